import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportChanges } from '../../shared/checks/reportChanges.ts';
import type { Report } from '../../shared/report/report.ts';
import { paragraph } from '../../shared/report/richText.ts';
import { textChanges } from '../../shared/report/textChanges.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import { arbitraryReport } from '../generate/report.ts';
import { withNumber } from '../generate/someReport.ts';
import { reportWith } from './checks/reportWith.ts';

const words = (before: Report, after: Report): string[] =>
  reportChanges(before, after).map((c) => `${c.what}：${c.from}→${c.to}`);

describe('changes in words', () => {
  it('name cells with both numbers; totals that only follow are left out', () => {
    const before = cleanReport();
    const was = before.tables['requests.newReceived.naturalPerson']?.value ?? '';
    expect(words(before, withNumber(before, '901'))).toEqual([`“本年新收政府信息公开申请数量”的“自然人”：${was}→901`]);
    const blank = reportWith({ cells: { 'proactive.coercion.decisions': undefined } });
    expect(words(blank, before)).toEqual([expect.stringMatching(/^“行政强制”的“.+”：→\d+$/)]);
  });

  it('name part and paragraph of a text, with what differs and a little around it', () => {
    const before = {
      ...cleanReport(),
      preface: ['依据条例编制。', '全年共收到政府信息公开申请46件，均已办结。'].map((t) => paragraph(t)),
    };
    const after = {
      ...before,
      preface: ['依据条例编制。', '全年共收到政府信息公开申请45件，均已办结。'].map((t) => paragraph(t)),
    };
    expect(words(before, after)).toEqual(['导语第2段：…息公开申请46件，均已办结…→…息公开申请45件，均已办结…']);
    expect(words(before, { ...before, preface: before.preface.slice(0, 1) })).toEqual([
      '导语第1段：全年共收到政府信息公开申请46件，均已办结。→',
    ]);
  });

  it('name titles, sections, dates, the office and reasons', () => {
    const before = cleanReport();
    const after: Report = {
      ...before,
      organ: { ...before.organ, level: 'city' },
      metadata: { ...before.metadata, phone: '0000-7654321' },
      sections: before.sections
        .filter((s) => s.id !== 'sec6Other')
        .map((s) => (s.id === 'sec1Overview' ? { ...s, title: '一、概述' } : s)),
      explanations: [{ key: 'A06', fingerprint: 'A06=1', text: '本机关没有这一项' }],
    };
    expect(words(before, after)).toEqual([
      expect.stringMatching(/^单位层级：.+→市$/),
      `电话：${before.metadata.phone ?? ''}→0000-7654321`,
      '“一、总体情况”的标题：一、总体情况→一、概述',
      '“六、其他需要报告的事项”：有→无',
      '校验结果的说明：→本机关没有这一项',
    ]);
  });

  it('say nothing of equal reports, and something definite of any others', () => {
    fc.assert(
      fc.property(arbitraryReport, arbitraryReport, (a, b) => {
        expect(reportChanges(a, structuredClone(a))).toEqual([]);
        for (const c of reportChanges(a, b)) {
          expect(c.what).not.toMatch(/undefined|null|“”/);
          expect(c.from === c.to && c.place?.kind !== 'text').toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('text', () => {
  const text = fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '𠮷', '1'), maxLength: 200 }), { maxLength: 5 });

  it('shows a difference wherever there is one, in short excerpts of whole characters', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = textChanges(before, after);
        expect(changes.length === 0).toBe(JSON.stringify(before) === JSON.stringify(after));
        for (const { from, to, paragraph: index } of changes) {
          expect(index).toBeLessThan(Math.max(1, after.length));
          expect(Array.from(from).length).toBeLessThan(80);
          expect((from + to).isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
