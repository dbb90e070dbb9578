/** B05: the notice that issued the form, cited by its number. */
import { EDITIONS, defaultEdition } from '../../editions/editions.ts';
import type { Edition } from '../../editions/form.ts';
import { placeInText } from '../reportText.ts';
import type { Rule } from '../rule.ts';

/** The number of a notice in any bracket and spacing: `〔2019〕60号`, `[2019] 60 号`. */
function numberPattern({ notice }: Edition): RegExp {
  const [, year = '', number = ''] = /〔(\d+)〕(\d+)号/.exec(notice) ?? [];
  const agency = '(?:国\\s*办\\s*公\\s*开\\s*办\\s*函|(?<![函发办令字]\\s*))\\s*';
  return new RegExp(`${agency}[〔\\[［(（【〈﹝]\\s*${year}\\s*[〕\\]］)）】〉﹞]\\s*第?\\s*${number}\\s*号`);
}

const PATTERNS = Object.values(EDITIONS).map((edition) => ({ edition, pattern: numberPattern(edition) }));

export const supersededNotice: Rule<'B05', { readonly cited: string; readonly due: string; readonly year: number }> = {
  id: 'B05',
  class: 'C',
  basis: '国办公开办函〔2021〕30号：自2021年度起使用修订后的格式',
  check({ report, text }) {
    const due = EDITIONS[defaultEdition(report.year)];
    const cites = PATTERNS.map(({ edition, pattern }) => ({ edition, match: pattern.exec(text.whole) }));
    if (cites.some((c) => c.edition === due && c.match)) return [];
    return cites.flatMap(({ edition, match }) =>
      match && edition.years.to < report.year
        ? {
            places: [placeInText(text, match.index, match.index + match[0].length)],
            params: { cited: edition.notice, due: due.notice, year: report.year },
          }
        : [],
    );
  },
};
