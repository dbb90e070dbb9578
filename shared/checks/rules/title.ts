/** M01: a printed title that names another year, another office, or another kind of document. */
import { readNumeral } from '../../prose/numerals.ts';
import { isShortFor } from '../../prose/officeName.ts';
import type { Rule, RuleFinding } from '../rule.ts';

const YEAR = /(\d{4}|[二〇零一三四五六七八九]{4})年(?:度)?/;
/** Whether a title is that of a yearly report on disclosure at all; 年报 and other wordings are not judged here. */
const SUBJECT = /信息公开.*(?:报告|年报)/;

type Title = { readonly defect: 'year' | 'organ' | 'subject'; readonly printed: string; readonly due: string | number };

export const printedTitle: Rule<'M01', Title> = {
  id: 'M01',
  class: 'A',
  basis: '年度报告标题：单位全称、年度、政府信息公开工作年度报告',
  *check({ report }) {
    const { title } = report.metadata;
    if (title === undefined) return;
    const plain = title.replace(/[\s\u200b-\u200d\ufeff]/g, '');
    const printedYear = YEAR.exec(plain);
    const year = printedYear ? readNumeral(printedYear[1] ?? '') : undefined;
    if (!SUBJECT.test(plain)) yield found(title, 'subject', '政府信息公开工作年度报告');
    if (year !== undefined && year !== report.year) yield found(title, 'year', report.year);
    const organ = plain.replace(YEAR, '').replace(/(?:的|关于)?(?:政府|政务)?信息公开.*$|^关于|^《/g, '');
    if (
      SUBJECT.test(plain) &&
      organ !== '' &&
      !isShortFor(organ, report.organ.name) &&
      !isShortFor(report.organ.name, organ)
    ) {
      yield found(title, 'organ', report.organ.name);
    }
  },
};

const found = (printed: string, defect: Title['defect'], due: string | number): RuleFinding<Title> => ({
  places: [{ kind: 'text', part: 'title', paragraph: 0, from: 0, to: printed.length }],
  params: { defect, printed, due },
});
