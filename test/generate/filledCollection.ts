/** A 数据采集表 filled in as a spreadsheet program does it. */
import { read, utils, write } from 'xlsx';
import type { CellObject, WorkBook, WorkSheet } from 'xlsx';
import { writeCollection } from '../../main/export/xlsx/collection/writeCollection.ts';
import type { Collection } from '../../shared/collection/collection.ts';
import { collectionLayout } from '../../shared/collection/layout.ts';
import type { FieldId } from '../../shared/editions/form.ts';

const PARSE = { cellFormula: true, cellNF: true };

/** The workbook as it is handed out, parsed. */
export const emptyBook = (collection: Collection, suppliers: readonly string[]): WorkBook =>
  read(writeCollection(collection, suppliers), PARSE);

/** The workbook after a spreadsheet program has saved it. */
export const saved = (book: WorkBook, bookType: 'xlsx' | 'xls' = 'xlsx'): WorkBook =>
  read(write(book, { type: 'buffer', bookType }) as Uint8Array, PARSE);

export const sheetOf = (book: WorkBook, supplier: number): WorkSheet => book.Sheets[book.SheetNames[supplier]!]!;

/** Address of a field's cell, as `I12`. */
export function addressIn(collection: Collection, field: FieldId): string {
  const cell = collectionLayout(collection).cells.find((c) => 'field' in c && c.field === field);
  if (!cell) throw new Error(`no cell for ${field}`);
  return utils.encode_cell({ r: cell.row, c: cell.column });
}

export function fill(sheet: WorkSheet, address: string, content: CellObject): void {
  sheet[address] = content;
}

export const numberCell = (value: string): CellObject => ({ t: 'n', v: Number(value) });
