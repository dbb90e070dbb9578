/** What pasting a block would do, cell by cell, before anything is written. */
import type { Form } from '../../shared/editions/editions.ts';
import type { FieldId } from '../../shared/editions/form.ts';
import { printCell, typeCell } from '../../shared/report/cellText.ts';
import { compare } from '../../shared/report/decimal.ts';
import type { Cells, NumberCell } from '../../shared/report/report.ts';
import { computedTotal, valuesOf } from '../../shared/report/totals.ts';
import type { Matrix } from './clipboard.ts';
import { placeAt } from './navigation.ts';
import type { Position } from './navigation.ts';
import type { GridShape, Place } from './shape.ts';

/** One pasted text and what becomes of it. */
export type Planned =
  | { readonly kind: 'write'; readonly place: Place; readonly from: string; readonly to: NumberCell | null }
  | { readonly kind: 'same'; readonly place: Place; readonly text: string }
  | { readonly kind: 'refused'; readonly place: Place; readonly text: string; readonly reason: string }
  /** A total is computed; `computed` is what it will be when that differs from the pasted number. */
  | { readonly kind: 'total'; readonly place: Place; readonly text: string; readonly computed?: string }
  /** No cell of the table stands there. */
  | { readonly kind: 'outside'; readonly text: string };

/** Lays texts over the table from a cell on. Blank texts clear, as in a spreadsheet; totals are left to be computed. */
export function planPaste(shape: GridShape, form: Form, cells: Cells, texts: Matrix, origin: Position): Planned[] {
  const plan = texts.flatMap((row, down) =>
    row.flatMap((text, right): Planned[] => {
      const at = { row: origin.row + down, column: origin.column + right };
      const place = placeAt(shape, at);
      // Columns that a wide cell covers come along empty.
      if (place?.column !== at.column) return text === '' ? [] : [{ kind: 'outside', text }];
      return [planCell(place, text, cells)];
    }),
  );
  const after = valuesOf(form, written(cells, plan));
  return plan.map((p) => {
    if (p.kind !== 'total') return p;
    const computed = computedTotal(p.place.field, after);
    const pasted = typeCell(p.text, p.place.field);
    const differs =
      pasted.ok && pasted.cell.value !== null && computed !== null && compare(pasted.cell.value, computed) !== 0;
    return differs ? { ...p, computed } : p;
  });
}

function planCell(place: Place, text: string, cells: Cells): Planned {
  const { field } = place;
  if (field.parts) return { kind: 'total', place, text };
  const typed = typeCell(text, field);
  if (!typed.ok) return { kind: 'refused', place, text, reason: typed.reason };
  const from = cells[field.id];
  const to = listed(typed.cell);
  if (printCell(from ?? { value: null }) === printCell(typed.cell)) return { kind: 'same', place, text };
  return { kind: 'write', place, from: printCell(from ?? { value: null }), to };
}

/** A cell as the report lists it: a blank one is not listed. */
export const listed = (cell: NumberCell): NumberCell | null =>
  cell.value === null && cell.note === undefined ? null : cell;

function written(cells: Cells, plan: readonly Planned[]): Cells {
  const next: Record<FieldId, NumberCell> = { ...cells };
  for (const p of plan) if (p.kind === 'write') next[p.place.field.id] = p.to ?? { value: null };
  return next;
}

export const countOf = (plan: readonly Planned[], kind: Planned['kind']): number =>
  plan.filter((p) => p.kind === kind).length;
