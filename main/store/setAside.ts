/** Putting a store file away without deleting it, and taking it back. */
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { basename } from 'node:path';
import { COMPANIONS, storeFile, syncDirectory } from './files.ts';

const asideName = (directory: string, n: number): string => `${storeFile(directory)}.damaged-${n}`;

/** Number of the store file put away last, 0 when there is none. */
export function lastAside(directory: string): number {
  const prefix = `${basename(storeFile(directory))}.damaged-`;
  const numbers = readdirSync(directory).map((name) =>
    name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : 0,
  );
  return Math.max(0, ...numbers);
}

/** Renames the store file, with what belongs to it, to `.damaged-N`. Nothing happens when there is none. */
export function setAside(directory: string): void {
  move(storeFile(directory), asideName(directory, lastAside(directory) + 1), directory);
}

/** The store file put away last comes back; the present one is put away. */
export function swapBack(directory: string): void {
  const last = asideName(directory, lastAside(directory));
  setAside(directory);
  move(last, storeFile(directory), directory);
}

/** The file first: a file without its log would open as an older state, a log without its file does not open at all. */
function move(from: string, to: string, directory: string): void {
  for (const end of ['', ...COMPANIONS]) {
    if (existsSync(from + end)) renameSync(from + end, to + end);
  }
  syncDirectory(directory);
}
