/** Notes of number cells, printed under their table: 注：“行政规范性文件”的“本年制发件数”22（其中修订16件）。 */
import { cellName } from '../editions/editions.ts';
import type { Form } from '../editions/editions.ts';
import type { Field, TableForm } from '../editions/form.ts';
import { hasRemark } from '../report/cellText.ts';
import type { Cells, NumberCell, Section } from '../report/report.ts';
import { paragraphText } from '../report/richText.ts';
import { NOTE_MARK } from '../report/tableNotes.ts';
import type { Values } from '../report/totals.ts';

/** The values as the cells print them: without the notes that stand below. */
export const withoutNotesBelow =
  (at: Values): Values =>
  (id) => {
    const cell = at(id);
    if (!hasRemark(cell)) return cell;
    const { note: _below, ...bare } = cell;
    return bare;
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
  form: Form,
  sections: readonly Section[],
  cells: Cells,
): { readonly sections: readonly Section[]; readonly cells: Cells } {
  const noted: Record<string, NumberCell> = {};
  const left = sections.map((section): Section => {
    const { after = [], ...rest } = section;
    const table = form.sections.find((s) => s.id === section.id)?.table;
    const fields = table ? form.tables[table].fields : [];
    const kept = after.filter((p) => !isTaken(paragraphText(p, () => '').replace(/\s+/g, ''), fields));
    if (kept.length === after.length) return section;
    return kept.length > 0 ? { ...rest, after: kept } : rest;
  });
  return { sections: left, cells: { ...cells, ...noted } };

  function isTaken(line: string, fields: readonly Field[]): boolean {
    if (!line.startsWith(NOTE_MARK)) return false;
    return fields.some((field) => {
      const cell = noted[field.id] ?? cells[field.id];
      const note = noteIn(line, cellName(field), cell);
      if (cell && note !== undefined) noted[field.id] = { ...cell, note };
      return note !== undefined;
    });
  }
}

/** The note that the line gives the cell of this name; undefined where it speaks of another. */
function noteIn(line: string, name: string, cell: NumberCell | undefined): string | undefined {
  if (cell?.value == null || cell.note !== undefined) return undefined;
  const start = `${NOTE_MARK}${name}${cell.value}`;
  const note = line.startsWith(start) ? line.slice(start.length).replace(/。$/, '') : '';
  return hasRemark({ value: cell.value, note }) ? note : undefined;
}
