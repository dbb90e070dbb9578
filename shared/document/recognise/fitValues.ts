/** How the cells behind a label become the row's numbers. Position decides, never what the heads say. */
import { isBlank } from './cellValue.ts';
import type { SourceCell } from './pieces.ts';

/** The row's cells in the form's order, or undefined when they cannot be told apart for certain. */
export interface Fit {
  readonly cells: readonly SourceCell[] | undefined;
  /** Blank cells were told from filler by their place only. */
  readonly byFiller?: true;
}

/** What else is known of a table row's place. */
export interface RowContext {
  /** Grid column where the numbers of this table begin, where its complete rows show it. */
  readonly firstColumn?: number | undefined;
  /** Cells of the head row over the values. */
  readonly above: readonly SourceCell[];
  /** The form merges no columns under the row's numbers, so filler can only stand at an end. */
  readonly unmerged: boolean;
}

const filled = (cells: readonly SourceCell[]): SourceCell[] => cells.filter((c) => !isBlank(c.text));

/** Fits the cells of a table row. @param size how many numbers the form's row has */
export function fitRow(values: readonly SourceCell[], size: number, context: RowContext): Fit {
  if (values.length === size) return { cells: values };
  const numbers = filled(values);
  if (values.length < size) return { cells: undefined };
  const grouped = underHeads(values, size, context.above);
  if (grouped) return { cells: grouped };
  if (numbers.length === size) return { cells: numbers };
  // A merged cell that a converter repeated.
  if (size === 1 && numbers.length > 1 && numbers.every((n) => n.text === numbers[0]?.text)) {
    return { cells: numbers.slice(0, 1) };
  }
  return { cells: inWindow(values, size, context) ?? withoutFiller(values, size, context) };
}

/** Heads that a converter repeated or left blank to the right show which columns were one. */
function underHeads(
  values: readonly SourceCell[],
  size: number,
  above: readonly SourceCell[],
): SourceCell[] | undefined {
  if (above.length !== values.length || isBlank(above[0]?.text ?? '')) return undefined;
  const groups: SourceCell[][] = [];
  for (const [i, value] of values.entries()) {
    const head = above[i]?.text ?? '';
    if (i > 0 && (isBlank(head) || head === above[i - 1]?.text)) groups.at(-1)?.push(value);
    else groups.push([value]);
  }
  const texts = groups.map((g) => new Set(filled(g).map((c) => c.text)));
  if (groups.length !== size || texts.some((t) => t.size > 1)) return undefined;
  return groups.flatMap((g) => filled(g)[0] ?? g[0] ?? []);
}

function inWindow(values: readonly SourceCell[], size: number, { firstColumn }: RowContext): SourceCell[] | undefined {
  if (firstColumn === undefined) return undefined;
  const window = Array.from({ length: size }, (_, i) => values.find((v) => v.column === firstColumn + i));
  const complete = window.filter((c) => c !== undefined);
  return complete.length === size && filled(values).every((n) => complete.includes(n)) ? complete : undefined;
}

/** Filler at one end only, the other end filled: no other reading is left. */
function withoutFiller(
  values: readonly SourceCell[],
  size: number,
  context: RowContext,
): readonly SourceCell[] | undefined {
  const extra = values.length - size;
  if (!context.unmerged) return undefined;
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
  const starts = new Set(
    rows.flatMap((r) => (r.values.length > r.size ? startOf(r.values, r.size) : (r.values[0]?.column ?? []))),
  );
  return starts.size === 1 ? [...starts][0] : undefined;
}

/** Where the numbers of a row with filler begin, when all of them are there and stand side by side. */
function startOf(values: readonly SourceCell[], size: number): number[] {
  const numbers = filled(values);
  const [first, last] = [numbers[0]?.column, numbers.at(-1)?.column];
  return numbers.length === size && first !== undefined && last === first + size - 1 ? [first] : [];
}
