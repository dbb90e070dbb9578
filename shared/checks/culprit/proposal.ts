/** A candidate written out as edits of the report, and held against the rules as they judge the report itself. */
import type { FieldId, Identity } from '../../editions/form.ts';
import { applyChanges } from '../../report/change.ts';
import type { Cells, NumberCell, Report } from '../../report/report.ts';
import { computedTotal, valuesOf } from '../../report/totals.ts';
import { isBroken } from '../rules/identities.ts';
import type { Candidate } from './candidate.ts';
import type { CulpritEdit } from './kinds.ts';
import type { Sheet, SheetSource } from './sheet.ts';

/** The edits of a candidate, in the order of the form. */
export function editsOf(candidate: Candidate, sheet: Sheet, { report, form, at }: SheetSource): CulpritEdit[] {
  const fieldAt = (cell: number): FieldId => sheet.cells[cell]?.field.id ?? '';
  const written = candidate.settings.map(({ cell, value }) => {
    const field = fieldAt(cell);
    return { field, to: withNumber(at(field), value) };
  });
  const then = valuesOf(form, tablesAfter(report, written).tables);
  return written
    .map(({ field, to }): CulpritEdit => {
      const f = form.fieldById.get(field);
      const followsParts = f?.parts && to.note === undefined && computedTotal(f, then) === to.value;
      return { field, from: at(field).value, becomes: to.value, to: followsParts ? null : to };
    })
    .filter((e) => e.to !== null || e.field in report.tables)
    .sort((a, b) => (sheet.indexOf.get(a.field) ?? 0) - (sheet.indexOf.get(b.field) ?? 0));
}

/** The cell with another number. What stood in it instead of a number goes; a remark beside one stays. */
function withNumber({ value, note }: NumberCell, number: number | null): NumberCell {
  const text = number === null ? null : String(number);
  return note === undefined || value === null ? { value: text } : { value: text, note };
}

/** The report with the edits made. */
export const tablesAfter = (
  report: Report,
  edits: readonly { readonly field: FieldId; readonly to: NumberCell | null }[],
): { readonly tables: Cells } =>
  applyChanges(
    report,
    edits.map(({ field, to }) => ({ target: `tables/${field}` as const, from: null, to })),
  );

/** Whether the rules find the repaired identities right afterwards, and no other one newly wrong. */
export function holds(
  edits: readonly CulpritEdit[],
  repaired: readonly Identity[],
  broken: ReadonlySet<Identity>,
  { report, form }: SheetSource,
): boolean {
  const after = { ...report, ...tablesAfter(report, edits) };
  const context = { report: after, form, at: valuesOf(form, after.tables) };
  const isWhole = ({ left, right }: Identity): boolean =>
    [...left, ...right].every((id) => !form.fieldById.get(id)?.parts || context.at(id).value !== null);
  return (
    repaired.every((identity) => isWhole(identity) && !isBroken(identity, context)) &&
    form.identities.every((identity) => broken.has(identity) || !isBroken(identity, context))
  );
}
