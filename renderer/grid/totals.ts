/** How a total (总计) stands: computed, still incomplete, or printed or typed beside the computed one. */
import type { Form } from '../../shared/editions/editions.ts';
import type { Field } from '../../shared/editions/form.ts';
import { compare, sum } from '../../shared/report/decimal.ts';
import type { Cells } from '../../shared/report/report.ts';
import { computedTotal } from '../../shared/report/totals.ts';
import type { Values } from '../../shared/report/totals.ts';

export type TotalState =
  /** Locked: shows the sum of its parts. */
  | { readonly kind: 'computed' }
  /** Locked, and blank because parts are blank; `partial` is what the others add up to, null when all are blank. */
  | { readonly kind: 'incomplete'; readonly partial: string | null }
  /** Printed or typed. `computed` is what its parts add up to, null while some are blank. */
  | { readonly kind: 'own'; readonly computed: string | null; readonly differs: boolean };

/** @param field one with parts */
export function totalState(field: Field, form: Form, cells: Cells, at: Values): TotalState {
  const own = cells[field.id];
  if (own === undefined) {
    return at(field.id).value === null
      ? { kind: 'incomplete', partial: partialSum(field, form, at) }
      : { kind: 'computed' };
  }
  const computed = computedTotal(field, at);
  const differs = computed !== null && (own.value === null || compare(own.value, computed) !== 0);
  return { kind: 'own', computed, differs };
}

/** The sum of the parts that have a number; null when none has. */
function partialSum(field: Field, form: Form, at: Values): string | null {
  const known = (field.parts ?? []).flatMap((id) => {
    const part = form.fieldById.get(id);
    return at(id).value ?? (part?.parts ? partialSum(part, form, at) : null) ?? [];
  });
  return known.length === 0 ? null : sum(known);
}
