import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Database } from '../../main/store/driver.ts';
import { backupDirectory, storeFile } from '../../main/store/files.ts';
import { MIGRATIONS } from '../../main/store/migrations.ts';
import type { Migration } from '../../main/store/migrations.ts';
import { restoreNewestBackup } from '../../main/store/restore.ts';
import { outcome, succeed } from '../generate/answers.ts';
import { someReport, withNumber } from '../generate/someReport.ts';
import { testDirectory, testStore, tryStore, watched } from '../generate/store.ts';

const addColumn: Migration = (db) => db.exec('ALTER TABLE report ADD COLUMN checked_at TEXT');
const addTable: Migration = (db) => db.exec('CREATE TABLE tag (report_id TEXT NOT NULL REFERENCES report (id)) STRICT');
const LATER = [...MIGRATIONS, addColumn, addTable];

/** A store of the present version with a report of two revisions. */
function filledStore(): { directory: string; id: string } {
  const directory = testDirectory();
  const store = testStore(directory);
  const report = someReport();
  succeed(store.addReport(report));
  succeed(store.saveReport(withNumber(report, '21'), 1));
  store.close();
  return { directory, id: report.id };
}

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
const versionOf = (file: string): number => readFileSync(file).readUInt32BE(60);

describe('from one version to the next', () => {
  test('rows, seals and history stay, and a backup of the old version is there first', async () => {
    const { directory, id } = filledStore();
    const store = testStore(directory, { migrations: LATER });
    expect(succeed(store.openReport(id))).toMatchObject({ rev: 2 });
    expect(succeed(store.changeLog(id))).toHaveLength(1);
    expect(succeed(store.listBackups())).toMatchObject([{ fileName: 'backup-000001.sqlite', reports: 1 }]);
    expect(versionOf(`${backupDirectory(directory)}/backup-000001.sqlite`)).toBe(MIGRATIONS.length);
    expect(versionOf(storeFile(directory))).toBe(LATER.length);
    expect(succeed(await store.backup())).toMatchObject({ fileName: 'backup-000002.sqlite' });
  });

  test('a migrated file opens again without another migration or backup', () => {
    const { directory } = filledStore();
    testStore(directory, { migrations: LATER }).close();
    testStore(directory, { migrations: LATER }).close();
    expect(readdirSync(backupDirectory(directory))).toEqual(['backup-000001.sqlite']);
  });

  test.each<[string, Migration]>([
    ['fails', (db) => db.exec('CREATE TABLE half (a TEXT) STRICT; SELECT no_such_function()')],
    ['leaves a dangling reference', (db) => db.exec(`PRAGMA defer_foreign_keys = ON; DELETE FROM report`)],
  ])('a step that %s leaves the old version, usable', (_, step) => {
    const { directory, id } = filledStore();
    expect(outcome(tryStore(directory, { migrations: [...LATER, step] }))).toBe('E_REFUSED migration-failed');
    expect(versionOf(storeFile(directory))).toBe(MIGRATIONS.length);
    const store = testStore(directory);
    expect(succeed(store.openReport(id)).rev).toBe(2);
    expect(succeed(store.changeLog(id))).toHaveLength(1);
  });

  test('a store with a damaged report is not migrated, and says so', () => {
    const { directory } = filledStore();
    const damaging = watched((db, file) => {
      if (file === storeFile(directory)) db.exec(`UPDATE report SET body = replace(body, '信息', '消息')`);
    });
    expect(outcome(tryStore(directory, { migrations: LATER, open: damaging }))).toBe('E_DAMAGED row-damaged');
    expect(versionOf(storeFile(directory))).toBe(MIGRATIONS.length);
  });
});

describe('a store of a newer program', () => {
  test('is refused without touching a byte, naming both versions', () => {
    const { directory } = filledStore();
    testStore(directory, { migrations: LATER }).close();
    const [before, files] = [sha256(storeFile(directory)), readdirSync(directory)];
    expect(tryStore(directory)).toEqual({
      ok: false,
      error: {
        code: 'E_NEWER',
        reason: 'store-newer',
        detail: `数据格式版本 ${LATER.length}，本程序支持到版本 ${MIGRATIONS.length}`,
      },
    });
    expect(sha256(storeFile(directory))).toBe(before);
    expect(readdirSync(directory)).toEqual(files);
  });

  test('is refused also when the version stands only in the log', () => {
    const { directory } = filledStore();
    let held: Database | undefined;
    const store = testStore(directory, { open: watched((db) => (held = db)) });
    held?.pragma('user_version = 7');
    store.close();
    expect(outcome(tryStore(directory))).toBe('E_NEWER store-newer');
  });

  test('leaves backups that an older program passes over when it restores', async () => {
    const { directory, id } = filledStore();
    const old = testStore(directory);
    succeed(await old.backup());
    old.close();
    const newer = testStore(directory, { migrations: LATER });
    succeed(await newer.backup());
    newer.close();
    expect(succeed(restoreNewestBackup(directory)).fileName).toBe('backup-000002.sqlite');
    expect(succeed(testStore(directory).openReport(id)).rev).toBe(2);
  });
});
