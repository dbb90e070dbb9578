import { copyFileSync, existsSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../main/store/database.ts';
import { backupDirectory, storeFile } from '../../main/store/files.ts';
import { restoreNewestBackup, startAfresh, undoRestore } from '../../main/store/restore.ts';
import type { Report } from '../../shared/report/report.ts';
import { outcome, succeed } from '../generate/answers.ts';
import { ORGAN, someReport, withNumber } from '../generate/someReport.ts';
import { STARTED, testDirectory, testStore, tryStore } from '../generate/store.ts';

const FLIPS = 300;

/** Pseudo-random numbers below `n`, the same in every run. */
function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

/** All report rows as SQLite reads them without our checks. */
function rowsOf(file: string): string {
  const db = openDatabase(file, 'read');
  try {
    return JSON.stringify(db.all('SELECT * FROM report ORDER BY seq'));
  } catch {
    return 'unreadable';
  } finally {
    db.close();
  }
}

/** Spoils a text wherever the file holds it, also where no row uses it any more. */
function spoil(file: string, text: string): void {
  const bytes = readFileSync(file);
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text)) bytes.fill('#', at, at + 1);
  writeFileSync(file, bytes);
}

/** A closed store of some reports, with one whole backup of the first of them. */
async function closedStore(reports: readonly Report[]): Promise<string> {
  const directory = testDirectory();
  const store = testStore(directory);
  for (const [i, report] of reports.entries()) {
    succeed(store.addReport(report));
    if (i === 0) succeed(await store.backup());
  }
  store.close();
  return directory;
}

describe('a flipped bit in a row', () => {
  test('is found in at least 95 of 100, the report is named, the others stay usable', async () => {
    const reports = Array.from({ length: 12 }, (_, i) => someReport(2019 + i, ORGAN, 120));
    const directory = await closedStore(reports);
    const file = storeFile(directory);
    const whole = readFileSync(file);
    const rows = rowsOf(file);
    const roll = dice(7);
    let [flips, found, named] = [0, 0, 0];
    while (flips < FLIPS) {
      const damaged = Buffer.from(whole);
      const offset = roll(whole.length);
      damaged.writeUInt8(damaged.readUInt8(offset) ^ (1 << roll(8)), offset);
      writeFileSync(file, damaged);
      // Bytes that no row uses, as SQLite itself reads the rows, are no damage.
      if (rowsOf(file) === rows) continue;
      flips++;
      const opened = tryStore(directory);
      if (!opened.ok) {
        found++;
        continue;
      }
      const answers = reports.map((r) => opened.value.openReport(r.id));
      opened.value.close();
      const failed = answers.filter((a) => !a.ok);
      if (failed.length > 0) found++;
      if (failed.every((a) => a.error.code !== 'E_DAMAGED' || /20\d\d年报告/.test(a.error.detail ?? ''))) named++;
      expect(answers.length - failed.length).toBeGreaterThanOrEqual(reports.length - 1);
    }
    expect(found).toBeGreaterThanOrEqual(FLIPS * 0.95);
    expect(named).toBeGreaterThanOrEqual(FLIPS * 0.95);
    console.log(`${found} of ${flips} flipped bits found`);
  }, 60_000);

  test('marks the report in the list, refuses save, bin and backup, and leaves the rest', async () => {
    const [good, bad] = [someReport(2023), someReport(2024)];
    const directory = await closedStore([good, bad]);
    spoil(storeFile(directory), '2024年主动公开');
    const store = testStore(directory);
    expect(store.openReport(bad.id)).toMatchObject({
      ok: false,
      error: { code: 'E_DAMAGED', detail: `${ORGAN.name}2024年报告` },
    });
    expect(succeed(await store.listReports()).map((s) => [s.id, s.damaged])).toEqual([
      [bad.id, true],
      [good.id, undefined],
    ]);
    expect(outcome(store.saveReport(withNumber(bad, '1'), 1))).toBe('E_DAMAGED report-damaged');
    expect(outcome(store.removeReport(bad.id))).toBe('E_DAMAGED report-damaged');
    expect(outcome(await store.backup())).toBe('E_DAMAGED row-damaged');
    expect(readdirSync(backupDirectory(directory))).toEqual(['backup-000001.sqlite']);
    expect(succeed(store.saveReport(withNumber(good, '14'), 1)).rev).toBe(2);
  });

  test('in the history or in the profile is found', () => {
    const directory = testDirectory();
    const store = testStore(directory);
    const report = someReport();
    succeed(store.addReport(report));
    succeed(store.saveReport({ ...report, metadata: { contact: '历史里的名字' } }, 1));
    succeed(store.saveReport({ ...report, metadata: {} }, 2));
    succeed(store.saveProfile({ organ: ORGAN, contact: { contact: '设置里的名字' } }));
    store.close();
    const db = openDatabase(storeFile(directory), 'write');
    db.exec(
      `UPDATE change_log SET "to" = replace("to", '历史', '野史'); UPDATE setting SET value = replace(value, '设置', '摆设')`,
    );
    db.close();
    const again = testStore(directory);
    expect(outcome(again.changeLog(report.id))).toBe('E_DAMAGED history-damaged');
    expect(outcome(again.readProfile())).toBe('E_DAMAGED setting-damaged');
    expect(succeed(again.openReport(report.id)).rev).toBe(3);
  });
});

