/**
 * Computed totals (总计). A total that the report does not list is the sum of its parts; one that it lists was printed
 * or typed and is kept beside the computed one. A sum with a blank part is blank: blank is not zero.
 */
import { sum } from './decimal.ts';
import type { Form } from '../editions/editions.ts';
import type { Field, FieldId } from '../editions/form.ts';
import type { Cells, NumberCell } from './report.ts';

const BLANK: NumberCell = { value: null };

/** What stands in every cell of the report: entered, printed or computed. */
export type Values = (id: FieldId) => NumberCell;

/** Looks up effective cells, each once. */
export function valuesOf(form: Form, cells: Cells): Values {
  const known = new Map<FieldId, NumberCell>();
  const at: Values = (id) => {
    let cell = known.get(id);
    if (!cell) known.set(id, (cell = cells[id] ?? computed(id)));
    return cell;
  };
  const computed = (id: FieldId): NumberCell => {
    const parts = form.fieldById.get(id)?.parts;
    return parts ? { value: sumOf(parts, at) } : BLANK;
  };
  return at;
}

/** Sum of cells, null as soon as one of them is blank. */
export function sumOf(ids: readonly FieldId[], at: Values): string | null {
  const values = ids.map((id) => at(id).value);
  return values.some((v) => v === null) ? null : sum(values as string[]);
}

/** What the parts of a total add up to, whatever is listed for the total itself. */
export const computedTotal = (field: Field, at: Values): string | null => (field.parts ? sumOf(field.parts, at) : null);

/**
 * The canonical form of cells: blanks and totals that equal their computed value are not listed. Recognised reports
 * come out of this, so a right total follows later edits and a wrong one stays visible as printed.
 */
export function settle(form: Form, cells: Cells): Cells {
  const at = valuesOf(form, cells);
  const kept = form.fields.flatMap((f): [FieldId, NumberCell][] => {
    const cell = cells[f.id];
    if (!cell) return [];
    const usual = f.parts ? computedTotal(f, at) : null;
    return cell.value === usual && cell.note === undefined ? [] : [[f.id, cell]];
  });
  return Object.fromEntries(kept);
}
