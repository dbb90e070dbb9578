import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { check } from '../../shared/checks/check.ts';
import {
  charactersMissing,
  explain,
  finalObstacles,
  offeredExplanation,
  openFindings,
  withdraw,
} from '../../shared/checks/explanations.ts';
import type { Finding, FindingClass, Place } from '../../shared/checks/finding.ts';
import { fingerprintOf } from '../../shared/checks/fingerprint.ts';
import { REASONS, usualReasons } from '../../shared/checks/reasons.ts';
import { RULES } from '../../shared/checks/rules.ts';
import { applyChanges, diffReports, reverse } from '../../shared/report/change.ts';
import { reportFromLastYear } from '../../shared/report/newReport.ts';
import type { Explanation, Report } from '../../shared/report/report.ts';
import { reportSchema } from '../../shared/report/schema.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import { arbitraryReport } from '../generate/report.ts';
import { reportWith } from './checks/reportWith.ts';

const cell = (field: string): Place => ({ kind: 'cell', field });
const words = (from: number, paragraph = 0): Place => ({
  kind: 'text',
  part: 'sec1Overview.body',
  paragraph,
  from,
  to: from + 4,
});
const received = (said: number, table: string, places: readonly Place[] = [words(3)], level: FindingClass = 'B') => ({
  rule: 'C01',
  class: level,
  places: [...places, cell('requests.newReceived.total')],
  params: { quote: `收到申请${said}件`, said, table, sum: table },
});
const blanks = (level: FindingClass, ...fields: string[]): Finding => ({
  rule: 'A06',
  class: level,
  places: fields.map((f) => cell(`requests.newReceived.${f}`)),
  params: { blanks: fields.length, whole: 0, tableId: 'requests', row: '本年新收政府信息公开申请数量' },
});
const REASON = '文字为本机关口径';

const finding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constantFrom('C01', 'C02', 'A06', 'B18'),
  class: fc.constantFrom<FindingClass>('A', 'B', 'C', 'D'),
  places: fc.array(
    fc.oneof(
      fc.nat({ max: 20 }).map((from) => words(from)),
      fc.constantFrom('requests.newReceived.total', 'requests.carriedIn.business').map(cell),
    ),
    { minLength: 1, maxLength: 3 },
  ),
  params: fc.record({
    quote: fc.nat({ max: 3 }).map((n) => `收到${n}件`),
    said: fc.nat({ max: 3 }),
    table: fc.nat({ max: 3 }).map(String),
  }),
});

