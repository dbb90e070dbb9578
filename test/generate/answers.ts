/** What tests want of a `Result`. */
import type { Result } from '../../shared/errors.ts';

/** The value of a success; throws what a failure says. */
export function succeed<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The error of a failure as `code reason`, `ok` for a success. */
export const outcome = (result: Result<unknown>): string =>
  result.ok ? 'ok' : `${result.error.code} ${result.error.reason}`;
