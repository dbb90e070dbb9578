/** The store over another SQLite library: nothing but the driver may have to change. */
import { DatabaseSync, backup } from 'node:sqlite';
import { expect, test } from 'vitest';
import { DatabaseFailure } from '../../main/store/driver.ts';
import type { Database, FailureKind, OpenDatabase, Row } from '../../main/store/driver.ts';
import { outcome, succeed } from '../generate/answers.ts';
import { ORGAN, someReport, withNumber } from '../generate/someReport.ts';
import { testDirectory, testStore, tryStore } from '../generate/store.ts';

const KINDS: Readonly<Record<number, FailureKind>> = { 5: 'inUse', 10: 'io', 11: 'damaged', 13: 'full', 26: 'damaged' };

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error) || !('errcode' in error)) throw error;
    const kind = KINDS[Number(error.errcode) & 0xff];
    throw kind ? new DatabaseFailure(kind, String(error.errcode), error) : error;
  }
}

const openNodeSqlite: OpenDatabase = (file, access): Database => {
  const db = guarded(() => new DatabaseSync(file, { readOnly: access === 'read', timeout: 250 }));
  const all = (sql: string, ...values: (string | number | null)[]): Row[] =>
    guarded(() => db.prepare(sql).all(...values) as Row[]).map((row) => ({ ...row }));
  return {
    exec: (sql) => guarded(() => db.exec(sql)),
    run: (sql, ...values) => guarded(() => void db.prepare(sql).run(...values)),
    get: (sql, ...values) => all(sql, ...values)[0],
    all,
    rows: all,
    pragma: (text) => Object.values(all(`PRAGMA ${text}`)[0] ?? {})[0] ?? null,
    inTransaction: () => db.isOpen && db.isTransaction,
    copyTo: async (copy) => {
      await backup(db, copy);
    },
    close: () => {
      if (db.isOpen) db.close();
    },
  };
};

test('a store works the same over node:sqlite, and each library reads what the other wrote', async () => {
  const directory = testDirectory();
  const report = someReport();
  const first = testStore(directory, { open: openNodeSqlite });
  succeed(first.saveProfile({ organ: ORGAN, contact: {} }));
  succeed(first.addReport(report));
  expect(succeed(first.saveReport(withNumber(report, '13'), 1)).rev).toBe(2);
  expect(outcome(first.saveReport(withNumber(report, '14'), 1))).toBe('E_CONFLICT revision-moved');
  expect(outcome(tryStore(directory, { open: openNodeSqlite }))).toBe('E_IO store-in-use');
  expect(succeed(await first.backup())).toMatchObject({ fileName: 'backup-000001.sqlite', reports: 1 });
  expect(succeed(await first.backup())).toBeNull();
  first.close();

  const second = testStore(directory);
  expect(succeed(second.openReport(report.id))).toMatchObject({ report: withNumber(report, '13'), rev: 2 });
  expect(succeed(await second.listReports())).toHaveLength(1);
  expect(succeed(second.saveReport(withNumber(report, '15'), 2)).rev).toBe(3);
  second.close();

  const third = testStore(directory, { open: openNodeSqlite });
  expect(succeed(third.changeLog(report.id)).map((c) => c.rev)).toEqual([3, 2]);
  expect(succeed(third.readProfile())?.organ).toEqual(ORGAN);
});
