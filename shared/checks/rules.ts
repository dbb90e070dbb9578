/** The list of checks. To add one: its function in `rules/`, its line here, its sentence, a passing and a failing case. */
import type { Rule, RuleFinding } from './rule.ts';
import { blankCells, missingTotal, notANumber, textInCell } from './rules/cells.ts';
import { carriedOver, stock } from './rules/continuity.ts';
import { repeatedProse, sameProblems } from './rules/copiedProse.ts';
import { enumerators } from './rules/enumerators.ts';
import { foreignHost } from './rules/foreignHost.ts';
import { foreignScript } from './rules/foreignScript.ts';
import { hiddenText } from './rules/hiddenText.ts';
import { balance, outcomeTotals, resultTotals, rowTotals } from './rules/identities.ts';
import { pageResidue } from './rules/pageResidue.ts';
import { pendingCases } from './rules/pendingCases.ts';
import { personalData } from './rules/personalData.ts';
import { placeholders } from './rules/placeholders.ts';
import { handledInText, noneInText, receivedInText } from './rules/requestNumbers.ts';
import { sectionTitles, sixSections } from './rules/sections.ts';
import { spam } from './rules/spam.ts';
import { supersededNotice } from './rules/supersededNotice.ts';
import { printedTitle } from './rules/title.ts';
import { feeUnit, jumps } from './rules/yearChanges.ts';

export const RULES = [
  balance,
  rowTotals,
  resultTotals,
  outcomeTotals,
  notANumber,
  blankCells,
  missingTotal,
  textInCell,
  carriedOver,
  stock,
  feeUnit,
  jumps,
  pendingCases,
  sixSections,
  sectionTitles,
  supersededNotice,
  placeholders,
  repeatedProse,
  sameProblems,
  enumerators,
  receivedInText,
  handledInText,
  noneInText,
  spam,
  foreignHost,
  hiddenText,
  pageResidue,
  foreignScript,
  printedTitle,
  personalData,
] as const satisfies readonly Rule[];

type AnyRule = (typeof RULES)[number];
export type RuleId = AnyRule['id'];
/** The values that a rule's sentence words. */
export type ParamsOf<Id extends RuleId> =
  Extract<AnyRule, { id: Id }> extends Rule<Id, infer P> ? RuleFinding<P>['params'] : never;
