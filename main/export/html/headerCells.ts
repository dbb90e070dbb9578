/** Which head and label cells a number belongs to, as the `headers` attribute lists them for screen readers. */
import type { Table } from '../../../shared/document/blocks.ts';
import type { PlacedCell, TableGrid } from '../layout/tableGrid.ts';

/**
 * The nearest band of head rows above a cell, where those heads stand over it, and the labels left of it in its row.
 * Table two has such a band in front of every block of rows, the other tables have one at the top.
 */
export function headerCells(table: Table, grid: TableGrid, { cell, row, column }: PlacedCell): PlacedCell[] {
  const isHeadRow = (r: number): boolean => table.rows[r]?.every((c) => c.role === 'head') ?? false;
  let bottom = row - 1;
  while (bottom >= 0 && !isHeadRow(bottom)) bottom -= 1;
  let top = bottom;
  while (isHeadRow(top - 1)) top -= 1;

  return grid.cells.filter((p) => {
    if (p.cell.role === 'head') {
      const above = p.row >= top && p.row <= bottom;
      return above && p.column < column + cell.colSpan && p.column + p.cell.colSpan > column;
    }
    return p.cell.role === 'label' && p.column < column && p.row <= row && p.row + p.cell.rowSpan > row;
  });
}
