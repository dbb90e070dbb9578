/** One statutory table as a sheet: title, office and year, then the table as it is printed. */
import { utils } from 'xlsx';
import type { Range, WorkSheet } from 'xlsx';
import type { Table, TableCell } from '../../../shared/document/blocks.ts';
import type { ExportDocument } from '../exportDocument.ts';
import { isCentred } from '../layout/cellAlign.ts';
import { PAGE, points } from '../layout/page.ts';
import { fitTable } from '../layout/tableFit.ts';
import type { Frame, TableFit } from '../layout/tableFit.ts';
import { spanned, tableGrid } from '../layout/tableGrid.ts';
import type { TableGrid } from '../layout/tableGrid.ts';
import { columnWidth } from './columnWidth.ts';
import { CELL_SIZE, LOOK } from './styles.ts';

interface SheetCell {
  readonly value: string | number;
  readonly look: number;
}

export interface Sheet {
  /** Complete grid; a cell under a span is an empty text with its look, which draws the border. */
  readonly cells: readonly (readonly SheetCell[])[];
  readonly merges: readonly Range[];
  /** Widths and heights in points. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly landscape: boolean;
  /** Whether it prints on one page, if need be a little smaller. */
  readonly onePage: boolean;
  /** Rows that every printed page repeats, counted from the top; 0 for none. */
  readonly titleRows: number;
}

/** Rows above the table. */
const ABOVE = [
  { look: LOOK.title, height: 30 },
  { look: LOOK.subtitle, height: 21 },
] as const;
const ROW_HEIGHT = 18;
/** Spreadsheet programs set lines wider apart than word processors. */
const LINE_RESERVE = 1.1;
/** A4 within margins of 20 mm. */
const SHORT_SIDE = points(PAGE.widthMm - 40);
const LONG_SIDE = points(PAGE.heightMm - 40);
/** A sheet up to this many pages high still reads well on one. */
const SQUEEZE = 1.4;
const MOST_PORTRAIT_COLUMNS = 10;
const WIDEN = 1.05;
const MOST_WIDENED = 1.5;

export function sheetOf(table: Table, { organ, year }: ExportDocument): Sheet {
  const grid = tableGrid(table);
  const landscape = grid.columns > MOST_PORTRAIT_COLUMNS;
  const page = landscape ? SHORT_SIDE / LONG_SIDE : LONG_SIDE / SHORT_SIDE;
  const fit = wideFit(table, landscape ? LONG_SIDE : SHORT_SIDE, page);
  const texts = [table.caption ?? '', `单位：${organ}，年度：${year}年`];
  const above = ABOVE.map(({ look }, i) =>
    Array.from({ length: grid.columns }, (_, c): SheetCell => ({ value: c === 0 ? (texts[i] ?? '') : '', look })),
  );
  const below = ABOVE.length;
  const heights = [...ABOVE.map(({ height }) => height), ...fit.heights.map((h) => h * LINE_RESERVE)];
  return {
    cells: [...above, ...tableCells(grid)],
    merges: [
      ...ABOVE.map((_, r) => range(r, 0, 1, grid.columns)),
      ...grid.cells
        .filter(({ cell }) => cell.colSpan > 1 || cell.rowSpan > 1)
        .map(({ cell, row, column }) => range(below + row, column, cell.rowSpan, cell.colSpan)),
    ],
    widths: fit.widths,
    heights,
    landscape,
    onePage: total(heights) <= total(fit.widths) * page * SQUEEZE,
    titleRows: table.headRows ? below + table.headRows : 0,
  };
}

/**
 * One type size for all sheets, so a table with long numbers or notes gets wider instead of smaller, until it has the
 * shape of a page; printing scales it down. @param page height of a page over its width
 */
function wideFit(table: Table, usualWidth: number, page: number): TableFit {
  const frame: Omit<Frame, 'width'> = { height: Infinity, size: CELL_SIZE, minSize: CELL_SIZE, rowHeight: ROW_HEIGHT };
  for (let width = usualWidth; ; width *= WIDEN) {
    const fit = fitTable(table, { ...frame, width });
    const pageShaped = fit.height * LINE_RESERVE <= width * page || width > usualWidth * MOST_WIDENED;
    if (fit.whole && pageShaped) return fit;
  }
}

const total = (sizes: readonly number[]): number => spanned(sizes, 0, sizes.length);

const range = (row: number, column: number, rows: number, columns: number): Range => ({
  s: { r: row, c: column },
  e: { r: row + rows - 1, c: column + columns - 1 },
});

function tableCells(grid: TableGrid): SheetCell[][] {
  const cells = Array.from({ length: grid.rows }, () =>
    Array.from({ length: grid.columns }, (): SheetCell => ({ value: '', look: LOOK.centred })),
  );
  for (const { cell, row, column } of grid.cells) {
    const own = sheetCell(cell, grid.columns);
    for (const line of cells.slice(row, row + cell.rowSpan)) {
      line.fill({ ...own, value: '' }, column, column + cell.colSpan);
    }
    cells[row]?.splice(column, 1, own);
  }
  return cells;
}

/** A plain number becomes a number, with the decimals it was reported with; one with a note stays text. */
function sheetCell(cell: TableCell, columns: number): SheetCell {
  const { text, role } = cell;
  const [, fraction = ''] = text.split('.');
  if (role === 'number' && isExactNumber(text)) return { value: Number(text), look: LOOK.number(fraction.length) };
  return { value: text, look: isCentred(cell, columns) ? LOOK.centred : LOOK.left };
}

/** Whether a spreadsheet, which counts in binary floating point, can hold this decimal as it is. */
function isExactNumber(text: string): boolean {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return false;
  const shortest = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return String(Number(text)) === shortest;
}

/** The sheet as the xlsx package takes it; it carries no looks. */
export function worksheet({ cells, merges, widths, heights }: Sheet): WorkSheet {
  const sheet = utils.aoa_to_sheet(cells.map((row) => row.map(({ value }) => value)));
  sheet['!merges'] = [...merges];
  sheet['!cols'] = widths.map((w) => ({ width: columnWidth(w) }));
  sheet['!rows'] = heights.map((h) => ({ hpt: Math.round(h * 100) / 100 }));
  sheet['!margins'] = { left: 0.79, right: 0.79, top: 0.79, bottom: 0.79, header: 0.3, footer: 0.3 };
  return sheet;
}
