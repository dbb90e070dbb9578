/** What the suppliers filled in, summed into one report, with everything that is not certain told. */
import type { Block, BlockPlace, Table } from '../document/blocks.ts';
import { composeTable } from '../document/compose.ts';
import { guessOrgan } from '../document/recognise/organKind.ts';
import type { Recognition, Unplaced } from '../document/recognition.ts';
import { formOf } from '../editions/editions.ts';
import type { Field, FieldId, TableId } from '../editions/form.ts';
import { TABLE_NAMES } from '../editions/tableNames.ts';
import { sum } from '../report/decimal.ts';
import { blankReport } from '../report/newReport.ts';
import type { Cells, NumberCell } from '../report/report.ts';
import { valuesOf } from '../report/totals.ts';
import type { Collection, SupplierNumbers } from './collection.ts';

export interface Summed {
  /** The sums, then each supplier's own tables: what the officer sees beside the report. */
  readonly blocks: readonly Block[];
  readonly recognition: Recognition;
}

/**
 * A number of the report is the sum of what the suppliers filled in, blank only where all left it blank. Where one left
 * blank what others filled in, the sum is unsure; a table that a supplier left empty is listed as such, and remarks are
 * listed to be read.
 * @param id of the new report
 */
export function sumSuppliers(
  collection: Collection,
  suppliers: readonly SupplierNumbers[],
  { id, fileName }: { readonly id: string; readonly fileName: string },
): Summed {
  const form = formOf(collection);
  const asked = form.fields.filter((f) => collection.tables.includes(f.table) && !f.parts);
  const filledIn = (s: SupplierNumbers, table: TableId): boolean =>
    asked.some((f) => f.table === table && f.id in s.cells);
  const sums = asked.flatMap((f): [FieldId, NumberCell][] => {
    const given = suppliers.flatMap((s) => s.cells[f.id] ?? []);
    const values = given.flatMap(({ value }) => value ?? []);
    const note = given.find((c) => c.note !== undefined)?.note;
    return values.length === 0 ? [] : [[f.id, { value: sum(values), ...(note !== undefined && { note }) }]];
  });
  const tables: Cells = Object.fromEntries(sums);

  const printed = (cells: Cells, of: string): Table[] =>
    collection.tables.map((t) => composeTable(form.tables[t], valuesOf(form, cells), `${of} ${TABLE_NAMES[t]}`));
  const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
  const total = printed(tables, '合计');
  const blocks: Block[] = [heading(`${suppliers.length}个科室（单位）合计`), ...total];
  const unplaced: Unplaced[] = [];
  for (const supplier of suppliers) {
    const block = blocks.length;
    blocks.push(heading(supplier.name), ...printed(supplier.cells, supplier.name));
    const tell = (text: string, why: Unplaced['why']): void => void unplaced.push({ text, why, place: { block } });
    for (const table of collection.tables) {
      if (!filledIn(supplier, table)) tell(`${supplier.name}：${TABLE_NAMES[table]}没有填`, 'noNumber');
      const remark = supplier.remarks[table];
      if (remark !== undefined) tell(`${supplier.name}（${TABLE_NAMES[table]}）情况说明：${remark}`, 'unknownRow');
    }
  }

  const unsureOf = (f: Field): [FieldId, string][] => {
    const concerned = suppliers.filter((s) => filledIn(s, f.table));
    const missing = concerned.filter((s) => !(f.id in s.cells));
    if (missing.length === 0 || missing.length === concerned.length) return [];
    const given = concerned.filter((s) => f.id in s.cells).map((s) => `${s.name}${s.cells[f.id]?.value ?? ''}`);
    return [[f.id, `${missing.map((s) => s.name).join('、')}没有填，合计只有：${given.join('、')}`]];
  };
  return {
    blocks,
    recognition: {
      report: {
        ...blankReport(id, collection.year, guessOrgan(collection.organName)),
        edition: collection.edition,
        tables,
        provenance: { origin: 'import', fileName },
      },
      places: placesOf(total),
      unsure: Object.fromEntries(asked.flatMap(unsureOf)),
      unplaced,
    },
  };
}

/** Where the numbers of the tables behind the first heading stand. */
const placesOf = (tables: readonly Table[]): Record<FieldId, BlockPlace> =>
  Object.fromEntries(
    tables.flatMap(({ rows }, i) =>
      rows.flatMap((row, r) =>
        row.flatMap(({ field }, cell): [FieldId, BlockPlace][] =>
          field === undefined ? [] : [[field, { block: i + 1, row: r, cell }]],
        ),
      ),
    ),
  );
