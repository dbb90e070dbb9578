/**
 * The one way in which a file is put on a disk for the officer: whole or not at all. Written beside its place, flushed,
 * read back, then renamed over what stood there.
 */
import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { open, readFile, readdir, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fail, ok } from '../../shared/errors.ts';
import type { ErrorCode, Result } from '../../shared/errors.ts';

/** The calls to the system that writing needs; tests put failing ones in their place. */
export interface Disk {
  readonly open: (path: string, flags: string | number) => Promise<FileHandle>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly readdir: (folder: string) => Promise<string[]>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}
const DISK: Disk = { open, readFile, readdir, rename, remove: (path) => rm(path, { force: true }) };

export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
}

/** Virus scanners and sync programs hold a file for moments on Windows; renaming over it fails until they let go. */
const HELD = new Set(['EPERM', 'EBUSY', 'EACCES']);
const HELD_FOR_MS = 3_000;
const RETRY_MS = 100;

/** `.gongkai-<process>-<random>.tmp`: short, whatever the target is called. */
const TEMPORARY = /^\.gongkai-(\d+)-[0-9a-f]{12}\.tmp$/;

/**
 * Writes `bytes` at `path`. Afterwards the new file is there, whole and on the disk itself, or what was there before is
 * untouched. Files that a killed run left half-written in this folder are removed.
 * @returns E_FULL `diskFull`, or E_IO with the system's code or `differsWhenRead`; the path as detail
 */
export async function writeFile(path: string, bytes: Uint8Array, disk: Disk = DISK): Promise<Result<WrittenFile>> {
  const folder = dirname(path);
  const temporary = join(folder, `.gongkai-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  const digest = sha256(bytes);
  try {
    await removeLeftovers(folder, disk);
    await writeThrough(temporary, bytes, disk);
    // Before the rename, so that a bad medium cannot take the old file as well.
    if (sha256(await disk.readFile(temporary)) !== digest) throw new ReadBackError();
    await renameHeld(temporary, path, disk);
    await syncFolder(folder, disk);
    if (sha256(await disk.readFile(path)) !== digest) throw new ReadBackError();
    return ok({ path, bytes: bytes.byteLength });
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined);
    const [code, reason] = failureOf(error);
    return fail(code, reason, path);
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

class ReadBackError extends Error {}

function failureOf(error: unknown): [ErrorCode, string] {
  if (error instanceof ReadBackError) return ['E_IO', 'differsWhenRead'];
  const code = systemCode(error);
  // Anything else is a defect of the program, not of the disk.
  if (code === undefined) throw error;
  return code === 'ENOSPC' || code === 'EDQUOT' ? ['E_FULL', 'diskFull'] : ['E_IO', code];
}

const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

async function writeThrough(path: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  const file = await disk.open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function renameHeld(from: string, to: string, disk: Disk): Promise<void> {
  const giveUpAt = performance.now() + HELD_FOR_MS;
  for (;;) {
    try {
      await disk.rename(from, to);
      return;
    } catch (error) {
      if (!HELD.has(systemCode(error) ?? '') || performance.now() + RETRY_MS > giveUpAt) throw error;
      await setTimeout(RETRY_MS);
    }
  }
}

/** Makes the rename durable. Windows journals renames and has no such call; some file systems refuse it. */
async function syncFolder(folder: string, disk: Disk): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await disk.open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EPERM'].includes(systemCode(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

/** Removes temporary files whose process is gone. */
async function removeLeftovers(folder: string, disk: Disk): Promise<void> {
  for (const name of await disk.readdir(folder)) {
    const writer = TEMPORARY.exec(basename(name))?.[1];
    if (writer !== undefined && !isRunning(Number(writer))) await disk.remove(join(folder, name));
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