describe('fingerprint', () => {
  it('stays when text before the quoted words moves them', () => {
    expect(fingerprintOf(received(17, '95', [words(80, 4)]))).toEqual(fingerprintOf(received(17, '95')));
  });

  it('changes with every number, while the key does not', () => {
    const before = fingerprintOf(received(17, '95'));
    for (const after of [received(18, '95'), received(17, '96')].map(fingerprintOf)) {
      expect(after.key).toBe(before.key);
      expect(after.fingerprint).not.toBe(before.fingerprint);
    }
    const chinese = { ...received(17, '95'), params: { quote: '收到申请十七件', said: 17, table: '95', sum: '95' } };
    expect(fingerprintOf(chinese).key).toBe(before.key);
  });

  it('tells rules, parts, cells and words apart', () => {
    const other: Finding[] = [
      { ...received(17, '95'), rule: 'C02' },
      { ...received(17, '95'), places: [{ kind: 'section', section: 'sec5Issues' }] },
      { ...received(17, '95'), places: [words(3), cell('requests.newReceived.business')] },
      { ...received(17, '95'), params: { quote: '受理申请17件', said: 17, table: '95', sum: '95' } },
    ];
    const keys = [received(17, '95'), ...other].map((f) => fingerprintOf(f).key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('keeps a column or row as what it is about, whichever of its cells are blank', () => {
    expect(fingerprintOf(blanks('C', 'business', 'legalServiceOrg')).key).toBe(
      fingerprintOf(blanks('C', 'naturalPerson', 'business', 'researchInstitute')).key,
    );
    expect(fingerprintOf(blanks('C', 'business', 'otherEntity')).key).toContain('requests.newReceived.*');
  });

  it('is short, and is what a report may hold, for every finding of any report', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const explanations = check(report).reduce<Explanation[]>((all, f) => explain(all, f, REASON), []);
        expect(reportSchema.safeParse({ ...report, explanations }).error).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });

  it('tells the findings of one report apart', () => {
    const report = reportWith({
      emptyTables: true,
      cells: { 'requests.newReceived.total': '5', 'requests.carriedIn.business': '7' },
      overview: ['一是强化学习。三是强化督查。', '全年收到申请99件。'],
    });
    const keys = check(report).map((f) => fingerprintOf(f).key);
    expect(keys.length).toBeGreaterThanOrEqual(5);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a reason', () => {
  test.each<[FindingClass, string, number]>([
    ['B', '', 1],
    ['B', ' \n', 1],
    ['B', '已核', 0],
    ['C', '已核对', 3],
    ['C', '已 核 对 过', 2],
    ['C', '𠮷祥街道口径', 0],
    ['D', '', 0],
  ])('of class %s, “%s”, lacks %i characters', (level, text, missing) => {
    expect(charactersMissing(level, text)).toBe(missing);
  });

  it('is never enough where something must be put right', () => {
    expect(charactersMissing('A', REASON.repeat(50))).toBe(Infinity);
    const explained = explain([], received(17, '95', [words(1)], 'A'), REASON);
    expect(openFindings([received(17, '95', [words(1)], 'A')], explained).explained).toEqual([]);
  });
});

it('usual reasons belong to rules, say enough by themselves where they must, and are not said twice', () => {
  const known = RULES.map((r) => r.id);
  for (const rule of Object.keys(REASONS)) {
    expect(known).toContain(rule);
    const reasons = usualReasons(rule);
    expect(new Set(reasons).size).toBe(reasons.length);
    for (const reason of reasons) expect(charactersMissing('C', reason), reason).toBe(0);
  }
  expect(usualReasons('A10')).toContain('有效期届满，自然失效');
  expect(usualReasons('T3-BAL')).toEqual([]);
});

describe('explained findings', () => {
  it('are silent until a number changes, then open with the old text offered, then silent again when it comes back', () => {
    const given = explain([], received(17, '95'), ` ${REASON}\n`);
    expect(openFindings([received(17, '95')], given)).toEqual({
      open: [],
      explained: [{ finding: received(17, '95'), text: REASON }],
    });
    const changed = received(17, '96');
    expect(openFindings([changed], given).open).toEqual([changed]);
    expect(offeredExplanation(changed, given)?.text).toBe(REASON);
    const both = explain(given, changed, '全区口径包括乡镇');
    expect(openFindings([changed], both).explained[0]?.text).toBe('全区口径包括乡镇');
    expect(openFindings([received(17, '95')], both).explained[0]?.text).toBe(REASON);
  });

  it('open again when the rule has become graver and the text is too short for it', () => {
    const given = explain([], blanks('B', 'business'), '无');
    expect(openFindings([blanks('B', 'business')], given).explained).toHaveLength(1);
    expect(finalObstacles([blanks('C', 'business')], given)).toEqual([
      { finding: blanks('C', 'business'), missing: 'longerReason' },
    ]);
  });

  it('open again when the text is taken back; other texts stay', () => {
    const given = explain(explain([], received(17, '95'), REASON), blanks('C', 'business'), '本机关没有这类申请人');
    const left = withdraw(given, received(17, '95'));
    expect(openFindings([received(17, '95'), blanks('C', 'business')], left)).toMatchObject({
      open: [received(17, '95')],
      explained: [{ text: '本机关没有这类申请人' }],
    });
  });

  it('a hint is put aside without a word, and nothing is offered for it later', () => {
    const hint = received(1, '2', [words(1)], 'D');
    const aside = explain([], hint, '');
    expect(openFindings([hint], aside).explained).toEqual([{ finding: hint, text: '' }]);
    expect(offeredExplanation(received(1, '3', [words(1)], 'D'), aside)).toBeUndefined();
  });

  it('parts all findings in order, and explaining all that can be leaves only class A open', () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 12 }), fc.array(finding, { maxLength: 6 }), (findings, explained) => {
        const some = explained.reduce<Explanation[]>((all, f) => explain(all, f, REASON), []);
        const sorted = openFindings(findings, some);
        expect(sorted.open.length + sorted.explained.length).toBe(findings.length);
        expect(findings.filter((f) => sorted.open.includes(f))).toEqual(sorted.open);
        const all = findings.reduce<Explanation[]>((e, f) => explain(e, f, REASON), some);
        expect(openFindings(findings, all).open.every((f) => f.class === 'A')).toBe(true);
        expect(finalObstacles(findings, all).every((o) => o.missing === 'correction')).toBe(true);
        const none = findings.reduce<Explanation[]>((e, f) => withdraw(e, f), all);
        expect(openFindings(findings, none).open).toEqual(findings);
      }),
    );
  });

  it('stay right through undo and redo of any edit', () => {
    fc.assert(
      fc.property(arbitraryReport, arbitraryReport, (a, b) => {
        const explanations = check(a)
          .filter((f) => f.class !== 'A')
          .reduce<Explanation[]>((all, f) => explain(all, f, REASON), []);
        const before: Report = { ...a, explanations };
        const changes = diffReports(before, { ...b, id: a.id, explanations });
        const open = (r: Report) => openFindings(check(r), r.explanations);
        const after = applyChanges(before, changes);
        expect(open(applyChanges(after, changes.map(reverse).reverse()))).toEqual(open(before));
        expect(open(before).open.every((f) => f.class === 'A')).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('定稿', () => {
  it('is refused for what must be put right and what is not explained, not for hints', () => {
    const open = [
      received(1, '2', [words(1)], 'A'),
      received(17, '95'),
      blanks('C', 'business'),
      received(1, '2', [words(1)], 'D'),
    ];
    expect(finalObstacles(open, []).map((o) => [o.finding.class, o.missing])).toEqual([
      ['A', 'correction'],
      ['B', 'reason'],
      ['C', 'reason'],
    ]);
    const explained = explain(explain([], received(17, '95'), '口径不同'), blanks('C', 'business'), '没有这类申请人');
    expect(finalObstacles(open, explained).map((o) => o.missing)).toEqual(['correction']);
  });

  it('nothing keeps a right report from it', () => {
    expect(finalObstacles(check(cleanReport()), [])).toEqual([]);
  });
});

describe('next year', () => {
  it('offers last year’s text for what is said again, and does not take it for given', () => {
    const last = cleanReport();
    const asked = received(17, '95');
    const given = explain(explain([], asked, '旧的说明文字'), received(18, '95'), REASON);
    const next = reportFromLastYear('00000000-0000-4000-8000-000000000002', {
      ...last,
      explanations: [
        ...explain(given, blanks('D', 'business'), ''),
        { key: 'x', fingerprint: 'x=1', text: '更早', fromYear: 2020 },
      ],
    });
    expect(next.explanations).toEqual([{ ...fingerprintOf(received(18, '95')), text: REASON, fromYear: last.year }]);
    expect(reportSchema.safeParse(next).success).toBe(true);
    expect(openFindings([received(18, '95')], next.explanations).open).toHaveLength(1);
    expect(offeredExplanation(received(40, '41'), next.explanations)).toMatchObject({
      text: REASON,
      fromYear: last.year,
    });
    const confirmed = explain(next.explanations, received(18, '95'), REASON);
    expect(openFindings([received(18, '95')], confirmed).open).toEqual([]);
  });
});
