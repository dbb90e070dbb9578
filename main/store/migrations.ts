/** How the store's file came to look as it does. A store change is one more entry, and its test. */
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import { transaction } from './attempt.ts';
import { APPLICATION_ID } from './connection.ts';
import { DatabaseFailure } from './driver.ts';
import type { Database } from './driver.ts';
import { writeSetting } from './settings.ts';

/** One step; its place in the list is the schema version that it starts from. It must leave every seal right. */
export type Migration = (db: Database) => void;

/**
 * Generated columns stand before the body: a body may fill many pages, and a list must not walk them. They are stored,
 * so that one damaged body does not break a query over all reports.
 */
const firstStore: Migration = (db) => {
  db.exec(`
    PRAGMA application_id = ${APPLICATION_ID};
    CREATE TABLE report (
      seq INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      rev INTEGER NOT NULL,
      updated_at TEXT NOT NULL,
      deleted_at TEXT,
      sha256 TEXT NOT NULL,
      year INTEGER NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.year')) STORED,
      edition TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.edition')) STORED,
      organ_name TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.organ.name')) STORED,
      body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX report_by_organ ON report (organ_name, year);
    CREATE TABLE change_log (
      report_id TEXT NOT NULL REFERENCES report (id),
      seq INTEGER NOT NULL,
      rev INTEGER NOT NULL,
      at TEXT NOT NULL,
      target TEXT NOT NULL,
      "start" INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      "from" TEXT NOT NULL,
      "to" TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      PRIMARY KEY (report_id, seq)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE setting (
      key TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL,
      sha256 TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `);
};

/** 定稿 and 解除定稿. A step has a reason or a body, and is never changed. */
const finalisations: Migration = (db) => {
  db.exec(`
    CREATE TABLE finalisation (
      seq INTEGER PRIMARY KEY,
      report_id TEXT NOT NULL REFERENCES report (id),
      kind TEXT NOT NULL CHECK (kind IN ('final', 'unlock')),
      at TEXT NOT NULL,
      rev INTEGER NOT NULL,
      reason TEXT,
      sha256 TEXT NOT NULL,
      body TEXT,
      CHECK ((kind = 'final') = (body IS NOT NULL) AND (kind = 'unlock') = (reason IS NOT NULL))
    ) STRICT;
    CREATE INDEX finalisation_by_report ON finalisation (report_id, seq);
  `);
};

/** Last year's report that was chosen from a file, beside the report that is held against it. */
const chosenLastYears: Migration = (db) => {
  db.exec(`
    CREATE TABLE last_year (
      report_id TEXT NOT NULL PRIMARY KEY REFERENCES report (id),
      file_name TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      body TEXT NOT NULL
    ) STRICT;
  `);
};

export const MIGRATIONS: readonly Migration[] = [firstStore, finalisations, chosenLastYears];

/** E_NEWER unless this program knows the file's schema version. */
export const knownVersion = (version: number, migrations: readonly Migration[]): Result<null> =>
  version <= migrations.length
    ? ok(null)
    : fail('E_NEWER', 'store-newer', `数据格式版本 ${version}，本程序支持到版本 ${migrations.length}`);

/** Runs the steps that the file has not seen, in one transaction; the file is as before when one of them fails. */
export function migrate(db: Database, migrations: readonly Migration[], appVersion: string): Result<null> {
  const version = Number(db.pragma('user_version'));
  const migrated = transaction<null>(db, () => {
    try {
      for (const step of migrations.slice(version)) step(db);
    } catch (error) {
      if (error instanceof DatabaseFailure) throw error;
      return fail('E_REFUSED', 'migration-failed', String(error));
    }
    if (db.pragma('foreign_key_check') !== null) return fail('E_REFUSED', 'migration-failed', 'foreign_key_check');
    db.pragma(`user_version = ${migrations.length}`);
    writeSetting(db, 'writtenBy', { appVersion });
    return ok(null);
  });
  // The header must tell an older program at once; it does not look into the log.
  if (migrated.ok) db.pragma('wal_checkpoint(TRUNCATE)');
  return migrated;
}
