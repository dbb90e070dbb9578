/** Which edition's layout each table of a document has, from its own rows, heads and number counts. */
import { EDITIONS, EDITION_IDS } from '../../editions/editions.ts';
import type { EditionId, Field } from '../../editions/form.ts';
import { isBlank } from './cellValue.ts';
import { PROACTIVE_HEADS, rowKey } from './formRows.ts';
import type { RowLine, TableText } from './lines.ts';
import { ownCells } from './pieces.ts';

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

interface Evidence {
  /** Rows that this edition alone prints. */
  readonly wording: number;
  /** Rows with as many numbers as this edition alone prints. */
  readonly counts: number;
}

function evidenceOf(line: RowLine, edition: EditionId): Evidence {
  const own = rowFields(edition, line.match.row.key).length;
  const others = EDITION_IDS.filter((e) => e !== edition).map((e) => rowFields(e, line.match.row.key).length);
  const numbers = line.values.filter((v) => !isBlank(v.text)).length;
  if (own === 0 || others.includes(own)) return { wording: 0, counts: 0 };
  if (others.every((n) => n === 0)) return { wording: numbers > 0 ? 1 : 0, counts: numbers > 0 ? 0 : 0.5 };
  // Merged cells print as blank ones, so the cells of a row count only where its numbers speak for no other edition.
  const byCells = ownCells(line.values).length === own && !others.includes(numbers);
  return { wording: 0, counts: numbers === own || byCells ? 1 : 0 };
}

/** @param fallback the edition of the report's year, for a table that does not say */
export function chooseEdition(table: 'proactive' | 'requests', text: TableText, fallback: EditionId): EditionChoice {
  const lines = text.rows.filter((l) => l.match.row.table === table);
  const scores = EDITION_IDS.map((edition) => {
    const heads = table === 'proactive' ? (PROACTIVE_HEADS.find((h) => h.edition === edition)?.heads ?? []) : [];
    const all = lines.map((l) => evidenceOf(l, edition));
    const wording = [...heads].filter((h) => text.heads.has(h)).length + all.reduce((sum, e) => sum + e.wording, 0);
    return { edition, wording, score: wording * OWN_WORDING + all.reduce((sum, e) => sum + e.counts, 0) };
  });
  const best = Math.max(...scores.map((s) => s.score));
  const leaders = scores.filter((s) => s.score === best).map((s) => s.edition);
  const edition = leaders.includes(fallback) ? fallback : (leaders[0] ?? fallback);
  const worded = scores.some((s) => s.edition === edition && s.wording > 0);
  const rivals = scores.filter((s) => s.edition !== edition && (worded ? s.wording > 0 : s.score >= 1));
  return { edition, doubtful: rivals.length > 0 };
}
