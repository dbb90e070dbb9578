/** Cells as spreadsheets put them on the clipboard: tab-separated text, and tables with spans. */
import { placeCells } from '../../shared/document/placeCells.ts';
import type { Spanned } from '../../shared/document/placeCells.ts';

/** Texts by row and column; what a span covers is empty. */
export type Matrix = readonly (readonly string[])[];

export interface TextCell extends Spanned {
  readonly text: string;
}

/** More than this was not meant for a form of 25 rows: the rest is left off. */
export const MOST_ROWS = 200;
export const MOST_COLUMNS = 40;

/** Reads tab-separated text; a quoted field may hold tabs, line ends and doubled quotes. A last empty line is none. */
export function readTsv(text: string): Matrix {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  const endField = (): void => {
    rows.at(-1)?.push(field.trim());
    field = '';
  };
  for (let i = 0; i < text.length && rows.length <= MOST_ROWS; i += 1) {
    const c = text.charAt(i);
    if (quoted) {
      if (c !== '"') field += c;
      else if (text[i + 1] === '"') {
        field += c;
        i += 1;
      } else quoted = false;
    } else if (c === '"' && field === '') quoted = true;
    else if (c === '\t') endField();
    else if (c === '\n' || c === '\r') {
      if (c === '\r' && text[i + 1] === '\n') i += 1;
      endField();
      rows.push([]);
    } else field += c;
  }
  endField();
  if (rows.length > 1 && rows.at(-1)?.every((f) => f === '')) rows.pop();
  return clip(rows);
}

/** Spreads a table with spans; the text stands in a span's first cell. */
export function spread(rows: readonly (readonly TextCell[])[]): Matrix {
  const matrix = rows.map((): (string | undefined)[] => []);
  for (const { cell, row, column } of placeCells(rows)) {
    for (const [down, line] of matrix.slice(row, row + cell.rowSpan).entries()) {
      for (let c = column; c < column + cell.colSpan; c += 1) line[c] = down === 0 && c === column ? cell.text : '';
    }
  }
  return clip(matrix.map((line) => Array.from(line, (t) => t ?? '')));
}

const clip = (rows: readonly (readonly string[])[]): Matrix =>
  rows.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS));

/** Tab-separated text as spreadsheets paste it. A wide cell is followed by the empty columns that it covers. */
export const writeTsv = (rows: readonly (readonly TextCell[])[]): string =>
  rows
    .map((row) => row.flatMap((c) => [quoteField(c.text), ...Array<string>(c.colSpan - 1).fill('')]).join('\t'))
    .join('\r\n');

const quoteField = (text: string): string => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);

/** The same cells as a table for word processors. */
export const writeHtml = (rows: readonly (readonly TextCell[])[]): string => {
  const cell = (c: TextCell): string =>
    `<td${c.colSpan > 1 ? ` colspan="${String(c.colSpan)}"` : ''}>${escape(c.text)}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
};
