/** Checks a report: runs every rule and puts the findings in order. */
import { formOf } from '../editions/editions.ts';
import type { Claims } from '../prose/claims/claim.ts';
import { readClaims } from '../prose/claims/read.ts';
import type { Report } from '../report/report.ts';
import { valuesOf } from '../report/totals.ts';
import { allowedPlaces } from './allowed.ts';
import { DEFAULT_OPTIONS } from './checkOptions.ts';
import type { CheckOptions } from './checkOptions.ts';
import type { Finding, Place } from './finding.ts';
import type { CheckContext, ReportView, Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { reportText } from './reportText.ts';

/** What a check may know besides the report itself; the usual limits and words unless given. */
export interface CheckInput extends Partial<CheckOptions> {
  /** The office's report of the year before; one of any other year is not compared. */
  readonly lastYear?: Report;
}

/** Everything that is wrong with a report, the gravest class first, then in the order of the document. */
export function check(report: Report, input: CheckInput = {}): Finding[] {
  const context = contextOf(report, input);
  const isAllowed = allowedPlaces(context.text, context.words.allow);
  const findings: Finding[] = [];
  for (const rule of RULES as readonly Rule[]) {
    for (const { class: level = rule.class, places, params } of rule.check(context)) {
      if (rule.judgesWords && places.length > 0 && places.every(isAllowed)) continue;
      findings.push({ rule: rule.id, class: level, places, params });
    }
  }
  return findings.length < 2 ? findings : inOrder(findings, context);
}

/** What the rules look at. */
export const contextOf = (
  report: Report,
  { lastYear, settings = DEFAULT_OPTIONS.settings, words = DEFAULT_OPTIONS.words }: CheckInput = {},
): CheckContext => ({
  ...viewOf(report),
  ...(lastYear?.year === report.year - 1 && { last: lastView(lastYear) }),
  settings,
  words,
});

/** Last year's report stays the same while this year's is edited. */
const lastViews = new WeakMap<Report, ReportView>();

function lastView(report: Report): ReportView {
  const known = lastViews.get(report);
  if (known) return known;
  const view = viewOf(report);
  lastViews.set(report, view);
  return view;
}

function viewOf(report: Report): ReportView {
  const form = formOf(report);
  const at = valuesOf(form, report.tables);
  const text = reportText(report, form, at);
  let claims: Claims | undefined;
  return { report, form, at, text, claims: () => (claims ??= readClaims(text.paragraphs, report.year)) };
}

function inOrder(findings: readonly Finding[], context: CheckContext): Finding[] {
  const rankOf = documentOrder(context);
  const ranked = findings.map((finding) => ({ finding, rank: finding.places[0] ? rankOf(finding.places[0]) : 0 }));
  return ranked
    .sort((a, b) => (a.finding.class < b.finding.class ? -1 : a.finding.class > b.finding.class ? 1 : a.rank - b.rank))
    .map((r) => r.finding);
}

/** Where a place stands in the printed report: characters of prose, with the cells of a table between body and notes. */
function documentOrder({ text, form }: CheckContext): (place: Place) => number {
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();
  for (const p of text.paragraphs) {
    starts.set(`${p.part}#${p.index}`, p.start);
    ends.set(p.part, p.start + p.text.length);
  }
  const bodyEnd = (section: string): number =>
    ends.get(`${section}.body`) ?? ends.get(`${section}.title`) ?? text.whole.length;
  return (place) => {
    if (place.kind === 'text') return (starts.get(`${place.part}#${place.paragraph}`) ?? 0) + place.from;
    if (place.kind === 'section')
      return starts.get(`${place.section}.title#0`) ?? (place.section === 'preface' ? 0 : text.whole.length);
    const table = form.fieldById.get(place.field)?.table;
    const section = form.sections.find((s) => s.table === table)?.id;
    const index = form.fields.findIndex((f) => f.id === place.field);
    return bodyEnd(section ?? '') + index / form.fields.length;
  };
}
