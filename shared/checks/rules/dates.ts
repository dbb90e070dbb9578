/** M02: 成文日期 and 发布日期 against each other, the report year and the statutory deadline. No clock: only what the report says. */
import type { Rule } from '../rule.ts';
import { deadlineOf } from '../settings.ts';

/** `late` is published behind `due`, the last day; `early` is written before the year was over. Dates are `YYYY-MM-DD`. */
type Dates = { readonly defect: 'early' | 'order' | 'late'; readonly printed: string; readonly due: string };

export const reportDates: Rule<'M02', Dates> = {
  id: 'M02',
  class: 'C',
  basis: '政府信息公开条例第四十九条：部门1月31日前、各级人民政府3月31日前公布上一年度报告',
  *check({ report: { metadata, organ, year } }) {
    const { issuedOn, publishedOn } = metadata;
    const found = (defect: Dates['defect'], printed: string, due: string) => ({
      places: [{ kind: 'section', section: 'preface' } as const],
      params: { defect, printed, due },
    });
    const yearEnd = `${year}-12-31`;
    if (issuedOn !== undefined && issuedOn <= yearEnd) yield found('early', issuedOn, yearEnd);
    if (issuedOn !== undefined && publishedOn !== undefined && publishedOn < issuedOn) {
      yield found('order', publishedOn, issuedOn);
    }
    const deadline = deadlineOf(organ, year);
    const out = publishedOn ?? issuedOn;
    if (out !== undefined && deadline !== undefined && out > deadline) {
      yield { ...found('late', out, deadline), class: 'D' };
    }
  },
};
