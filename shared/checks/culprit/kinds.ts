/** What a guess at a slip is: data, worded late by `sentence.ts`. */
import type { FieldId } from '../../editions/form.ts';
import type { NumberCell } from '../../report/report.ts';

/** How one number may have gone wrong. */
export type DigitSlip =
  | 'digitsSwapped'
  | 'digitLost'
  | 'digitDoubled'
  | 'digitExtra'
  | 'digitWrong'
  | 'offByOne'
  | 'offByTen'
  | 'otherNumber';

export type CulpritKind =
  | DigitSlip
  /** A number was left out. */
  | 'blank'
  /** Nothing but the total is wrong: its parts changed after it was typed. */
  | 'totalOutdated'
  /** The total is the sum of all parts but one. */
  | 'totalLeftOut'
  /** Several totals are older than their parts. */
  | 'totalsOutdated'
  /** A number stands one cell beside its place. */
  | 'misplaced'
  | 'exchanged'
  /** One number was split over two cells, 12 into 1 and 2. */
  | 'split'
  /** The numbers of a row or column stand one cell off, on this side of their places. */
  | 'shiftedLeft'
  | 'shiftedRight'
  | 'shiftedUp'
  | 'shiftedDown';

export interface CulpritEdit {
  readonly field: FieldId;
  /** The number that stands there, and the one that will. */
  readonly from: string | null;
  readonly becomes: string | null;
  /** What to write; `null` takes the cell out, so that a total is computed. */
  readonly to: NumberCell | null;
}

export interface Culprit {
  readonly kind: CulpritKind;
  /** The smallest change that undoes the slip, in the order of the form. */
  readonly edits: readonly CulpritEdit[];
  /** Ids of the broken identities that hold after it; all others stay as they are. */
  readonly identities: readonly string[];
  /** How many broken identities it leaves to other slips. */
  readonly rest: number;
  /** How unlikely the slip is; less is likelier. Comparable within one report only. */
  readonly cost: number;
  /** The part that a total left out, for `totalLeftOut`. */
  readonly leftOut?: FieldId;
}
