/** A09, A10: the numbers that go on from last year's report. */
import { carryLines, stockLines } from '../../compare/continuity.ts';
import type { Rule } from '../rule.ts';

/** The first column that differs as numbers (this year's, last year's), all of them in words. */
type CarryParams = { readonly columns: string; readonly left: string; readonly right: string; readonly year: number };

export const carriedOver: Rule<'A09', CarryParams> = {
  id: 'A09',
  class: 'B',
  basis: '年度报告格式表三：上年结转应等于上一年度报告的结转下年度继续办理',
  check(context) {
    const { last, report } = context;
    const differing = last ? carryLines(last, context).filter((l) => l.holds === false) : [];
    const [first] = differing;
    if (!first) return [];
    const columns = differing.map((l) => `${l.columnName}本年填${l.now ?? ''}、上年为${l.last ?? ''}`).join('；');
    return [
      {
        places: differing.map((l) => ({ kind: 'cell', field: l.field })),
        params: { columns, left: first.now ?? '', right: first.last ?? '', year: report.year - 1 },
      },
    ];
  },
};

/** `left` is what stands there, `right` what follows from the others. */
type StockParams = {
  readonly last: string;
  readonly issued: string;
  readonly repealed: string;
  readonly left: string;
  readonly right: string;
};

export const stock: Rule<'A10', StockParams> = {
  id: 'A10',
  class: 'C',
  basis: '年度报告格式表二：现行有效件数一般等于上年现行有效件数加本年制发减本年废止',
  check: (context) =>
    (context.last ? stockLines(context.last, context) : [])
      .filter((line) => !line.holds)
      .map(({ field, last, issued, repealed, due, now }) => ({
        places: [{ kind: 'cell', field }],
        params: { last, issued, repealed, left: now, right: due },
      })),
};
