/** How the cells behind a label become the row's numbers. Position decides, never the heads above. */
import { isBlank } from './cellValue.ts';
import type { SourceCell } from './pieces.ts';

/** The row's cells in the form's order, or undefined when they cannot be told apart for certain. */
export interface Fit {
  readonly cells: readonly SourceCell[] | undefined;
  /** Blank cells were told from filler by their place only. */
  readonly byFiller?: true;
}

const filled = (cells: readonly SourceCell[]): SourceCell[] => cells.filter((c) => !isBlank(c.text));

/**
 * Fits the cells of a table row.
 * @param size how many numbers the form's row has
 * @param firstColumn grid column where the numbers of this table begin, where its other rows show it
 */
export function fitRow(values: readonly SourceCell[], size: number, firstColumn?: number): Fit {
  if (values.length === size) return { cells: values };
  const numbers = filled(values);
  if (values.length > size && numbers.length === size) return { cells: numbers };
  // A merged cell that a converter repeated.
  if (size === 1 && numbers.length > 1 && numbers.every((n) => n.text === numbers[0]?.text)) {
    return { cells: numbers.slice(0, 1) };
  }
  if (firstColumn === undefined) return { cells: withoutFiller(values, size) };
  const window = Array.from({ length: size }, (_, i) => values.find((v) => v.column === firstColumn + i));
  const complete = window.every((c) => c !== undefined);
  return { cells: complete && numbers.every((n) => window.includes(n)) ? window : undefined };
}

/** Filler stands at one end only: the other end of the row must be filled for that to be certain. */
function withoutFiller(values: readonly SourceCell[], size: number): readonly SourceCell[] | undefined {
  const extra = values.length - size;
  if (extra <= 0) return undefined;
  const blank = (cells: readonly SourceCell[]): boolean => filled(cells).length === 0;
  if (blank(values.slice(0, extra)) && !blank(values.slice(-1))) return values.slice(extra);
  return blank(values.slice(size)) && !blank(values.slice(0, 1)) ? values.slice(0, size) : undefined;
}

/**
 * Fits loose cells: exactly the expected count of numbers, or, where bars kept the blank cells, the first `size` cells
 * (what fills merged cells stands at the end of a row).
 */
export function fitLoose(values: readonly SourceCell[], size: number): Fit {
  const numbers = filled(values);
  if (numbers.length === size) return { cells: numbers };
  const first = values.slice(0, size);
  return numbers.length > 0 && values.length >= size && numbers.every((n) => first.includes(n))
    ? { cells: first, byFiller: true }
    : { cells: undefined };
}

/** The grid column where numbers begin, if every complete row of the table begins there. */
export function commonColumn(
  rows: readonly { readonly values: readonly SourceCell[]; readonly size: number }[],
): number | undefined {
  const starts = new Set(rows.filter((r) => r.size > 1 && r.values.length === r.size).map((r) => r.values[0]?.column));
  return starts.size === 1 ? [...starts][0] : undefined;
}
