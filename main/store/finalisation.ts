/** Makes a report final, and lets it be changed again. */
import { finalObstacles } from '../../shared/checks/explanations.ts';
import { verdict } from '../../shared/checks/sentences.ts';
import { fail } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import { isReason, stateOf } from '../../shared/report/finalHistory.ts';
import type { FinalHistory } from '../../shared/report/finalHistory.ts';
import { transaction } from './attempt.ts';
import type { Database } from './driver.ts';
import { addFinalStep, readFinalHistory, refuseFinal } from './finalRow.ts';
import { findingsOf } from './findings.ts';
import { liveReport } from './reportRow.ts';

/**
 * Locks revision `baseRev` of a report and keeps it as it stands. E_CONFLICT when another revision is stored, E_LOCKED
 * when it is final already, E_RULE `findings-open` while `finalObstacles` names something.
 */
export function finaliseReport(db: Database, id: string, baseRev: number, at: string): Result<FinalHistory> {
  return transaction(db, () => {
    const found = liveReport(db, id);
    if (!found.ok) return found;
    const { report, rev } = found.value;
    if (rev !== baseRev) return fail('E_CONFLICT', 'revision-moved', `现为第${rev}次保存`);
    const open = refuseFinal(db, id);
    if (!open.ok) return open;
    const obstacles = finalObstacles(findingsOf(db, report), report.explanations).map((o) => o.finding);
    if (obstacles.length > 0) return fail('E_RULE', 'findings-open', verdict(obstacles));
    addFinalStep(db, id, { kind: 'final', at, rev }, report);
    return readFinalHistory(db, id);
  });
}

/** Unlocks a final report; the reason is kept. E_REFUSED `not-final` or `reason-too-short`. */
export function unlockReport(db: Database, id: string, reason: string, at: string): Result<FinalHistory> {
  if (!isReason(reason)) return fail('E_REFUSED', 'reason-too-short');
  return transaction(db, () => {
    const found = liveReport(db, id);
    if (!found.ok) return found;
    const history = readFinalHistory(db, id);
    if (!history.ok) return history;
    if (stateOf(history.value) !== 'final') return fail('E_REFUSED', 'not-final');
    addFinalStep(db, id, { kind: 'unlock', at, rev: found.value.rev, reason: reason.trim() }, null);
    return readFinalHistory(db, id);
  });
}
