/** Report to 数据清单. */
import { formOf } from '../editions/editions.ts';
import { TABLE_NAMES } from '../editions/tableNames.ts';
import type { Report } from '../report/report.ts';
import { valuesOf } from '../report/totals.ts';
import { LIST_HEADER } from './columns.ts';
import { inertText } from './inertText.ts';

/** Header and one row per number of the form, in its order; totals as they stand in the report, computed or printed. */
export function listNumbers(report: Report): string[][] {
  const form = formOf(report);
  const at = valuesOf(form, report.tables);
  const rows = form.fields.map((f) => {
    const { value, note = '' } = at(f.id);
    const texts = [report.organ.name, TABLE_NAMES[f.table], f.rowName, f.columnName, f.id].map(inertText);
    return [String(report.year), ...texts, value ?? '', inertText(note)];
  });
  return [[...LIST_HEADER], ...rows];
}
