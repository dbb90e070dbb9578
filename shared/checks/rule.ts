/** What a check is: a pure function with an id, a class and the basis it rests on. It never speaks, throws or knows the screen. */
import type { Form } from '../editions/editions.ts';
import type { Report } from '../report/report.ts';
import type { Values } from '../report/totals.ts';
import type { ReportText } from './reportText.ts';
import type { Finding, FindingClass } from './finding.ts';

/** What every rule may look at; made once for a check of a report. */
export interface CheckContext {
  readonly report: Report;
  readonly form: Form;
  /** Effective cells: entered, printed or computed. */
  readonly at: Values;
  /** The report's prose as readers see it, chips shown as numbers. */
  readonly text: ReportText;
}

/** What a rule yields; the engine adds rule id and class. */
export type RuleFinding = Pick<Finding, 'places' | 'params'> & Partial<Pick<Finding, 'rule' | 'class'>>;

export interface Rule {
  /** Number in the catalogue, e.g. `B05`. */
  readonly id: string;
  readonly class: FindingClass;
  /** What it rests on, in Chinese: article, notice, or the form itself. */
  readonly basis: string;
  readonly check: (context: CheckContext) => Iterable<RuleFinding>;
}
