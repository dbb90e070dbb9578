/** Signs in the rows of one table that something was lost or moved on the way, although every row by itself could be read. */
import { readCell } from '../../report/cellText.ts';
import { isBlank } from './cellValue.ts';
import { filled } from './fitRow.ts';
import type { Fit } from './fitRow.ts';
import type { Line } from './lines.ts';
import type { SourceCell } from './pieces.ts';

export interface FittedRow {
  readonly line: Line;
  readonly fit: Fit;
}

/** Tables that leave totals blank do so in many rows. */
const USUAL = 3;

const isPositive = (text: string): boolean => Number(readCell(text).value ?? 0) !== 0;

/** Something, and a blank at the end where the total of the numbers belongs, or where others print 0. */
export const isShort = (cells: readonly (SourceCell | undefined)[]): boolean =>
  cells.length > 1 && isBlank(cells.at(-1)?.text ?? '') && cells.some((c) => !isBlank(c?.text ?? ''));

/**
 * Short rows of a table that does not leave its last column blank as a rule: a cell may be missing before it, and a
 * converter has filled the row up.
 * @param totals the last column is the total: only a table that prints no 0 may leave another last column blank
 */
export function shortRows<R extends FittedRow>(rows: readonly R[], totals: boolean): ReadonlySet<R> {
  const texts = (r: R): string[] => (r.fit.cells ?? []).map((c) => c?.text ?? '');
  const printsZero = rows.some((r) => texts(r).length > 1 && texts(r).some((t) => !isBlank(t) && !isPositive(t)));
  if (!totals && !printsZero) return new Set();
  const short = rows.filter((r) => isShort(r.fit.cells ?? []));
  // Rows of zeros and others are left without a total for different reasons.
  const kinds = [short.filter((r) => texts(r).some(isPositive)), short.filter((r) => !texts(r).some(isPositive))];
  return new Set(kinds.filter((k) => k.length < USUAL).flat());
}

export const SHORT = '这一行最后一格是空白，可能缺了一格、各数错位，请核对。';

/** Whether there are lines of a text among the cells: a blank one leaves no trace, and a foreign number fills its place. */
export const isBareText = (cells: readonly (SourceCell | undefined)[]): boolean =>
  cells.some((c) => c !== undefined && c.place.cell === undefined);

/** Whether the last number is what the others add up to; true where one of them is no number. */
export function addsUp(cells: readonly (SourceCell | undefined)[]): boolean {
  const values = cells.map((c) => readCell(c?.text ?? '').value);
  if (values.includes(null)) return true;
  const total = Number(values.at(-1));
  return values.slice(0, -1).reduce((sum, v) => sum + Number(v), 0) === total;
}

export const NOT_ADDED = '这一行是从文字里按先后顺序读出的，各数之和与总计不符，请核对是否串了行。';

/** Rows that stand before a row of the form above them or behind one of the form below them. */
export function outOfOrder<R extends FittedRow>(rows: readonly R[], position: (row: R) => number): ReadonlySet<R> {
  const telling = rows.filter((r) => filled(r.line.values).length > 0);
  return new Set(
    telling.flatMap((r, i) => {
      const next = telling[i + 1];
      return next && position(next) < position(r) ? [r, next] : [];
    }),
  );
}

export const OUT_OF_ORDER = '行名的先后与表格不同，可能行名与数字错位，请核对。';
