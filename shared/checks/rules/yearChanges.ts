/** A13, A14: numbers that are far from last year's. */
import { comparableFields } from '../../compare/continuity.ts';
import { isLargeChange } from '../../compare/largeChange.ts';
import type { Field } from '../../editions/form.ts';
import { compare, toUnits } from '../../report/decimal.ts';
import type { CheckContext, Rule } from '../rule.ts';

const FEES = 'proactive.adminFees.amountWanYuan';
/** 元 for 万元 makes it 10,000 times as large; no office's fees grow a thousandfold in a year. */
const UNIT_SLIP = 1_000n;

export const feeUnit: Rule<'A13', { readonly left: string; readonly right: string; readonly larger: 0 | 1 }> = {
  id: 'A13',
  class: 'C',
  basis: '年度报告格式表二：行政事业性收费金额的单位为万元',
  check({ last, at }) {
    const [before, now] = [last?.form.fieldById.has(FEES) ? last.at(FEES).value : null, at(FEES).value];
    if (before === null || now === null || compare(before, '0') <= 0 || compare(now, '0') <= 0) return [];
    const [b, n] = [toUnits(before), toUnits(now)];
    const larger = n >= b * UNIT_SLIP;
    if (!larger && n * UNIT_SLIP > b) return [];
    return [{ places: [{ kind: 'cell', field: FEES }], params: { left: now, right: before, larger: larger ? 1 : 0 } }];
  },
};

/** Changes that the sentence names. */
const NAMED = 3;
/** 行政复议法 as revised, in force from 1 January 2024: review comes first, so cases moved from the courts to review. */
const REVIEW_FIRST_SINCE = 2024;

interface Jump {
  readonly field: Field;
  readonly last: number;
  readonly now: number;
}

export const jumps: Rule<'A14', { readonly changes: string; readonly others: number }> = {
  id: 'A14',
  class: 'D',
  basis: '年度报告编制要求：与上年相比变化较大的数据应当说明情况',
  check(context) {
    const found = jumpsOf(context).sort((a, b) => Math.abs(b.now - b.last) - Math.abs(a.now - a.last));
    if (found.length === 0) return [];
    const changes = found.slice(0, NAMED).map((j) => `${nameOf(j.field)}由${j.last}变为${j.now}`);
    return [
      {
        places: found.map((j) => ({ kind: 'cell', field: j.field.id })),
        params: { changes: changes.join('、'), others: found.length - changes.length },
      },
    ];
  },
};

/** Totals of tables three and four, and the counts of table two. */
function jumpsOf({ report, form, at, last }: CheckContext): Jump[] {
  if (!last) return [];
  const courtsShifted = last.report.year < REVIEW_FIRST_SINCE && report.year >= REVIEW_FIRST_SINCE;
  return comparableFields(last.form, form).flatMap((field): Jump[] => {
    if (field.kind !== 'count' || (field.table === 'reviewLitigation' && courtsShifted)) return [];
    // 上年结转 is last year's number anyway.
    if (field.table !== 'proactive' && (field.column !== 'total' || field.row === 'carriedIn')) return [];
    const [before, after] = [last.at(field.id).value, at(field.id).value];
    if (before === null || after === null) return [];
    const jump = { field, last: Number(before), now: Number(after) };
    return isLargeChange(jump.last, jump.now) ? [jump] : [];
  });
}

const nameOf = ({ table, rowName, columnName }: Field): string =>
  table === 'proactive' && !columnName.includes('处理决定') ? `“${rowName}”${columnName}` : `“${rowName}”`;
