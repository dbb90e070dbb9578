/** C07: what the prose says of 信息处理费 against 逾期未缴费 of table three, the fees of table two, and itself. */
import type { CountClaim, FeePart } from '../../prose/claims/claim.ts';
import { isExact } from '../../prose/quantities.ts';
import { compare } from '../../report/decimal.ts';
import { cellPlaces, placeOf, quoteOf } from '../claimValues.ts';
import type { CheckContext, Rule, RuleFinding } from '../rule.ts';
import { scopeClass } from '../scope.ts';

/**
 * `overdue`: fewer notices than requests that ended because the fee was not paid; `fees`: more collected than all
 * 行政事业性收费 together; `notice`: more collected than notices asked for.
 */
type Fee = {
  readonly defect: 'overdue' | 'fees' | 'notice';
  readonly quote: string;
  readonly said: string;
  readonly table: string;
};

const OVERDUE = 'requests.otherHandling.feeOverdue.total';
const FEES = 'proactive.adminFees.amountWanYuan';

export const feeInText: Rule<'C07', Fee> = {
  id: 'C07',
  class: 'C',
  basis: '政府信息公开信息处理费管理办法：先发收费通知，逾期不缴的不再处理；信息处理费属于行政事业性收费',
  *check(context) {
    const { claims, sayings } = context.claims();
    const overdue = cell(context, OVERDUE);
    const fees = cell(context, FEES);
    const stated = (part: FeePart): CountClaim[] =>
      claims
        .filter((c) => c.kind === 'count')
        .filter((c) => c.subject.of === 'processingFee' && c.subject.part === part)
        .filter((c) => c.scope === 'own' && isExact(c.quantity) && scopeClass(c, context) !== undefined);
    const found = (
      at: Pick<CountClaim, 'paragraph' | 'from' | 'to'>,
      params: Omit<Fee, 'quote'>,
      field?: string,
    ): RuleFinding<Fee> => ({
      places: [placeOf(context, at), ...cellPlaces(field === undefined ? [] : [field])],
      params: { ...params, quote: quoteOf(context, at) },
    });
    if (overdue !== undefined && overdue !== '0') {
      for (const c of stated('notices')) {
        if (c.quantity.value < Number(overdue))
          yield found(c, { defect: 'overdue', said: String(c.quantity.value), table: overdue }, OVERDUE);
      }
      for (const s of sayings) {
        if (s.kind === 'noFeeNotice' && scopeClass(s, context) !== undefined)
          yield found(s, { defect: 'overdue', said: '0', table: overdue }, OVERDUE);
      }
    }
    const noticed = stated('noticed');
    const none = stated('notices').find((c) => c.quantity.value === 0);
    for (const c of stated('collected')) {
      const said = yuan(c);
      const asked = noticed.find((n) => n.paragraph === c.paragraph);
      if (fees !== undefined && compare(String(said), inYuan(fees)) > 0)
        yield found(c, { defect: 'fees', said: String(said), table: fees }, FEES);
      else if (asked && said > yuan(asked))
        yield found(c, { defect: 'notice', said: String(said), table: String(yuan(asked)) });
      else if (none?.paragraph === c.paragraph && said > 0)
        yield found(c, { defect: 'notice', said: String(said), table: '0' });
    }
    if (none) {
      for (const c of noticed) if (yuan(c) > 0) yield found(c, { defect: 'notice', said: String(yuan(c)), table: '0' });
    }
  },
};

const cell = ({ form, at }: CheckContext, id: string): string | undefined =>
  form.fieldById.has(id) ? (at(id).value ?? undefined) : undefined;

const yuan = ({ quantity }: CountClaim): number =>
  quantity.unit === '万元' ? Math.round(quantity.value * 1_000_000) / 100 : quantity.value;

const inYuan = (wanYuan: string): string => String(Math.round(Number(wanYuan) * 1_000_000) / 100);
