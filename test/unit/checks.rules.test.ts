import { describe, expect, it } from 'vitest';
import { check } from '../../shared/checks/check.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { reportText } from '../../shared/checks/reportText.ts';
import { RULES } from '../../shared/checks/rules.ts';
import type { RuleId } from '../../shared/checks/rules.ts';
import { findingNumbers, findingSentence } from '../../shared/checks/sentences.ts';
import { formOf } from '../../shared/editions/editions.ts';
import type { Report } from '../../shared/report/report.ts';
import { valuesOf } from '../../shared/report/totals.ts';
import type { Cases } from './checks/cases/case.ts';
import { PLAUSIBILITY_CASES } from './checks/cases/plausibility.ts';
import { NARRATIVE_CASES } from './checks/cases/narrative.ts';
import { WORDING_CASES } from './checks/cases/wording.ts';
import { PRIVACY_CASES } from './checks/cases/privacy.ts';
import { CONTACT_CASES } from './checks/cases/contact.ts';
import { FOREIGN_CASES } from './checks/cases/foreign.ts';
import { FORM_CASES } from './checks/cases/form.ts';
import { LAST_YEAR_CASES } from './checks/cases/lastYear.ts';
import { PROSE_CASES } from './checks/cases/prose.ts';
import { REQUEST_CASES } from './checks/cases/requests.ts';
import { TABLE_CASES } from './checks/cases/tables.ts';
import { lastYearOf, officeOf, reportWith } from './checks/reportWith.ts';
import type { Edit } from './checks/reportWith.ts';

/** A rule without cases does not compile here, and fails below. */
const CASES: Readonly<Record<RuleId, Cases>> = {
  ...TABLE_CASES,
  ...FORM_CASES,
  ...REQUEST_CASES,
  ...PROSE_CASES,
  ...FOREIGN_CASES,
  ...LAST_YEAR_CASES,
  ...PLAUSIBILITY_CASES,
  ...NARRATIVE_CASES,
  ...WORDING_CASES,
  ...PRIVACY_CASES,
  ...CONTACT_CASES,
};

function of(rule: string, edit: Edit): Finding[] {
  const lastYear = lastYearOf(edit);
  return check(reportWith(edit), { ...officeOf(edit), ...(lastYear && { lastYear }) }).filter((f) => f.rule === rule);
}

/** The words of the report at a finding's first stretch of prose. */
function wordsAt(report: Report, finding: Finding): string | undefined {
  const form = formOf(report);
  const place = finding.places.find((p) => p.kind === 'text');
  const { paragraphs } = reportText(report, form, valuesOf(form, report.tables));
  const p = place && paragraphs.find((x) => x.part === place.part && x.index === place.paragraph);
  return place && p?.text.slice(place.from, place.to);
}

it('has a passing and a failing case for every rule, and a basis', () => {
  for (const rule of RULES) {
    const cases = (CASES as Readonly<Record<string, Cases | undefined>>)[rule.id];
    expect(cases?.passing.length, `${rule.id} passing`).toBeGreaterThan(0);
    expect(cases?.failing.length, `${rule.id} failing`).toBeGreaterThan(0);
    expect(rule.basis, rule.id).not.toBe('');
  }
  expect(new Set(RULES.map((r) => r.id)).size).toBe(RULES.length);
  expect(Object.keys(CASES).sort()).toEqual(RULES.map((r) => r.id).sort());
});

/** A case in a few words. */
const named = (edit: Edit): string => JSON.stringify(edit).slice(0, 60);

describe.each(Object.entries(CASES))('%s', (rule, { passing, failing }) => {
  it.each(passing.map((edit) => [named(edit), edit] as const))('is silent on %s', (_, edit) => {
    expect(of(rule, edit)).toEqual([]);
  });

  it.each(failing.map((f) => [named(f.edit), f] as const))('speaks on %s', (_, failing) => {
    const report = reportWith(failing.edit);
    const findings = of(rule, failing.edit);
    expect(findings).not.toEqual([]);
    if (failing.at) expect(findings.map((f) => wordsAt(report, f))).toEqual(failing.at);
    if (failing.cells) {
      expect(findings.map((f) => f.places[0]?.kind === 'cell' && f.places[0].field)).toEqual(failing.cells);
    }
    if (failing.class) expect(findings[0]?.class).toBe(failing.class);
    if (failing.numbers) expect(findings.map(findingNumbers)).toEqual(failing.numbers);
    const sentence = findingSentence(findings[0]!, formOf(report));
    expect(sentence).toMatch(/。$/);
    expect(sentence).not.toMatch(/undefined|NaN|null|“”/);
    if (failing.says) expect(sentence).toContain(failing.says);
  });
});
