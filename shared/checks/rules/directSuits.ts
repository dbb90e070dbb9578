/** A18: lawsuits without review first. Since 2024 a refusal (不予公开) has to go through review before it comes to court. */
import { sum } from '../../report/decimal.ts';
import type { Rule } from '../rule.ts';

/** First report year under the 行政复议法 of 2023. */
const REVIEW_FIRST_FROM = 2024;
const SUITS = 'reviewLitigation.litigationDirect.total';

export const directSuits: Rule<'A18', { readonly value: string; readonly denied: string }> = {
  id: 'A18',
  class: 'D',
  basis: '行政复议法第二十三条第一款第四项：对不予公开不服的，应当先申请行政复议',
  check({ report, form, at, settings }) {
    const value = at(SUITS).value;
    const results = at('requests.resultTotal.total').value;
    if (report.year < REVIEW_FIRST_FROM || value === null || results === null) return [];
    const denied = sum(
      form.fields.flatMap((f) => (f.column === 'total' && f.row.startsWith('denied.') ? (at(f.id).value ?? []) : [])),
    );
    const many = Number(value) >= settings.directSuitsFewest;
    const few = Number(denied) * 100 < Number(results) * settings.deniedPercent;
    return many && few ? [{ places: [{ kind: 'cell', field: SUITS }], params: { value, denied } }] : [];
  },
};
