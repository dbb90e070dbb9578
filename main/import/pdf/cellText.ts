/** The text of a table's cells: whose each word is, and how its lines read. */
import type { Glyph } from './glyph.ts';
import type { Box, RuledTable } from './ruledTables.ts';
import { joinLines, linesOf } from './textLine.ts';
import type { TextLine, Word } from './textLine.ts';

/** A cell of a table with its text, on the page. */
export interface ReadCell extends Box {
  readonly text: string;
  /** Why the text may belong to a neighbour, in Chinese. */
  readonly doubt?: string;
}

const NUMBER = /^[-+−–—.,，．\d０-９]*[\d０-９][-+−–—.,，．%％\d０-９]*$/;
const DIGIT_END = /[\d０-９.．]$/;
const DIGIT_START = /^[\d０-９.．]/;
/** A number may stick out of its cell by this much of its own width before it could as well be the neighbour's. */
const STICKING_OUT = 0.3;
const ACROSS_RULE = '这个数印得比单元格宽，跨过了表格线，请核对它属于哪一列。';

const holds = (b: Box, x: number, y: number): boolean => x >= b.x0 && x < b.x1 && y >= b.y0 && y < b.y1;

/** @returns the table's cells with their text, and the words that stand outside all of them */
export function fillCells(table: RuledTable, words: readonly Word[]): { cells: ReadCell[]; outside: Word[] } {
  const own = new Map<Box, Glyph[]>(table.cells.map((cell) => [cell, []]));
  const doubtful = new Set<Box>();
  const outside: Word[] = [];
  const cellAt = (x: number, y: number): Box | undefined => table.cells.find((c) => holds(c, x, y));
  for (const word of words) {
    // A number is one cell's; Chinese heads that fill their narrow cells may touch and are told apart one by one.
    const parts = NUMBER.test(word.text) ? [word.glyphs] : word.glyphs.map((g) => [g]);
    const left: Glyph[] = [];
    for (const part of parts) {
      const [x, y] = centre(part);
      const cell = cellAt(x, y);
      if (!cell) left.push(...part);
      else {
        own.get(cell)?.push(...part);
        if (part.length > 1 && sticksOut(part, cell)) doubtful.add(cell);
      }
    }
    if (left.length > 0) outside.push({ glyphs: left, text: left.map((g) => g.text).join('') });
  }
  const cells = [...own].map(([cell, glyphs]): ReadCell => ({
    ...cell,
    text: textOf(glyphs, cell),
    ...(doubtful.has(cell) && { doubt: ACROSS_RULE }),
  }));
  return { cells, outside };
}

function centre(glyphs: readonly Glyph[]): [x: number, y: number] {
  const first = glyphs[0];
  const last = glyphs.at(-1);
  return first && last ? [(first.x + last.x) / 2, (first.y + last.y) / 2] : [NaN, NaN];
}

/** Upright numbers only: others are no numbers of a table. */
function sticksOut(glyphs: readonly Glyph[], cell: Box): boolean {
  if (glyphs[0]?.angle !== 0) return false;
  const [from, to] = [Math.min(...glyphs.map((g) => g.start)), Math.max(...glyphs.map((g) => g.end))];
  return Math.max(cell.x0 - from, to - cell.x1) > STICKING_OUT * (to - from);
}

/** Wrapped lines run on; numbers below one another are one number only when the upper one fills the cell. */
function textOf(glyphs: readonly Glyph[], cell: Box): string {
  const lines = linesOf(glyphs);
  const pieces: string[] = [];
  for (const [i, line] of lines.entries()) {
    const last = lines[i - 1];
    const apart = last && DIGIT_END.test(last.text) && DIGIT_START.test(line.text) && !fills(last, cell);
    if (apart) pieces.push(` ${line.text}`);
    else pieces.push(line.text);
  }
  return joinLines(pieces);
}

/** No room for one more digit, with the cell's margins. */
const fills = (line: TextLine, cell: Box): boolean => cell.x1 - cell.x0 - (line.end - line.start) < 1.6 * line.size;
