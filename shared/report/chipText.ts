/** What a cell chip shows. */
import { sum } from './decimal.ts';
import type { Chip } from './richText.ts';
import type { Values } from './totals.ts';

/** The sum of the chip's cells, or two wide spaces where one of them is blank: blank is not zero. */
export function showChip(chip: Chip, at: Values): string {
  const values = chip.fields.map((f) => at(f).value);
  return values.some((v) => v === null) ? '\u3000\u3000' : sum(values as string[]);
}
