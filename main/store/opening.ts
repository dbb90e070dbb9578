/** From a directory to an open store file that is ours, whole, and of this program's schema version. */
import { existsSync, mkdirSync } from 'node:fs';
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import { attempt } from './attempt.ts';
import { takeBackupNow } from './backup.ts';
import type { BackupPlace } from './backup.ts';
import { connect, schemaVersionOf } from './connection.ts';
import type { Database } from './driver.ts';
import { backupSequences, discard, settleFile, storeFile } from './files.ts';
import { knownVersion, migrate } from './migrations.ts';
import type { Migration } from './migrations.ts';
import { setAside } from './setAside.ts';

export interface StorePlace extends BackupPlace {
  readonly migrations: readonly Migration[];
}

/** E_NEWER, E_DAMAGED and E_IO leave the file as it was, closed. */
export const openStoreFile = (place: StorePlace): Result<Database> =>
  attempt(() => {
    mkdirSync(place.directory, { recursive: true, mode: 0o700 });
    const file = storeFile(place.directory);
    if (!existsSync(file)) {
      // Starting empty where a store has been would look as if all reports were gone.
      if (backupSequences(place.directory).length > 0) return fail('E_DAMAGED', 'store-missing', '数据文件不见了');
      const created = createStoreFile(place);
      if (!created.ok) return created;
    }
    const version = schemaVersionOf(file);
    if (!version.ok) return version;
    const known = knownVersion(version.value, place.migrations);
    return known.ok ? closeUnlessOk(connect(place.open, file, 'write'), (db) => bringUp(db, place)) : known;
  });

/** Makes an empty store. Built aside and renamed, so that a half-made one is never taken for a damaged one. */
export function createStoreFile(place: StorePlace): Result<null> {
  const file = storeFile(place.directory);
  const unfinished = `${file}.new`;
  discard(unfinished);
  // A log left over from a lost file would be played into the new one.
  setAside(place.directory);
  const created = closeUnlessOk(connect(place.open, unfinished, 'create'), (db) =>
    migrate(db, place.migrations, place.appVersion),
  );
  if (!created.ok) return created;
  created.value.close();
  settleFile(unfinished, file);
  return ok(null);
}

function bringUp(db: Database, place: StorePlace): Result<null> {
  const version = Number(db.pragma('user_version'));
  const known = knownVersion(version, place.migrations);
  if (!known.ok) return known;
  const verdict = db.pragma('quick_check');
  if (verdict !== 'ok') return fail('E_DAMAGED', 'store-damaged', '数据文件结构损坏');
  if (version === place.migrations.length) return ok(null);
  const backup = takeBackupNow(db, place);
  return backup.ok ? migrate(db, place.migrations, place.appVersion) : backup;
}

/** The database, if `step` succeeds on it; else it is closed, so that its lock does not outlive the refusal. */
function closeUnlessOk(opened: Result<Database>, step: (db: Database) => Result<null>): Result<Database> {
  if (!opened.ok) return opened;
  const db = opened.value;
  const done = attempt(() => step(db));
  if (done.ok) return opened;
  db.close();
  return done;
}
