/** How many numbers of a report were found in a file. */
import { formOf } from '../editions/editions.ts';
import { TABLE_IDS } from '../editions/form.ts';
import type { FieldId, TableId } from '../editions/form.ts';
import type { Report } from '../report/report.ts';
import { valuesOf } from '../report/totals.ts';
import type { BlockPlace } from './blocks.ts';

export interface TableCount {
  readonly table: TableId;
  readonly title: string;
  readonly found: number;
  readonly all: number;
}

/** How many numbers of each table were found: in a document by their places, in a bundle by their values. */
export function tableCounts(report: Report, places: Readonly<Record<FieldId, BlockPlace>>): TableCount[] {
  const form = formOf(report);
  const at = valuesOf(form, report.tables);
  const anyPlace = Object.keys(places).length > 0;
  return TABLE_IDS.map((table) => {
    const { fields } = form.tables[table];
    const found = fields.filter((f) => at(f.id).value !== null && (!anyPlace || f.id in places)).length;
    const title = form.sections.find((s) => s.table === table)?.title ?? '';
    return { table, title, found, all: fields.length };
  });
}
