/** One statutory table as an accessible HTML table. */
import type { Table } from '../../../shared/document/blocks.ts';
import { isCentred } from '../layout/cellAlign.ts';
import { tableGrid } from '../layout/tableGrid.ts';
import type { PlacedCell } from '../layout/tableGrid.ts';
import { escapeText } from '../printable.ts';
import { headerCells } from './headerCells.ts';
import { lines } from './lines.ts';

/** From this many columns on a table keeps a least width and scrolls sideways on a narrow screen. */
const MANY_COLUMNS = 7;

/**
 * `<table>` with caption, columns, head and body; every head and label is a `th` with scope, every number a `td` that
 * lists its heads. @param id prefix of the ids inside, unique on the page
 */
export function tableHtml(table: Table, id: string): string {
  const grid = tableGrid(table);
  const idOf = ({ row, column }: PlacedCell): string => `${id}-${row}-${column}`;

  function cellHtml(placed: PlacedCell): string {
    const { cell } = placed;
    const span =
      (cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : '') + (cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '');
    const text = lines(cell.text);
    const left = isCentred(cell, grid.columns) ? '' : ' class="left"';
    if (cell.role !== 'head' && cell.role !== 'label') {
      const heads = headerCells(table, grid, placed).map(idOf).join(' ');
      return `<td headers="${heads}"${span}${left}>${text}</td>`;
    }
    const scope =
      cell.role === 'head' ? (cell.colSpan > 1 ? 'colgroup' : 'col') : cell.rowSpan > 1 ? 'rowgroup' : 'row';
    return `<th id="${idOf(placed)}" scope="${scope}"${span}${left}>${text}</th>`;
  }

  const rows = table.rows.map(
    (_, row) =>
      `<tr>${grid.cells
        .filter((c) => c.row === row)
        .map(cellHtml)
        .join('')}</tr>\n`,
  );
  const headRows = table.headRows ?? 0;
  const head = headRows > 0 ? `<thead>\n${rows.slice(0, headRows).join('')}</thead>\n` : '';
  const classes = [...(grid.columns >= MANY_COLUMNS ? ['wide'] : []), ...(table.flows ? ['flows'] : [])].join(' ');
  return (
    `<table id="${id}"${classes && ` class="${classes}"`}>\n<caption>${escapeText(table.caption ?? '')}</caption>\n` +
    `<colgroup>${'<col>'.repeat(grid.columns)}</colgroup>\n` +
    `${head}<tbody>\n${rows.slice(headRows).join('')}</tbody>\n</table>`
  );
}
