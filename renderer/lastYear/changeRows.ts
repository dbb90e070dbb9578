/** How far each number has moved since last year. */
import { isLargeChange } from '../../shared/compare/largeChange.ts';
import type { Field } from '../../shared/editions/form.ts';
import { subtract } from '../../shared/report/decimal.ts';
import type { Values } from '../../shared/report/totals.ts';

export interface ChangeRow {
  readonly field: Field;
  readonly last: string | null;
  readonly now: string | null;
  /** Exact, null where one of the two is blank. */
  readonly difference: string | null;
  /** `+12.5%`, empty where last year had none. */
  readonly percent: string;
  /** Far enough that the report should say why. */
  readonly large: boolean;
}

/** One row for each field with a number in either year. */
export const changeRows = (fields: readonly Field[], last: Values, now: Values): ChangeRow[] =>
  fields.flatMap((field): ChangeRow[] => {
    const [before, after] = [last(field.id).value, now(field.id).value];
    if (before === null && after === null) return [];
    if (before === null || after === null) {
      return [{ field, last: before, now: after, difference: null, percent: '', large: false }];
    }
    const [b, a] = [Number(before), Number(after)];
    return [
      {
        field,
        last: before,
        now: after,
        difference: subtract(after, before),
        percent: percentOf(b, a),
        large: field.kind === 'count' && isLargeChange(b, a),
      },
    ];
  });

function percentOf(last: number, now: number): string {
  if (last === 0) return '';
  const percent = ((now - last) / Math.abs(last)) * 100;
  if (percent === 0) return '0%';
  return `${percent > 0 ? '+' : '−'}${Math.abs(percent).toFixed(1)}%`;
}
