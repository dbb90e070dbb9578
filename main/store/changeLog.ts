/** The history of a report: every change of every revision, written with the revision itself. */
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import type { Change, ChangeTarget } from '../../shared/report/change.ts';
import type { Report } from '../../shared/report/report.ts';
import type { Database } from './driver.ts';
import { isIntact, putSealed } from './sealedRow.ts';
import { spliceOf, unsplice } from './splice.ts';

export interface LoggedChange extends Change {
  /** Order within the report, from 1 without gaps. */
  readonly seq: number;
  /** The revision that the change led to. */
  readonly rev: number;
  /** Wall clock when saved; only `seq` orders. */
  readonly at: string;
}

/** Appends the changes that lead to revision `rev`; part of the save's transaction. Throws `DatabaseFailure`. */
export function logChanges(db: Database, reportId: string, rev: number, at: string, changes: readonly Change[]): void {
  const last = db.get('SELECT max(seq) AS seq FROM change_log WHERE report_id = ?', reportId);
  let seq = Number(last?.['seq'] ?? 0);
  for (const { target, from, to } of changes) {
    seq++;
    const splice = spliceOf(JSON.stringify(from), JSON.stringify(to));
    putSealed(db, 'change_log', ['report_id', 'seq'], { report_id: reportId, seq, rev, at, target, ...splice });
  }
}

/**
 * The newest changes of a report that now stands at `report`, newest first, at most `limit`. Stored are the stretches
 * that differ, so each change is rebuilt from the one after it, from the present state back.
 * E_DAMAGED when a row is not what was written.
 */
export function readChanges(db: Database, report: Report, limit: number): Result<LoggedChange[]> {
  const now = new Map<string, string>();
  const changes: LoggedChange[] = [];
  const rows = db.all('SELECT * FROM change_log WHERE report_id = ? ORDER BY seq DESC LIMIT ?', report.id, limit);
  for (const row of rows) {
    if (!isIntact(row))
      return fail('E_DAMAGED', 'history-damaged', `${report.organ.name}${report.year}年报告的修改记录`);
    const target = String(row['target']) as ChangeTarget;
    const to = now.get(target) ?? JSON.stringify(valueAt(report, target));
    const from = unsplice(to, {
      start: Number(row['start']),
      end: Number(row['end']),
      from: String(row['from']),
      to: String(row['to']),
    });
    now.set(target, from);
    changes.push({
      seq: Number(row['seq']),
      rev: Number(row['rev']),
      at: String(row['at']),
      target,
      from: JSON.parse(from) as unknown,
      to: JSON.parse(to) as unknown,
    });
  }
  return ok(changes);
}

/** What stands at a place of the report, null when nothing does. */
function valueAt(report: Report, target: ChangeTarget): unknown {
  if (target.startsWith('tables/')) return report.tables[target.slice('tables/'.length)] ?? null;
  return report[target as Exclude<ChangeTarget, `tables/${string}`>] ?? null;
}
