/** What helps when the store does not open. Nothing here needs an open store, and nothing is ever deleted. */
import { copyFileSync } from 'node:fs';
import type { Backup } from '../../shared/api.ts';
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import { attempt } from './attempt.ts';
import { describeBackup } from './backup.ts';
import { openDatabase } from './database.ts';
import { backupFile, backupSequences, discard, settleFile, storeFile } from './files.ts';
import { MIGRATIONS, knownVersion } from './migrations.ts';
import { createStoreFile } from './opening.ts';
import { lastAside, setAside, swapBack } from './setAside.ts';
import { verifyFile } from './verify.ts';

/**
 * Puts the newest whole backup in the place of the store, which is renamed to `.damaged-N`. Damaged backups, and those
 * of a newer program, are passed over. E_NOT_FOUND when none is left. The store must be closed.
 */
export const restoreNewestBackup = (directory: string): Result<Backup> =>
  attempt(() => {
    const restoring = `${storeFile(directory)}.restoring`;
    try {
      for (const sequence of backupSequences(directory)) {
        const backup = copyWhole(directory, sequence, restoring);
        if (!backup.ok && backup.error.code === 'E_FULL') return backup;
        if (!backup.ok) continue;
        setAside(directory);
        settleFile(restoring, storeFile(directory));
        return backup;
      }
      return fail('E_NOT_FOUND', 'no-whole-backup', '没有可用的备份');
    } finally {
      discard(restoring);
    }
  });

/** Copies a backup, and proves the copy whole and of a version that this program knows. */
const copyWhole = (directory: string, sequence: number, copy: string): Result<Backup> =>
  attempt(() => {
    discard(copy);
    copyFileSync(backupFile(directory, sequence), copy);
    const whole = verifyFile(openDatabase, copy);
    if (!whole.ok) return whole;
    const known = knownVersion(whole.value.version, MIGRATIONS);
    return known.ok ? describeBackup({ directory, open: openDatabase }, sequence) : known;
  });

/** Takes a restore back: the store that was put away last and the present one change places. */
export const undoRestore = (directory: string): Result<null> =>
  attempt(() => {
    if (lastAside(directory) === 0) return fail('E_NOT_FOUND', 'nothing-set-aside', '没有可以换回的数据文件');
    swapBack(directory);
    return ok(null);
  });

/** An empty store in the place of one that neither opens nor has a whole backup; the old file is put away. */
export const startAfresh = (directory: string, appVersion: string, now: () => Date): Result<null> =>
  attempt(() => createStoreFile({ directory, open: openDatabase, now, appVersion, migrations: MIGRATIONS }));
