/** What recognise gives: the report, where each number stood, and what it could not place or is not sure of. */
import type { FieldId } from '../editions/form.ts';
import type { Report } from '../report/report.ts';
import type { BlockPlace } from './blocks.ts';

/** Text of the source that went nowhere: page residue, a row without a label, a number too many. */
export interface Unplaced {
  readonly text: string;
  readonly place: BlockPlace;
  readonly why:
    'residue' | 'noLabel' | 'tooManyNumbers' | 'tooFewNumbers' | 'noNumber' | 'unknownRow' | 'duplicate' | 'headerOnly';
}

export interface Recognition {
  readonly report: Report;
  /** Source position of every cell that was placed. */
  readonly places: Readonly<Record<FieldId, BlockPlace>>;
  /** Cells whose place is not certain, with the reason in Chinese; the officer confirms them. */
  readonly unsure: Readonly<Record<FieldId, string>>;
  readonly unplaced: readonly Unplaced[];
}
