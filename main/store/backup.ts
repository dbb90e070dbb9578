/** Rolling verified copies of the store, beside it. */
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { open as openFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Backup } from '../../shared/api.ts';
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import { attempt, attemptAsync } from './attempt.ts';
import type { Database, OpenDatabase } from './driver.ts';
import {
  backupDirectory,
  backupFile,
  backupName,
  backupSequences,
  discard,
  settleFile,
  syncDirectory,
} from './files.ts';
import { readSetting, writeSetting } from './settings.ts';
import { surplus } from './thinning.ts';
import { contentDigest, verifyFile, verifyFileInTurns } from './verify.ts';

/** Where the store is, how its files are opened, and what a copy says of itself. */
export interface BackupPlace {
  readonly directory: string;
  readonly open: OpenDatabase;
  readonly now: () => Date;
  readonly appVersion: string;
}

const labelSchema = z.object({ takenAt: z.string(), appVersion: z.string() });

/**
 * Copies the store while it is in use, verifies the copy, then lets old ones go. null when the newest backup is whole
 * and says the same already.
 */
export const takeBackup = (db: Database, place: BackupPlace): Promise<Result<Backup | null>> =>
  attemptAsync(async () => {
    const newest = backupSequences(place.directory)[0];
    if (newest !== undefined) {
      const whole = await verifyFileInTurns(place.open, backupFile(place.directory, newest));
      if (whole.ok && whole.value.digest === contentDigest(db)) return ok(null);
    }
    const partial = newPartial(place);
    try {
      await db.copyTo(partial);
      await flush(partial);
      label(partial, place);
      const whole = await verifyFileInTurns(place.open, partial);
      return whole.ok ? keep(partial, place) : whole;
    } finally {
      discard(partial);
    }
  });

/** A verified copy at once, for the moment before a migration. */
export const takeBackupNow = (db: Database, place: BackupPlace): Result<Backup> =>
  attempt(() => {
    const partial = newPartial(place);
    try {
      db.run('VACUUM INTO ?', partial);
      label(partial, place);
      const whole = verifyFile(place.open, partial);
      return whole.ok ? keep(partial, place) : whole;
    } finally {
      discard(partial);
    }
  });

/** Backups that can be opened, newest first. */
export const listBackups = (place: Pick<BackupPlace, 'directory' | 'open'>): Result<Backup[]> =>
  attempt(() =>
    ok(
      backupSequences(place.directory).flatMap((sequence) => {
        const backup = describeBackup(place, sequence);
        return backup.ok ? [backup.value] : [];
      }),
    ),
  );

/** What a backup says of itself. */
export const describeBackup = (
  { directory, open }: Pick<BackupPlace, 'directory' | 'open'>,
  sequence: number,
): Result<Backup> =>
  attempt(() => {
    const file = backupFile(directory, sequence);
    const db = open(file, 'read');
    try {
      const stored = readSetting(db, 'backup');
      const { data } = labelSchema.safeParse(stored.ok ? stored.value : undefined);
      if (!data) return fail('E_DAMAGED', 'backup-label', backupName(sequence));
      const reports = Number(db.get('SELECT count(*) AS n FROM report WHERE deleted_at IS NULL')?.['n']);
      return ok({ fileName: backupName(sequence), takenAt: data.takenAt, reports, bytes: statSync(file).size });
    } finally {
      db.close();
    }
  });

/** Brings the copy to the disk while other work goes on, so that the steps behind find little to wait for. */
async function flush(file: string): Promise<void> {
  const handle = await openFile(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function newPartial({ directory }: BackupPlace): string {
  mkdirSync(backupDirectory(directory), { recursive: true });
  const partial = join(backupDirectory(directory), 'partial.sqlite');
  discard(partial);
  return partial;
}

/** Makes the copy one file that needs no log beside it, and writes into it when it was taken. */
function label(file: string, { open, now, appVersion }: BackupPlace): void {
  const db = open(file, 'write');
  try {
    db.pragma('journal_mode = DELETE');
    writeSetting(db, 'backup', { takenAt: now().toISOString(), appVersion } satisfies z.infer<typeof labelSchema>);
  } finally {
    db.close();
  }
}

function keep(partial: string, place: BackupPlace): Result<Backup> {
  const { directory } = place;
  const sequence = (backupSequences(directory)[0] ?? 0) + 1;
  settleFile(partial, backupFile(directory, sequence));
  const sizes = backupSequences(directory).map((n) => ({
    sequence: n,
    bytes: statSync(backupFile(directory, n)).size,
  }));
  for (const n of surplus(sizes)) rmSync(backupFile(directory, n));
  syncDirectory(backupDirectory(directory));
  return describeBackup(place, sequence);
}