const DAMAGES: Readonly<Record<string, (file: string) => void>> = {
  'cut in half': (file) => truncateSync(file, Math.floor(readFileSync(file).length / 8192) * 4096),
  'cut within a page': (file) => truncateSync(file, readFileSync(file).length - 5_000),
  'all zeros': (file) => writeFileSync(file, Buffer.alloc(readFileSync(file).length)),
  'first page zeroed': (file) => writeFileSync(file, readFileSync(file).fill(0, 0, 4096)),
  'second page overwritten': (file) => writeFileSync(file, readFileSync(file).fill(0x5a, 4096, 8192)),
  'no database': (file) => writeFileSync(file, '公开年报'.repeat(500)),
  empty: (file) => writeFileSync(file, ''),
  'of another program': (file) => {
    const bytes = readFileSync(file);
    bytes.writeUInt32BE(0x12345678, 68);
    writeFileSync(file, bytes);
  },
};

describe('a store file that is', () => {
  test.each(Object.entries(DAMAGES))('%s is refused, restored from backup, and kept', async (_, damage) => {
    const [first, second] = [someReport(2023), someReport(2024)];
    const directory = await closedStore([first, second]);
    const file = storeFile(directory);
    damage(file);
    const damaged = readFileSync(file);
    expect(tryStore(directory)).toMatchObject({ ok: false, error: { code: 'E_DAMAGED' } });

    expect(succeed(restoreNewestBackup(directory))).toMatchObject({ fileName: 'backup-000001.sqlite', reports: 1 });
    const store = testStore(directory);
    expect(succeed(store.openReport(first.id)).report).toEqual(first);
    expect(outcome(store.openReport(second.id))).toBe('E_NOT_FOUND report-not-found');
    expect(readFileSync(`${file}.damaged-1`)).toEqual(damaged);
  });

  test('gone is not replaced by an empty one while there are backups', async () => {
    const report = someReport();
    const directory = await closedStore([report]);
    rmSync(storeFile(directory));
    expect(outcome(tryStore(directory))).toBe('E_DAMAGED store-missing');
    succeed(restoreNewestBackup(directory));
    expect(succeed(testStore(directory).openReport(report.id)).report).toEqual(report);
  });

  test('half made when the first start was killed is made anew', () => {
    const directory = testDirectory();
    writeFileSync(`${storeFile(directory)}.new`, 'half');
    writeFileSync(`${storeFile(directory)}-wal`, 'left over');
    const store = testStore(directory);
    expect(succeed(store.addReport(someReport())).rev).toBe(1);
    expect(existsSync(`${storeFile(directory)}.damaged-1-wal`)).toBe(true);
  });
});

