/** Which edition's layout each table of a document has, from its own rows, heads and number counts. */
import { EDITIONS, EDITION_IDS } from '../../editions/editions.ts';
import type { EditionId, Field } from '../../editions/form.ts';
import { isBlank } from './cellValue.ts';
import { PROACTIVE_HEADS, rowKey } from './formRows.ts';
import type { RowLine, TableText } from './lines.ts';

/** A row or head that only one edition prints says more than how many numbers stand in a row. */
const OWN_WORDING = 3;

export interface EditionChoice {
  readonly edition: EditionId;
  /** The table carries marks of more than one edition, or of none. */
  readonly doubtful: boolean;
}

const FIELDS = new Map<string, Field[]>();
for (const edition of EDITION_IDS) {
  for (const table of Object.values(EDITIONS[edition].tables)) {
    for (const field of table.fields) {
      const key = `${edition}:${rowKey(field.id)}`;
      FIELDS.set(key, [...(FIELDS.get(key) ?? []), field]);
    }
  }
}

/** The fields of a row in one edition's table, in printed order; empty where that edition has no such row. */
export const rowFields = (edition: EditionId, key: string): readonly Field[] => FIELDS.get(`${edition}:${key}`) ?? [];

/** What one line says for an edition against the others. */
function vote(line: RowLine, edition: EditionId): number {
  const own = rowFields(edition, line.match.row.key).length;
  const others = EDITION_IDS.filter((e) => e !== edition).map((e) => rowFields(e, line.match.row.key).length);
  const filled = line.values.filter((v) => !isBlank(v.text)).length;
  if (own === 0 || others.includes(own)) return 0;
  if (others.every((n) => n === 0)) return filled > 0 ? OWN_WORDING : 0.5;
  return (line.loose ? filled : line.values.length) === own || filled === own ? 1 : 0;
}

/** @param fallback the edition of the report's year, for a table that does not say */
export function chooseEdition(table: 'proactive' | 'requests', text: TableText, fallback: EditionId): EditionChoice {
  const lines = text.rows.filter((l) => l.match.row.table === table);
  const scores = EDITION_IDS.map((edition) => {
    const heads = table === 'proactive' ? (PROACTIVE_HEADS.find((h) => h.edition === edition)?.heads ?? []) : [];
    const seen = [...heads].filter((h) => text.heads.has(h)).length;
    return { edition, score: seen * OWN_WORDING + lines.reduce((sum, l) => sum + vote(l, edition), 0) };
  });
  const best = Math.max(...scores.map((s) => s.score));
  const leaders = scores.filter((s) => s.score === best).map((s) => s.edition);
  const edition = leaders.includes(fallback) ? fallback : (leaders[0] ?? fallback);
  const rivals = scores.filter((s) => s.edition !== edition && s.score >= OWN_WORDING);
  return { edition, doubtful: rivals.length > 0 };
}
