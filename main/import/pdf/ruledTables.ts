/** Tables as their rules draw them: every cell is a rectangle between lines, and a missing line merges two. */
import type { Rule } from './paintedRules.ts';

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}
export interface RuledTable extends Box {
  readonly cells: readonly Box[];
}

/** Lines nearer than this are one: double rules, frames of separate cells. */
const SAME = 4;
/** Pieces of a line with no more than this between them are one line (dashes, crossings left out). */
const GAP = 3.6;
/** What is no longer than this is a dot of a line that runs across it. */
const DOT = 4;
/** Ends this near a line touch it. */
const TOUCH = 3.6;
/** A wall stands where at least this part of it is drawn. */
const DRAWN = 0.5;

/** A line: `at` across, from `from` to `to` along. */
interface Segment {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The tables on a page. A frame around one cell is none, and neither are lines alone. */
export function ruledTables(rules: readonly Rule[]): RuledTable[] {
  const horizontal = segments(rules.filter((r) => r.y0 === r.y1).map((r) => ({ at: r.y0, from: r.x0, to: r.x1 })));
  const vertical = segments(rules.filter((r) => r.x0 === r.x1).map((r) => ({ at: r.x0, from: r.y0, to: r.y1 })));
  return components(horizontal, vertical).flatMap(([rows, columns]) => tableOf(rows, columns) ?? []);
}

/** Pieces on nearly the same line as whole lines; lines of another table that stand alike keep their own place. */
function segments(pieces: readonly Segment[]): Segment[] {
  return clusters(pieces, (p) => p.at).flatMap((same) => {
    const lines: Segment[][] = [];
    let end = -Infinity;
    for (const piece of [...same].sort((x, y) => x.from - y.from)) {
      if (piece.from - end <= GAP) lines.at(-1)?.push(piece);
      else {
        lines.push([piece]);
        end = -Infinity;
      }
      end = Math.max(end, piece.to);
    }
    return lines.map(wholeLine).filter((l) => l.to - l.from > DOT);
  });
}

const wholeLine = (pieces: readonly Segment[]): Segment => ({
  at: mean(pieces.map((p) => p.at)),
  from: Math.min(...pieces.map((p) => p.from)),
  to: Math.max(...pieces.map((p) => p.to)),
});

/** Groups whose values lie no further apart than `SAME`. */
function clusters<T>(items: readonly T[], value: (item: T) => number): T[][] {
  const groups: T[][] = [];
  let first = -Infinity;
  for (const item of [...items].sort((a, b) => value(a) - value(b))) {
    if (value(item) - first <= SAME) groups.at(-1)?.push(item);
    else {
      groups.push([item]);
      first = value(item);
    }
  }
  return groups;
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
/** Values that lie close together as one each, ascending. */
export const distinct = (values: readonly number[]): number[] => clusters(values, (v) => v).map(mean);

const touch = (h: Segment, v: Segment): boolean =>
  v.at >= h.from - TOUCH && v.at <= h.to + TOUCH && h.at >= v.from - TOUCH && h.at <= v.to + TOUCH;

/** Lines that hang together. */
function components(
  horizontal: readonly Segment[],
  vertical: readonly Segment[],
): [rows: Segment[], columns: Segment[]][] {
  const parts: [rows: Segment[], columns: Segment[]][] = vertical.map((v) => [[], [v]]);
  for (const h of horizontal) {
    const own = parts.filter(([, columns]) => columns.some((v) => touch(h, v)));
    const [first, ...others] = own;
    if (!first) continue;
    first[0].push(h);
    for (const other of others) {
      first[0].push(...other[0]);
      first[1].push(...other[1]);
      parts.splice(parts.indexOf(other), 1);
    }
  }
  return parts;
}

function tableOf(rows: readonly Segment[], columns: readonly Segment[]): RuledTable | undefined {
  if (rows.length === 0) return undefined;
  // The outer frame may be left out: open sides, or the end of a page.
  const xs = distinct([...columns.map((c) => c.at), ...rows.flatMap((r) => [r.from, r.to])]);
  const ys = distinct([...rows.map((r) => r.at), ...columns.flatMap((c) => [c.from, c.to])]);
  const wallBelow = (row: number, column: number): boolean =>
    isDrawn(rows, ys[row + 1] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0);
  const wallRight = (row: number, column: number): boolean =>
    isDrawn(columns, xs[column + 1] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0);
  const cells = rectangles(ys.length - 1, xs.length - 1, wallBelow, wallRight).map(
    ([top, left, bottom, right]): Box => {
      const box = { x0: xs[left] ?? 0, y0: ys[top] ?? 0, x1: xs[right] ?? 0, y1: ys[bottom] ?? 0 };
      return { ...box, x0: edgeAt(columns, box.x0, box.y0, box.y1), x1: edgeAt(columns, box.x1, box.y0, box.y1) };
    },
  );
  const [x0, x1, y0, y1] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0];
  return cells.length < 2 ? undefined : { x0, y0, x1, y1, cells };
}

function isDrawn(lines: readonly Segment[], at: number, from: number, to: number): boolean {
  const own = lines.filter((l) => Math.abs(l.at - at) <= SAME);
  const drawn = own.reduce((sum, l) => sum + Math.max(0, Math.min(l.to, to) - Math.max(l.from, from)), 0);
  return drawn >= DRAWN * (to - from);
}

/** Where the line beside a cell really stands: the columns of other rows may lie a little off. */
function edgeAt(lines: readonly Segment[], at: number, from: number, to: number): number {
  const beside = (l: Segment): number => Math.min(l.to, to) - Math.max(l.from, from);
  const own = lines.filter((l) => Math.abs(l.at - at) <= SAME && beside(l) > 0).sort((a, b) => beside(b) - beside(a));
  return own[0]?.at ?? at;
}

type Rectangle = [top: number, left: number, bottom: number, right: number];

/** Fields of a grid merged where no wall parts them; what is no rectangle then falls apart into strips. */
function rectangles(
  height: number,
  width: number,
  wallBelow: (row: number, column: number) => boolean,
  wallRight: (row: number, column: number) => boolean,
): Rectangle[] {
  const owner = Array.from({ length: height * width }, (_, i) => i);
  const root = (i: number): number => (owner[i] === i ? i : root(owner[i] ?? i));
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const i = row * width + column;
      if (column + 1 < width && !wallRight(row, column)) owner[root(i + 1)] = root(i);
      if (row + 1 < height && !wallBelow(row, column)) owner[root(i + width)] = root(i);
    }
  }
  const merged = Map.groupBy(owner.keys(), root).values();
  return [...merged].flatMap((fields) => {
    const rows = fields.map((f) => Math.floor(f / width));
    const columns = fields.map((f) => f % width);
    const whole: Rectangle = [Math.min(...rows), Math.min(...columns), Math.max(...rows) + 1, Math.max(...columns) + 1];
    const isWhole = (whole[2] - whole[0]) * (whole[3] - whole[1]) === fields.length;
    return isWhole ? [whole] : strips(fields, width);
  });
}

function strips(fields: readonly number[], width: number): Rectangle[] {
  const found: Rectangle[] = [];
  for (const f of [...fields].sort((a, b) => a - b)) {
    const [row, column] = [Math.floor(f / width), f % width];
    const last = found.at(-1);
    if (last?.[0] === row && last[3] === column) last[3] += 1;
    else found.push([row, column, row + 1, column + 1]);
  }
  return found;
}
