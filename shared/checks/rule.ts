/** What a check is: a pure function with an id, a class and the basis it rests on. It never speaks, throws or knows the screen. */
import type { Form } from '../editions/editions.ts';
import type { Claims } from '../prose/claims/claim.ts';
import type { Report } from '../report/report.ts';
import type { Values } from '../report/totals.ts';
import type { Finding, FindingClass } from './finding.ts';
import type { ReportText } from './reportText.ts';
import type { CheckSettings } from './settings.ts';
import type { WordLists } from './wordLists.ts';

/** A report with what follows from it, as rules read it. */
export interface ReportView {
  readonly report: Report;
  readonly form: Form;
  /** Effective cells: entered, printed or computed. */
  readonly at: Values;
  /** The report's prose as readers see it, chips shown as numbers. */
  readonly text: ReportText;
  /** What the prose claims; read when it is first asked for. */
  readonly claims: () => Claims;
}

/** What every rule may look at; made once for a check of a report. */
export interface CheckContext extends ReportView {
  /** Last year's report of the same office, where there is one. Its tables may be on another edition. */
  readonly last?: ReportView;
  readonly settings: CheckSettings;
  readonly words: WordLists;
}

/** What a rule yields; the engine adds rule id and, where the rule does not choose one, its class. */
export interface RuleFinding<P extends Finding['params'] = Finding['params']> {
  readonly places: Finding['places'];
  readonly params: P;
  readonly class?: FindingClass;
}

/** `P` names the values that the rule's sentence words (`sentences.ts`). */
export interface Rule<Id extends string = string, P extends Finding['params'] = Finding['params']> {
  /** Number in the catalogue, e.g. `B05`, or the family of an identity. */
  readonly id: Id;
  readonly class: FindingClass;
  /** What it rests on, in Chinese: article, notice, or the form itself. */
  readonly basis: string;
  /** Judges words: silent about those on the office's allow list. */
  readonly judgesWords?: true;
  readonly check: (context: CheckContext) => Iterable<RuleFinding<P>>;
}
