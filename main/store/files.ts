/** Names of the store's files, and the two ways a file becomes durable. */
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const storeFile = (directory: string): string => join(directory, 'store.sqlite');
export const backupDirectory = (directory: string): string => join(directory, 'backups');

const BACKUP_NAME = /^backup-(\d{6,})\.sqlite$/;

/** Backups are named by number, never by clock: a clock may jump. */
export const backupName = (sequence: number): string => `backup-${String(sequence).padStart(6, '0')}.sqlite`;
export const backupFile = (directory: string, sequence: number): string =>
  join(backupDirectory(directory), backupName(sequence));

/** Numbers of the backups that are there, newest first. */
export function backupSequences(directory: string): number[] {
  const folder = backupDirectory(directory);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => BACKUP_NAME.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => b - a);
}

/** What SQLite keeps beside a database file. */
export const COMPANIONS = ['-wal', '-shm', '-journal'] as const;

/** Removes an unfinished file of ours with what SQLite keeps beside it. */
export function discard(file: string): void {
  for (const end of ['', ...COMPANIONS]) rmSync(file + end, { force: true });
}

/** Puts a finished file in its place so that a power cut leaves either the old or the new one. */
export function settleFile(from: string, to: string): void {
  syncPath(from, 'r+');
  renameSync(from, to);
  syncDirectory(dirname(to));
}

/** Makes renames in a directory durable. Windows has no such call: its renames are journalled. */
export function syncDirectory(directory: string): void {
  if (process.platform !== 'win32') syncPath(directory, 'r');
}

function syncPath(path: string, flags: string): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
