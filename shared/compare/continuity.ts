/** What this year's numbers must take over from last year's: 结转 column by column, and the stock of 规章 and 规范性文件. */
import type { Form } from '../editions/editions.ts';
import type { Field, FieldId } from '../editions/form.ts';
import { APPLICANTS } from '../editions/requests.ts';
import { compare, subtract, sum } from '../report/decimal.ts';
import type { Values } from '../report/totals.ts';

/** The numbers of one report. */
export interface Numbers {
  readonly form: Form;
  readonly at: Values;
}

/** 结转下年度 of last year beside 上年结转 of this year, for one kind of applicant or the total. */
export interface CarryLine {
  readonly field: FieldId;
  readonly columnName: string;
  readonly last: string | null;
  readonly now: string | null;
  /** Null where one of the two is blank. */
  readonly holds: boolean | null;
}

/** Y-CARRY. Both editions print the same rows. */
export function carryLines(last: Numbers, now: Numbers): CarryLine[] {
  return [...APPLICANTS.map((a) => a.id), 'total'].map((column) => {
    const field = `requests.carriedIn.${column}`;
    const before = last.at(`requests.carriedOut.${column}`).value;
    const { value } = now.at(field);
    return {
      field,
      columnName: now.form.fieldById.get(field)?.columnName ?? column,
      last: before,
      now: value,
      holds: before === null || value === null ? null : compare(before, value) === 0,
    };
  });
}

/** 上年现行有效 + 本年制发 − 本年废止, beside 现行有效 as filled in. */
export interface StockLine {
  readonly field: FieldId;
  readonly rowName: string;
  readonly last: string;
  readonly issued: string;
  readonly repealed: string;
  readonly due: string;
  readonly now: string;
  readonly holds: boolean;
}

/** Y-STOCK, where both forms ask for 现行有效 (the 2019 form counts 对外公开总数量 instead) and no number is blank. */
export function stockLines(last: Numbers, now: Numbers): StockLine[] {
  return ['regulations', 'normativeDocuments'].flatMap((row): StockLine[] => {
    const [field, issuedIn, repealedIn] = ['inForce', 'issued', 'repealed'].map((c) => `proactive.${row}.${c}`);
    if (field === undefined || issuedIn === undefined || repealedIn === undefined) return [];
    const before = last.form.fieldById.has(field) ? last.at(field).value : null;
    const [issued, repealed, stock] = [now.at(issuedIn).value, now.at(repealedIn).value, now.at(field).value];
    if (before === null || issued === null || repealed === null || stock === null) return [];
    const due = subtract(sum([before, issued]), repealed);
    const rowName = now.form.fieldById.get(field)?.rowName ?? row;
    const line = { field, rowName, last: before, issued, repealed, due, now: stock };
    return [{ ...line, holds: compare(due, stock) === 0 }];
  });
}

/**
 * Numbers that mean the same in both years: all of tables three and four, and those of table two where both reports
 * print it in the same edition's layout.
 */
export const comparableFields = (last: Form, now: Form): Field[] =>
  now.fields.filter(
    (f) =>
      last.fieldById.has(f.id) &&
      (f.table !== 'proactive' || last.tables.proactive.edition === now.tables.proactive.edition),
  );
