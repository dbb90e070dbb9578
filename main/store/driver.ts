/** What the store needs of an SQLite library, so that one can take another's place without touching callers. */

export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** An open database file. Every method throws `DatabaseFailure` when disk or file fails; any other error is a bug. */
export interface Database {
  readonly exec: (sql: string) => void;
  readonly run: (sql: string, ...values: readonly Value[]) => void;
  readonly get: (sql: string, ...values: readonly Value[]) => Row | undefined;
  readonly all: (sql: string, ...values: readonly Value[]) => readonly Row[];
  /** Rows one by one; nothing else may run on this database until the last one is taken. */
  readonly rows: (sql: string, ...values: readonly Value[]) => Iterable<Row>;
  /** Runs `PRAGMA text`; the first column of its first row, null when it answers nothing. */
  readonly pragma: (text: string) => Value;
  readonly inTransaction: () => boolean;
  /** Online copy into a new file, page by page between other work. */
  readonly copyTo: (file: string) => Promise<void>;
  readonly close: () => void;
}

export type Access = 'create' | 'write' | 'read';

/** Opens `file`; only `create` makes one that is not there. */
export type OpenDatabase = (file: string, access: Access) => Database;

export type FailureKind = 'full' | 'damaged' | 'inUse' | 'closed' | 'io';

/** An expected failure of disk or file. `code` is the library's own name for it, for logs. */
export class DatabaseFailure extends Error {
  readonly kind: FailureKind;
  readonly code: string;

  constructor(kind: FailureKind, code: string, cause?: unknown) {
    super(code, { cause });
    this.kind = kind;
    this.code = code;
  }
}
