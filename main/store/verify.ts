/** Proof that a store file is whole: SQLite's own check, and the seal of every row. Works for every schema version. */
import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import { attempt, attemptAsync } from './attempt.ts';
import { APPLICATION_ID } from './connection.ts';
import type { Database, OpenDatabase } from './driver.ts';
import { isIntact } from './sealedRow.ts';
import type { SealedTable } from './sealedRow.ts';

const SLICE_MS = 10;

/** A whole store file: which content it has (equal digests, equal content), and its schema version. */
export interface WholeStore {
  readonly digest: string;
  readonly version: number;
}

/** Checks a file that nobody writes, without touching it. E_DAMAGED or E_UNSAFE says what is wrong. */
export const verifyFile = (open: OpenDatabase, file: string): Result<WholeStore> =>
  attempt(() => {
    const db = open(file, 'read');
    try {
      const steps = verification(db);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    } finally {
      db.close();
    }
  });

/** `verifyFile` that lets other work of the process go on. */
export const verifyFileInTurns = (open: OpenDatabase, file: string): Promise<Result<WholeStore>> =>
  attemptAsync(async () => {
    const db = open(file, 'read');
    try {
      await nextTurn();
      const steps = verification(db);
      for (let sliceEnd = performance.now() + SLICE_MS; ;) {
        const step = steps.next();
        if (step.done) return step.value;
        if (performance.now() < sliceEnd) continue;
        await nextTurn();
        sliceEnd = performance.now() + SLICE_MS;
      }
    } finally {
      db.close();
    }
  });

/** Yields between steps that are short each. Throws `DatabaseFailure`. */
function* verification(db: Database): Generator<undefined, Result<WholeStore>> {
  if (db.pragma('application_id') !== APPLICATION_ID) return fail('E_DAMAGED', 'store-of-another-program');
  if (db.get(`SELECT name FROM sqlite_schema WHERE type NOT IN ('table', 'index')`)) {
    return fail('E_UNSAFE', 'store-with-code', '数据文件含有视图或者触发器');
  }
  const verdict = db.pragma('integrity_check');
  yield;
  if (verdict !== 'ok') return fail('E_DAMAGED', 'store-damaged', String(verdict));
  for (const table of sealedTables(db)) {
    for (const row of db.rows(`SELECT ${ordinaryColumns(db, table).join()} FROM ${quoted(table)}`)) {
      if (!isIntact(row)) return fail('E_DAMAGED', 'row-damaged', table);
      yield;
    }
  }
  return ok({ digest: contentDigest(db), version: Number(db.pragma('user_version')) });
}

/** What makes up the content; the history follows from the reports. */
const CONTENT: readonly (readonly [table: SealedTable, rest: string])[] = [
  ['report', 'ORDER BY seq'],
  ['setting', `WHERE key <> 'backup' ORDER BY key`],
  ['finalisation', 'ORDER BY seq'],
  ['last_year', 'ORDER BY report_id'],
];

/** Tells two states of a store apart by form and by the seals of their rows. What marks a copy as a copy is no content. */
export function contentDigest(db: Database): string {
  const hash = createHash('sha256').update(`${db.pragma('user_version')}\n`);
  const present = new Set(sealedTables(db));
  for (const [table, rest] of CONTENT) {
    if (!present.has(table)) continue;
    for (const row of db.all(`SELECT sha256 FROM ${table} ${rest}`)) hash.update(String(row['sha256']));
    hash.update('\n');
  }
  return hash.digest('hex');
}

const quoted = (name: unknown): string => `"${String(name)}"`;

const sealedTables = (db: Database): string[] =>
  db
    .all(
      `SELECT t.name FROM sqlite_schema AS t, pragma_table_xinfo(t.name) AS c
       WHERE t.type = 'table' AND c.name = 'sha256' ORDER BY t.name`,
    )
    .map((row) => String(row['name']));

/** Generated columns follow from the others and are not sealed. */
const ordinaryColumns = (db: Database, table: string): string[] =>
  db.all(`SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0`, table).map((row) => quoted(row['name']));
