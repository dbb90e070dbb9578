/** A15: 结转下年度 beside what came in. A reply is due in 20 working days, twice that at most. */
import { compare, sum } from '../../report/decimal.ts';
import type { CheckContext, Rule } from '../rule.ts';

/** `more`: more is carried out than came in; `share`: a large part of it. */
type CarriedOut = {
  readonly defect: 'more' | 'share';
  readonly value: string;
  readonly received: string;
  readonly carriedIn: string;
  readonly percent: number;
};

const total = ({ at }: CheckContext, row: string): string | null => at(`requests.${row}.total`).value;

export const largeCarriedOut: Rule<'A15', CarriedOut> = {
  id: 'A15',
  class: 'C',
  basis: '政府信息公开条例第三十三条：二十个工作日内答复，延长不超过二十个工作日',
  check(context) {
    const [value, received, carriedIn] = ['carriedOut', 'newReceived', 'carriedIn'].map((row) =>
      total(context, row),
    ) as [string | null, string | null, string | null];
    if (value === null || received === null || carriedIn === null || compare(value, '0') <= 0) return [];
    const { carriedOutPercent, carriedOutFewest } = context.settings;
    const all = compare(value, sum([received, carriedIn]));
    const percent = received === '0' ? 100 : Math.round((Number(value) / Number(received)) * 100);
    if (all <= 0 && Number(value) * 100 <= Number(received) * carriedOutPercent) return [];
    const places = ['carriedOut', 'newReceived', 'carriedIn'].map(
      (row) => ({ kind: 'cell', field: `requests.${row}.total` }) as const,
    );
    const params: CarriedOut = { defect: all > 0 ? 'more' : 'share', value, received, carriedIn, percent };
    // Two of five that came in December are nothing to explain; nothing answered at all is.
    const grave = all >= 0 || Number(value) >= carriedOutFewest;
    return [grave ? { places, params } : { places, params, class: 'D' }];
  },
};
