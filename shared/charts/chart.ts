/** 图解: pictures of the year's numbers that an office prints behind table three. Which ones is part of the report. */

/** New applications and applications answered in one earlier year, as that year's report prints them; null is unknown. */
export interface YearNumbers {
  readonly year: number;
  readonly received: string | null;
  readonly answered: string | null;
}

/**
 * A chart that the office chose. `results`: answers by kind; `applicants`: new applications by kind of applicant;
 * `years`: new and answered applications over the years. Earlier years are kept with the report, so that it prints the
 * same wherever it goes.
 */
export type ChartChoice =
  | { readonly kind: 'results' }
  | { readonly kind: 'applicants' }
  | { readonly kind: 'years'; readonly earlier: readonly YearNumbers[] };

export type ChartKind = ChartChoice['kind'];
export const CHART_KINDS = ['results', 'applicants', 'years'] as const satisfies readonly ChartKind[];

/** Years that a line shows at most, this year's among them. */
export const MOST_YEARS = 5;

export interface ChartSeries {
  readonly name: string;
  /** One per category; null where nothing is known, which is no zero. */
  readonly values: readonly (number | null)[];
}

/** A chart with its numbers, ready to be drawn. All numbers are pieces (件). */
export interface Chart {
  readonly form: 'bars' | 'lines';
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** The whole chart in one sentence, for readers who cannot see it (替代文字). */
  readonly description: string;
}
