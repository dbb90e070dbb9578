/** 定稿 and 解除定稿 as rows that are only ever added: when, at which revision, why, and the report as it stood. */
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import { stateOf } from '../../shared/report/finalHistory.ts';
import type { FinalHistory, FinalStep } from '../../shared/report/finalHistory.ts';
import type { Report } from '../../shared/report/report.ts';
import { reportSchema } from '../../shared/report/schema.ts';
import type { Database, Row } from './driver.ts';
import { isIntact, putSealed } from './sealedRow.ts';

/**
 * Every step of a report, newest first, and what it was when last made final. E_DAMAGED when a row is not what was
 * written. Throws `DatabaseFailure`.
 */
export function readFinalHistory(db: Database, reportId: string): Result<FinalHistory> {
  const rows = db.all('SELECT * FROM finalisation WHERE report_id = ? ORDER BY seq DESC', reportId);
  if (!rows.every(isIntact)) return damaged();
  const steps = rows.map(stepOf);
  const lastFinal = rows.find((row) => row['body'] !== null);
  if (!lastFinal) return ok({ steps, lastFinal: null });
  const body = reportSchema.safeParse(JSON.parse(String(lastFinal['body'])));
  return body.success ? ok({ steps, lastFinal: body.data }) : fail('E_SCHEMA', 'finalisation-schema', '定稿记录');
}

/** E_LOCKED while the report with this id is final, E_DAMAGED when that cannot be told. Throws `DatabaseFailure`. */
export function refuseFinal(db: Database, reportId: string): Result<null> {
  const row = db.get('SELECT * FROM finalisation WHERE report_id = ? ORDER BY seq DESC LIMIT 1', reportId);
  if (!row) return ok(null);
  if (!isIntact(row)) return damaged();
  return stateOf({ steps: [stepOf(row)] }) === 'final' ? fail('E_LOCKED', 'report-final') : ok(null);
}

/** @param body the report, when it is made final. Throws `DatabaseFailure` */
export function addFinalStep(db: Database, reportId: string, step: FinalStep, body: Report | null): void {
  const { kind, at, rev, reason = null } = step;
  const seq = Number(db.get('SELECT max(seq) AS seq FROM finalisation')?.['seq'] ?? 0) + 1;
  const row = { seq, report_id: reportId, kind, at, rev, reason, body: body && JSON.stringify(body) };
  putSealed(db, 'finalisation', ['seq'], row);
}

const stepOf = ({ kind, at, rev, reason }: Row): FinalStep => ({
  kind: kind === 'final' ? 'final' : 'unlock',
  at: String(at),
  rev: Number(rev),
  ...(typeof reason === 'string' && { reason }),
});

const damaged = (): Result<never> => fail('E_DAMAGED', 'finalisation-damaged', '定稿记录');
