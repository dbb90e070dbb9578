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
/** Digits of one number stand closer than this, in sizes. */
const GAP_AT_RULE = 0.04;
/** What a cell keeps free on either side, at most. */
const MARGIN = 8;
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
    const parts = NUMBER.test(word.text) ? splitAtRules(word.glyphs, cellAt) : word.glyphs.map((g) => [g]);
    const left: Glyph[] = [];
    for (const part of parts) {
      const cell = cellAt(...centre(part));
      if (!cell) left.push(...part);
      else {
        own.get(cell)?.push(...part);
        const others = part.flatMap((g) => cellAt(g.x, g.y) ?? []).filter((c) => c !== cell);
        for (const other of others) doubtful.add(other).add(cell);
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

/** Two numbers that nearly touch, each in its own cell; one number that runs over a rule shows no gap there. */
function splitAtRules(glyphs: readonly Glyph[], cellAt: (x: number, y: number) => Box | undefined): Glyph[][] {
  const parts: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const g of glyphs) {
    const apart = last && g.start - last.end > GAP_AT_RULE * g.size && cellAt(g.x, g.y) !== cellAt(last.x, last.y);
    if (apart !== false) parts.push([g]);
    else parts.at(-1)?.push(g);
    last = g;
  }
  return parts;
}

/** Wrapped lines run on; numbers below one another are one number only when the upper one fills the cell. */
function textOf(glyphs: readonly Glyph[], cell: Box): string {
  const lines = linesOf(glyphs);
  const pieces: string[] = [];
  for (const [i, line] of lines.entries()) {
    const last = lines[i - 1];
    const apart = last && DIGIT_END.test(last.text) && DIGIT_START.test(line.text) && !fills(last, line, cell);
    if (apart) pieces.push(` ${line.text}`);
    else pieces.push(line.text);
  }
  return joinLines(pieces);
}

/** No room for the next line's first digit, with the cell's margins. */
function fills(last: TextLine, next: TextLine, cell: Box): boolean {
  const [digit] = next.glyphs;
  const width = digit ? digit.end - digit.start : 0;
  return cell.x1 - cell.x0 - (last.end - last.start) < width + 2 * MARGIN;
}
