import type { FindingClass } from '../../../../shared/checks/finding.ts';
import type { Edit } from '../reportWith.ts';

/** A report on which a rule must speak, and what it must say. */
export interface Failing {
  readonly edit: Edit;
  /** The words that the findings of the rule point at, one for each finding; left out where they point at cells. */
  readonly at?: readonly string[];
  /** The first cell of each finding. */
  readonly cells?: readonly string[];
  readonly class?: FindingClass;
  readonly numbers?: readonly (readonly string[])[];
  /** What the sentence of the first finding must contain. */
  readonly says?: string;
}

export interface Cases {
  /** Reports on which the rule must be silent. */
  readonly passing: readonly [Edit, ...Edit[]];
  readonly failing: readonly [Failing, ...Failing[]];
}
