/** Stores to try things on: a directory that goes when the test ends, and reports to put in. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDatabase } from '../../main/store/database.ts';
import type { Database, OpenDatabase } from '../../main/store/driver.ts';
import { openStore } from '../../main/store/store.ts';
import type { Store, StoreOptions } from '../../main/store/store.ts';
import type { Result } from '../../shared/errors.ts';
import { blankReport } from '../../shared/report/newReport.ts';
import type { Organ, Report } from '../../shared/report/report.ts';
import { paragraph } from '../../shared/report/richText.ts';

export const ORGAN: Organ = { name: '青禾县水利局', level: 'county', kind: 'department' };
export const STARTED = new Date('2026-01-05T08:00:00.000Z');

/** An empty directory of this test alone. */
export function testDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), '年报 store-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** A store that is closed when the test ends. */
export function testStore(directory: string, options: Partial<StoreOptions> = {}): Store {
  const store = succeed(tryStore(directory, options));
  onTestFinished(() => store.close());
  return store;
}

export const tryStore = (directory: string, options: Partial<StoreOptions> = {}): Result<Store> =>
  openStore({ directory, now: () => STARTED, appVersion: '0.1.0', ...options });

/** The value of a success; throws what a failure says. */
export function succeed<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The error of a failure as `code reason`, `ok` for a success. */
export const outcome = (result: Result<unknown>): string =>
  result.ok ? 'ok' : `${result.error.code} ${result.error.reason}`;

/** A report with prose of some length and a few numbers. */
export function someReport(year = 2024, organ = ORGAN, length = 20): Report {
  const text = `${organ.name}${year}年主动公开政府信息${year - 2000}条，𠮷祥。`;
  return {
    ...blankReport(randomUUID(), year, organ),
    preface: Array.from({ length }, (_, i) => paragraph(`${i}、${text}`)),
    tables: { 'requests.newReceived.naturalPerson': { value: '12' }, 'requests.newReceived.business': { value: '3' } },
  };
}

/** The report with one number set. */
export const withNumber = (report: Report, value: string, field = 'requests.newReceived.naturalPerson'): Report => ({
  ...report,
  tables: { ...report.tables, [field]: { value } },
});

/** The usual driver; `seen` gets every database that it opens. */
export const watched =
  (seen: (db: Database, file: string) => void): OpenDatabase =>
  (file, access) => {
    const db = openDatabase(file, access);
    seen(db, file);
    return db;
  };
