/** Pieces of a line that stand apart: a label, and each number of a row. */
import type { Glyph } from './glyph.ts';
import { lineOf } from './textLine.ts';
import type { TextLine } from './textLine.ts';

export interface Piece {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly base: number;
  readonly size: number;
}

/** A line of a label or cell follows the one above within this, in sizes. */
export const NEXT_LINE = 1.75;

/** Whether one stands over the other, however far. */
export const inOneColumn = (a: Piece, b: Piece): boolean => a.x0 < b.x1 && a.x1 > b.x0;

/** A gap this wide parts anything, in sizes. */
const APART = 0.6;
/** A gap this wide parts two numbers. */
const NUMBERS_APART = 0.12;

const isDigit = (g: Glyph): boolean => /^[\d０-９]$/.test(g.text);

/** @param line upright */
export function piecesOf(line: TextLine): Piece[] {
  const pieces: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const g of line.glyphs) {
    const gap = last ? (g.start - last.end) / g.size : Infinity;
    const numbers = last !== undefined && isDigit(last) && isDigit(g);
    if (gap > APART || (numbers && gap > NUMBERS_APART)) pieces.push([g]);
    else pieces.at(-1)?.push(g);
    last = g;
  }
  return pieces.map((own) => {
    const { text, start, end, base, size } = lineOf(own);
    return { text, x0: start, x1: end, base, size };
  });
}
