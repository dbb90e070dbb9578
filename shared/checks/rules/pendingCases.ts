/** A17: cases that were open at the end of last year and are not counted this year. */
import { compare } from '../../report/decimal.ts';
import type { ReportText } from '../reportText.ts';
import type { Rule } from '../rule.ts';

const LAST_YEAR = '(?:上年|上一年|以前年|往年)';
const EXCLUDED = new RegExp(`(?:不含|不包括|未含|未包含|未计入|不计入)[^。；]{0,12}${LAST_YEAR}`);
const INCLUDED = new RegExp(`(?:含|包括|计入)[^。；]{0,12}${LAST_YEAR}|${LAST_YEAR}[^。；]{0,12}(?:计入|包括在内)`);

/** Whether section four says that its numbers hold the cases carried over from last year. */
function countsCarriedCases({ paragraphs }: ReportText): boolean | undefined {
  const prose = paragraphs.flatMap((p) => (/^sec4ReviewLitigation\.(?:body|after)$/.test(p.part) ? [p.text] : []));
  if (prose.some((text) => EXCLUDED.test(text))) return false;
  return prose.some((text) => INCLUDED.test(text)) ? true : undefined;
}

export const pendingCases: Rule<
  'A17',
  { readonly left: string; readonly right: string; readonly declared: 0 | 1; readonly year: number }
> = {
  id: 'A17',
  class: 'C',
  basis: '年度报告格式表四：上年度尚未审结的案件在本年度继续统计',
  *check({ report, form, at, text, last }) {
    if (!last) return;
    const declared = countsCarriedCases(text);
    if (declared === false) return;
    for (const field of form.tables.reviewLitigation.fields) {
      if (field.column !== 'total') continue;
      const pending = last.at(field.id.replace(/total$/, 'pending')).value;
      const total = at(field.id).value;
      if (pending === null || total === null || compare(pending, total) <= 0) continue;
      yield {
        places: [{ kind: 'cell', field: field.id }],
        params: { left: total, right: pending, declared: declared ? 1 : 0, year: report.year - 1 },
        // Offices that leave carried cases out do not all say so.
        ...(!declared && { class: 'D' }),
      };
    }
  },
};
