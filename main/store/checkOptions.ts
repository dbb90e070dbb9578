/** What the office has set about the checks. */
import { DEFAULT_OPTIONS, checkOptionsSchema } from '../../shared/checks/checkOptions.ts';
import type { CheckOptions } from '../../shared/checks/checkOptions.ts';
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import type { Database } from './driver.ts';
import { readSetting } from './settings.ts';

/** The usual limits and words until the office sets its own. Throws `DatabaseFailure`. */
export function readCheckOptions(db: Database): Result<CheckOptions> {
  const stored = readSetting(db, 'checks');
  if (!stored.ok) return stored;
  if (stored.value === undefined) return ok(DEFAULT_OPTIONS);
  const { success, data } = checkOptionsSchema.safeParse(stored.value);
  return success ? ok(data) : fail('E_SCHEMA', 'check-options-schema');
}

/** The same for checking: damaged options must not keep a report from being checked. Throws `DatabaseFailure`. */
export function optionsForChecks(db: Database): CheckOptions {
  const read = readCheckOptions(db);
  return read.ok ? read.value : DEFAULT_OPTIONS;
}
