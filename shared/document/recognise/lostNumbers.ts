/** Numbers that stand in a table's section and found no row: then what was read as blank there may not be blank. */
import type { Field, SectionId, TableId } from '../../editions/form.ts';
import { SECTIONS } from '../../editions/sections.ts';
import type { Unplaced } from '../recognition.ts';
import type { Placement } from './placement.ts';

const LOST: ReadonlySet<Unplaced['why']> = new Set(['noLabel', 'unknownRow', 'tooManyNumbers', 'tooFewNumbers']);
const REASON = '这张表里有数字没有找到所在的行，这一格可能不是空白，请对照原文核对。';
/** One line may be a note or a row that the form does not have; several are rows of the table. */
const SEVERAL = 2;

/** Doubts the fields of a table that stay blank although numbers of it are left over. @param sectionOf a block's section */
export function doubtBlanks(
  fields: readonly Field[],
  unplaced: readonly Unplaced[],
  sectionOf: (block: number) => SectionId | undefined,
  placement: Placement,
): void {
  const lost = new Map<TableId, number>();
  for (const { why, text, place } of unplaced) {
    const table = SECTIONS.find((s) => s.id === sectionOf(place.block))?.table;
    if (table !== undefined && LOST.has(why) && /\d/.test(text.normalize('NFKC')))
      lost.set(table, (lost.get(table) ?? 0) + 1);
  }
  const tables = [...lost].filter(([, lines]) => lines >= SEVERAL).map(([table]) => table);
  placement.doubt(
    fields.filter((f) => tables.includes(f.table) && !(f.id in placement.places)),
    REASON,
  );
}
