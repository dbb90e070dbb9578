/** The list of reports with what the checks say of each. Counts are derived, kept in memory by row seal, never stored. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ReportSummary } from '../../shared/api.ts';
import { openFindings } from '../../shared/checks/explanations.ts';
import { countByClass } from '../../shared/checks/finding.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import type { ReportState } from '../../shared/report/finalHistory.ts';
import type { Report } from '../../shared/report/report.ts';
import { optionsForChecks } from './checkOptions.ts';
import type { Database, Row } from './driver.ts';
import { findingsOf } from './findings.ts';
import { checkedReport } from './reportRow.ts';

/** How long the list may hold up other work of the process at a time. */
const SLICE_MS = 10;

export type ReportList = () => Promise<Result<ReportSummary[]>>;

/**
 * A lister over one store. The first list checks every report once, a slice at a time, so that a store of thousands
 * does not hold up the window; later lists check only what changed. Throws `DatabaseFailure`.
 */
export function reportList(db: Database): ReportList {
  const known = new Map<string, { readonly key: string; readonly summary: ReportSummary }>();
  return async () => {
    const rows = db.all(
      `SELECT seq, id, rev, sha256, year, edition, organ_name,
         (SELECT kind FROM finalisation WHERE report_id = report.id ORDER BY seq DESC LIMIT 1) AS step,
         (SELECT sha256 FROM report AS last
          WHERE last.organ_name = report.organ_name AND last.year = report.year - 1 AND last.deleted_at IS NULL
          ORDER BY last.seq DESC LIMIT 1) AS last_year,
         (SELECT sha256 FROM last_year WHERE report_id = report.id) AS chosen,
         (SELECT sha256 FROM setting WHERE key = 'checks') AS options
       FROM report WHERE deleted_at IS NULL ORDER BY year DESC, organ_name, seq`,
    );
    const options = optionsForChecks(db);
    const summaries: ReportSummary[] = [];
    let sliceEnd = performance.now() + SLICE_MS;
    for (const row of rows) {
      const [id, key] = [String(row['id']), JSON.stringify(row)];
      const remembered = known.get(id);
      if (remembered?.key === key) {
        summaries.push(remembered.summary);
        continue;
      }
      if (performance.now() > sliceEnd) {
        await nextTurn();
        sliceEnd = performance.now() + SLICE_MS;
      }
      // Read again: it may have been saved, or put into the bin, while others had their turn.
      const whole = db.get('SELECT * FROM report WHERE seq = ? AND deleted_at IS NULL', row['seq'] ?? null);
      if (!whole) continue;
      const summary = summarise(whole, row['step'] === 'final' ? 'final' : 'draft', (report) =>
        findingsOf(db, report, options),
      );
      summaries.push(summary);
      if (whole['sha256'] === row['sha256']) known.set(id, { key, summary });
    }
    return ok(summaries);
  };
}

/** A damaged report stays in the list under its stored name, so that the others stay usable and it is not forgotten. */
function summarise(row: Row, state: ReportState, findings: (report: Report) => Finding[]): ReportSummary {
  const read = checkedReport(row);
  const common = {
    id: String(row['id']),
    organName: String(row['organ_name']),
    year: Number(row['year']),
    rev: Number(row['rev']),
    updatedAt: String(row['updated_at']),
    state,
  };
  if (!read.ok) return { ...common, damaged: true, counts: countByClass([]), explained: 0, filled: 0, fields: 0 };
  const { report } = read.value;
  const { open, explained } = openFindings(findings(report), report.explanations);
  return { ...common, counts: countByClass(open), explained: explained.length, ...countFilled(report) };
}

/** Totals are left out: nobody fills them in. */
function countFilled(report: Report): Pick<ReportSummary, 'filled' | 'fields'> {
  const asked = formOf(report).fields.filter((field) => !field.parts);
  return {
    filled: asked.filter((field) => (report.tables[field.id]?.value ?? null) !== null).length,
    fields: asked.length,
  };
}
