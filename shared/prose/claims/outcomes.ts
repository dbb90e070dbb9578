/** Matchers for how requests were answered and who asked. */
import { matchesIn } from '../occurrences.ts';
import type { Applicant, Subject } from './claim.ts';
import type { Matcher } from './here.ts';
import { OUTCOME, OUTCOME_GROUPS, outcomeOf } from './words.ts';

/** What may stand between the name of an outcome and its number. */
const FILLER =
  /^(?:的|答复|决定|申请|事项|案件|件数|数量|情形|情况|类|处理|办理|有|共|为|计|合计|共计|分别|公开|政府|信息|数|达|[”"、：]|结果|告知|总)*$/;
const APPLICANTS: readonly (readonly [words: RegExp, applicant: Applicant])[] = [
  [/自然人|公民(?!、)|个人/, 'naturalPerson'],
  [/法人(?:或者?|和|及|以及|、)?其[他它]组织|法人、其[他它]组织|法人(?!资格)/, 'legalEntity'],
  [/企业/, 'business'],
  [/科研机构/, 'researchInstitute'],
  [/社会公益(?:性)?组织/, 'publicWelfareOrg'],
  [/法律服务机构|律师事务所/, 'legalServiceOrg'],
];
const APPLICANT =
  /(?:自然人|公民(?!、)(?:个人)?|(?<!公民、)法人(?:或者?|和|及|以及|、)?其[他它]组织|(?<!公民、)法人|商业企业|企业(?=申请|提[出交])|科研机构|社会公益性?组织|法律服务机构|律师事务所(?=申请|提[出交]))(?:的|提出|提交|申请|申请人|件|信息公开|政府|公开|数量|共|为|有|：|占比?)*$/;

const GROUP = /(?:予以|部分|不予)公开|无法提供|不予处理/;

/** The outcomes that the end of a text names, each as one list of rows to add up; undefined when it names none. */
export function outcomesIn(clause: string): { readonly readings: string[][]; readonly length: number } | undefined {
  const found = matchesIn(clause, OUTCOME);
  const last = found.at(-1);
  const first = found[0];
  if (!last || !first || !FILLER.test(clause.slice(last.index + last[0].length))) return undefined;
  const rows = [...new Set(found.map((m) => outcomeOf(m)))];
  const groups = rows.filter((r) => (OUTCOME_GROUPS as readonly string[]).includes(r));
  const single = rows.filter((r) => !groups.includes(r));
  const between = clause.slice(first.index, last.index);
  const length = clause.length - first.index;
  if (groups.length === 0 || single.length === 0) return { readings: [rows], length };
  // 因本机关不掌握等原因无法提供 is the group; without 等 it may be the row alone.
  return { readings: between.includes('等') ? [groups] : [groups, single], length };
}

/** 主动公开137条、依申请公开50条、不予公开97条 counts documents by how public they are. */
const BY_PUBLICITY = /主动公开[^，；0-9]{0,10}\d[^；]*依申请公开(?:类|的|政府|信息|文件|公文|为|共)*\d/;
const PUBLIC_ALREADY = /已经?(?:主动|对外|通过[^，；]{1,10})公开/;

export const outcome: Matcher = ({ clause, region, sentence, running }) => {
  // 不予公开35件 speaks of requests by itself, where nothing else was spoken of.
  const known = running.topic === 'requests' || (running.topic === undefined && GROUP.test(clause));
  if (!known) return undefined;
  const named = outcomesIn(clause) ?? otherInList(clause, running.count?.subject);
  if (!named) return undefined;
  // Beside 已主动公开 the office counts by itself what the table counts as 予以公开.
  if (named.readings.some((rows) => rows.includes('granted')) && PUBLIC_ALREADY.test(sentence)) return 'none';
  if (BY_PUBLICITY.test(sentence)) return 'none';
  const inBracket = outcomesIn(/（([^（）]*)）$/.exec(region)?.[1] ?? '');
  const lead = clause.slice(0, clause.length - named.length);
  if (/目录|事项清单|公告/.test(lead)) return 'none';
  const applicant = APPLICANTS.find(([words]) => words.test(lead))?.[1] ?? 'total';
  return {
    // 不予公开（属于四类过程性信息）1件 is the row, not its group.
    subject: { of: 'outcome', readings: (inBracket ?? named).readings, applicant },
    wordsBefore: named.length,
    wordsAfter: 0,
    ...(region.startsWith('（') && { scope: running.scope }),
  };
};

/** 其他5件 behind other outcomes is 其他处理, or its row 其他. */
function otherInList(clause: string, before: Subject | undefined): ReturnType<typeof outcomesIn> {
  const m = /^[、，]?其[他它](?:情形|情况|原因)?$/.exec(clause);
  return m && before?.of === 'outcome'
    ? { readings: [['otherHandling'], ['otherHandling.other']], length: clause.length }
    : undefined;
}

/** 61件由自然人提出. */
const APPLICANT_AFTER =
  /^(?:申请)?(?:由|为|系|来自|属于?)(?:自然人|公民|法人(?:或者?|和|及|以及|、)?其[他它]组织|商业企业|科研机构|法律服务机构)/;

/** 自然人申请61件, 法人或其他组织13件: of the requests that were spoken of last, where any were. */
export const applicants: Matcher = ({ clause, region, after, running }) => {
  if (running.topic !== 'requests') return undefined;
  const m = APPLICANT.exec(clause) ?? APPLICANT_AFTER.exec(after);
  const applicant = m && APPLICANTS.find(([words]) => words.test(m[0]))?.[1];
  if (!m || !applicant) return undefined;
  const { requests } = running;
  const spoken = requests?.subject.of === 'requests' ? requests.subject.row : undefined;
  const row = /新收[^，；]*申请中/.test(region) ? 'newReceived' : spoken;
  // 收到的申请中，自然人提出61件: of requests that the text never counts.
  if (row === undefined && !/提[出交]/.test(m[0] + after.slice(0, 12))) return undefined;
  return {
    subject: { of: 'requests', row: row ?? 'received', applicant },
    wordsBefore: m.index === 0 && after.startsWith(m[0]) ? 0 : m[0].length,
    wordsAfter: after.startsWith(m[0]) ? m[0].length : 0,
    ...(requests && { scope: requests.scope, body: requests.body, of: requests }),
  };
};
