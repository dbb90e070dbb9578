/** What the tables of a report must say, from the form and the numbers alone; readers in tests give the same shape. */
import { formOf } from '../../shared/editions/editions.ts';
import { printCell } from '../../shared/report/cellText.ts';
import type { NumberCell, Report } from '../../shared/report/report.ts';
import { valuesOf } from '../../shared/report/totals.ts';

export interface PrintedCell {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}
/** Rows list their own cells only. */
export type PrintedTable = readonly (readonly PrintedCell[])[];

/** Remarks in brackets behind a number stand below the table. */
const cellText = (cell: NumberCell): string =>
  cell.value !== null && /^[（(].*[）)]$/.test(cell.note ?? '') ? cell.value : printCell(cell);

/** The tables in the order of the report's sections. */
export function printedTables(report: Report): PrintedTable[] {
  const form = formOf(report);
  const at = valuesOf(form, report.tables);
  return report.sections.flatMap(({ id }) => {
    const table = form.sections.find((s) => s.id === id)?.table;
    if (table === undefined) return [];
    return [
      form.tables[table].rows.map((row) =>
        row.map(({ field, text, colSpan, rowSpan }) => ({
          text: field === undefined ? text : cellText(at(field)),
          colSpan,
          rowSpan,
        })),
      ),
    ];
  });
}
