/** The tables of published reports in which every identity holds, to make slips in. */
import { formOf } from '../../shared/editions/editions.ts';
import type { Report } from '../../shared/report/report.ts';
import { valuesOf } from '../../shared/report/totals.ts';
import { havingReports, realReports, reportOf } from './realReports.ts';

/** All their numbers listed, totals too; none when the reports are not beside the project. */
export function publishedCleanReports(): Report[] {
  if (!havingReports) return [];
  return realReports()
    .filter((real) => real.expected_fail.length === 0)
    .map((real) => {
      const report = reportOf(real);
      const { fields } = formOf(report);
      const at = valuesOf(formOf(report), report.tables);
      return {
        ...report,
        tables: Object.fromEntries(fields.map((f) => [f.id, at(f.id)])),
        provenance: { origin: 'import' },
      };
    });
}
