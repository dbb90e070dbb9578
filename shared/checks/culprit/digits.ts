/** What typing does to a number: which slip of the fingers makes `typed` out of `meant`. */
import type { DigitSlip } from './kinds.ts';

const without = (digits: string, at: number): string => digits.slice(0, at) + digits.slice(at + 1);

/** Whether taking one digit out of `long` gives `short`; `010` counts as 10, since nobody prints a leading zero. */
function isOneShorter(long: string, short: string, only: (at: number) => boolean = () => true): boolean {
  if (short === '0') return false;
  for (let i = 0; i < long.length && long.length > 1; i++) {
    if (only(i) && Number(without(long, i)) === Number(short)) return true;
  }
  return false;
}

function isSwapped(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  const i = Array.from(typed).findIndex((d, at) => d !== meant[at]);
  return typed === meant.slice(0, i) + (meant[i + 1] ?? '') + (meant[i] ?? '') + meant.slice(i + 2);
}

const differing = (a: string, b: string): number => Array.from(a).filter((d, i) => d !== b[i]).length;

/** The likeliest slip; `otherNumber` when the two have nothing in common. Both are whole, from 0, and differ. */
export function slipOf(typed: number, meant: number): DigitSlip {
  const [t, m] = [String(typed), String(meant)];
  if (isSwapped(t, m)) return 'digitsSwapped';
  if (isOneShorter(m, t)) return 'digitLost';
  if (isOneShorter(t, m, (i) => t[i] === t[i + 1])) return 'digitDoubled';
  if (Math.abs(typed - meant) === 1) return 'offByOne';
  if (Math.abs(typed - meant) === 10) return 'offByTen';
  if (isOneShorter(t, m)) return 'digitExtra';
  if (t.length === m.length && t.length > 1 && differing(t, m) === 1) return 'digitWrong';
  return 'otherNumber';
}
