/** The statutory tables of the report as a workbook, one sheet each, ready to print. */
import { utils, write } from 'xlsx';
import type { Table, TableCell, TextBlock } from '../../../shared/document/blocks.ts';
import { TABLE_NAMES } from '../../../shared/editions/tableNames.ts';
import { notesOf } from '../exportDocument.ts';
import type { ExportDocument } from '../exportDocument.ts';
import { tableGrid } from '../layout/tableGrid.ts';
import { editPackage } from '../officePackage.ts';
import type { PartEdits } from '../officePackage.ts';
import { printableSheet } from './sheetXml.ts';
import { sheetOf, worksheet } from './sheet.ts';
import { STYLE_SHEET } from './styles.ts';

/** Sheets by the table that a field's name begins with. */
const SHEET_NAMES = new Map<string, string>(Object.entries(TABLE_NAMES));

/** A workbook needs a sheet; this one stands in when the report has no table. */
const NO_TABLE: Table = {
  kind: 'table',
  caption: '说明',
  rows: [[{ text: '本报告没有统计表。', colSpan: 1, rowSpan: 1, role: 'label' }]],
};

/** @returns the bytes of an .xlsx; the same document gives the same bytes */
export function writeXlsx(document: ExportDocument): Uint8Array {
  const tables = document.blocks.flatMap((b, i) => (b.kind === 'table' ? [withNotes(b, notesOf(document, i))] : []));
  const sheets = (tables.length > 0 ? tables : [NO_TABLE]).map((table) => ({
    ...sheetOf(table, document),
    name: sheetName(table),
  }));

  const workbook = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(workbook, worksheet(sheet), sheet.name);
  workbook.Workbook = {
    Names: sheets.flatMap(({ name, titleRows }, Sheet) =>
      titleRows > 0 ? [{ Name: '_xlnm.Print_Titles', Ref: `'${name}'!$1:$${titleRows}`, Sheet }] : [],
    ),
  };
  // With a shared string table, text is text; without one, the package writes it as a formula's result.
  const bytes = new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx', bookSST: true }) as ArrayBuffer);

  const sheetEdits = sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, printableSheet(sheet)] as const);
  const edits: PartEdits = {
    'xl/styles.xml': () => STYLE_SHEET,
    '[Content_Types].xml': (xml) => xml.replace(/<Default Extension="(?!xml"|rels")[^>]*>/g, ''),
    ...Object.fromEntries(sheetEdits),
  };
  return editPackage(bytes, document, edits);
}

/** The table with the notes below it as its last rows. */
function withNotes(table: Table, notes: readonly TextBlock[]): Table {
  const colSpan = tableGrid(table).columns;
  const rows = notes.map(({ text }): TableCell[] => [
    { text: text.replace(/\s+/g, ' ').trim(), colSpan, rowSpan: 1, role: 'text' },
  ]);
  return { ...table, rows: [...table.rows, ...rows] };
}

/** The name that the table's number cells give it, or its caption. */
function sheetName(table: Table): string {
  const field = table.rows.flat().find((cell) => cell.field !== undefined)?.field;
  return SHEET_NAMES.get(field?.split('.')[0] ?? '') ?? table.caption ?? '表';
}
