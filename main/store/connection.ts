/** Opens a store file with the settings that keep what is acknowledged, and proves that they hold. */
import { closeSync, openSync, readSync } from 'node:fs';
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import type { Database, OpenDatabase, Value } from './driver.ts';

/** `GKNB` in ASCII: marks our files among all SQLite files. */
export const APPLICATION_ID = 0x474b4e42;

/**
 * Setting, what it is set to, what it must read back as. Order matters: exclusive locking before WAL needs no shared
 * memory file and refuses a second process. FULL, because the library falls back to NORMAL in WAL mode, and NORMAL
 * loses acknowledged saves in a power cut.
 */
const SETTINGS: readonly (readonly [name: string, value: string, reads: Value])[] = [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
];

/** Opens `file` and sets the settings. Throws `DatabaseFailure`; refuses with `setting-not-kept` what SQLite ignores. */
export function connect(open: OpenDatabase, file: string, access: 'create' | 'write'): Result<Database> {
  const db = open(file, access);
  try {
    for (const [name, value] of SETTINGS) db.pragma(`${name} = ${value}`);
    const lost = SETTINGS.find(([name, , reads]) => db.pragma(name) !== reads);
    if (!lost) return ok(db);
    db.close();
    return fail('E_IO', 'setting-not-kept', `数据文件，${lost[0]}`);
  } catch (error) {
    db.close();
    throw error;
  }
}

const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';

/**
 * The schema version of a store file, from its header alone (https://www.sqlite.org/fileformat2.html#the_database_header):
 * looking must not change the file. Refuses with E_DAMAGED what is no store of ours. Only while the file is not open:
 * closing any handle of a file gives up all locks that the process has on it (POSIX).
 */
export function schemaVersionOf(file: string): Result<number> {
  const header = Buffer.alloc(HEADER_BYTES);
  const handle = openSync(file, 'r');
  try {
    if (readSync(handle, header, 0, HEADER_BYTES, 0) === 0) return fail('E_DAMAGED', 'store-empty', '数据文件是空的');
  } finally {
    closeSync(handle);
  }
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    return fail('E_DAMAGED', 'store-not-sqlite', '数据文件已不是数据库');
  }
  return header.readUInt32BE(68) === APPLICATION_ID
    ? ok(header.readUInt32BE(60))
    : fail('E_DAMAGED', 'store-of-another-program', '数据文件属于另一个程序');
}
