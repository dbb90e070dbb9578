/** One sheet of a filled-in 数据采集表 to the supplier's numbers; what cannot be taken as it stands is named by its cell. */
import { formOf } from '../editions/editions.ts';
import type { Field, FieldId, TableId } from '../editions/form.ts';
import { fail, ok } from '../errors.ts';
import type { Result } from '../errors.ts';
import { cellDefect } from '../report/cellDefect.ts';
import { readCell } from '../report/cellText.ts';
import { isDecimal } from '../report/decimal.ts';
import type { NumberCell } from '../report/report.ts';
import { MARKER, MARKER_STEM, collectionOf, factsOf } from './collection.ts';
import type { Collection, SupplierNumbers } from './collection.ts';
import { KEY_COLUMN, KEY_ROW, collectionLayout } from './layout.ts';
import type { LayoutCell } from './layout.ts';

/** A cell as a workbook reader knows it. A number is given as exact decimal text. */
export interface GridCell {
  readonly kind: 'blank' | 'number' | 'text' | 'date' | 'error' | 'other';
  readonly text: string;
  readonly formula: boolean;
}
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}
/** A sheet of a workbook; rows and columns count from 0, and cells outside of what is filled are blank. */
export interface SheetGrid {
  readonly name: string;
  readonly at: (row: number, column: number) => GridCell;
  readonly merges: readonly (CellPlace & { readonly rowSpan: number; readonly colSpan: number })[];
}
export interface ReadSheet {
  readonly collection: Collection;
  readonly supplier: SupplierNumbers;
}

/** How far from its place a marker is looked for, when rows or columns were inserted. */
const NEAR_ROWS = 12;
const NEAR_COLUMNS = 40;
/** Defects that one message names. */
const MOST_NAMED = 8;
/** In a cell whose unit the form leaves open, the template asks for this one. */
const OPEN_UNIT = '万元';

/** `综合科!I12`; rows and columns from 0. */
export function cellAddress(sheet: string, row: number, column: number): string {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return `${sheet}!${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
}

/** Whether the sheet is one of ours, changed or not. */
export function isCollectionSheet({ at }: SheetGrid): boolean {
  for (let row = 0; row < NEAR_ROWS; row++) {
    for (let column = 0; column < NEAR_COLUMNS; column++) {
      if (at(row, column).text.startsWith(MARKER_STEM)) return true;
    }
  }
  return false;
}

/**
 * Reads a sheet for which `isCollectionSheet` holds. E_NEWER `newerCollection`; E_SCHEMA `structure` when rows, columns
 * or merged cells are not as they were handed out, `cells` when numbers are not numbers (formulas, dates, text,
 * negative or with decimals): each with the address, nothing guessed.
 */
export function readSheet(sheet: SheetGrid): Result<ReadSheet> {
  const marker = sheet.at(KEY_ROW, KEY_COLUMN).text;
  const facts = factsOf({ edition: 'FMT2021', year: 0, organName: '', tables: [] }).map(
    (_, row) => sheet.at(row, KEY_COLUMN).text,
  );
  if (marker.startsWith(MARKER_STEM) && marker !== MARKER) return fail('E_NEWER', 'newerCollection', sheet.name);
  const collection = collectionOf(facts);
  if (!collection) return structureChanged(sheet.name, KEY_ROW, KEY_COLUMN);
  const layout = collectionLayout(collection);
  const lost = layout.keys.find(({ row, column, text }) => sheet.at(row, column).text !== text);
  if (lost) return structureChanged(sheet.name, lost.row, lost.column);
  const merge = changedMerge(sheet, layout.cells);
  if (merge) return structureChanged(sheet.name, merge.row, merge.column);

  const { fieldById } = formOf(collection);
  const cells: Record<FieldId, NumberCell> = {};
  const remarks: Partial<Record<TableId, string>> = {};
  const defects: string[] = [];
  for (const cell of layout.cells) {
    const found = sheet.at(cell.row, cell.column);
    const address = cellAddress(sheet.name, cell.row, cell.column);
    if (cell.kind === 'text' && cell.remarkOn !== undefined && found.text.trim() !== '') {
      remarks[cell.remarkOn] = found.text.trim();
    }
    const field = cell.kind === 'number' || cell.kind === 'total' ? fieldById.get(cell.field) : undefined;
    if (!field) continue;
    if (cell.kind === 'total') {
      if (!found.formula && found.kind !== 'blank') defects.push(`${address}的合计公式被改成了“${found.text}”`);
      continue;
    }
    const defect = defectOf(found, field);
    if (defect !== undefined) defects.push(`${address}${defect}`);
    else if (found.kind === 'number') {
      cells[field.id] = field.unit === '' ? { value: found.text, note: OPEN_UNIT } : { value: found.text };
    }
  }
  if (defects.length > 0) {
    const named = defects.slice(0, MOST_NAMED).join('；');
    return fail('E_SCHEMA', 'cells', defects.length > MOST_NAMED ? `${named}；等${defects.length}处` : named);
  }
  const name = sheet.at(layout.supplier.row, layout.supplier.column).text.trim();
  return ok({ collection, supplier: { name: name === '' ? sheet.name : name, cells, remarks } });
}

const structureChanged = (sheet: string, row: number, column: number): Result<never> =>
  fail(
    'E_SCHEMA',
    'structure',
    `${cellAddress(sheet, row, column)}处的行列或者合并单元格被改动过，请把数填到原样的采集表里再导入`,
  );

/** Why a cell's content is no number of its kind. Numbers kept as text are told with the number that they look like. */
function defectOf({ kind, text, formula }: GridCell, field: Field): string | undefined {
  if (formula) return `是公式，请改填公式算出的数`;
  if (kind === 'blank' || (kind === 'text' && text.trim() === '')) return undefined;
  if (kind === 'number') {
    const defect = isDecimal(text) ? cellDefect(text, field.kind) : `“${text}”不是可以填报的数`;
    return defect?.replace(/。$/, '');
  }
  const { value, note } = readCell(text);
  const meant = kind === 'text' && value !== null && note === undefined ? `，请改填数字${value}` : '';
  return `“${text}”不是数字${meant}`;
}

/**
 * The first merged cell that the layout does not have, or the first cell with content that the layout's merged cells
 * cover: a number in it would be lost. Merged cells that are merged no more hold theirs in the same place.
 */
function changedMerge({ merges, at }: SheetGrid, cells: readonly LayoutCell[]): CellPlace | undefined {
  const key = (a: SheetGrid['merges'][number]): string => [a.row, a.column, a.rowSpan, a.colSpan].join();
  const asked = new Set(cells.map(key));
  const covered = cells.flatMap((c) =>
    Array.from({ length: c.rowSpan * c.colSpan - 1 }, (_, i): CellPlace => ({
      row: c.row + Math.floor((i + 1) / c.colSpan),
      column: c.column + ((i + 1) % c.colSpan),
    })),
  );
  return merges.find((m) => !asked.has(key(m))) ?? covered.find((c) => at(c.row, c.column).text !== '');
}
