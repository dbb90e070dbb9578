/** What the checks must find in the published reports once they are read, and what they must be silent about. */
import { check } from '../../shared/checks/check.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { reportText } from '../../shared/checks/reportText.ts';
import { findingSentence } from '../../shared/checks/sentences.ts';
import type { Recognition } from '../../shared/document/recognition.ts';
import { formOf } from '../../shared/editions/editions.ts';
import type { Form } from '../../shared/editions/editions.ts';
import type { Report } from '../../shared/report/report.ts';
import { valuesOf } from '../../shared/report/totals.ts';
import { expectedBroken } from './realReports.ts';
import type { RealReport } from './realReports.ts';

/** Ids of the form's identities that findings speak of, sorted. */
export function brokenIdentities(findings: readonly Finding[], form: Form): string[] {
  return findings
    .flatMap((f) => {
      const cells = f.places.flatMap((p) => (p.kind === 'cell' ? [p.field] : [])).join();
      const identity = form.identities.find((i) => i.family === f.rule && [...i.left, ...i.right].join() === cells);
      return identity ? [identity.id] : [];
    })
    .sort();
}

/** Findings beside the broken identities that one report must give: a rule, and the words it must point at. */
const ALSO: Readonly<Record<string, readonly (readonly [rule: string, words: string])[]>> = {
  seed_ganzhou_kfq_2021: [
    ['L01', 'mobile28365-365_bt365如何_beat365官网在线'],
    ['L02', 'http://gzjkq.nmcqxx.com'],
    ['B05', '国办公开办函〔2019〕60号'],
    ['B18', '一是是'],
    ['L04', '相关文章'],
  ],
};

/** The words that a finding points at. */
function wordsAt(report: Report, finding: Finding): string {
  const form = formOf(report);
  const { paragraphs } = reportText(report, form, valuesOf(form, report.tables));
  const place = finding.places.find((p) => p.kind === 'text');
  const p = place && paragraphs.find((x) => x.part === place.part && x.index === place.paragraph);
  return place ? (p?.text.slice(place.from, place.to) ?? '') : '';
}

/**
 * Checks a recognised report against what is known of it.
 * @returns what is wrong, one line each; empty when all is as expected
 */
export function findingFaults(real: RealReport, { report, unplaced }: Recognition): string[] {
  const form = formOf(report);
  const findings = check(report);
  const broken = brokenIdentities(findings, form).join('、');
  const expected = expectedBroken(real).join('、');
  const also = ALSO[real.id] ?? [];
  const missing = also.filter(
    ([rule, words]) =>
      !findings.some((f) => f.rule === rule && wordsAt(report, f) === words) &&
      // Page residue may also be kept out of the report, and shown to the officer.
      !(rule === 'L04' && unplaced.some((u) => u.text.trim() === words)),
  );
  const surplus = findings.filter(
    (f) =>
      (f.class === 'A' || f.class === 'B') &&
      !form.identities.some((i) => i.family === f.rule) &&
      !also.some(([rule]) => rule === f.rule),
  );
  return [
    ...(broken === expected ? [] : [`勾稽关系应为 ${expected || '无'}，实为 ${broken || '无'}`]),
    ...missing.map(([rule, words]) => `没有发现 ${rule}：${words}`),
    ...surplus.map((f) => `误报 ${f.rule}：${findingSentence(f, form)}`),
  ];
}
