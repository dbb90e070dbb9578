/** The straight lines that a page draws along its sides: strokes, thin boxes, edges of stroked boxes. */
import { mapPoint, scaleOf } from './matrix.ts';
import type { Matrix } from './matrix.ts';

/** A line along one side of the page: `x0 = x1` or `y0 = y1`. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A box no thicker than this is a line. */
const THIN = 3.2;
/** A line no longer than this is a dot. */
const DOT = 0.2;
/** A line is this much longer than thick. */
const LONG = 1.5;
const ASKEW = 0.6;

/** Steps of a path as pdf.js packs them, with the count of numbers behind each. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const NUMBERS_OF_CURVE = 6;
const NUMBERS_OF_QUADRATIC = 4;

type Point = readonly [x: number, y: number];

/** The corners of each piece of a path that is made of straight lines only, on the page. */
function straightPieces(path: ArrayLike<number>, page: Matrix): { corners: Point[]; closed: boolean }[] {
  const pieces: { corners: Point[]; closed: boolean }[] = [];
  const at = (i: number): Point => mapPoint(page, path[i] ?? 0, path[i + 1] ?? 0);
  for (let i = 0; i < path.length;) {
    const step = path[i];
    const piece = pieces.at(-1);
    if (step === MOVE) {
      pieces.push({ corners: [at(i + 1)], closed: false });
      i += 3;
    } else if (step === LINE) {
      piece?.corners.push(at(i + 1));
      i += 3;
    } else if (step === CURVE || step === QUADRATIC) {
      const numbers = step === CURVE ? NUMBERS_OF_CURVE : NUMBERS_OF_QUADRATIC;
      // What follows a curve is a piece of its own: rounded corners leave the sides straight.
      pieces.push({ corners: [at(i + numbers - 1)], closed: false });
      i += numbers + 1;
    } else {
      if (piece) piece.closed = true;
      i += 1;
    }
  }
  return pieces;
}

/** @param lineWidth in the units of the path */
export function strokedRules(path: ArrayLike<number>, page: Matrix, lineWidth: number): Rule[] {
  if (lineWidth * scaleOf(page) > 2 * THIN) return [];
  return straightPieces(path, page).flatMap(({ corners, closed }) => {
    const first = corners[0];
    const all = closed && first ? [...corners, first] : corners;
    return all.slice(1).flatMap((to, i) => ruleBetween(all[i] ?? to, to));
  });
}

/** Filled pieces count when they are thin; areas are backgrounds. */
export function filledRules(path: ArrayLike<number>, page: Matrix): Rule[] {
  return straightPieces(path, page).flatMap(({ corners }) => thinBox(corners));
}

/** The unit square of a picture: some programs draw lines as pictures one dot high. */
export const pictureRules = (page: Matrix): Rule[] =>
  thinBox([mapPoint(page, 0, 0), mapPoint(page, 1, 0), mapPoint(page, 1, 1), mapPoint(page, 0, 1)]);

function ruleBetween([x0, y0]: Point, [x1, y1]: Point): Rule[] {
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (Math.min(width, height) > ASKEW || Math.max(width, height) < DOT) return [];
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return width > height
    ? [{ x0: Math.min(x0, x1), x1: Math.max(x0, x1), y0: y, y1: y }]
    : [{ x0: x, x1: x, y0: Math.min(y0, y1), y1: Math.max(y0, y1) }];
}

function thinBox(corners: readonly Point[]): Rule[] {
  if (corners.length < 4) return [];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [x1 - x0, y1 - y0];
  if (Math.min(width, height) > THIN || Math.max(width, height) < DOT) return [];
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  // A dot is a corner, or part of a line that cannot be told from it.
  if (width > LONG * height) return [{ x0, x1, y0: y, y1: y }];
  return height > LONG * width ? [{ x0: x, x1: x, y0, y1 }] : [];
}
