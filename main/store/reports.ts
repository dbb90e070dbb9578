/** What is done to reports in the store. Every function is all or nothing, and throws `DatabaseFailure` only. */
import type { Saved, SavedReport } from '../../shared/api.ts';
import { MOST_YEARS } from '../../shared/charts/chart.ts';
import type { YearNumbers } from '../../shared/charts/chart.ts';
import { yearNumbers } from '../../shared/charts/chartOf.ts';
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import { diffReports } from '../../shared/report/change.ts';
import type { Report } from '../../shared/report/report.ts';
import { reportSchema } from '../../shared/report/schema.ts';
import { transaction } from './attempt.ts';
import { logChanges } from './changeLog.ts';
import type { Database } from './driver.ts';
import { refuseFinal } from './finalRow.ts';
import { checkedReport, liveReport, putReport, readReport } from './reportRow.ts';

export function openReport(db: Database, id: string): Result<SavedReport> {
  const found = liveReport(db, id);
  if (!found.ok) return found;
  const { report, rev, updatedAt } = found.value;
  return ok({ report, rev, updatedAt });
}

/** Adds a report as revision 1. E_CONFLICT when its id is taken, also by one in the bin. */
export function addReport(db: Database, candidate: Report, at: string): Result<Saved> {
  const report = canonical(candidate);
  if (!report.ok) return report;
  return transaction(db, () => {
    const { id } = report.value;
    if (db.get('SELECT id FROM report WHERE id = ?', id)) return fail('E_CONFLICT', 'report-exists');
    const seq = Number(db.get('SELECT max(seq) AS seq FROM report')?.['seq'] ?? 0) + 1;
    putReport(db, { seq, id, rev: 1, updatedAt: at, deletedAt: null, report: report.value });
    return ok({ rev: 1, savedAt: at });
  });
}

/** Saves over revision `baseRev` and logs what changed; E_CONFLICT when another revision is stored, E_LOCKED after 定稿. */
export function saveReport(db: Database, candidate: Report, baseRev: number, at: string): Result<Saved> {
  const report = canonical(candidate);
  if (!report.ok) return report;
  return transaction(db, () => {
    const stored = liveReport(db, report.value.id);
    if (!stored.ok) return stored;
    const open = refuseFinal(db, report.value.id);
    if (!open.ok) return open;
    if (stored.value.rev !== baseRev) return fail('E_CONFLICT', 'revision-moved', `现为第${stored.value.rev}次保存`);
    const changes = diffReports(stored.value.report, report.value);
    if (changes.length === 0) return ok({ rev: baseRev, savedAt: stored.value.updatedAt });
    const rev = baseRev + 1;
    putReport(db, { ...stored.value, rev, updatedAt: at, report: report.value });
    logChanges(db, report.value.id, rev, at, changes);
    return ok({ rev, savedAt: at });
  });
}

/** Into the bin (`at` is when; E_LOCKED while the report is final) or out of it (`at` is null). */
export function binReport(db: Database, id: string, at: string | null): Result<null> {
  return transaction(db, () => {
    const found = at === null ? readReport(db, id) : liveReport(db, id);
    if (!found.ok) return found;
    const open = at === null ? ok(null) : refuseFinal(db, id);
    if (!open.ok) return open;
    putReport(db, { ...found.value, deletedAt: at });
    return ok(null);
  });
}

/** The report of the year before by the same office; the one added last when there are several. */
export function lastYearReport(db: Database, organName: string, year: number): Result<Report | null> {
  const row = db.get(
    'SELECT * FROM report WHERE organ_name = ? AND year = ? AND deleted_at IS NULL ORDER BY seq DESC LIMIT 1',
    organName,
    year - 1,
  );
  if (!row) return ok(null);
  const found = checkedReport(row);
  return found.ok ? ok(found.value.report) : found;
}

/** Numbers of the years before by the same office, oldest first; a year without a sound report is left out. */
export const earlierNumbers = (db: Database, organName: string, year: number): YearNumbers[] =>
  Array.from({ length: MOST_YEARS - 1 }, (_, i) => year - MOST_YEARS + 2 + i).flatMap((next) => {
    const found = lastYearReport(db, organName, next);
    return found.ok && found.value ? [yearNumbers(found.value)] : [];
  });

/** As the schema writes it: one order of keys, so that equal reports are equal texts and the change log fits them. */
function canonical(candidate: Report): Result<Report> {
  const { success, data, error } = reportSchema.safeParse(candidate);
  return success ? ok(data) : fail('E_SCHEMA', 'report-schema', error.issues[0]?.path.join('.') ?? '');
}
