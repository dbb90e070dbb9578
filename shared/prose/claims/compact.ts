/** Prose in one spelling: no white space, full-width marks, half-width digits; and where each character came from. */

export interface Compact {
  readonly text: string;
  /** The place in the original text of character `i`; the end of the original for the end. */
  readonly original: (i: number) => number;
}

const MARKS: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '％': '%',
  '．': '.',
};
const UNUSUAL = /[\s,;:()％．０-９]/;
const isDigit = (c: string): boolean => c >= '0' && c <= '9';

export function compact(text: string): Compact {
  if (!UNUSUAL.test(text)) return { text, original: (i) => i };
  const places: number[] = [];
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c !== '\n' && c.trim() === '') continue;
    places.push(i);
    out +=
      c >= '０' && c <= '９'
        ? String.fromCharCode(c.charCodeAt(0) - 0xfee0)
        : isSeparator(text, i)
          ? c
          : (MARKS[c] ?? c);
  }
  return { text: out, original: (i) => places[i] ?? text.length };
}

/** The comma of 3,119 and the colon of 9:30 stay. */
const isSeparator = (text: string, i: number): boolean =>
  (text.charAt(i) === ',' || text.charAt(i) === ':') && isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1));
