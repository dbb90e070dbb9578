/** B10: another year as if it were the one reported, and 今年以来 in a report that is read next year. */
import { matchesIn } from '../../prose/occurrences.ts';
import { remembered } from '../../prose/remembered.ts';
import { matchesOf } from '../passages.ts';
import { placeInParagraph, placeInText } from '../reportText.ts';
import type { ReportParagraph } from '../reportText.ts';
import type { CheckContext, Rule, RuleFinding } from '../rule.ts';
import { paragraphsOf } from '../sectionProse.ts';

type OtherYear = { readonly defect: 'year' | 'soFar'; readonly printed: string; readonly due: number };

export const otherYear: Rule<'B10', OtherYear> = {
  id: 'B10',
  class: 'C',
  basis: '年度报告反映报告年度的情况',
  *check(context) {
    const { report, text } = context;
    for (const p of [...paragraphsOf(text, 'sec1Overview'), ...paragraphsOf(text, 'sec6Other')]) {
      yield* openings(p, report.year);
    }
    yield* reportsOfOtherYears(context);
    for (const { from, to, words } of thisYearSoFar(text)) {
      yield { places: [placeInText(text, from, to)], params: { defect: 'soFar', printed: words, due: report.year } };
    }
  },
};

const thisYearSoFar = matchesOf(/今年以来/g);

/** A paragraph that begins with the year it is about: `（一）主动公开情况。2022年，我局…`. */
const OPENING =
  /^\s*(?:[（(][一二三四五六七八九十]{1,3}[）)][^。，\n]{0,20}[。：:]?\s*)?(20\d\d)\s*年度?(?!\s*\d{1,2}\s*月|以来|[底末初]|[^，。\n]{0,12}(?:相比|同期|上年|问题|不足|报告|印发|出台|修订))/;
/** An older year at the beginning is history, not a slip of copying. */
const STALE_FOR = 3;

const openingOf = remembered((paragraph) => {
  const m = OPENING.exec(paragraph);
  if (!m) return undefined;
  const at = m[0].lastIndexOf(m[1] ?? '');
  return { year: Number(m[1]), at, printed: m[0].slice(at).trimEnd() };
});

function* openings(p: ReportParagraph, year: number): Iterable<RuleFinding<OtherYear>> {
  const opening = openingOf(p.text);
  if (!opening || opening.year >= year || opening.year < year - STALE_FOR || p.text.includes(String(year))) return;
  const { at, printed } = opening;
  yield { places: [placeInParagraph(p, at, at + printed.length)], params: { defect: 'year', printed, due: year } };
}

const REPORT_OF = /(20\d\d)\s*年度?\s*政府信息公开(?:工作)?(?:年度报告|年报)/g;
const reportsIn = remembered((paragraph) =>
  matchesIn(paragraph, REPORT_OF).map((m) => ({ year: Number(m[1]), printed: m[0], from: m.index })),
);

/** The preface presents the report of another year, and nowhere that of this one. */
function* reportsOfOtherYears({ report, text }: CheckContext): Iterable<RuleFinding<OtherYear>> {
  const named = paragraphsOf(text, 'preface').flatMap((p) => reportsIn(p.text).map((r) => ({ p, ...r })));
  const [first] = named;
  if (!first || named.some((n) => n.year === report.year)) return;
  const { p, printed, from } = first;
  const params = { defect: 'year', printed, due: report.year } as const;
  yield { places: [placeInParagraph(p, from, from + printed.length)], params };
}
