/** Turns failures of disk and file into `Result` values; a bug still throws. */
import { fail } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import { DatabaseFailure } from './driver.ts';
import type { Database, FailureKind } from './driver.ts';

type Failed = ReturnType<typeof fail>;

const REFUSALS: Readonly<Record<FailureKind, (code: string) => Failed>> = {
  full: () => fail('E_FULL', 'disk-full'),
  damaged: (code) => fail('E_DAMAGED', 'store-damaged', `数据文件，${code}`),
  inUse: () => fail('E_IO', 'store-in-use', '数据文件正被本程序的另一个窗口使用，请先关闭它'),
  closed: () => fail('E_IO', 'store-closed', '数据文件已经关闭'),
  io: (code) => fail('E_IO', 'store-io', `数据文件，${code}`),
};

/** Runs `work`; answers E_FULL, E_DAMAGED or E_IO when disk or file fails in it. */
export function attempt<T>(work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    return refusal(error);
  }
}

/** `attempt` for work that waits. */
export async function attemptAsync<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return refusal(error);
  }
}

/** Runs `work` all or nothing: its success is answered only after COMMIT has returned, its refusal changes nothing. */
export const transaction = <T>(db: Database, work: () => Result<T>): Result<T> =>
  attempt(() => {
    db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      if (result.ok) db.exec('COMMIT');
      return result;
    } finally {
      if (db.inTransaction()) db.exec('ROLLBACK');
    }
  });

function refusal(error: unknown): Failed {
  if (error instanceof DatabaseFailure) return REFUSALS[error.kind](error.code);
  if (!isSystemError(error)) throw error;
  return error.code === 'ENOSPC'
    ? REFUSALS.full(error.code)
    : fail('E_IO', 'file-io', `${error.path ?? ''} ${error.code}`.trim());
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
