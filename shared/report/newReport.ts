/** New reports: blank, or from last year's (texts carried, numbers cleared, carry-over suggested). Pure: id and year come in. */
import { MOST_YEARS } from '../charts/chart.ts';
import type { ChartChoice } from '../charts/chart.ts';
import { yearNumbers } from '../charts/chartOf.ts';
import { defaultEdition, formOf } from '../editions/editions.ts';
import { APPLICANTS } from '../editions/requests.ts';
import { REPORT_SCHEMA, emptySections } from './report.ts';
import { givenTexts, withoutNotes } from './tableNotes.ts';
import { valuesOf } from './totals.ts';
import type { Cells, Explanation, Metadata, NumberCell, Organ, Report } from './report.ts';

/** A report with nothing in it yet, on the edition of its year. */
export const blankReport = (id: string, year: number, organ: Organ, metadata: Metadata = {}): Report => ({
  id,
  schema: REPORT_SCHEMA,
  year,
  edition: defaultEdition(year),
  organ,
  metadata,
  preface: [],
  sections: emptySections(),
  tables: {},
  explanations: [],
  provenance: { origin: 'blank' },
});

/**
 * This year's report from last year's: texts and contact carried, numbers and dates cleared, 结转下年度 of last year put
 * into 上年结转 of this year, column by column (Y-CARRY), and explanations kept to be offered again, no longer as notes. The suggestion's
 * source is kept in `provenance.carriedFromYear`.
 */
export function reportFromLastYear(id: string, last: Report): Report {
  const year = last.year + 1;
  const { title: _title, issuedOn: _issued, publishedOn: _published, indexNumber: _index, ...contact } = last.metadata;
  return {
    ...blankReport(id, year, last.organ, contact),
    preface: last.preface,
    sections: withoutNotes(last.sections, givenTexts(last.explanations)).map(({ title: _t, ...s }) => s),
    tables: carriedIn(last),
    explanations: offeredFrom(last),
    ...(last.charts && { charts: last.charts.map((chart) => aYearOn(chart, last)) }),
    provenance: { origin: 'lastYear', carriedFromYear: last.year },
  };
}

/** The same chart for the year after `last`: its line has one more earlier year. */
const aYearOn = (chart: ChartChoice, last: Report): ChartChoice =>
  chart.kind === 'years' ? { ...chart, earlier: [...chart.earlier, yearNumbers(last)].slice(1 - MOST_YEARS) } : chart;

/** 上年结转 of the year after `last`, as its 结转下年度 says; blank stays blank. */
export function carriedIn(last: Report): Cells {
  const at = valuesOf(formOf(last), last.tables);
  return Object.fromEntries(
    APPLICANTS.flatMap(({ id }): [string, NumberCell][] => {
      const { value } = at(`requests.carriedOut.${id}`);
      return value === null ? [] : [[`requests.carriedIn.${id}`, { value }]];
    }),
  );
}

/** The last text that was given for each finding; hints put aside are not kept. */
function offeredFrom({ explanations, year }: Report): Explanation[] {
  const given = explanations.filter((e) => e.fromYear === undefined && e.text !== '');
  return [...new Map(given.map((e) => [e.key, { ...e, fromYear: year }])).values()];
}
