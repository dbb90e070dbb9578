/** Quantities of prose: a number with its measure word, e.g. `3119件`, `一件`, `四十余条`, `近九成`, `33.9%`. */
import { matchesIn } from './occurrences.ts';
import { NUMERAL, readNumeral } from './numerals.ts';

export interface Quantity {
  readonly value: number;
  /** What the words allow: both are `value` for an exact number; `70余` allows 70 to 80, `近80` 68 to 80, `2.3万` 22,000 to 24,000. */
  readonly low: number;
  readonly high: number;
  /** The measure word: `件`, `条`, `万元` …; `%` for shares however written; empty where none follows. */
  readonly unit: string;
  /** Decimals as printed: a share of 33.9 % is exact to one of them. */
  readonly decimals: number;
  /** Characters `from`..`to` of the text: the number and its measure word; the number ends at `numberTo`. */
  readonly from: number;
  readonly numberTo: number;
  readonly to: number;
}

export const isExact = (q: Quantity): boolean => q.low === q.high;

const UNITS =
  '人次|件次|个百分点|万元|亿元|[%％]|成(?!员|立|果|为|功|效|本)|[件条起宗例项封份个次篇期场人元家部户批名位台处幅则册倍]';

/**
 * Ordinals (`第20条`) and parts of longer tokens are no quantities. Without a measure word only Arabic digits count, and
 * only where a mark follows.
 */
const QUANTITY = new RegExp(
  '(?=[0-9０-９零〇一二两三四五六七八九十百千])(?<![几数](?=[十百千万]))(?<![第每〔\\[0-9０-９.,A-Za-z零〇一二两三四五六七八九十百千万亿])(百分之)?' +
    `(?:([0-9０-９]+)[-－—–~～至到])?(${NUMERAL})\\s?(半?(?:余|多|来|几)?)([万亿]?)(余|多)?\\s?` +
    `(?:(${UNITS})(以上|以下|以内|左右|有余|多|余|半)?|(?=[，,；;、。）)]|$))`,
  'g',
);

const BEFORE = /(?:(将近|接近|近)|(约|大约|大概)|(超过?|逾|突破|不少于|至少|高达)|(不足|不到|不超过))$/;
const CHINESE = /^[零〇一二两三四五六七八九十百千]/;

/** Every quantity of the text, in order. @param bare whether numbers without a measure word count, as in `部分公开67，占4.61%` */
export function quantitiesIn(text: string, bare = false): Quantity[] {
  const found: Quantity[] = [];
  for (const m of matchesIn(text, QUANTITY)) {
    const [all, percent, first, numeral = '', more = '', scale = '', afterScale = '', unit = '', behind = ''] = m;
    const share = unit === '成' || percent !== undefined || unit === '%' || unit === '％';
    if (unit === '' && !share && (!bare || CHINESE.test(numeral))) continue;
    const read = readNumeral(numeral + scale);
    if (read === undefined) continue;
    const half = more.startsWith('半') || behind === '半' ? 0.5 : 0;
    const times = unit === '成' ? 10 : 1;
    const value = (read + half) * times;
    const end = m.index + all.length;
    const before = BEFORE.exec(text.slice(Math.max(0, m.index - 3), m.index));
    const low = first === undefined ? undefined : Number(first);
    found.push({
      value,
      ...bounds(
        value,
        unit === '成' ? 10 : step(numeral, scale),
        low,
        more + afterScale + behind,
        before,
        rounded(numeral + scale, unit),
      ),
      unit: share ? '%' : unit,
      decimals: unit === '成' ? -1 : decimalsOf(numeral),
      from: m.index - (before?.[0].length ?? 0),
      numberTo: m.index + all.slice(0, all.length - unit.length - behind.length).trimEnd().length,
      to: end,
    });
  }
  return found;
}

const decimalsOf = (numeral: string): number => /[.．](\d+)/.exec(numeral)?.[1]?.length ?? 0;

/** How far `余` may reach: `40余` below 50, `3000余` below 4000, `2.3万余` below 2.4万. */
function step(numeral: string, scale: string): number {
  const value = readNumeral(numeral + scale) ?? 0;
  const unit = scale === '万' || numeral.endsWith('万') ? 10_000 / 10 ** decimalsOf(numeral) : 1;
  let s = unit;
  while (value > 0 && value % (s * 10) === 0) s *= 10;
  return s;
}

/** Counts in 万 and anything in 亿 are rounded or cut to the last digit written; 3.2万元 may be exact. */
function rounded(numeral: string, unit: string): number {
  const scale = numeral.includes('亿') ? 100_000_000 : numeral.endsWith('万') && unit !== '元' ? 10_000 : 0;
  return scale / 10 ** decimalsOf(numeral);
}

function bounds(
  value: number,
  reach: number,
  first: number | undefined,
  words: string,
  before: RegExpExecArray | null,
  off: number,
): Pick<Quantity, 'low' | 'high'> {
  const [, near, about, over, under] = before ?? [];
  if (first !== undefined && first < value) return { low: first, high: value };
  if (under !== undefined || /以[下内]/.test(words)) return { low: 0, high: value };
  if (over !== undefined || words.includes('以上')) return { low: value, high: Number.POSITIVE_INFINITY };
  if (near !== undefined) return { low: value * 0.85, high: value };
  if (about !== undefined || words.includes('左右')) return { low: value * 0.8, high: value * 1.2 };
  if (/[余多几来]/.test(words)) return { low: value, high: value + (reach > 1 ? reach : Math.max(1, value * 0.1)) };
  return { low: value - off, high: value + off };
}
