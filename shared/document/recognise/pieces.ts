/** Blocks cut into what tables are read from: whole rows where rows are known, single cells where they are lost. */
import type { Block, BlockPlace, SourceLine, Table } from '../blocks.ts';
import { isBlank } from './cellValue.ts';
import { mostFrequent } from './mostFrequent.ts';

export interface SourceCell {
  readonly text: string;
  readonly place: BlockPlace;
  /** Grid column of a table cell, counted from 0 with spans. */
  readonly column: number;
  /** The reader's doubt whether the text is this cell's. */
  readonly doubt?: string;
  /** Not a cell of the row: see `TableCell`. */
  readonly filler?: true;
}

/** The row's own cells, blank ones too. */
export const ownCells = (cells: readonly SourceCell[]): SourceCell[] => cells.filter((c) => !c.filler);

export interface SourceRow {
  /** Own cells with their grid columns; spans from above push cells to the right. Empty columns on the left are left out. */
  readonly cells: readonly SourceCell[];
  /** Grid columns that the row has more than most rows of its table; negative when it has fewer. */
  readonly extra: number;
}

export function tableRows(table: Table, block: number): SourceRow[] {
  const taken: number[] = [];
  const rows = table.rows.map((row, r) => {
    let column = 0;
    const cells = row.map((cell, c) => {
      while ((taken[column] ?? 0) > r) column += 1;
      const at = column;
      for (let i = 0; i < cell.colSpan; i++) taken[at + i] = r + cell.rowSpan;
      column += cell.colSpan;
      const { text, doubt, filler } = cell;
      const marks = { ...(doubt !== undefined && { doubt }), ...(filler && { filler }) };
      return { text, place: place(block, { ...table, ...cell }, r, c), column: at, ...marks };
    });
    return { cells, width: taken.findLastIndex((end) => end > r) + 1 };
  });
  const usual = mostFrequent(rows.map((r) => r.width)) ?? 0;
  const used = rows.flatMap((r) => r.cells.filter((c) => !isBlank(c.text)).map((c) => c.column));
  const first = Math.min(...used);
  return rows.map(({ cells, width }) => ({ cells: cells.filter((c) => c.column >= first), extra: width - usual }));
}

/** The cells of a block whose rows are lost, or the block's text as one cell. */
export function looseCells(b: Block, block: number): SourceCell[] {
  if (b.kind === 'table') return [];
  if (b.kind !== 'cells') return [{ text: b.text, place: place(block, b), column: 0 }];
  return b.cells.map((cell, c) => ({
    text: cell.text,
    place: place(block, { ...b, ...cell }, undefined, c),
    column: 0,
    ...(cell.filler && { filler: cell.filler }),
  }));
}

const place = (block: number, { line, at }: SourceLine, row?: number, cell?: number): BlockPlace => ({
  block,
  ...(row !== undefined && { row }),
  ...(cell !== undefined && { cell }),
  ...(line !== undefined && { line }),
  ...(at !== undefined && { at }),
});
