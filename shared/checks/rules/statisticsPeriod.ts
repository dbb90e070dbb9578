/** B06: the statistics period, 1 January to 31 December of the report year. */
import { halfWidth } from '../../prose/numerals.ts';
import { placeInText } from '../reportText.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { isExtract, proseOf } from '../sectionProse.ts';

/** 2023年1月1日至12月31日 in every shape, 年 or 月 lost at a run border included. */
const PERIOD = /(20\d\d)\s*年?\s*0?1\s*月?\s*0?1\s*日?[^。\n\d]{0,12}(?:(20\d\d)\s*年?\s*)?12\s*月?\s*31\s*日/g;
/** The period is named in some other way: 统计期限为全年, 数据截至12月31日. */
const NAMED =
  /统计[^。，\n]{0,6}(?:期限|时限|时间|区间|期间|周期|范围)|数据[^。\n]{0,12}(?:期限|时限|时间|区间|截[至止])|1\s*月\s*1\s*日[^。\n]{0,14}12\s*月\s*31\s*日|[一1]\s*月\s*[至到－—-]\s*(?:十二|12)\s*月/;

type Period = { readonly defect: 'missing' | 'year'; readonly printed: string; readonly due: number };

export const statisticsPeriod: Rule<'B06', Period> = {
  id: 'B06',
  class: 'C',
  basis: '年度报告的统计期限为当年1月1日至12月31日',
  check({ report: { year }, text }) {
    const missing: RuleFinding<Period> = {
      places: [{ kind: 'section', section: 'preface' }],
      params: { defect: 'missing', printed: '', due: year },
    };
    const preface = proseOf(text, 'preface');
    const overview = proseOf(text, 'sec1Overview');
    if (preface === '' && overview === '') return [];
    const whole = halfWidth(text.whole);
    const periods = Array.from(whole.matchAll(PERIOD));
    const isRight = ([, from, to = from]: RegExpExecArray): boolean => from === String(year) && to === from;
    if (periods.some(isRight)) return [];
    const [wrong] = periods;
    if (wrong) {
      const printed = text.whole.slice(wrong.index, wrong.index + wrong[0].length);
      const places = [placeInText(text, wrong.index, wrong.index + printed.length)];
      return [{ places, params: { defect: 'year', printed, due: year } }];
    }
    return NAMED.test(whole) || isExtract(preface) || isExtract(overview) ? [] : [missing];
  },
};
