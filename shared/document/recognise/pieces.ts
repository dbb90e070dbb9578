/** Blocks cut into what tables are read from: whole rows where rows are known, single cells where they are lost. */
import type { Block, BlockPlace, Table } from '../blocks.ts';

export interface SourceCell {
  readonly text: string;
  readonly place: BlockPlace;
  /** Grid column of a table cell, counted from 0 with spans. */
  readonly column: number;
}

/** Own cells of the table's rows with their grid columns; spans from above push cells to the right. */
export function tableRows(table: Table, block: number): SourceCell[][] {
  const taken: number[] = [];
  return table.rows.map((row, r) => {
    let column = 0;
    return row.map((cell, c) => {
      while ((taken[column] ?? 0) > r) column += 1;
      const at = column;
      for (let i = 0; i < cell.colSpan; i++) taken[at + i] = r + cell.rowSpan;
      column += cell.colSpan;
      return { text: cell.text, place: place(block, cell.line ?? table.line, r, c), column: at };
    });
  });
}

/** The cells of a block whose rows are lost, or the block's text as one cell. */
export function looseCells(b: Block, block: number): SourceCell[] {
  if (b.kind === 'table') return [];
  if (b.kind !== 'cells') return [{ text: b.text, place: place(block, b.line), column: 0 }];
  return b.cells.map((cell, c) => ({
    text: cell.text,
    place: place(block, cell.line ?? b.line, undefined, c),
    column: 0,
  }));
}

const place = (block: number, line?: number, row?: number, cell?: number): BlockPlace => ({
  block,
  ...(row !== undefined && { row }),
  ...(cell !== undefined && { cell }),
  ...(line !== undefined && { line }),
});
