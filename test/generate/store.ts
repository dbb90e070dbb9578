/** Stores to try things on, in a directory that goes when the test ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDatabase } from '../../main/store/database.ts';
import type { Database, OpenDatabase } from '../../main/store/driver.ts';
import { openStore } from '../../main/store/store.ts';
import type { Store, StoreOptions } from '../../main/store/store.ts';
import type { Result } from '../../shared/errors.ts';
import { succeed } from './answers.ts';

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

/** The usual driver; `seen` gets every database that it opens. */
export const watched =
  (seen: (db: Database, file: string) => void): OpenDatabase =>
  (file, access) => {
    const db = openDatabase(file, access);
    seen(db, file);
    return db;
  };
