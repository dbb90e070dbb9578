/** Exact decimal arithmetic on text, for counts to 10^9 and money in 万元 with up to 6 decimals. */

const SCALE = 6;
const PATTERN = /^-?\d{1,15}(\.\d{1,6})?$/;

/** Whether `text` is a plain decimal that this module can hold. */
export const isDecimal = (text: string): boolean => PATTERN.test(text);

/** The value in millionths. @throws RangeError on text that is not `isDecimal` */
export function toUnits(text: string): bigint {
  if (!isDecimal(text)) throw new RangeError(`not a decimal: ${text}`);
  const negative = text.startsWith('-');
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const units = BigInt(whole) * 10n ** BigInt(SCALE) + BigInt(fraction.padEnd(SCALE, '0'));
  return negative ? -units : units;
}

/** Shortest decimal text of a value in millionths. */
export function fromUnits(units: bigint): string {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(SCALE + 1, '0');
  const fraction = digits.slice(-SCALE).replace(/0+$/, '');
  return sign + digits.slice(0, -SCALE) + (fraction && `.${fraction}`);
}

/** Whole numbers that plain arithmetic adds exactly, however many of them a report holds. */
const SHORT_WHOLE = /^-?\d{1,12}$/;

/** Exact sum. */
export function sum(values: readonly string[]): string {
  let total = 0;
  for (const v of values) {
    if (!SHORT_WHOLE.test(v)) return fromUnits(values.reduce((s, value) => s + toUnits(value), 0n));
    total += Number(v);
  }
  return String(total);
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. `1.0` equals `1`. */
export function compare(a: string, b: string): number {
  if (SHORT_WHOLE.test(a) && SHORT_WHOLE.test(b)) return Math.sign(Number(a) - Number(b));
  const d = toUnits(a) - toUnits(b);
  return d < 0n ? -1 : d > 0n ? 1 : 0;
}

/** Exact difference `a - b`. */
export const subtract = (a: string, b: string): string => fromUnits(toUnits(a) - toUnits(b));
