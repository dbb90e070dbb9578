/** B19: wordings that have a better one. The list is the office's own. */
import { occurrencesOf } from '../../prose/occurrences.ts';
import { placeInText } from '../reportText.ts';
import type { Rule } from '../rule.ts';

const MOST_PLACES = 50;
/** A quoted name or the name of a column on the website is not the report's own wording. */
const QUOTED = /[“"《〈「『‘][^”"》〉」』’\n]{0,30}$/;
const COLUMN = /^[”"’]?\s*(?:栏目|专栏|专题|板块|版块)/;

export const preferredTerms: Rule<'B19', { readonly printed: string; readonly due: string; readonly count: number }> = {
  id: 'B19',
  class: 'D',
  basis: '政府信息公开条例、年度报告格式的规范用语',
  judgesWords: true,
  *check({ text, words }) {
    const { whole } = text;
    for (const { from, to } of words.preferred) {
      const right = occurrencesOf(whole, to);
      const wrong = occurrencesOf(whole, from).filter(
        (at) =>
          !right.some((r) => r <= at && at + from.length <= r + to.length) &&
          !QUOTED.test(whole.slice(Math.max(0, at - 30), at)) &&
          !COLUMN.test(whole.slice(at + from.length, at + from.length + 8)),
      );
      if (wrong.length === 0) continue;
      const places = wrong.slice(0, MOST_PLACES).map((at) => placeInText(text, at, at + from.length));
      yield { places, params: { printed: from, due: to, count: wrong.length } };
    }
  },
};
