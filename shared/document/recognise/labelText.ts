/** Printed labels made comparable: what spacing, brackets, numbering, old characters and lost letters leave alike. */

/** Traditional forms of the characters that the official forms use. */
const TRADITIONAL =
  '總总體体況况動动開开務务務务報报處处理理請请數数類类詢询訊讯關关係系應应屬属於于國国機机構构業业個个與与訴诉訟讼複复復复議议維维結结轉转繼继續续糾纠審审尋寻規规範范現现發发廢废證证費费額额單单萬万強强製制罰罚許许樣样徵征購购競竞問问題题檔档質质護护權权過过執执檢检詳详認认獲获無无補补內内標标準准書书織织組组會会團团線线終终總总計计項项決决';
const SIMPLIFIED = new Map(
  Array.from({ length: TRADITIONAL.length / 2 }, (_, i) => [TRADITIONAL[2 * i] ?? '', TRADITIONAL[2 * i + 1] ?? '']),
);

const SIMPLE = new Set(SIMPLIFIED.values());
/** A word or two of the other writing may be a name or a link (繁體版). */
const FEWEST = 20;

/** Whether more of the forms' characters stand in their traditional shape than in their simplified one. */
export function isTraditional(text: string): boolean {
  let [traditional, simple] = [0, 0];
  for (const c of text) {
    if (SIMPLE.has(c)) simple += 1;
    else if (SIMPLIFIED.has(c)) traditional += 1;
  }
  return traditional >= FEWEST && traditional > simple;
}

/** Characters only: NFKC, simplified, no spaces, punctuation, symbols or pinyin in brackets. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\([a-zà-üāēīōūǎěǐǒǔǚǜ]{1,7}\)/giu, '')
    .replace(/[\s\p{P}\p{S}\p{Cf}]/gu, '')
    .replace(/./gu, (c) => SIMPLIFIED.get(c) ?? c);

/** How a printed line is numbered: `一、` big, `（一）` group, `1.` item. */
export interface Numbering {
  readonly kind: 'big' | 'group' | 'item';
  readonly n: number;
}

const NUMERALS = '一二三四五六七八九十';
const PATTERNS: readonly (readonly [Numbering['kind'], RegExp])[] = [
  ['group', /^[(\ufffd]([一二三四五六七八九十])[)\ufffd]?/],
  ['group', /^([一二三四五六七八九十])\)/],
  ['big', /^([一二三四五六七八九十])[、.,:;\ufffd]/],
  ['item', /^\(?(\d{1,2})(?:[、.,)]|(?=[^\d.,、%年月日件条]))/],
];

/** Splits the numbering off a label or heading; `rest` keeps its own spelling. */
export function splitNumbering(text: string): { readonly numbering?: Numbering; readonly rest: string } {
  const compact = text.normalize('NFKC').replace(/\s+/g, '');
  for (const [kind, pattern] of PATTERNS) {
    const m = pattern.exec(compact);
    if (m?.[1] === undefined) continue;
    const n = kind === 'item' ? Number(m[1]) : NUMERALS.indexOf(m[1]) + 1;
    return { numbering: { kind, n }, rest: compact.slice(m[0].length) };
  }
  return { rest: compact };
}

/** The label without what stands in brackets (units, filling instructions). */
export const withoutBrackets = (text: string): string => text.normalize('NFKC').replace(/\([^()]*\)?/g, '');

/**
 * Levenshtein distance divided by the longer length: 0 equal, 1 nothing alike.
 * @param farthest larger differences may be given as 1, which saves finding them
 */
export function difference(a: string, b: string, farthest = 1): number {
  if (a === b) return 0;
  const longer = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) / longer > farthest) return 1;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    if (Math.min(...current) / longer > farthest) return 1;
    previous = current;
  }
  return (previous[b.length] ?? 0) / longer;
}
