import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../shared/checks/check.ts';
import type { Finding, FindingClass } from '../../shared/checks/finding.ts';
import { findingNumbers, findingSentence, verdict } from '../../shared/checks/sentences.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { sum } from '../../shared/report/decimal.ts';
import { blankReport } from '../../shared/report/newReport.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import { arbitraryReport } from '../generate/report.ts';
import { reportWith } from './checks/reportWith.ts';

/** Processor time of this thread that a check takes, in µs: other programs at work do not count. */
function cost(piece: string, times: number): number {
  const report = reportWith({ requests: piece.repeat(times), other: [piece.repeat(times)] });
  const before = process.threadCpuUsage();
  check(report);
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}
const HARDLY_MEASURABLE = 100_000;

const finding = (level: FindingClass): Finding => ({ rule: 'A07', class: level, places: [], params: { parts: '1' } });

describe('check', () => {
  it('finds nothing wrong with a right report', () => {
    expect(check(cleanReport())).toEqual([]);
  });

  it('puts findings in order of class, then of the document', () => {
    const report = reportWith({
      preface: ['联系地址：澳门娱乐城旁。'],
      overview: ['一是强化学习。三是强化督查。'],
      other: ['相关文章'],
      cells: {
        'requests.newReceived.business': '7',
        'reviewLitigation.review.total': '0',
        'proactive.coercion.decisions': undefined,
      },
    });
    expect(check(report).map((f) => `${f.class} ${f.rule}`)).toEqual([
      'A L01',
      'A T3-BAL',
      'A T3-BAL',
      'A T4-SUM',
      'B C01',
      'C A06',
      'C L04',
      'D B18',
    ]);
  });

  it('gives the same findings, with places inside the report and a sentence each, for any report', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const findings = check(report);
        expect(check(structuredClone(report))).toEqual(findings);
        const form = formOf(report);
        for (const f of findings) expect(findingSentence(f, form)).toMatch(/^[^\n]+。$/);
        const lost = findings
          .flatMap((f) => f.places)
          .filter((p) => (p.kind === 'cell' ? !form.fieldById.has(p.field) : p.kind === 'text' && p.from >= p.to));
        expect(lost).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ' ',
    '　',
    '1',
    '〇',
    '365',
    'a.',
    '[',
    '【',
    '__',
    '×',
    '打印 ',
    '上一篇：',
    '通过',
    '申请1件',
    '受理政府信息公开申请1件，',
    '市政府',
    '未收到申请',
    '一是',
    '政(zheng)',
    '年 ',
    '2023年',
    '张',
    '申请人',
    '（2024）苏',
    'a@',
    '13812345678 ',
    '处理费1元',
    '，',
    '向县政府',
  ])('stays quick where “%s” goes on and on', (piece) => {
    const short = cost(piece, 5_000);
    // Four times the text: a pattern that goes back over it again and again costs sixteen times as much.
    const long = cost(piece, 20_000);
    expect(long).toBeLessThan(Math.max(10 * short, HARDLY_MEASURABLE));
  });

  it('speaks of a blank report without flooding', () => {
    const findings = check(blankReport('3b0c2a60-5f0e-4a5e-9d0e-2f6f4f1c7a11', 2024, cleanReport().organ));
    expect(findings.map((f) => f.rule)).toEqual(['B01', 'B01', 'B01', 'A06', 'A06', 'A06']);
  });
});

describe('verdict', () => {
  it.each([
    ['', '未发现问题'],
    ['AABCCCC', '有2处必须改正、1处需要说明、4处请核实'],
    ['CD', '有1处请核实、1处提示'],
  ])('words %s', (classes, words) => {
    expect(verdict(Array.from(classes, (c) => finding(c as FindingClass)))).toBe(words);
  });
});

describe('findingNumbers', () => {
  it('gives both numbers of a broken identity', () => {
    const [broken] = check(reportWith({ cells: { 'reviewLitigation.review.total': '7' } }));
    expect(broken && findingNumbers(broken)).toEqual(['3', '7']);
  });

  it('gives none where no number is at issue', () => {
    const [residue] = check(reportWith({ other: ['相关文章'] }));
    expect(residue && findingNumbers(residue)).toEqual([]);
  });
});

describe('sum', () => {
  it('is exact for whole numbers short and long, and for decimals', () => {
    expect(sum(['1', '-3'])).toBe('-2');
    expect(sum(['999999999999999', '1'])).toBe('1000000000000000');
    expect(sum(['0.1', '0.2', '7'])).toBe('7.3');
    expect(sum([])).toBe('0');
    expect(() => sum(['1e5'])).toThrow(RangeError);
  });
});
