/** Small facts of the store by name, each as JSON. */
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import type { Database } from './driver.ts';
import { isIntact, putSealed } from './sealedRow.ts';

/**
 * Which facts there are: the office, what it set about the checks, its own Word template, how it looks at pages, which
 * program gave the file its form, and, in a copy, when it was taken.
 */
export type SettingKey = 'profile' | 'checks' | 'houseTemplate' | 'preview' | 'writtenBy' | 'backup';

/** Throws `DatabaseFailure`. */
export function writeSetting(db: Database, key: SettingKey, value: unknown): void {
  putSealed(db, 'setting', ['key'], { key, value: JSON.stringify(value) });
}

/** The JSON value, undefined when there is none; E_DAMAGED when it is not what was written. Throws `DatabaseFailure`. */
export function readSetting(db: Database, key: SettingKey): Result<unknown> {
  const row = db.get('SELECT key, value, sha256 FROM setting WHERE key = ?', key);
  if (!row) return ok(undefined);
  return isIntact(row) ? ok(JSON.parse(String(row['value']))) : fail('E_DAMAGED', 'setting-damaged', `设置 ${key}`);
}
