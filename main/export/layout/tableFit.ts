/**
 * Fits a table into a frame: column widths that keep numbers whole, row heights for wrapped text, and the largest type
 * size at which the table is no higher than it may be. All lengths in points.
 */
import type { Table } from '../../../shared/document/blocks.ts';
import { spanned, tableGrid } from './tableGrid.ts';
import type { TableGrid } from './tableGrid.ts';
import { emWidth, lineCount, widestPiece } from './textWidth.ts';

export interface Frame {
  readonly width: number;
  /** Highest that the table may be; kept if `minSize` allows it. */
  readonly height: number;
  readonly size: number;
  readonly minSize: number;
  /** Height of a row of one line at `size`. */
  readonly rowHeight: number;
}

export interface TableFit {
  /** Whether every number stands whole on one line. */
  readonly whole: boolean;
  readonly size: number;
  readonly widths: readonly number[];
  /** Height of a row of one line. */
  readonly rowHeight: number;
  readonly heights: readonly number[];
  readonly height: number;
}

/** Space between text and cell border, left plus right, and top plus bottom. */
export const PAD_X = 4;
const PAD_Y = 4;
/** Line pitch as a multiple of the type size. */
export const CELL_LINE = 1.25;
const SIZE_STEP = 0.5;
/** A label column gets narrower than in the published form only down to this width. */
const LABEL_EM = 4;
/** A note beside a number gets this width before it wraps; a long one is set about as wide as high. */
const NOTE_EM = 7;
const noteWidth = (em: number): number => Math.min(em, Math.max(NOTE_EM, Math.sqrt(em)));
/** Share of its width that a column may give up for notes elsewhere. */
const GIVE_FOR_NOTES = 0.35;

/** The fit of a table that carries `widths`; without them, columns start out equal. */
export function fitTable(table: Table, frame: Frame): TableFit {
  const grid = tableGrid(table);
  for (let size = frame.size; ; size -= SIZE_STEP) {
    const { widths, whole } = columnWidths(table, grid, frame.width, size);
    const rowHeight = (frame.rowHeight * size) / frame.size;
    const heights = rowHeights(grid, widths, size, rowHeight);
    const height = spanned(heights, 0, heights.length);
    const fits = whole && height <= frame.height;
    if (fits || size - SIZE_STEP < frame.minSize) return { whole, size, widths, rowHeight, heights, height };
  }
}

function columnWidths(table: Table, grid: TableGrid, width: number, size: number): Pick<TableFit, 'whole' | 'widths'> {
  const printed = Array.from({ length: grid.columns }, (_, c) => table.widths?.[c] ?? 1);
  const scale = width / spanned(printed, 0, printed.length);
  const usual = printed.map((w) => w * scale);

  const needed = usual.map(() => 0);
  const wished = usual.map(() => 0);
  for (const { cell, column } of grid.cells) {
    if (cell.colSpan > 1) continue;
    const least = widestPiece(cell.text) * size + PAD_X;
    const label = cell.role === 'label' ? Math.min(usual[column] ?? 0, LABEL_EM * size + PAD_X) : 0;
    const note = cell.role === 'number' ? noteWidth(emWidth(cell.text)) * size + PAD_X : 0;
    needed[column] = Math.max(needed[column] ?? 0, least, label);
    wished[column] = Math.max(wished[column] ?? 0, needed[column] ?? 0, note);
  }

  const total = spanned(needed, 0, needed.length);
  if (total > width) return { widths: needed.map((w) => (w * width) / total), whole: false };
  const kept = widen(usual, needed, needed);
  const floor = kept.map((w, c) => Math.max(needed[c] ?? 0, w * (1 - GIVE_FOR_NOTES)));
  return { widths: widen(kept, wished, floor), whole: true };
}

/** Widens columns to what they want, as far as the others can give without going below their floor; the sum stays. */
function widen(widths: readonly number[], wanted: readonly number[], floor: readonly number[]): number[] {
  const lack = widths.map((w, c) => Math.max(0, (wanted[c] ?? 0) - w));
  const spare = widths.map((w, c) => (lack[c] === 0 ? Math.max(0, w - Math.max(floor[c] ?? 0, wanted[c] ?? 0)) : 0));
  const [lacking, sparing] = [spanned(lack, 0, lack.length), spanned(spare, 0, spare.length)];
  const moved = Math.min(lacking, sparing);
  if (moved === 0) return [...widths];
  return widths.map((w, c) => w + ((lack[c] ?? 0) * moved) / lacking - ((spare[c] ?? 0) * moved) / sparing);
}

/** Row heights at given column widths: text that spans rows and needs more than they have raises the last of them. */
function rowHeights(grid: TableGrid, widths: readonly number[], size: number, least: number): number[] {
  const heights = Array.from({ length: grid.rows }, () => least);
  const byRowSpan = grid.cells.toSorted((a, b) => a.cell.rowSpan - b.cell.rowSpan);
  for (const { cell, row, column } of byRowSpan) {
    const em = (spanned(widths, column, cell.colSpan) - PAD_X) / size;
    const need = lineCount(cell.text, em) * size * CELL_LINE + PAD_Y;
    const last = Math.min(row + cell.rowSpan, grid.rows) - 1;
    heights[last] = (heights[last] ?? 0) + Math.max(0, need - spanned(heights, row, cell.rowSpan));
  }
  return heights;
}
