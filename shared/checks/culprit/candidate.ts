/** A slip that would explain broken identities, before it is held against the rules. */
import type { FieldId } from '../../editions/form.ts';
import type { CulpritKind } from './kinds.ts';
import type { Solution } from './solve.ts';

export interface Candidate extends Solution {
  readonly kind: CulpritKind;
  /** How much less likely than others of its kind. */
  readonly extra: number;
  readonly leftOut?: FieldId;
}
