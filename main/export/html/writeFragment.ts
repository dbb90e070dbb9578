/**
 * The report as a piece of a web page, to be pasted into a site's own page (CMS): no head, style sheet, script, class or
 * id, because the filters of such systems take them out; looks stand in `style` attributes, and where a filter takes
 * those as well, headings and tables still say what they are.
 */
import type { Table } from '../../../shared/document/blocks.ts';
import type { ExportDocument, PrintedBlock } from '../exportDocument.ts';
import { isCentred } from '../layout/cellAlign.ts';
import { tableGrid } from '../layout/tableGrid.ts';
import type { PlacedCell } from '../layout/tableGrid.ts';
import { noCharts } from '../charts/chartAddresses.ts';
import type { AddressOf } from '../charts/chartAddresses.ts';
import { escapeText } from '../printable.ts';
import { lines } from './lines.ts';

const BORDER = 'border:1px solid #555;padding:.35em .3em;';
const HEADINGS = [
  'margin:0 0 1em;font-size:1.5em;font-weight:bold;text-align:center;',
  'margin:1em 0 .5em;font-size:1.15em;font-weight:bold;',
  'margin:.8em 0 .4em;font-size:1em;font-weight:bold;',
  'margin:.6em 0 .3em;font-size:1em;font-weight:bold;',
] as const;
const PARAGRAPH = 'margin:.4em 0;text-indent:2em;line-height:1.8;';
const NOTE = 'margin:.4em 0;text-indent:2em;font-size:.9em;';
const SIGNATURE = 'margin:.4em 4em .4em 0;text-align:right;';

/** @returns HTML to stand inside `<body>` of another page */
export const writeFragment = ({ blocks }: ExportDocument, addressOf: AddressOf = noCharts): string =>
  `<div lang="zh-CN">\n${blocks.map((b) => blockHtml(b, addressOf)).join('')}</div>\n`;

function blockHtml(block: PrintedBlock, addressOf: AddressOf): string {
  if (block.kind === 'table') return tableHtml(block);
  if (block.kind === 'picture') {
    return `<p style="text-align:center;"><img src="${addressOf(block.chart)}" alt="${escapeText(block.text)}" style="max-width:100%;"></p>\n`;
  }
  const text = lines(block.text);
  if (block.kind === 'heading') {
    const name = `h${block.level + 1}`;
    return `<${name} style="${HEADINGS[block.level]}">${text}</${name}>\n`;
  }
  const style = block.role === 'signature' ? SIGNATURE : block.role === 'tableNote' ? NOTE : PARAGRAPH;
  return `<p style="${style}">${text}</p>\n`;
}

/** Heads and labels carry `scope`; ids are left out, since the page around may have the same ones. */
function tableHtml(table: Table): string {
  const grid = tableGrid(table);
  const total = (table.widths ?? []).reduce((sum, w) => sum + w, 0);
  const columns = (table.widths ?? []).map((w) => `<col style="width:${((100 * w) / total).toFixed(1)}%">`).join('');

  function cellHtml({ cell }: PlacedCell): string {
    const { colSpan, rowSpan, role } = cell;
    const span = (colSpan > 1 ? ` colspan="${colSpan}"` : '') + (rowSpan > 1 ? ` rowspan="${rowSpan}"` : '');
    const style = `${BORDER}text-align:${isCentred(cell, grid.columns) ? 'center' : 'left'};`;
    if (role !== 'head' && role !== 'label') return `<td${span} style="${style}">${lines(cell.text)}</td>`;
    const along = role === 'head' ? 'col' : 'row';
    const scope = (role === 'head' ? colSpan : rowSpan) > 1 ? `${along}group` : along;
    return `<th scope="${scope}"${span} style="${style}font-weight:normal;">${lines(cell.text)}</th>`;
  }

  const rows = table.rows.map((_, row) => {
    const cells = grid.cells.filter((c) => c.row === row);
    return `<tr>${cells.map(cellHtml).join('')}</tr>\n`;
  });
  const headRows = table.headRows ?? 0;
  const head = headRows > 0 ? `<thead>\n${rows.slice(0, headRows).join('')}</thead>\n` : '';
  return (
    '<table border="1" cellspacing="0" style="width:100%;border-collapse:collapse;margin:.6em 0;font-size:.9em;">\n' +
    `<caption style="margin:.3em 0;">${escapeText(table.caption ?? '')}</caption>\n` +
    `<colgroup>${columns}</colgroup>\n${head}<tbody>\n${rows.slice(headRows).join('')}</tbody>\n</table>\n`
  );
}
