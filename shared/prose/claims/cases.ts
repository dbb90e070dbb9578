/** Matchers for reviews and lawsuits over the disclosure of information. */
import { matchesIn } from '../occurrences.ts';
import type { CaseGroup, CaseOutcome } from './claim.ts';
import type { Matcher } from './here.ts';

export type Groups = readonly (readonly CaseGroup[])[];

const REVIEW: Groups = [['review']];
const DIRECT: Groups = [['litigationDirect']];
const AFTER: Groups = [['litigationAfterReview']];
const LITIGATION: Groups = [
  ['litigationDirect', 'litigationAfterReview'],
  ['litigationDirect'],
  ['litigationAfterReview'],
];
const BOTH: Groups = [
  ['review', 'litigationDirect', 'litigationAfterReview'],
  ['litigationDirect', 'litigationAfterReview'],
  ['review'],
];

const KIND =
  /(复议后(?:再)?(?:提起诉讼|起诉|诉讼))|(未经(?:行政)?复议直接(?:提?起诉讼?|诉讼|起诉)|直接(?:提起(?:行政)?诉讼|起诉))|(复议(?:和|与|及|、|以及|或者?)(?:提起|被提起)?(?:行政)?(?:诉讼|应诉))|(复议)|(诉讼|应诉)/g;
const KINDS: readonly Groups[] = [AFTER, DIRECT, BOTH, REVIEW, LITIGATION];

/** The cases that a text names last; undefined when it names none. */
export function casesIn(
  text: string,
): { readonly groups: Groups; readonly at: number; readonly end: number } | undefined {
  if (!/[复诉]/.test(text)) return undefined;
  const m = matchesIn(text, KIND).at(-1);
  const kind = m ? KINDS[(m.slice(1) as (string | undefined)[]).findIndex((g) => g !== undefined)] : undefined;
  return m && kind ? { groups: kind, at: m.index, end: m.index + m[0].length } : undefined;
}

const OUTCOMES: readonly (readonly [words: RegExp, outcome: CaseOutcome])[] = [
  [/(?:结果)?(?:被)?维持(?:原[^，；。]{1,8})?|予以维持/, 'upheld'],
  [/(?:结果)?(?:被)?(?:纠正|纠错)|败诉/, 'corrected'],
  [/其[他它]结果/, 'otherOutcome'],
  [/尚未审结|未审结|尚在审理|正在审理|审理中/, 'pending'],
];
const OUTCOME_AT_END =
  /(?:(?:结果)?(?:被)?维持|(?:结果)?(?:被)?(?:纠正|纠错)|败诉|其[他它]结果|尚未审结|未审结|尚在审理|正在审理|审理中)(?:的|案件|共|为|有|计|：)*$/;
const FILLER =
  /^(?:案件|事项|申请|应诉|答辩|共|为|计|有|的|被|数量|总数|总计|合计|共计|分别|件数|达|发生|收到|提起|新增|新收|类|方面|情况|结果|[”"：])*$/;
const OUTCOME_AFTER =
  /^(?:案件)?(?:被|经|由)?(?:复议机关|人民法院|法院)?(?:依法)?(?:判决|决定|裁定|予以|结果)*(?:被)?(维持|纠正|纠错|尚未审结|未审结|正在审理)/;
const AFTER_NUMBER =
  /^(?:因[^，；。]{0,16}?的?|(?:有关|涉及|针对)[^，；。]{2,16}的|政府信息公开)?(?:类|引起的|引发的)?行政(?:复议|诉讼)/;

/** 复议机关 and courts speak of the cases that they decide; 培训 and 案例 count no cases of the office. */
const NOT_OURS =
  /复议机关(?:共|收到|受理|办理|审理)|法院审|法制机构|司法[局厅]|(?:受理|办理|审理|审结|承办|办结)[^，；。]{0,14}复议|各类|培训|研讨|案例|学习|旁听|典型|政府受理|被申请人|为被告/;
const OTHER_TERMS = /驳回|终止|撤[回销诉]|责令|确认违法|调解|和解/;
/** 撤回复议申请1件; 因具体行政行为被提起行政诉讼2件. */
const OTHER_CASES =
  /(?:撤[销回]|驳回|终止)(?:行政)?(?:复议|诉讼)|因(?![^，；]*(?:公开|申请|答复|此|其))[^，；]{2,24}?(?:提起|引[起发]|产生|被诉)/;
const DISCLOSURE = /信息公开|依申请/;

/** 行政复议6件, 其中结果维持3件, 复议后起诉2件. */
export const cases: Matcher = ({ before, sentence, clause, after, running }) => {
  if (running.topic !== 'cases') return undefined;
  if (NOT_OURS.test(sentence)) return 'none';
  const outcomeWords = OUTCOME_AT_END.exec(clause);
  // 驳回 and 撤销 are rows of no table; beside them 维持 may be narrower than 结果维持.
  if (outcomeWords && OTHER_TERMS.test(sentence) && !outcomeWords[0].includes('结果')) return 'none';
  if (outcomeWords && running.cases.length > 0) {
    const outcome = OUTCOMES.find(([w]) => w.test(outcomeWords[0]))?.[1] ?? 'total';
    const named = casesIn(clause);
    return {
      subject: { of: 'cases', readings: named?.groups ?? running.cases, outcome },
      wordsBefore: outcomeWords[0].length,
      wordsAfter: 0,
      ...(running.caseCount && !named && { of: running.caseCount }),
    };
  }
  const isPart = running.inPart || /^(?:目前|其余|剩余|另有?|尚有|现有?|仍有|有)?$/.test(clause);
  const resultAfter = isPart && running.caseCount ? OUTCOME_AFTER.exec(after) : null;
  const result = resultAfter && OUTCOMES.find(([w]) => w.test(resultAfter[0]))?.[1];
  if (resultAfter && result) {
    return {
      subject: { of: 'cases', readings: running.cases, outcome: result },
      wordsBefore: 0,
      wordsAfter: resultAfter[0].length,
      ...(running.caseCount && { of: running.caseCount }),
    };
  }
  if (OTHER_CASES.test(clause)) return 'none';
  const named = casesIn(clause);
  const behind = named ? null : AFTER_NUMBER.exec(after);
  const groups = named?.groups ?? (behind ? casesIn(behind[0])?.groups : undefined);
  if (!groups || (named && !FILLER.test(clause.slice(named.end)))) return undefined;
  if (!DISCLOSURE.test(sentence) && running.cases.length === 0) return 'none';
  const from = named ? named.at - (clause.slice(0, named.at).endsWith('行政') ? 2 : 0) : clause.length;
  return {
    subject: { of: 'cases', readings: groups, outcome: 'total' },
    wordsBefore: clause.length - from,
    wordsAfter: behind?.[0].length ?? 0,
    onlyNew: /备案|新增|新收|新发生/.test(before),
  };
};
