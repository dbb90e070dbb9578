/** Where keys lead in a statutory table. Pure: positions in, positions out. */
import type { GridShape, Place } from './shape.ts';

/** A spot on the grid. The column survives rows where a wide cell covers it, so going up and down comes back. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';
export type Move =
  Direction | 'pageUp' | 'pageDown' | 'rowStart' | 'rowEnd' | 'top' | 'bottom' | 'tableStart' | 'tableEnd';

/** Both ends included. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const PAGE = 10;

export const covers = (place: Place, { row, column }: Position): boolean =>
  place.row === row && place.column <= column && column < place.column + place.span;

/** The number cell that covers a position. */
export const placeAt = (shape: GridShape, position: Position): Place | undefined =>
  shape.rows[position.row]?.find((p) => covers(p, position));

export const positionOf = (place: Place): Position => ({ row: place.row, column: place.column });

/** The first cell of the table. */
export const firstOf = (shape: GridShape): Position => ({ row: 0, column: shape.rows[0]?.[0]?.column ?? 0 });

/** The position that a move leads to; at the edge of the table it stays. */
export function step(shape: GridShape, from: Position, move: Move): Position {
  const here = placeAt(shape, from);
  const own = shape.rows[from.row] ?? [];
  const last = shape.rows.length - 1;
  const inRow = (row: number): Position => ({ row: Math.max(0, Math.min(last, row)), column: from.column });
  const to = (place: Place | undefined): Position => (place ? positionOf(place) : from);
  switch (move) {
    case 'up':
      return inRow(from.row - 1);
    case 'down':
      return inRow(from.row + 1);
    case 'pageUp':
      return inRow(from.row - PAGE);
    case 'pageDown':
      return inRow(from.row + PAGE);
    case 'top':
      return inRow(0);
    case 'bottom':
      return inRow(last);
    case 'left':
      return to(own.findLast((p) => here !== undefined && p.column < here.column));
    case 'right':
      return to(own.find((p) => here !== undefined && p.column > here.column));
    case 'rowStart':
      return to(own[0]);
    case 'rowEnd':
      return to(own.at(-1));
    case 'tableStart':
      return firstOf(shape);
    case 'tableEnd':
      return to(shape.rows.at(-1)?.at(-1));
  }
}

/** Enter goes down, from the foot of a column to the head of the next one; Shift+Enter the other way. */
export function enterStep(shape: GridShape, from: Position, back: boolean): Position {
  const next = step(shape, from, back ? 'up' : 'down');
  if (next.row !== from.row) return next;
  const beside = step(shape, from, back ? 'left' : 'right');
  return beside.column === from.column ? from : step(shape, beside, back ? 'bottom' : 'top');
}

/** The next cell in reading order that `stops` admits, null behind the last one. */
export function tabStep(
  shape: GridShape,
  from: Position,
  back: boolean,
  stops: (place: Place) => boolean,
): Position | null {
  const all = shape.rows.flat();
  const here = placeAt(shape, from);
  const index = all.findIndex((p) => p === here);
  const next = back ? all.slice(0, index).findLast(stops) : all.slice(index + 1).find(stops);
  return next ? positionOf(next) : null;
}

/** The rectangle between two positions, widened until it cuts no cell. */
export function rangeBetween(shape: GridShape, a: Position, b: Position): Range {
  const [top, bottom] = [Math.min(a.row, b.row), Math.max(a.row, b.row)];
  const rows = shape.rows.slice(top, bottom + 1).flat();
  let range: Range = { top, bottom, left: Math.min(a.column, b.column), right: Math.max(a.column, b.column) };
  for (;;) {
    const { left, right } = range;
    const touched = rows.filter((p) => p.column <= right && p.column + p.span > left);
    const wider = {
      left: Math.min(...touched.map((p) => p.column)),
      right: Math.max(...touched.map((p) => p.column + p.span - 1)),
    };
    if (wider.left >= left && wider.right <= right) return { ...range, ...wider };
    range = { ...range, left: Math.min(left, wider.left), right: Math.max(right, wider.right) };
  }
}

export const isInside = ({ top, bottom, left, right }: Range, p: Place): boolean =>
  p.row >= top && p.row <= bottom && p.column >= left && p.column + p.span - 1 <= right;

/** The cells of a range by row. */
export const placesIn = (shape: GridShape, range: Range): Place[][] =>
  shape.rows.slice(range.top, range.bottom + 1).map((row) => row.filter((p) => isInside(range, p)));

/** The whole table. */
export const everything = (shape: GridShape): Range =>
  rangeBetween(shape, firstOf(shape), step(shape, firstOf(shape), 'tableEnd'));
