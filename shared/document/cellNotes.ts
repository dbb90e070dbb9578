/** Notes of number cells, printed under their table: 注：“行政规范性文件”的“本年制发件数”22（其中修订16件）。 */
import { cellName } from '../editions/editions.ts';
import type { TableForm } from '../editions/form.ts';
import { hasRemark } from '../report/cellText.ts';
import type { Cells, NumberCell, Section } from '../report/report.ts';
import { paragraphText } from '../report/richText.ts';
import { NOTE_MARK } from '../report/tableNotes.ts';
import type { Values } from '../report/totals.ts';

/** The values as the cells print them: without the notes that stand below. */
export const withoutNotesBelow =
  (at: Values): Values =>
  (id) => {
    const { note, ...cell } = at(id);
    return note === undefined || hasRemark({ ...cell, note }) ? cell : { ...cell, note };
  };

/** One line per note, in the table's order. */
export const notesBelow = (table: TableForm, at: Values): string[] =>
  table.fields.flatMap((f) => {
    const cell = at(f.id);
    return hasRemark(cell) ? [`${NOTE_MARK}${cellName(f)}${cell.value ?? ''}${cell.note ?? ''}。`] : [];
  });

/**
 * Puts the lines that `notesBelow` printed back into their cells; a line that speaks of another number than the cell
 * holds stays text. Pure.
 */
export function takeNotesBelow(
  table: TableForm,
  section: Section,
  cells: Cells,
): { readonly section: Section; readonly cells: Cells } {
  const { after = [], ...rest } = section;
  const noted: Record<string, NumberCell> = {};
  const kept = after.filter((p) => {
    const line = paragraphText(p, () => '').replace(/\s+/g, '');
    for (const field of line.startsWith(NOTE_MARK) ? table.fields : []) {
      const cell = noted[field.id] ?? cells[field.id];
      const note = noteIn(line, cellName(field), cell);
      if (!cell || note === undefined) continue;
      noted[field.id] = { ...cell, note };
      return false;
    }
    return true;
  });
  if (kept.length === after.length) return { section, cells };
  return { section: kept.length > 0 ? { ...rest, after: kept } : rest, cells: { ...cells, ...noted } };
}

/** The note that the line gives the cell of this name; undefined where it speaks of another. */
function noteIn(line: string, name: string, cell: NumberCell | undefined): string | undefined {
  if (cell?.value == null || cell.note !== undefined) return undefined;
  const start = `${NOTE_MARK}${name}${cell.value}`;
  const note = line.startsWith(start) ? line.slice(start.length).replace(/。$/, '') : '';
  return hasRemark({ value: cell.value, note }) ? note : undefined;
}
