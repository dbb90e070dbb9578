/** The table in a clipboard's HTML. The document made here is inert: nothing in it runs or loads. */
import { MOST_COLUMNS, MOST_ROWS } from './clipboard.ts';
import type { TextCell } from './clipboard.ts';

const LONGEST = 4_000_000;

/** The largest table without a table inside; undefined where there is none. */
export function readHtmlTable(html: string): TextCell[][] | undefined {
  if (html.length > LONGEST || !/<table/i.test(html)) return undefined;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const tables = [...document.querySelectorAll('table')].filter((t) => !t.querySelector('table'));
  const cellCount = (t: HTMLTableElement): number => t.querySelectorAll('td, th').length;
  const [table] = tables.sort((a, b) => cellCount(b) - cellCount(a));
  return table && [...table.rows].slice(0, MOST_ROWS).map((row) => [...row.cells].map(textCell));
}

const textCell = (cell: HTMLTableCellElement): TextCell => ({
  text: cell.textContent.replace(/\s+/g, ' ').trim(),
  colSpan: Math.min(cell.colSpan, MOST_COLUMNS),
  // In HTML a row span of 0 reaches to the end of the table.
  rowSpan: Math.min(cell.rowSpan || MOST_ROWS, MOST_ROWS),
});
