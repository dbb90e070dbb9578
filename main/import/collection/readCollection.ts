/** A filled-in 数据采集表, as a workbook reader has parsed it, to the summed report. */
import { SSF, utils } from 'xlsx';
import type { CellObject, WorkBook, WorkSheet } from 'xlsx';
import { isCollectionSheet, readSheet } from '../../../shared/collection/readSheet.ts';
import type { GridCell, ReadSheet, SheetGrid } from '../../../shared/collection/readSheet.ts';
import { sumSuppliers } from '../../../shared/collection/sumSuppliers.ts';
import type { Summed } from '../../../shared/collection/sumSuppliers.ts';
import { fail, ok } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/errors.ts';

/**
 * The report that the sheets of a collection make; null when the workbook is none. Refusals of `readSheet`, and E_SCHEMA
 * `mixedCollections`, `sameSupplier`.
 * @param book read with `cellFormula` and `cellNF`, so that formulas and dates show as what they are
 * @param options id of the new report, and the workbook's file name
 */
export function readCollection(
  book: WorkBook,
  options: { readonly id: string; readonly fileName: string },
): Result<Summed> | null {
  const sheets = book.SheetNames.map((name) => gridOf(name, book.Sheets[name] ?? {})).filter(isCollectionSheet);
  if (sheets.length === 0) return null;
  const read: ReadSheet[] = [];
  for (const sheet of sheets) {
    const one = readSheet(sheet);
    if (!one.ok) return one;
    read.push(one.value);
  }
  const [first] = read;
  if (!first) return null;
  const { collection } = first;
  const other = read.findIndex((r) => JSON.stringify(r.collection) !== JSON.stringify(collection));
  if (other > 0) {
    return fail('E_SCHEMA', 'mixedCollections', `工作表“${sheets[other]?.name ?? ''}”的年度、单位或者格式与第一张不同`);
  }
  const suppliers = read.map((r) => r.supplier);
  const twice = suppliers.find((s, i) => suppliers.findIndex((t) => t.name === s.name) < i);
  if (twice) return fail('E_SCHEMA', 'sameSupplier', `有两张工作表都是“${twice.name}”填的，请删去重复的一张`);
  return ok(sumSuppliers(collection, suppliers, options));
}

/** A sheet by its cells, so that a claimed size of a million rows costs nothing. */
const gridOf = (name: string, sheet: WorkSheet): SheetGrid => ({
  name,
  at: (row, column) => gridCell(sheet[utils.encode_cell({ r: row, c: column })] as CellObject | undefined),
  merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
    row: s.r,
    column: s.c,
    rowSpan: e.r - s.r + 1,
    colSpan: e.c - s.c + 1,
  })),
});

/** The package gives its number formats without types. */
const DATES = SSF as { readonly is_date: (format: string) => boolean };

function gridCell(cell: CellObject | undefined): GridCell {
  const formula = cell?.f !== undefined;
  const value = cell?.v;
  if (cell === undefined || value === undefined) return { kind: 'blank', text: '', formula };
  switch (cell.t) {
    case 'n': {
      const isDate = typeof cell.z === 'string' && DATES.is_date(cell.z);
      return { kind: isDate ? 'date' : 'number', text: isDate ? (cell.w ?? String(value)) : String(value), formula };
    }
    case 's':
      return { kind: value === '' ? 'blank' : 'text', text: String(value), formula };
    case 'd':
      return { kind: 'date', text: cell.w ?? String(value), formula };
    case 'e':
      return { kind: 'error', text: cell.w ?? String(value), formula };
    default:
      return { kind: 'other', text: cell.w ?? String(value), formula };
  }
}
