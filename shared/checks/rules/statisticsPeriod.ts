/** B06: the statistics period, 1 January to 31 December of the report year. */
import { matchesIn } from '../../prose/occurrences.ts';
import { halfWidth } from '../../prose/numerals.ts';
import { remembered } from '../../prose/remembered.ts';
import { inPassages, stretchOf } from '../passages.ts';
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
    const periods = periodsIn(text);
    if (periods.some((p) => p.years.every((y) => y === String(year)))) return [];
    const [wrong] = periods;
    if (wrong) {
      const { from, to } = wrong;
      const params: Period = { defect: 'year', printed: text.whole.slice(from, to), due: year };
      return [{ places: [placeInText(text, from, to)], params }];
    }
    const isNamed = text.passages.some((p) => namesPeriod(p.text));
    return isNamed || isExtract(preface) || isExtract(overview) ? [] : [missing];
  },
};

/** Full periods with the year or years that they name. */
const periodsIn = inPassages((passage) =>
  matchesIn(halfWidth(passage), PERIOD).map((m) => ({ ...stretchOf(m), years: [m[1], m[2] ?? m[1]] })),
);
const namesPeriod = remembered((passage) => NAMED.test(halfWidth(passage)));
