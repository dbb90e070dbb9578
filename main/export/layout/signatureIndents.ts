/** 落款 as GB/T 9704-2012 places it: the date four characters from the right edge, the office centred over it. */
import { emWidth } from './textWidth.ts';

const RIGHT_EM = 4;

/** How far each line stays from the right edge, in em; a line longer than the rest reaches further right, never over. */
export function signatureIndents(lines: readonly string[]): number[] {
  const date = emWidth(lines.at(-1) ?? '');
  return lines.map((line) => Math.max(0, RIGHT_EM + (date - emWidth(line)) / 2));
}
