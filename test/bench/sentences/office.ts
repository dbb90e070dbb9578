/** An invented office and its tables, for labelled sentences. */
import type { EditionId } from '../../../shared/editions/form.ts';
import type { Organ } from '../../../shared/report/report.ts';

/** Rows of table three as the six applicants (missing ones 0), table four as `[维持, 纠正, 其他, 未审结]`, the rest as text. */
export interface Numbers {
  readonly requests: Readonly<Record<string, readonly number[]>>;
  readonly cases?: Readonly<Record<string, readonly number[]>>;
  readonly proactive?: Readonly<Record<string, string>>;
}

export interface Office {
  readonly organ: Organ;
  readonly year: number;
  readonly edition: EditionId;
  readonly numbers: Numbers;
  readonly last?: Numbers;
}
