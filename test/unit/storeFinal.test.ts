import { describe, expect, test } from 'vitest';
import { logChanges } from '../../main/store/changeLog.ts';
import type { Database } from '../../main/store/driver.ts';
import { MIGRATIONS } from '../../main/store/migrations.ts';
import { putReport } from '../../main/store/reportRow.ts';
import { check } from '../../shared/checks/check.ts';
import { explain } from '../../shared/checks/explanations.ts';
import { diffReports } from '../../shared/report/change.ts';
import { stateOf } from '../../shared/report/finalHistory.ts';
import type { Explanation, Report } from '../../shared/report/report.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import { outcome, succeed } from '../generate/answers.ts';
import { withNumber } from '../generate/someReport.ts';
import { testDirectory, testStore, watched } from '../generate/store.ts';
import { reportWith } from './checks/reportWith.ts';

const REASON = '主管部门要求补充数据';
/** A report that contradicts its table (B) and has a blank (C). */
const doubtful = (): Report =>
  reportWith({ requests: '全年收到政府信息公开申请999件。', cells: { 'proactive.coercion.decisions': undefined } });
const explained = (report: Report, ...levels: string[]): Report => ({
  ...report,
  explanations: check(report)
    .filter((f) => levels.includes(f.class))
    .reduce<Explanation[]>((all, f) => explain(all, f, '文字为全区口径，已核对'), []),
});

describe('定稿', () => {
  test('is refused, saying what is left, while something must be put right or explained', () => {
    const store = testStore(testDirectory());
    const broken = withNumber(doubtful(), '-1', 'proactive.licensing.decisions');
    const { id } = broken;
    expect(new Set(check(broken).map((f) => f.class))).toEqual(new Set(['A', 'B', 'C']));
    succeed(store.addReport(broken));
    expect(store.finaliseReport(id, 1)).toEqual({
      ok: false,
      error: { code: 'E_RULE', reason: 'findings-open', detail: '有1处必须改正、1处需要说明、1处请核实' },
    });
    succeed(store.saveReport(explained(doubtful(), 'B'), 1));
    expect(store.finaliseReport(id, 2)).toMatchObject({ error: { detail: '有1处请核实' } });
    succeed(store.saveReport(explained(doubtful(), 'B', 'C'), 2));
    expect(outcome(store.finaliseReport(id, 2))).toBe('E_CONFLICT revision-moved');
    expect(succeed(store.finaliseReport(id, 3)).steps).toMatchObject([{ kind: 'final', rev: 3 }]);
  });

  test('holds last year’s report against this one as well', () => {
    const store = testStore(testDirectory());
    const report = cleanReport();
    const last = {
      ...withNumber(report, '7', 'requests.carriedOut.business'),
      id: crypto.randomUUID(),
      year: report.year - 1,
    };
    expect(check(report)).toEqual([]);
    succeed(store.addReport(report));
    succeed(store.addReport(last));
    const { findings } = succeed(store.checkReport(report.id));
    expect(findings).toEqual(check(report, { lastYear: last }));
    expect(outcome(store.finaliseReport(report.id, 1))).toBe(
      findings.some((f) => f.class !== 'D') ? 'E_RULE findings-open' : 'ok',
    );
  });

  test('locks the report until it is unlocked with a reason; both stay on record, also after a restart', async () => {
    const directory = testDirectory();
    const store = testStore(directory);
    const report = cleanReport();
    const { id } = report;
    const changed = withNumber(report, '37', 'proactive.licensing.decisions');
    succeed(store.addReport(report));
    expect(succeed(store.finalHistory(id))).toEqual({ steps: [], lastFinal: null });
    expect(outcome(store.unlockReport(id, REASON))).toBe('E_REFUSED not-final');
    succeed(store.finaliseReport(id, 1));
    expect(outcome(store.finaliseReport(id, 1))).toBe('E_LOCKED report-final');
    expect(outcome(store.saveReport(changed, 1))).toBe('E_LOCKED report-final');
    expect(outcome(store.removeReport(id))).toBe('E_LOCKED report-final');
    expect(succeed(store.openReport(id))).toMatchObject({ report, rev: 1 });
    expect(succeed(await store.listReports())).toMatchObject([{ state: 'final' }]);
    store.close();

    const again = testStore(directory);
    expect(outcome(again.saveReport(changed, 1))).toBe('E_LOCKED report-final');
    expect(outcome(again.unlockReport(id, ' 改 数 字 '))).toBe('E_REFUSED reason-too-short');
    expect(stateOf(succeed(again.unlockReport(id, `${REASON}\n`)))).toBe('draft');
    expect(succeed(await again.listReports())).toMatchObject([{ state: 'draft' }]);
    expect(succeed(again.saveReport(changed, 1)).rev).toBe(2);
    succeed(again.removeReport(id));
    succeed(again.restoreReport(id));
    const history = succeed(again.finalHistory(id));
    expect(history.lastFinal).toEqual(report);
    expect(history.steps).toMatchObject([
      { kind: 'unlock', rev: 1, reason: REASON },
      { kind: 'final', rev: 1 },
    ]);
    expect(succeed(again.finaliseReport(id, 2))).toMatchObject({ lastFinal: changed, steps: { length: 3 } });
  });

  test('is part of what a backup holds', async () => {
    const store = testStore(testDirectory());
    const report = cleanReport();
    succeed(store.addReport(report));
    succeed(await store.backup());
    expect(succeed(await store.backup())).toBeNull();
    succeed(store.finaliseReport(report.id, 1));
    expect(succeed(await store.backup())).toMatchObject({ fileName: 'backup-000002.sqlite' });
  });

  test('is not taken from a row that was tampered with', () => {
    let held: Database | undefined;
    const store = testStore(testDirectory(), { open: watched((db) => (held = db)) });
    const report = cleanReport();
    succeed(store.addReport(report));
    succeed(store.finaliseReport(report.id, 1));
    held?.exec(`UPDATE finalisation SET at = '2020-01-01T00:00:00.000Z'`);
    expect(outcome(store.finalHistory(report.id))).toBe('E_DAMAGED finalisation-damaged');
    expect(outcome(store.saveReport(report, 1))).toBe('E_DAMAGED finalisation-damaged');
    expect(() => held?.exec(`UPDATE finalisation SET kind = 'unlock'`)).toThrow(/CHECK/);
  });
});

