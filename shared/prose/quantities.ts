/** Quantity claims of prose: a number with its measure word, e.g. `3119 件`, `一件`, `四十余条`, `2.3万人次`. */
import { NUMERAL, readNumeral } from './numerals.ts';

export interface Quantity {
  readonly value: number;
  /** Said as `余`, `多`, `近`, `约`, or a range: it claims no exact number. */
  readonly approximate: boolean;
  /** The measure word: `件`, `条`, `万元` … */
  readonly unit: string;
  /** Characters `from`..`to` of the text, number and measure word. */
  readonly from: number;
  readonly to: number;
}

const UNITS = '人次|件次|个百分点|万元|[件条起宗例项封份个次篇期场人元%％]';
const ABOUT_BEFORE = /(?:约|近|超|超过|逾|突破|不足|不到|至少|将近|大约|[0-9０-９][-－—–~～至到])\s*$/;

/** Ordinals (`第20条`) and parts of longer tokens are no quantities. */
const QUANTITY = new RegExp(
  `(?<![第0-9０-９.A-Za-z零〇一二两三四五六七八九十百千])(${NUMERAL})\\s?(余|多|几|来)?([万亿]?)(余|多)?\\s?(${UNITS})`,
  'g',
);

/** Every quantity of the text, in order. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const m of text.matchAll(QUANTITY)) {
    const [all, numeral = '', moreOrLess, scale = '', afterScale, unit = ''] = m;
    const value = readNumeral(numeral + scale);
    if (value === undefined) continue;
    const approximate =
      (moreOrLess ?? afterScale) !== undefined || ABOUT_BEFORE.test(text.slice(Math.max(0, m.index - 4), m.index));
    found.push({ value, approximate, unit, from: m.index, to: m.index + all.length });
  }
  return found;
}
