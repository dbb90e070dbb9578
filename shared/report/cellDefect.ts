/** What a number of the form may be (domain rule A05): counts are whole numbers from 0, money a decimal from 0. */
import { isDecimal } from './decimal.ts';
import type { NumberKind } from '../editions/form.ts';

/** Counts of up to 11,398,889 were published; ten digits leave room and stay exact. */
const MOST_DIGITS = 10;
/** What nearly every cell holds. */
const RIGHT = /^\d{1,10}$/;

/** Why `value` cannot stand in a cell of this kind, as a Chinese sentence; undefined when it can, or when it is blank. */
export function cellDefect(value: string | null, kind: NumberKind): string | undefined {
  if (value === null || RIGHT.test(value)) return undefined;
  if (!isDecimal(value)) return `“${value}”位数过多，小数最多6位，请核对。`;
  if (kind !== 'signedCount' && value.startsWith('-')) return `“${value}”是负数，这里应填0或者大于0的数。`;
  if (kind !== 'amount' && value.includes('.')) return `“${value}”带小数，件数应填整数。`;
  if (kind !== 'amount' && value.replace('-', '').length > MOST_DIGITS) return `“${value}”位数过多，请核对。`;
  return undefined;
}