test('counts in the list are of open findings', async () => {
  const store = testStore(testDirectory());
  const report = doubtful();
  succeed(store.addReport(report));
  expect(succeed(await store.listReports())).toMatchObject([{ counts: { A: 0, B: 1, C: 1, D: 0 }, explained: 0 }]);
  succeed(store.saveReport(explained(report, 'C'), 1));
  expect(succeed(await store.listReports())).toMatchObject([{ counts: { A: 0, B: 1, C: 0, D: 0 }, explained: 1 }]);
});

test('a store from before 定稿 gets it, with its reports, history and settings as they were', async () => {
  const directory = testDirectory();
  const first = explained(doubtful(), 'B');
  const second = explained(doubtful(), 'B', 'C');
  let db: Database | undefined;
  const old = testStore(directory, { migrations: MIGRATIONS.slice(0, 1), open: watched((opened) => (db = opened)) });
  succeed(old.saveProfile({ organ: first.organ, contact: {} }));
  succeed(old.addReport(first));
  // As that version saved: it knew nothing of locks.
  if (!db) throw new Error('no database');
  const at = '2026-01-05T09:00:00.000Z';
  putReport(db, { seq: 1, id: first.id, rev: 2, updatedAt: at, deletedAt: null, report: second });
  logChanges(db, first.id, 2, at, diffReports(first, second));
  old.close();

  const store = testStore(directory);
  expect(succeed(store.readProfile())?.organ).toEqual(first.organ);
  expect(succeed(store.openReport(first.id))).toEqual({ report: second, rev: 2, updatedAt: at });
  expect(succeed(store.changeLog(first.id))).toMatchObject([{ target: 'explanations', from: first.explanations }]);
  expect(succeed(store.listBackups())).toMatchObject([{ fileName: 'backup-000001.sqlite', reports: 1 }]);
  expect(succeed(await store.listReports())).toMatchObject([{ state: 'draft', rev: 2, counts: { B: 0, C: 0 } }]);
  expect(succeed(store.finalHistory(first.id)).steps).toEqual([]);
  expect(stateOf(succeed(store.finaliseReport(first.id, 2)))).toBe('final');
});
