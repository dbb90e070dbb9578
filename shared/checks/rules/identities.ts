/** A01–A04: the identities that the form states (勾稽关系). One finding per broken identity. */
import type { Form } from '../../editions/editions.ts';
import type { FieldId, Identity, IdentityFamily } from '../../editions/form.ts';
import { compare, sum } from '../../report/decimal.ts';
import type { Finding } from '../finding.ts';
import type { CheckContext, Rule, RuleFinding } from '../rule.ts';

type Sums = { readonly left: string; readonly right: string };

const identityRule = <F extends IdentityFamily>(id: F, basis: string): Rule<F, Sums> => ({
  id,
  class: 'A',
  basis,
  check: (context) =>
    context.form.identities.flatMap((identity) => {
      const sums = identity.family === id ? brokenSums(identity, context) : undefined;
      return sums ? [finding(identity, sums)] : [];
    }),
});

/** The identity that a finding of these rules speaks of; undefined for findings of other rules. */
export const identityOf = ({ rule, places: [place] }: Finding, form: Form): Identity | undefined =>
  form.identities.find((i) => i.family === rule && place?.kind === 'cell' && i.left[0] === place.field);

/** Names the column or row by its first cell, and the total last. */
const finding = (identity: Identity, params: Sums): RuleFinding<Sums> => ({
  places: [...identity.left, ...identity.right].map((field) => ({ kind: 'cell', field })),
  params,
});

export const balance = identityRule('T3-BAL', '年度报告格式表三：第一项加第二项之和，等于第三项加第四项之和');
export const rowTotals = identityRule('T3-ROW', '年度报告格式表三：总计等于各类申请人之和');
export const resultTotals = identityRule('T3-SUM', '年度报告格式表三：（七）总计等于（一）至（六）之和');
export const outcomeTotals = identityRule('T4-SUM', '年度报告格式表四：总计等于各种结果之和');

/** The part of a context that identities are judged by. */
export type Numbers = Pick<CheckContext, 'report' | 'form' | 'at'>;

/** Whether an identity is broken, as the rules judge it. */
export const isBroken = (identity: Identity, numbers: Numbers): boolean => brokenSums(identity, numbers) !== undefined;

/** Both sums of an identity that does not hold; undefined when it holds or when blanks leave it open. */
function brokenSums({ left, right }: Identity, context: Numbers): Sums | undefined {
  const l = sideOf(left, context);
  const r = sideOf(right, context);
  if (!l || !r || (l.values.length === 0 && r.values.length === 0)) return undefined;
  const sums = { left: sum(l.values), right: sum(r.values) };
  if (sums.left === sums.right) return undefined;
  // Published reports leave blanks for zero; beside a printed total that is how they are read. Otherwise a blank is
  // open, and only a side that is already too large is wrong.
  if (!(l.blanks || r.blanks) || [...left, ...right].some((id) => isPrintedTotal(id, context))) return sums;
  const order = compare(sums.left, sums.right);
  return (order < 0 && !l.blanks) || (order > 0 && !r.blanks) ? sums : undefined;
}

interface Side {
  readonly values: string[];
  readonly blanks: boolean;
}

/** One side of an identity; undefined when a total in it is blank, so that it cannot be judged. */
function sideOf(ids: readonly FieldId[], { form, at }: Numbers): Side | undefined {
  const values: string[] = [];
  let blanks = false;
  for (const id of ids) {
    const { value } = at(id);
    if (value !== null) values.push(value);
    else if (form.fieldById.get(id)?.parts) return undefined;
    else blanks = true;
  }
  return { values, blanks };
}

/** Whether a total was printed. In a published report all were; those that agree with their parts are not listed. */
const isPrintedTotal = (id: FieldId, { form, report }: Numbers): boolean =>
  form.fieldById.get(id)?.parts !== undefined && (id in report.tables || report.provenance.origin === 'import');
