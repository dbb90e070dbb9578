/** B05: the notice that issued the form, cited by its number. */
import { EDITIONS, defaultEdition } from '../../editions/editions.ts';
import type { Edition } from '../../editions/form.ts';
import { placeInText } from '../reportText.ts';
import type { Rule } from '../rule.ts';

/** The number of a notice in any bracket and spacing: `〔2019〕60号`, `[2019] 60 号`. */
function numberPattern({ notice }: Edition): RegExp {
  const [, year = '', number = ''] = /〔(\d+)〕(\d+)号/.exec(notice) ?? [];
  return new RegExp(`[〔[［(（【〈﹝]\\s*${year}\\s*[〕\\]］)）】〉﹞]\\s*第?\\s*${number}\\s*号`, 'g');
}

const PATTERNS = Object.values(EDITIONS).map((edition) => ({ edition, pattern: numberPattern(edition) }));
/** The agency's letters before the number; other agencies count from 1 every year too. */
const AGENCY = /国\s*办\s*公\s*开\s*办\s*函\s*$/;
const OTHER_AGENCY = /[函发办令字文]\s*$/;
const REACH = 16;

/** Where the text cites a notice of this number. */
function citation(text: string, pattern: RegExp): { readonly from: number; readonly to: number } | undefined {
  for (const m of text.matchAll(pattern)) {
    const before = text.slice(Math.max(0, m.index - REACH), m.index);
    const agency = AGENCY.exec(before)?.[0];
    if (agency !== undefined || !OTHER_AGENCY.test(before)) {
      return { from: m.index - (agency?.length ?? 0), to: m.index + m[0].length };
    }
  }
  return undefined;
}

export const supersededNotice: Rule<'B05', { readonly cited: string; readonly due: string; readonly year: number }> = {
  id: 'B05',
  class: 'C',
  basis: '国办公开办函〔2021〕30号：自2021年度起使用修订后的格式',
  check({ report, text }) {
    const due = EDITIONS[defaultEdition(report.year)];
    const cited = PATTERNS.map(({ edition, pattern }) => ({ edition, at: citation(text.whole, pattern) }));
    if (cited.some((c) => c.edition === due && c.at)) return [];
    return cited.flatMap(({ edition, at }) =>
      at && edition.years.to < report.year
        ? [
            {
              places: [placeInText(text, at.from, at.to)],
              params: { cited: edition.notice, due: due.notice, year: report.year },
            },
          ]
        : [],
    );
  },
};
