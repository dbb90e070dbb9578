/** A table's cells on their grid, and the size of the grid. */
import type { Table, TableCell } from '../../../shared/document/blocks.ts';
import { placeCells } from '../../../shared/document/placeCells.ts';
import type { Placed } from '../../../shared/document/placeCells.ts';

export type PlacedCell = Placed<TableCell>;

export interface TableGrid {
  readonly rows: number;
  readonly columns: number;
  /** Row by row, left to right. */
  readonly cells: readonly PlacedCell[];
}

export function tableGrid(table: Table): TableGrid {
  const cells = placeCells(table.rows);
  const columns = cells.reduce((most, { cell, column }) => Math.max(most, column + cell.colSpan), 0);
  return { rows: table.rows.length, columns, cells };
}

/** Sum of the entries that a span covers. */
export const spanned = (sizes: readonly number[], from: number, span: number): number =>
  sizes.slice(from, from + span).reduce((sum, size) => sum + size, 0);
