/** B05: the notice that issued the form, cited by its number. */
import { matchesIn } from '../../prose/occurrences.ts';
import { EDITIONS, defaultEdition } from '../../editions/editions.ts';
import type { Edition } from '../../editions/form.ts';
import { inPassages } from '../passages.ts';
import { placeInText } from '../reportText.ts';
import type { Rule } from '../rule.ts';

/** The number of a notice in any bracket and spacing: `〔2019〕60号`, `[2019] 60 号`. */
function numberPattern({ notice }: Edition): RegExp {
  const [, year = '', number = ''] = /〔(\d+)〕(\d+)号/.exec(notice) ?? [];
  return new RegExp(`[〔[［(（【〈﹝]\\s*${year}\\s*[〕\\]］)）】〉﹞]\\s*第?\\s*${number}\\s*号`, 'g');
}

/** The agency's letters before the number; other agencies count from 1 every year too. */
const AGENCY = /国\s*办\s*公\s*开\s*办\s*函\s*$/;
const OTHER_AGENCY = /[函发办令字文]\s*$/;
const REACH = 16;

/** Where a passage cites the notice of an edition. */
const citationsOf = (edition: Edition) => {
  const pattern = numberPattern(edition);
  return inPassages((passage) =>
    matchesIn(passage, pattern).flatMap((m) => {
      const before = passage.slice(Math.max(0, m.index - REACH), m.index);
      const agency = AGENCY.exec(before)?.[0];
      if (agency === undefined && OTHER_AGENCY.test(before)) return [];
      return [{ from: m.index - (agency?.length ?? 0), to: m.index + m[0].length }];
    }),
  );
};
const CITATIONS = Object.values(EDITIONS).map((edition) => ({ edition, citationsIn: citationsOf(edition) }));

export const supersededNotice: Rule<'B05', { readonly cited: string; readonly due: string; readonly year: number }> = {
  id: 'B05',
  class: 'C',
  basis: '国办公开办函〔2021〕30号：自2021年度起使用修订后的格式',
  check({ report, text }) {
    const due = EDITIONS[defaultEdition(report.year)];
    const cited = CITATIONS.map(({ edition, citationsIn }) => ({ edition, at: citationsIn(text)[0] }));
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
