/** A report as a row of the store: sealed when written, checked when read. */
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import type { Report } from '../../shared/report/report.ts';
import { reportSchema } from '../../shared/report/schema.ts';
import type { Database, Row } from './driver.ts';
import { isIntact, putSealed } from './sealedRow.ts';

/** Everything that is written; the generated columns come on top when read. */
export interface ReportRow {
  readonly seq: number;
  readonly id: string;
  readonly rev: number;
  readonly updatedAt: string;
  /** When it was put into the bin; null while it is in use. */
  readonly deletedAt: string | null;
  readonly report: Report;
}

/** Throws `DatabaseFailure`. */
export function putReport(db: Database, { seq, id, rev, updatedAt, deletedAt, report }: ReportRow): void {
  const row = { seq, id, rev, updated_at: updatedAt, deleted_at: deletedAt, body: JSON.stringify(report) };
  putSealed(db, 'report', ['seq'], row);
}

/** The report with this id, in the bin or not; E_NOT_FOUND, or E_DAMAGED naming the report. Throws `DatabaseFailure`. */
export function readReport(db: Database, id: string): Result<ReportRow> {
  const row = db.get('SELECT * FROM report WHERE id = ?', id);
  return row ? checkedReport(row) : fail('E_NOT_FOUND', 'report-not-found');
}

/** The report with this id that is not in the bin. Throws `DatabaseFailure`. */
export function liveReport(db: Database, id: string): Result<ReportRow> {
  const found = readReport(db, id);
  return found.ok && found.value.deletedAt !== null ? fail('E_NOT_FOUND', 'report-in-bin') : found;
}

/** The report in a whole row of the table, if it is what was written. */
export function checkedReport({ year, edition, organ_name, ...written }: Row): Result<ReportRow> {
  const name = `${organ_name ?? ''}${year ?? ''}年报告`;
  if (!isIntact(written)) return fail('E_DAMAGED', 'report-damaged', name);
  const body = reportSchema.safeParse(JSON.parse(String(written['body'])));
  if (!body.success) return fail('E_SCHEMA', 'report-schema', `${name}，${body.error.issues[0]?.path.join('.') ?? ''}`);
  const report = body.data;
  if (report.year !== year || report.edition !== edition || report.organ.name !== organ_name) {
    return fail('E_DAMAGED', 'report-damaged', name);
  }
  return ok({
    seq: Number(written['seq']),
    id: String(written['id']),
    rev: Number(written['rev']),
    updatedAt: String(written['updated_at']),
    deletedAt: written['deleted_at'] === null ? null : String(written['deleted_at']),
    report,
  });
}
