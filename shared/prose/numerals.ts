/** Numbers as Chinese office prose writes them: `3119`, `３１１９`, `3,119`, `2.3万`, `一百零五`, `二〇二一`. */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Source of a pattern that matches one numeral, for use inside larger patterns. No groups. */
export const NUMERAL = '(?:[0-9０-９]+(?:,[0-9]{3}(?![0-9]))*(?:\\.[0-9]+)?|[零〇一二两三四五六七八九十百千]+)[万亿]*';

/** Full-width ASCII as ASCII. Length and positions stay the same. */
export const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/** The value of one numeral (see `NUMERAL`); undefined when it is not one. */
export function readNumeral(text: string): number | undefined {
  if (/^[0-9]+$/.test(text)) return Number(text);
  const arabic = /^([0-9]+(?:\.[0-9]+)?)([万亿]*)$/.exec(halfWidth(text).replaceAll(',', ''));
  if (arabic) {
    const [, digits = '', units = ''] = arabic;
    return Number(
      Array.from(units)
        .reduce((n, u) => n * (LARGE_UNITS[u] ?? 1), Number(digits))
        .toFixed(6),
    );
  }
  return /^[零〇一二两三四五六七八九]{2,}$/.test(text) ? digitByDigit(text) : withUnits(text);
}

/** 二〇二一 is read digit by digit. */
const digitByDigit = (text: string): number =>
  Number(
    Array.from(text)
      .map((c) => DIGITS[c])
      .join(''),
  );

/** 一百零五, 两千三百, 一万二千. */
function withUnits(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const c of text) {
    const small = SMALL_UNITS[c];
    const large = LARGE_UNITS[c];
    if (c in DIGITS) digit = DIGITS[c];
    else if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = undefined;
    } else if (large !== undefined) {
      total = (total + section + (digit ?? 0)) * large;
      section = 0;
      digit = undefined;
    } else return undefined;
  }
  return text === '' ? undefined : total + section + (digit ?? 0);
}

const ONES = '十一二三四五六七八九';

/** 1 to 99 as enumerators write them: 一, 十二, 三十. */
export function writeNumeral(n: number): string {
  if (n <= 10) return ONES.charAt(n % 10);
  return (n < 20 ? '' : ONES.charAt(Math.floor(n / 10))) + '十' + (n % 10 === 0 ? '' : ONES.charAt(n % 10));
}
