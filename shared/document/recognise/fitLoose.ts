/** How loose cells behind a label become the row's numbers: by their count, with the bars that stand for merged cells. */
import { isBlank } from './cellValue.ts';
import { BY_PLACE, filled } from './fitRow.ts';
import type { Fit } from './fitRow.ts';
import { ownCells } from './pieces.ts';
import type { SourceCell } from './pieces.ts';
import type { RowShape } from './rowShape.ts';

/**
 * Exactly the expected count of numbers, or exactly the expected count of cells where bars kept the blank ones.
 * @param showsFiller rows of this text end in a bar for each merged cell
 */
export function fitLoose(values: readonly SourceCell[], shape: RowShape, showsFiller: boolean): Fit {
  const { size, filler } = shape;
  const own = ownCells(values);
  if (own.length < values.length) {
    if (own.length !== size) return own.length > size ? fitLoose(own, shape, false) : { cells: undefined };
    // Bars that fill a row up stand at its end: what follows them was in another.
    const end = values.slice(values.findIndex((v) => !v.filler)).findIndex((v) => v.filler);
    return end < 0 || end >= size ? { cells: own } : { cells: own, doubt: BY_PLACE };
  }
  const numbers = filled(values);
  const from = values.findIndex((v) => !isBlank(v.text));
  const core = values.slice(from, values.findLastIndex((v) => !isBlank(v.text)) + 1);
  const outside = values.length - core.length;
  if (core.length === size && numbers.length === size) {
    return outside === 0 || outside === filler ? { cells: core } : { cells: core, doubt: BY_PLACE };
  }
  const first = values.slice(0, size);
  if (numbers.length === 0 || first.length < size || !numbers.every((n) => first.includes(n))) {
    return { cells: undefined };
  }
  const expected = size + (showsFiller ? filler : 0);
  return values.length === expected ? { cells: first } : { cells: first, doubt: BY_PLACE };
}

/** Whether most rows show a bar for each of their merged cells. */
export function showsFiller(
  rows: readonly { readonly values: readonly SourceCell[]; readonly shape: RowShape }[],
): boolean {
  const telling = rows.filter((r) => r.shape.filler > 0);
  const showing = telling.filter((r) => r.values.length === r.shape.size + r.shape.filler);
  return showing.length > 0 && showing.length * 2 > telling.length;
}
