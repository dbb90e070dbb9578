/** Last year's report of the same office, as this year's is held against it. */
import type { Report } from './report.ts';

/** A file that the officer chose as last year's report; kept with this year's, never one of the store's own reports. */
export interface ChosenLastYear {
  readonly report: Report;
  readonly fileName: string;
}

/** Where it came from: the file that was chosen, or the store when no file is named. */
export type LastYear = ChosenLastYear | { readonly report: Report; readonly fileName?: never };
