/** The list of checks. To add one: its function in `rules/`, its line here, its sentence, a passing and a failing case. */
import type { Rule, RuleFinding } from './rule.ts';
import { fiveAspects, governmentDuties } from './rules/aspects.ts';
import { largeCarriedOut } from './rules/carriedOut.ts';
import { blankCells, missingTotal, notANumber, textInCell } from './rules/cells.ts';
import { contactNumbers, webmail } from './rules/contact.ts';
import { carriedOver, stock } from './rules/continuity.ts';
import { repeatedProse, sameProblems } from './rules/copiedProse.ts';
import { reportDates } from './rules/dates.ts';
import { directSuits } from './rules/directSuits.ts';
import { enumerators } from './rules/enumerators.ts';
import { foreignHost } from './rules/foreignHost.ts';
import { foreignScript } from './rules/foreignScript.ts';
import { hiddenText } from './rules/hiddenText.ts';
import { balance, outcomeTotals, resultTotals, rowTotals } from './rules/identities.ts';
import { issuesAndMeasures } from './rules/issues.ts';
import { listedParts } from './rules/listedParts.ts';
import { namedPersons } from './rules/namedPersons.ts';
import { otherOffice } from './rules/otherOffice.ts';
import { otherYear } from './rules/otherYear.ts';
import { genericText, overviewLength } from './rules/overviewProse.ts';
import { pageResidue } from './rules/pageResidue.ts';
import { pendingCases } from './rules/pendingCases.ts';
import { personalData } from './rules/personalData.ts';
import { placeholders } from './rules/placeholders.ts';
import { preferredTerms } from './rules/preferredTerms.ts';
import { feeBesideTable, feeStatement } from './rules/processingFee.ts';
import { regulationsOfOthers, tooFewInForce } from './rules/regulations.ts';
import { repeatedText } from './rules/repeated.ts';
import { casesInText } from './rules/caseNumbers.ts';
import { documentsInText } from './rules/documentNumbers.ts';
import { feeInText } from './rules/feeNumbers.ts';
import { outcomesInText } from './rules/outcomeNumbers.ts';
import { partSums } from './rules/partSums.ts';
import { handledInText, noneInText, receivedInText } from './rules/requestNumbers.ts';
import { secrecy } from './rules/secrecy.ts';
import { sectionTitles, sixSections } from './rules/sections.ts';
import { spam } from './rules/spam.ts';
import { statisticsPeriod } from './rules/statisticsPeriod.ts';
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
  regulationsOfOthers,
  tooFewInForce,
  largeCarriedOut,
  feeBesideTable,
  directSuits,
  carriedOver,
  stock,
  feeUnit,
  jumps,
  pendingCases,
  sixSections,
  sectionTitles,
  fiveAspects,
  governmentDuties,
  supersededNotice,
  statisticsPeriod,
  listedParts,
  placeholders,
  otherOffice,
  otherYear,
  genericText,
  issuesAndMeasures,
  feeStatement,
  overviewLength,
  repeatedProse,
  sameProblems,
  partSums,
  enumerators,
  preferredTerms,
  repeatedText,
  receivedInText,
  handledInText,
  outcomesInText,
  casesInText,
  noneInText,
  documentsInText,
  feeInText,
  spam,
  foreignHost,
  hiddenText,
  pageResidue,
  foreignScript,
  printedTitle,
  reportDates,
  contactNumbers,
  personalData,
  namedPersons,
  webmail,
  secrecy,
] as const satisfies readonly Rule[];

type AnyRule = (typeof RULES)[number];
export type RuleId = AnyRule['id'];
/** The values that a rule's sentence words. */
export type ParamsOf<Id extends RuleId> =
  Extract<AnyRule, { id: Id }> extends Rule<Id, infer P> ? RuleFinding<P>['params'] : never;
