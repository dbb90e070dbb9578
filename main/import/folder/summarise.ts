/** What a file holds, in short: enough to decide whether to look at it. */
import type { ImportPreview } from '../../../shared/api.ts';
import { check } from '../../../shared/checks/check.ts';
import type { CheckOptions } from '../../../shared/checks/checkOptions.ts';
import { countByClass } from '../../../shared/checks/finding.ts';
import { tableCounts } from '../../../shared/document/tableCounts.ts';
import type { FileSummary } from '../../../shared/importFolder.ts';

/** @param options what the office has set about the checks */
export function summarise({ format, recognition }: ImportPreview, options: CheckOptions): FileSummary {
  const { report, places, unsure, unplaced } = recognition;
  const tables = tableCounts(report, places);
  return {
    format,
    organName: report.organ.name,
    year: report.year,
    found: tables.reduce((sum, t) => sum + t.found, 0),
    fields: tables.reduce((sum, t) => sum + t.all, 0),
    withoutNumbers: tables.filter((t) => t.found === 0).map((t) => t.table),
    unsure: Object.keys(unsure).length,
    unplaced: unplaced.filter((u) => u.why !== 'residue').length,
    counts: countByClass(check(report, options)),
  };
}
