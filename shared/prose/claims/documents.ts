/** Matchers for normative documents, decisions and fees of table two, and for the fee for processing information. */
import { matchesIn } from '../occurrences.ts';
import type { DocumentColumn, DocumentRow, FeePart } from './claim.ts';
import type { Bound, Matcher, Running } from './here.ts';
import { bodyOf } from './scope.ts';

const WORDS =
  /(行政规范性文件|规范性文件)|(规章(?!制度))|(制发|制定|出台|印发|新制定)|(废止|失效)|(现行有效|继续有效|有效(?!期))|(清理(?!废止)|审核|审查|备案|解读|评估|公开|刊登|转发|修订|修改|(?<!制定)发布|学习|汇编|公布|政策性文件|其[他它]文件|名义)/g;
const ROWS = /规范性文件|(规章(?!制度))/g;
const FILLER = /^(?:的|和|共|计|有|为|件数|文件|数量|总数|累计|已|政府|分别|新|[”"、：])*$/;

type Documents = NonNullable<Running['documents']>;

/** A clause of documents: its rows and column, and where its words stand; undefined when it counts other things. */
function readClause(clause: string): (Documents & { readonly from: number; readonly to: number }) | undefined {
  const rows: DocumentRow[] = [];
  let column: DocumentColumn | undefined;
  let from = clause.length;
  let to = -1;
  for (const m of matchesIn(clause, WORDS)) {
    const [, normative, regulations, issued, repealed, inForce] = m;
    if (normative !== undefined) rows.push('normativeDocuments');
    else if (regulations !== undefined) rows.push('regulations');
    else if (issued !== undefined) column = 'issued';
    else if (repealed !== undefined) column = 'repealed';
    else if (inForce !== undefined) column = 'inForce';
    else return undefined;
    from = Math.min(from, m.index);
    to = m.index + m[0].length;
  }
  return { rows, column, from, to };
}

/** Which documents and what of them are spoken of at the end of a text, going on from before; undefined for others. */
export function documentsIn(region: string, clause: string, before: Running['documents']): Running['documents'] {
  const now = readClause(clause);
  if (!now) return undefined;
  const earlier = Array.from(
    matchesIn(region.slice(0, region.length - clause.length), ROWS),
    ([, regulations]): DocumentRow => (regulations === undefined ? 'normativeDocuments' : 'regulations'),
  );
  const rows = [now.rows, earlier, before?.rows ?? []].find((r) => r.length > 0) ?? [];
  return { rows, column: now.column ?? before?.column };
}

/** 废止2件、失效3件: the table counts both as 废止. */
const LAPSED = /^(?:宣布|自然|到期)?失效$/;
const LAPSED_NEXT = /^[、，](?:宣布|自然|到期)?失效$/;

const BEHIND = /^的?(?:现行有效的?)?(?:行政)?([\u4e00-\u9fff]{0,5})/;
const ROWS_BEHIND: Readonly<Record<string, readonly DocumentRow[]>> = {
  规范性文件: ['normativeDocuments'],
  规章: ['regulations'],
};

/** 制发行政规范性文件5件，废止3件，现行有效28件. */
export const documents: Matcher = ({ clause, after, running }) => {
  const words = running.topic === 'documents' ? readClause(clause) : undefined;
  if (!words) return running.topic === 'documents' ? 'none' : undefined;
  const { rows: before = [], column } = running.documents ?? {};
  const behind = BEHIND.exec(after);
  const named = behind?.[1] ?? '';
  // 制发2份规范性文件 names behind the number what it counts; 制发2份通知 counts other things.
  const rows = named === '' ? before : ROWS_BEHIND[named];
  if (rows === undefined || words.to < 0 || rows.length === 0 || column === undefined || running.inPart) return 'none';
  if (!FILLER.test(clause.slice(words.to)) || LAPSED.test(clause) || LAPSED_NEXT.test(after)) return 'none';
  return {
    subject: { of: 'documents', rows, column },
    wordsBefore: clause.length - words.from,
    wordsAfter: 0,
    body: bodyOf(clause.slice(0, words.from)) || running.body,
  };
};

/** 公开, 公示 and 查办 count other things than decisions, and so does a field before the name (办理道路行政许可). */
const DECISION =
  /(?:^|((?:办理|办结|作出|做出|实施|下达)(?:了|各类|各项)?))行政(?:(许可)|(处罚)|强制)(?:处理)?(?:决定)?(?:共计|共|为|：)*$/;
const DECIDED = new Set(['件', '宗', '起', '例']);
const FEES = /行政事业性收费(?:总?金额|总额|收入|共计|共|为)*$/;

/** 作出行政许可决定412件、行政处罚决定36件; 行政事业性收费158.6万元. */
export const proactiveNumbers: Matcher = ({ clause, region, quantity, running }) => {
  if (running.inPart) return undefined;
  if (quantity.unit === '元') {
    const m = /[减免降退]|取消/.test(clause) ? null : FEES.exec(clause);
    return m ? { subject: { of: 'adminFees' }, wordsBefore: m[0].length, wordsAfter: 0 } : undefined;
  }
  const m = DECIDED.has(quantity.unit) ? DECISION.exec(clause) : null;
  const goesOn = running.count?.subject.of === 'decisions' && region.length <= clause.length + 1;
  if (!m || (m[1] === undefined && !goesOn)) return undefined;
  const row = m[2] !== undefined ? 'licensing' : m[3] !== undefined ? 'penalties' : 'coercion';
  const body = m[1] === undefined ? running.body : bodyOf(clause.slice(0, m.index));
  return { subject: { of: 'decisions', row }, wordsBefore: m[0].length, wordsAfter: 0, body };
};

const NOTICES = /(?:发出|发送|下达|送达)?(?:信息处理费)?(?:收费)?通知书?(?:共|数量|总数|件数|为|：)*$/;
const NOTICED = /(?:收费通知|通知)?(?:收费)?(?:总?金额|总额|应收)[^，；。]{0,6}$/;
const COLLECTED = /(?:实际收[取到费缴]|实际缴纳|实收|收取|收缴|缴纳|收费)[^，；。]{0,20}$/;

/** 发出收费通知2件，通知总金额600元，实际收取600元. */
export const processingFee: Matcher = ({ clause, quantity, running }) => {
  if (running.topic !== 'fee' || running.inPart || clause.includes('行政事业性收费')) return undefined;
  const bound = (part: FeePart, words: RegExp): Bound | undefined => {
    const m = words.exec(clause);
    return m ? { subject: { of: 'processingFee', part }, wordsBefore: m[0].length, wordsAfter: 0 } : undefined;
  };
  if (COUNTED_NOTICES.has(quantity.unit)) return bound('notices', NOTICES);
  if (quantity.unit !== '元' && quantity.unit !== '万元') return undefined;
  const collected = /实际|实收|收取(?!.*通知)/.test(clause) ? bound('collected', COLLECTED) : undefined;
  return collected ?? bound('noticed', NOTICED);
};

const COUNTED_NOTICES = new Set(['件', '份', '次', '个']);
