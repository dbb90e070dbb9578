/** The store's SQLite library. The only file that names it. */
import Sqlite from 'better-sqlite3';
import { DatabaseFailure } from './driver.ts';
import type { Database, FailureKind, OpenDatabase, Row, Value } from './driver.ts';

/** How long a start waits for another process that holds the file: long enough for one that is closing. */
const WAIT_MS = 250;

/** Which failure an SQLite result code (https://www.sqlite.org/rescode.html) means; the first match counts. */
const KINDS: readonly (readonly [RegExp, FailureKind])[] = [
  [/^SQLITE_FULL/, 'full'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'damaged'],
  [/^SQLITE_(BUSY|LOCKED)/, 'inUse'],
  [/^SQLITE_(IOERR|CANTOPEN|READONLY|PERM|NOMEM|NOLFS)/, 'io'],
];

export const openDatabase: OpenDatabase = (file, access) => {
  const db = guarded(
    () => new Sqlite(file, { readonly: access === 'read', fileMustExist: access !== 'create', timeout: WAIT_MS }),
  );
  return over(db);
};

function over(db: Sqlite.Database): Database {
  const prepared = new Map<string, Sqlite.Statement<Value[], Row>>();
  const statement = (sql: string): Sqlite.Statement<Value[], Row> => {
    const known = prepared.get(sql) ?? db.prepare<Value[], Row>(sql);
    prepared.set(sql, known);
    return known;
  };
  const use = <T>(work: () => T): T => {
    if (!db.open) throw closed();
    return guarded(work);
  };
  return {
    exec: (sql) => use(() => void db.exec(sql)),
    run: (sql, ...values) => use(() => void statement(sql).run(...values)),
    get: (sql, ...values) => use(() => statement(sql).get(...values)),
    all: (sql, ...values) => use(() => statement(sql).all(...values)),
    *rows(sql, ...values) {
      const rows = use(() => statement(sql).iterate(...values));
      try {
        for (let next = use(() => rows.next()); !next.done; next = use(() => rows.next())) yield next.value;
      } finally {
        rows.return?.();
      }
    },
    pragma: (text) => use(() => Object.values((db.pragma(text) as Row[])[0] ?? {})[0] ?? null),
    inTransaction: () => db.open && db.inTransaction,
    copyTo: (file) =>
      db.backup(file).then(
        () => undefined,
        (error: unknown) => Promise.reject(db.open ? classified(error) : closed()),
      ),
    close: () => guarded(() => void db.close()),
  };
}

const closed = (): DatabaseFailure => new DatabaseFailure('closed', 'connection closed');

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw classified(error);
  }
}

/** A failure of disk or file by its kind; anything else as it came, because it is a bug. */
function classified(error: unknown): Error {
  if (!(error instanceof Sqlite.SqliteError)) return error as Error;
  const kind = KINDS.find(([code]) => code.test(error.code))?.[1];
  return kind ? new DatabaseFailure(kind, error.code, error) : error;
}