describe('restoring', () => {
  /** Backups 1, 2, 3 hold one, two, three reports. */
  async function threeBackups(): Promise<{ directory: string; reports: Report[] }> {
    const directory = testDirectory();
    const store = testStore(directory);
    const reports = [2021, 2022, 2023].map((year) => someReport(year));
    for (const report of reports) {
      succeed(store.addReport(report));
      succeed(await store.backup());
    }
    store.close();
    return { directory, reports };
  }

  test.each([1, 2])('passes over the newest %i when they are damaged', async (n) => {
    const { directory } = await threeBackups();
    for (const sequence of [3, 2].slice(0, n)) {
      spoil(`${backupDirectory(directory)}/backup-00000${sequence}.sqlite`, '主动公开');
    }
    expect(succeed(restoreNewestBackup(directory))).toMatchObject({
      fileName: `backup-00000${3 - n}.sqlite`,
      reports: 3 - n,
    });
  });

  test('can be taken back, and back again', async () => {
    const { directory, reports } = await threeBackups();
    const store = testStore(directory);
    const added = someReport(2025);
    succeed(store.addReport(added));
    store.close();
    succeed(restoreNewestBackup(directory));
    const restored = testStore(directory);
    expect(outcome(restored.openReport(added.id))).toBe('E_NOT_FOUND report-not-found');
    restored.close();
    succeed(undoRestore(directory));
    const undone = testStore(directory);
    expect(succeed(undone.openReport(added.id)).report).toEqual(added);
    undone.close();
    succeed(undoRestore(directory));
    const redone = testStore(directory);
    expect(outcome(redone.openReport(added.id))).toBe('E_NOT_FOUND report-not-found');
    expect(succeed(redone.openReport(reports[2]!.id)).report).toEqual(reports[2]);
  });

  test('takes the log along: nothing saved is lost by restoring and taking back', async () => {
    const { directory } = await threeBackups();
    const added = someReport(2025);
    const copy = `${testDirectory()}/store.sqlite`;
    const store = testStore(directory);
    succeed(store.addReport(added));
    for (const end of ['', '-wal']) copyFileSync(storeFile(directory) + end, copy + end);
    store.close();
    for (const end of ['', '-wal']) copyFileSync(copy + end, storeFile(directory) + end);
    succeed(restoreNewestBackup(directory));
    succeed(undoRestore(directory));
    expect(succeed(testStore(directory).openReport(added.id)).report).toEqual(added);
  });

  test('without a whole backup changes nothing; the officer may start afresh, the old file stays', () => {
    const directory = testDirectory();
    testStore(directory).close();
    writeFileSync(storeFile(directory), 'damaged');
    expect(outcome(restoreNewestBackup(directory))).toBe('E_NOT_FOUND no-whole-backup');
    expect(outcome(undoRestore(directory))).toBe('E_NOT_FOUND nothing-set-aside');
    expect(readFileSync(storeFile(directory), 'utf8')).toBe('damaged');
    succeed(startAfresh(directory, '0.1.0', () => STARTED));
    expect(succeed(testStore(directory).addReport(someReport())).rev).toBe(1);
    expect(readFileSync(`${storeFile(directory)}.damaged-1`, 'utf8')).toBe('damaged');
  });

  test('a backup with a trigger or view in it is not used', async () => {
    const { directory } = await threeBackups();
    const db = openDatabase(`${backupDirectory(directory)}/backup-000003.sqlite`, 'write');
    db.exec('CREATE TRIGGER trap AFTER UPDATE ON report BEGIN DELETE FROM change_log; END');
    db.close();
    expect(succeed(restoreNewestBackup(directory)).fileName).toBe('backup-000002.sqlite');
  });
});
