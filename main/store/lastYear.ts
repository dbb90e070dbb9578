/** Which report of the year before another one is held against: the file chosen for it, else the one in the store. */
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import type { ChosenLastYear, LastYear } from '../../shared/report/lastYear.ts';
import { reportSchema } from '../../shared/report/schema.ts';
import { transaction } from './attempt.ts';
import type { Database } from './driver.ts';
import { refuseFinal } from './finalRow.ts';
import { liveReport } from './reportRow.ts';
import { lastYearReport } from './reports.ts';
import { isIntact, putSealed } from './sealedRow.ts';

/**
 * Last year's report for the report `id` of this office and year, null when there is none; a chosen file of another
 * year does not count. E_DAMAGED when it is not what was written. Throws `DatabaseFailure`.
 */
export function lastYearOf(db: Database, id: string, organName: string, year: number): Result<LastYear | null> {
  const chosen = chosenLastYear(db, id);
  if (!chosen.ok || chosen.value?.report.year === year - 1) return chosen;
  const stored = lastYearReport(db, organName, year);
  if (!stored.ok) return stored;
  return ok(stored.value && { report: stored.value });
}

/** Keeps a file's report as last year's of the report `id`, or lets it go. E_LOCKED while that report is final. */
export function chooseLastYear(db: Database, id: string, chosen: ChosenLastYear | null): Result<null> {
  return transaction(db, () => {
    const found = liveReport(db, id);
    if (!found.ok) return found;
    const open = refuseFinal(db, id);
    if (!open.ok) return open;
    if (chosen) {
      const row = { report_id: id, file_name: chosen.fileName, body: JSON.stringify(chosen.report) };
      putSealed(db, 'last_year', ['report_id'], row);
    } else db.run('DELETE FROM last_year WHERE report_id = ?', id);
    return ok(null);
  });
}

function chosenLastYear(db: Database, id: string): Result<ChosenLastYear | null> {
  const row = db.get('SELECT * FROM last_year WHERE report_id = ?', id);
  if (!row) return ok(null);
  const fileName = String(row['file_name']);
  if (!isIntact(row)) return fail('E_DAMAGED', 'last-year-damaged', `上年报告文件“${fileName}”`);
  const report = reportSchema.safeParse(JSON.parse(String(row['body'])));
  return report.success ? ok({ fileName, report: report.data }) : fail('E_SCHEMA', 'last-year-schema', fileName);
}
