import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupDirectory, backupName } from '../../main/store/files.ts';
import { surplus } from '../../main/store/thinning.ts';
import { outcome, succeed } from '../generate/answers.ts';
import { ORGAN, someReport, withNumber } from '../generate/someReport.ts';
import { testDirectory, testStore } from '../generate/store.ts';

const MB = 2 ** 20;
const small = (sequence: number) => ({ sequence, bytes: MB });

describe('thinning', () => {
  test('keeps the newest 24, then every 8th, then every 64th', () => {
    const gone = new Set(surplus(Array.from({ length: 1_000 }, (_, i) => small(i + 1))));
    const kept = Array.from({ length: 1_000 }, (_, i) => i + 1).filter((n) => !gone.has(n));
    expect(kept.slice(-24)).toEqual(Array.from({ length: 24 }, (_, i) => 977 + i));
    expect(kept.slice(-45, -24)).toEqual(Array.from({ length: 21 }, (_, i) => 816 + 8 * i));
    expect(kept.slice(0, -45)).toEqual(Array.from({ length: 12 }, (_, i) => 64 * (i + 1)));
  });

  test('day by day keeps what it would keep at once, always the newest 24', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), (days) => {
        let there: number[] = [];
        for (let n = 1; n <= days; n++) {
          there.push(n);
          const gone = new Set(surplus(there.map(small)));
          there = there.filter((m) => !gone.has(m));
          for (let m = Math.max(1, n - 23); m <= n; m++) expect(there).toContain(m);
        }
        const gone = new Set(surplus(Array.from({ length: days }, (_, i) => small(i + 1))));
        expect(there).toEqual(Array.from({ length: days }, (_, i) => i + 1).filter((n) => !gone.has(n)));
      }),
      { numRuns: 8 },
    );
  });

  test('stays below 2 GB, but never lets the newest five go', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 900 }), (newest, mb) => {
        const sequences = Array.from({ length: newest }, (_, i) => i + 1);
        const gone = new Set(surplus(sequences.map((sequence) => ({ sequence, bytes: mb * MB }))));
        const kept = sequences.filter((n) => !gone.has(n)).sort((a, b) => b - a);
        expect(kept.slice(0, 5)).toEqual(sequences.toSorted((a, b) => b - a).slice(0, 5));
        if (kept.length > 5) expect(kept.length * mb).toBeLessThanOrEqual(2_048);
      }),
    );
  });
});

describe('a backup', () => {
  test('is one verified file, and is left out when nothing changed', async () => {
    const directory = testDirectory();
    const store = testStore(directory);
    const report = someReport();
    succeed(store.addReport(report));
    const first = succeed(await store.backup());
    expect(first).toMatchObject({ fileName: 'backup-000001.sqlite', takenAt: '2026-01-05T08:00:00.000Z', reports: 1 });
    expect(first?.bytes).toBe(readFileSync(`${backupDirectory(directory)}/backup-000001.sqlite`).length);
    expect(succeed(await store.backup())).toBeNull();
    for (const change of [
      () => store.saveReport(withNumber(report, '77'), 1),
      () => store.saveProfile({ organ: ORGAN, contact: {} }),
      () => store.removeReport(report.id),
    ]) {
      succeed<unknown>(change());
      expect(succeed(await store.backup())).not.toBeNull();
      expect(succeed(await store.backup())).toBeNull();
    }
    expect(succeed(store.listBackups()).map((b) => [b.fileName, b.reports])).toEqual([
      ['backup-000004.sqlite', 0],
      ['backup-000003.sqlite', 1],
      ['backup-000002.sqlite', 1],
      ['backup-000001.sqlite', 1],
    ]);
    expect(readdirSync(backupDirectory(directory))).toHaveLength(4);
  });

  test('is taken again when the newest one is damaged, and a damaged one is not listed', async () => {
    const directory = testDirectory();
    const store = testStore(directory);
    succeed(store.addReport(someReport()));
    succeed(await store.backup());
    writeFileSync(`${backupDirectory(directory)}/backup-000001.sqlite`, 'damaged');
    expect(succeed(await store.backup())?.fileName).toBe('backup-000002.sqlite');
    expect(succeed(store.listBackups()).map((b) => b.fileName)).toEqual(['backup-000002.sqlite']);
  });

  test('asked for twice at once is taken once; saves go on while it runs', async () => {
    const store = testStore(testDirectory());
    const report = someReport(2024, ORGAN, 3_000);
    succeed(store.addReport(report));
    const running = [store.backup(), store.backup()];
    const saved: string[] = [];
    for (let rev = 1; rev < 20; rev++) {
      saved.push(outcome(store.saveReport(withNumber(report, String(100 + rev)), rev)));
      await new Promise((resolve) => setImmediate(resolve));
    }
    const taken = await Promise.all(running);
    expect(taken[0]).toBe(taken[1]);
    expect(taken.map(outcome)).toEqual(['ok', 'ok']);
    expect(new Set(saved)).toEqual(new Set(['ok']));
    expect(succeed(store.listBackups())).toHaveLength(1);
  });

  test('cut short by close leaves no part of itself', async () => {
    const directory = testDirectory();
    const store = testStore(directory);
    succeed(store.addReport(someReport(2024, ORGAN, 3_000)));
    const running = store.backup();
    store.close();
    expect(outcome(await running)).toBe('E_IO store-closed');
    expect(readdirSync(backupDirectory(directory))).toEqual([]);
  });

  test('after a leftover of a killed one works, and without the folder too', async () => {
    const directory = testDirectory();
    const store = testStore(directory);
    succeed(store.addReport(someReport()));
    rmSync(backupDirectory(directory), { recursive: true, force: true });
    expect(succeed(await store.backup())?.fileName).toBe('backup-000001.sqlite');
    succeed(store.addReport(someReport()));
    writeFileSync(`${backupDirectory(directory)}/partial.sqlite`, 'left over');
    expect(succeed(await store.backup())?.fileName).toBe('backup-000002.sqlite');
    expect(readdirSync(backupDirectory(directory))).toEqual([backupName(1), backupName(2)]);
  });
});

test('no jump of the clock, back a year or on eighty, loses or reorders a backup or a revision', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(2025, 2026, 2027, 2106), { minLength: 3, maxLength: 8 }),
      async (years) => {
        let year = 2026;
        const store = testStore(testDirectory(), { now: () => new Date(Date.UTC(year, 5, 1)) });
        const report = someReport();
        succeed(store.addReport(report));
        for (const [i, next] of years.entries()) {
          year = next;
          succeed(store.saveReport(withNumber(report, String(100 + i)), i + 1));
          succeed(await store.backup());
        }
        const names = succeed(store.listBackups()).map((b) => b.fileName);
        expect(names).toEqual(years.map((_, i) => backupName(i + 1)).reverse());
        expect(succeed(store.listBackups()).map((b) => new Date(b.takenAt).getUTCFullYear())).toEqual(
          years.toReversed(),
        );
        const log = succeed(store.changeLog(report.id));
        expect(log.map((c) => c.rev)).toEqual(years.map((_, i) => i + 2).reverse());
        expect(log.map((c) => new Date(c.at).getUTCFullYear())).toEqual(years.toReversed());
        store.close();
      },
    ),
    { numRuns: 6 },
  );
});
