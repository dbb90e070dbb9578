/** Tables of a page, and over the ends of pages, as blocks with spans. */
import type { Table, TableCell } from '../../../shared/document/blocks.ts';
import { isFormText } from '../../../shared/document/recognise/formRows.ts';
import type { ReadCell } from './cellText.ts';
import { distinct } from './ruledTables.ts';

/** A table as it stands on its page, or as it goes on over pages: there `y` counts from the top of the first. */
export interface ReadTable {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly cells: readonly ReadCell[];
}

const NEAR = 4;
const near = (a: number, b: number): boolean => Math.abs(a - b) <= NEAR;

/** Whether the second could be the first going on over a page. */
export const continuesTable = (first: ReadTable, second: ReadTable): boolean =>
  near(first.x1 - first.x0, second.x1 - second.x0);

/** The two parts as one: heads that the second repeats are dropped, labels cut by the page's end are one again. */
export function joinTables(first: ReadTable, second: ReadTable): ReadTable {
  const [dx, dy] = [first.x0 - second.x0, first.y1];
  const below = withoutRepeatedHeads(first, second);
  const top = Math.min(...below.map((c) => c.y0));
  const moved = below.map((c): ReadCell => ({
    ...c,
    x0: c.x0 + dx,
    x1: c.x1 + dx,
    y0: c.y0 - top + dy,
    y1: c.y1 - top + dy,
  }));
  const cells = mendSeam(first.cells, moved, first.y1);
  return { x0: first.x0, x1: first.x1, y0: first.y0, y1: Math.max(...cells.map((c) => c.y1)), cells };
}

const rowsOf = (cells: readonly ReadCell[]): ReadCell[][] => [
  ...Map.groupBy(
    [...cells].sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0),
    (c) => Math.round(c.y0 / NEAR),
  ).values(),
];

function withoutRepeatedHeads(first: ReadTable, second: ReadTable): readonly ReadCell[] {
  const texts = (t: ReadTable): string[] => rowsOf(t.cells).map((row) => row.map((c) => c.text).join('|'));
  const [above, below] = [texts(first), texts(second)];
  let same = 0;
  while (same < below.length && above[same] === below[same] && /\p{Script=Han}/u.test(below[same] ?? '')) same += 1;
  const tops = rowsOf(second.cells)[same]?.map((c) => c.y0);
  if (same === 0 || !tops) return second.cells;
  const from = Math.min(...tops) - NEAR;
  return second.cells.filter((c) => c.y0 >= from);
}

/** Cells over and under the page's end that are halves of one printed label; a row cut with it is one row again. */
function mendSeam(above: readonly ReadCell[], below: readonly ReadCell[], seam: number): ReadCell[] {
  const partner = new Map<ReadCell, ReadCell>();
  for (const lower of below.filter((c) => near(c.y0, seam))) {
    const upper = above.find((c) => near(c.y1, seam) && near(c.x0, lower.x0) && near(c.x1, lower.x1));
    if (upper) partner.set(lower, upper);
  }
  const halves = [...partner].filter(
    ([lower, upper]) =>
      upper.text !== '' && lower.text !== '' && !isFormText(lower.text) && isFormText(upper.text + lower.text),
  );
  // The label of the row itself, not of a group that goes on: then all cells of that row are halves.
  const ends = (c: ReadCell): number => Math.min(...below.filter((o) => near(o.y0, c.y0)).map((o) => o.y1));
  const cutRow = halves.some(([lower]) => near(lower.y1, ends(lower)));
  const isHalf = ([lower, upper]: [ReadCell, ReadCell]): boolean =>
    halves.some(([h]) => h === lower) ||
    (cutRow && near(lower.y1, ends(lower)) && (lower.text === '' || upper.text === ''));
  const joined = new Map<ReadCell, ReadCell>();
  const gone = new Set<ReadCell>();
  for (const pair of partner) {
    if (!isHalf(pair)) continue;
    const [lower, upper] = pair;
    joined.set(upper, {
      ...upper,
      y1: lower.y1,
      text: upper.text + lower.text,
      ...(lower.doubt && { doubt: lower.doubt }),
    });
    gone.add(lower);
  }
  return [...above.map((c) => joined.get(c) ?? c), ...below.filter((c) => !gone.has(c))];
}

/** Rows with spans, as HTML has them. */
export function tableBlock({ cells }: ReadTable): Table {
  const xs = distinct(cells.flatMap((c) => [c.x0, c.x1]));
  const ys = distinct(cells.flatMap((c) => [c.y0, c.y1]));
  const index = (lines: readonly number[], value: number): number =>
    lines.reduce((best, line, i) => (Math.abs(line - value) < Math.abs((lines[best] ?? 0) - value) ? i : best), 0);
  const rows: { x: number; cell: TableCell }[][] = ys.slice(1).map(() => []);
  for (const c of cells) {
    const [left, right, top, bottom] = [index(xs, c.x0), index(xs, c.x1), index(ys, c.y0), index(ys, c.y1)];
    const cell: TableCell = {
      text: c.text,
      colSpan: Math.max(1, right - left),
      rowSpan: Math.max(1, bottom - top),
      ...(c.doubt !== undefined && { doubt: c.doubt }),
    };
    rows[top]?.push({ x: left, cell });
  }
  return { kind: 'table', rows: rows.map((row) => row.sort((a, b) => a.x - b.x).map(({ cell }) => cell)) };
}
