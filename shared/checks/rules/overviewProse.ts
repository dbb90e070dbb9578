/** B11, B16: a 总体情况 that could stand in any report, or that is too long or too short. */
import { remembered } from '../../prose/remembered.ts';
import type { Rule } from '../rule.ts';
import { isExtract, lengthOf, proseOf } from '../sectionProse.ts';
import { USUAL_OVERVIEW_MOST } from '../settings.ts';

const SECTION = [{ kind: 'section', section: 'sec1Overview' }] as const;

/** Years, dates and document numbers count nothing. */
const NO_FIGURE = /20\d\d|(?<!\d)\d{1,4}\s?[号条款项届次月日]|12345/g;
const FIGURE = /[\d０-９]|[一二两三四五六七八九十百]+(?:余|多)?(?:件|条|篇|次|期|场|人|个|份|项)(?!是)/;
const SELF = /[我本][省市州县区旗镇乡街局委办厅院站队处单机部]|全[省市州县区旗镇乡街局]/;
/** The last characters of a name are what short names keep. */
const NAME_END = 4;
/** A shorter text is B16's. */
const FEWEST = 150;

/** Whether the text gives a figure of its own, or speaks of itself. */
const isParticular = remembered((prose) => FIGURE.test(prose.replace(NO_FIGURE, '')) || SELF.test(prose));

export const genericText: Rule<'B11', { readonly organ: string }> = {
  id: 'B11',
  class: 'C',
  basis: '年度报告应当反映本单位的实际情况',
  check({ report, text }) {
    const prose = proseOf(text, 'sec1Overview');
    const { name } = report.organ;
    if (lengthOf(prose) < FEWEST || isExtract(prose)) return [];
    if (isParticular(prose) || prose.includes(name.slice(-NAME_END))) return [];
    return [{ places: SECTION, params: { organ: name } }];
  },
};

type Length = {
  readonly defect: 'long' | 'short';
  readonly value: number;
  readonly limit: number;
  readonly set: 0 | 1;
};

export const overviewLength: Rule<'B16', Length> = {
  id: 'B16',
  class: 'C',
  basis: '总体情况应当简明客观；字数由各地规定',
  check({ text, settings }) {
    const prose = proseOf(text, 'sec1Overview');
    if (prose === '' || isExtract(prose)) return [];
    const value = lengthOf(prose);
    const { overviewMost, overviewFewest } = settings;
    const limit = overviewMost ?? USUAL_OVERVIEW_MOST;
    if (value > limit) {
      const params: Length = { defect: 'long', value, limit, set: overviewMost === null ? 0 : 1 };
      return [overviewMost === null ? { places: SECTION, params, class: 'D' } : { places: SECTION, params }];
    }
    if (value >= overviewFewest) return [];
    return [{ places: SECTION, params: { defect: 'short', value, limit: overviewFewest, set: 1 } }];
  },
};
