/** Numbers as Word's list formats print them (ECMA-376-1, 17.18.59 ST_NumberFormat). */

const DIGITS = '零一二三四五六七八九';
const CIRCLED_ONE = 0x2460;

/** 1 to 99 as 一, 十, 十一, 二十; above that digit by digit. */
function chinese(n: number): string {
  if (n < 1 || n > 99) return String(n).replace(/\d/g, (d) => DIGITS.charAt(Number(d)));
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS.charAt(tens)}十`;
  return ten + (ones === 0 ? '' : DIGITS.charAt(ones));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
function roman(n: number): string {
  let [text, rest] = ['', n];
  for (const [worth, sign] of ROMAN) for (; rest >= worth && text.length < 20; rest -= worth) text += sign;
  return text;
}

const letter = (n: number): string => String.fromCharCode(64 + ((n - 1) % 26) + 1).repeat(Math.floor((n - 1) / 26) + 1);

const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: (n) => String(n).replace(/\d/g, (d) => DIGITS.charAt(Number(d)).replace('零', '〇')),
  decimalFullWidth: (n) => String(n).replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d))),
  decimalEnclosedCircle: (n) => (n <= 20 ? String.fromCharCode(CIRCLED_ONE + n - 1) : String(n)),
  decimalEnclosedCircleChinese: (n) => (n <= 20 ? String.fromCharCode(CIRCLED_ONE + n - 1) : String(n)),
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperLetter: letter,
  lowerLetter: (n) => letter(n).toLowerCase(),
  decimalZero: (n) => String(n).padStart(2, '0'),
};

/** Formats that no report uses are printed as digits. */
export const listNumber = (n: number, format: string): string => (FORMATS[format] ?? String)(n);
