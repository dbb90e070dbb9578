/** Which row of the forms a printed label means. */
import { FORM_ROWS, GROUPS } from './formRows.ts';
import type { FormRow } from './formRows.ts';
import { difference, fold, splitNumbering, withoutBrackets } from './labelText.ts';
import type { Numbering } from './labelText.ts';

export interface RowMatch {
  readonly row: FormRow;
  /** 0 for the form's own wording, else how far the printed one is from it, up to `FARTHEST`. */
  readonly difference: number;
}

const FARTHEST = 0.34;
/** Labels that lie this close together must be told apart by numbering or group. */
const MARGIN = 0.12;
/** A label cut at one end still names its row when this many characters are left. */
const SHORTEST_PIECE = 6;
const SHORTEST_BEGINNING = 2;
const CUT = 0.2;

function rowDifference(row: FormRow, spellings: readonly string[]): number {
  const one = (text: string, own: string): number => {
    const d = difference(text, own, FARTHEST);
    if (d <= FARTHEST) return Math.min(text.length, own.length) < 3 && d > 0 ? 1 : d;
    const [short, long] = text.length < own.length ? [text, own] : [own, text];
    return short.length >= SHORTEST_PIECE && long.includes(short) ? CUT : 1;
  };
  return Math.min(...spellings.flatMap((s) => row.texts.map((t) => one(s, t))));
}

/**
 * The row that a label names. Undefined when no row is near, or when two are and neither numbering nor group decides.
 * @param group folded label of the group that was printed above or left of the label, if any
 */
export function matchRow(label: string, group?: string): RowMatch | undefined {
  const { numbering, rest } = splitNumbering(label);
  const spellings = [...new Set([fold(rest), fold(withoutBrackets(rest)), fold(label)])].filter((s) => s !== '');
  if (spellings.length === 0) return undefined;
  const exact = FORM_ROWS.find((row) => spellings.some((s) => row.texts.includes(s)));
  const rows = exact ? [exact] : FORM_ROWS;
  const near = rows
    .map((row) => ({ row, difference: rowDifference(row, spellings) }))
    .filter((m) => m.difference <= FARTHEST)
    .sort((a, b) => a.difference - b.difference);
  const best = near[0] ?? beginning(spellings, numbering);
  if (!best) return undefined;
  // 其他 is a column head, a group, and a row in either edition: only its numbering or its group says which.
  if (best.row.key === 'requests.otherHandling.other') return otherRow(best, numbering?.kind, group);
  if (best.difference === 0) return best;
  const rivals = near.filter((m) => m.difference <= best.difference + MARGIN);
  const groupNear = [...GROUPS].some((g) =>
    spellings.some((s) => difference(s, g, FARTHEST) <= best.difference + MARGIN),
  );
  if (rivals.length === 1 && !groupNear) return best;
  const byNumber = rivals.filter((m) => sameNumbering(m.row, numbering));
  if (byNumber.length === 1) return byNumber[0];
  const byGroup = rivals.filter((m) => m.row.group !== undefined && m.row.group === group);
  return byGroup.length === 1 ? byGroup[0] : undefined;
}

/** A numbered label of which only the beginning is left, when one row alone begins so. */
function beginning(spellings: readonly string[], numbering: Numbering | undefined): RowMatch | undefined {
  const begins = (row: FormRow): boolean =>
    spellings.some((s) => s.length >= SHORTEST_BEGINNING && row.texts.some((t) => t.startsWith(s)));
  const rows = FORM_ROWS.filter((row) => sameNumbering(row, numbering) && begins(row));
  return rows[0] && rows.length === 1 ? { row: rows[0], difference: CUT } : undefined;
}

/** Whether the row is printed with this numbering. */
export const sameNumbering = (row: FormRow, numbering: Numbering | undefined): boolean =>
  numbering !== undefined && row.numbering?.kind === numbering.kind && row.numbering.n === numbering.n;

const OTHER_HANDLING = '其他处理';

function otherRow(match: RowMatch, numbering: string | undefined, group: string | undefined): RowMatch | undefined {
  if (numbering === 'group') {
    const row = FORM_ROWS.find((r) => r.key === 'requests.otherHandling');
    return row && { row, difference: CUT };
  }
  return group === OTHER_HANDLING || numbering === 'item' ? match : undefined;
}

/** The folded group (不予公开 …) that a label opens, if it is one; `（六）其他` opens 其他处理. */
export function matchGroup(label: string): string | undefined {
  const { numbering, rest } = splitNumbering(label);
  const spellings = [fold(rest), fold(withoutBrackets(rest))];
  if (numbering?.kind === 'group' && spellings.includes('其他')) return OTHER_HANDLING;
  return spellings.find((s) => GROUPS.has(s));
}
