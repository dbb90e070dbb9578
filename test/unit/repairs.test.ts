/** Every repair makes its finding go, changes no number of the tables, and can be undone. */
import { describe, expect, it } from 'vitest';
import { check } from '../../shared/checks/check.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { repairOf, repaired } from '../../shared/checks/repairs.ts';
import type { Repair } from '../../shared/checks/repairs.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { applyChanges, reverse } from '../../shared/report/change.ts';
import type { Report } from '../../shared/report/report.ts';
import type { Inline } from '../../shared/report/richText.ts';
import { spliceText } from '../../shared/report/spliceText.ts';
import { valuesOf } from '../../shared/report/totals.ts';
import { sampleReport } from '../../shared/sample/sampleReport.ts';
import { FOREIGN_CASES } from './checks/cases/foreign.ts';
import { FORM_CASES } from './checks/cases/form.ts';
import { NARRATIVE_CASES } from './checks/cases/narrative.ts';
import { WORDING_CASES } from './checks/cases/wording.ts';
import type { Cases } from './checks/cases/case.ts';
import { officeOf, reportWith } from './checks/reportWith.ts';
import type { Edit } from './checks/reportWith.ts';

const CASES: Readonly<Record<string, Cases>> = {
  ...FORM_CASES,
  ...NARRATIVE_CASES,
  ...WORDING_CASES,
  ...FOREIGN_CASES,
};
const offer = (finding: Finding, report: Report): Repair | undefined =>
  repairOf(finding, report, valuesOf(formOf(report), report.tables));
const found = (rule: string, report: Report, edit: Edit = {}): Finding[] =>
  check(report, officeOf(edit)).filter((f) => f.rule === rule);

/** The repair of the first finding of a rule in a case. */
function firstRepair(rule: string, edit: Edit): { report: Report; repair: Repair | undefined } {
  const report = reportWith(edit);
  const [finding] = found(rule, report, edit);
  return { report, repair: finding && offer(finding, report) };
}

describe('repairs of the cases', () => {
  const repairs = Object.entries(CASES).flatMap(([rule, { failing }]) =>
    failing.flatMap(({ edit }) => {
      const { report, repair } = firstRepair(rule, edit);
      return repair ? [{ rule, edit, report, repair }] : [];
    }),
  );

  it('stand for these rules', () => {
    expect([...new Set(repairs.map((r) => r.rule))].sort()).toEqual(
      ['B01', 'B02', 'B05', 'B06', 'B10', 'B18', 'B19', 'B20', 'L03', 'L04', 'L05', 'M01'].sort(),
    );
  });

  it.each(repairs.map((r) => [`${r.rule} ${r.repair.label}`, r] as const))(
    '%s',
    (_, { rule, edit, report, repair }) => {
      const after = repaired(report, repair);
      expect(found(rule, after, edit).length).toBeLessThan(found(rule, report, edit).length);
      expect(after.tables).toBe(report.tables);
      expect(applyChanges(after, repair.changes.map(reverse))).toEqual(report);
      expect(repair.label).not.toMatch(/undefined|“”/);
    },
  );
});

describe('repairOf', () => {
  it('offers nothing for a number that does not agree', () => {
    const report = sampleReport('6f1c2b52-9c62-4c3b-8d7a-2f6f3f1f7a01');
    const rules = check(report).filter((f) => offer(f, report));
    expect(rules.map((f) => f.rule)).toEqual(['B05', 'B18']);
  });

  it.each([
    ['B18', { overview: ['一是强化学习。三是强化督查。'] }],
    ['L01', { overview: ['365bet(中国)官方网站'] }],
    ['B15', { instead: { sec6Other: ['无。'] } }],
  ] satisfies [string, Edit][])('offers nothing where no one right form exists: %s', (rule, edit) => {
    expect(firstRepair(rule, edit).repair).toBeUndefined();
  });

  it.each([
    ['B19', { other: ['没有产生信息公开处理费，信息公开处理费0元。'] }, '没有产生信息处理费，信息处理费0元。'],
    ['B20', { other: ['公开信息,解读政策(图解).'] }, '公开信息，解读政策（图解）.'],
    ['L05', { other: ['政(zheng)府信息公开(kai)工作。'] }, '政府信息公开工作。'],
    ['L04', { other: ['没有产生信息处理费。相关文章'] }, '没有产生信息处理费。'],
  ] satisfies [string, Edit, string][])('%s writes what is due', (rule, edit, due) => {
    const { report, repair } = firstRepair(rule, edit);
    const body = repair && repaired(report, repair).sections.at(-1)?.body;
    expect(body?.at(-1)?.inlines).toEqual([{ type: 'text', text: due }]);
  });

  it('takes away a paragraph that holds nothing else', () => {
    const { report, repair } = firstRepair('L04', { other: ['相关文章'] });
    const before = report.sections.at(-1)?.body.length ?? 0;
    expect(repair && repaired(report, repair).sections.at(-1)?.body).toHaveLength(before - 1);
  });
});

describe('spliceText', () => {
  const inlines: Inline[] = [
    { type: 'text', text: '新收' },
    { type: 'chip', fields: ['requests.newReceived.total'] },
    { type: 'text', text: '件件。' },
  ];
  const splice = (from: number, to: number, words: string) =>
    spliceText({ level: 0, inlines }, from, to, words, () => '46')?.inlines;

  it('counts a chip as what it shows, and keeps it', () => {
    expect(splice(4, 6, '件')).toEqual([...inlines.slice(0, 2), { type: 'text', text: '件。' }]);
    expect(splice(0, 2, '')).toEqual(inlines.slice(1));
  });

  it.each([
    [1, 3],
    [3, 5],
    [9, 12],
  ])('gives up on %i to %i: a chip, or nothing, stands there', (from, to) => {
    expect(splice(from, to, '')).toBeUndefined();
  });
});
