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

/** Classes of what the rules that compare prose with tables find in a quote, by what is known of it. */
const JUDGED: Readonly<Record<string, readonly string[]>> = { match: [], mismatch: ['C'], explain: ['C'] };

/** A quote of the published prose: whether it stands in the text word for word, and what is wrong in its judgement. */
interface JudgedQuote {
  readonly found: boolean;
  readonly fault?: string;
}

/** Quotes that are known to agree with the tables or not. Some are shortened: those do not stand in the text. */
export function judgeQuotes(real: RealReport, { report }: Recognition): JudgedQuote[] {
  const form = formOf(report);
  const findings = check(report);
  const { paragraphs } = reportText(report, form, valuesOf(form, report.tables));
  return real.prose.flatMap(({ quote, expect }): JudgedQuote[] => {
    const judged = JUDGED[expect];
    if (!judged) return [];
    const words = bare(quote);
    const p = paragraphs.find((x) => bare(x.text).includes(words));
    if (!p) return [{ found: false }];
    const said = findings.filter(
      (f) =>
        f.rule.startsWith('C0') &&
        f.places.some(
          (at) => at.kind === 'text' && at.part === p.part && at.paragraph === p.index && overlap(p.text, words, at),
        ),
    );
    const classes = [...new Set(said.map((f) => f.class))];
    const right = classes.join() === judged.join();
    return [{ found: true, ...(!right && { fault: `${quote} 应为 ${expect}，判为 ${classes.join() || '无'}` }) }];
  });
}

const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** Whether a place in a paragraph lies within words that are written there with other spaces. */
function overlap(text: string, words: string, place: { readonly from: number; readonly to: number }): boolean {
  const [before, length] = [bare(text.slice(0, place.from)).length, bare(text.slice(place.from, place.to)).length];
  const from = bare(text).indexOf(words);
  return before < from + words.length && before + length > from;
}

/**
 * Checks a recognised report against what is known of it.
 * @returns what is wrong, one line each; empty when all is as expected
 */
export function findingFaults(real: RealReport, recognition: Recognition): string[] {
  const { report, unplaced } = recognition;
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
    ...judgeQuotes(real, recognition).flatMap((q) => q.fault ?? []),
    ...surplus.map((f) => `误报 ${f.rule}：${findingSentence(f, form)}`),
  ];
}
