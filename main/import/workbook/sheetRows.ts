/** A sheet's cells as rows of a grid. The sheet's claimed size is not believed: only cells that exist are looked at. */
import { utils } from 'xlsx';
import type { CellObject, WorkSheet } from 'xlsx';
import { fail, ok } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/errors.ts';
import type { GridCell, GridRow } from './gridBlocks.ts';
import { sheetText } from './sheetCell.ts';

/** The widest table of the form has 15 columns, the longest 28 rows; a county's list of offices some hundred. */
export const SHEET_LIMITS = { rows: 5_000, columns: 200 } as const;
const WIDEST_SPAN = 60;

/** E_TOO_BIG `tooManyRows`, `tooManyColumns`, naming the sheet. */
export function sheetRows(sheet: WorkSheet, name: string): Result<GridRow[]> {
  const spans = new Map(
    (sheet['!merges'] ?? []).map(({ s, e }) => [
      utils.encode_cell(s),
      { colSpan: Math.min(e.c - s.c + 1, WIDEST_SPAN), rowSpan: Math.min(e.r - s.r + 1, WIDEST_SPAN) },
    ]),
  );
  const rows = new Map<number, GridCell[]>();
  for (const [address, value] of Object.entries(sheet)) {
    if (address.startsWith('!')) continue;
    const { r, c } = utils.decode_cell(address);
    const cell = sheetText(value as CellObject, `工作表“${name}”${address}`);
    const span = spans.get(address);
    // A blank cell matters only where it covers others.
    if (cell.text.trim() === '' && span === undefined) continue;
    const own: GridCell = { colSpan: 1, rowSpan: 1, ...span, ...cell, column: c, at: `工作表“${name}”${address}` };
    const row = rows.get(r);
    if (row) row.push(own);
    else rows.set(r, [own]);
    if (rows.size > SHEET_LIMITS.rows)
      return fail('E_TOO_BIG', 'tooManyRows', `工作表“${name}”超过${SHEET_LIMITS.rows}行`);
    if (c >= SHEET_LIMITS.columns && cell.text.trim() !== '')
      return fail('E_TOO_BIG', 'tooManyColumns', `工作表“${name}”超过${SHEET_LIMITS.columns}列`);
  }
  return ok(inOrder(rows));
}

/** Rows from top to bottom; where rows without cells lie between, one blank row stands for them. */
function inOrder(rows: ReadonlyMap<number, GridCell[]>): GridRow[] {
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  return numbers.flatMap((r, i) => {
    const own = (rows.get(r) ?? []).sort((a, b) => a.column - b.column);
    const skipped = i > 0 && r - (numbers[i - 1] ?? r) > 1;
    return skipped ? [[], own] : [own];
  });
}
