/** B01, B02: the six sections and their titles. */
import { SECTION_IDS } from '../../editions/form.ts';
import type { SectionId } from '../../editions/form.ts';
import { isBlankText } from '../../report/richText.ts';
import { halfWidth } from '../../prose/numerals.ts';
import type { Rule } from '../rule.ts';

type SectionDefect = { readonly defect: 'missing' | 'order' | 'empty'; readonly section: SectionId };

export const sixSections: Rule<'B01', SectionDefect> = {
  id: 'B01',
  class: 'A',
  basis: '政府信息公开条例第五十条；年度报告格式：六个部分，按顺序，不能遗漏',
  *check({ report, form }) {
    const found = (defect: SectionDefect['defect'], section: SectionId) => ({
      places: [{ kind: 'section', section }] as const,
      params: { defect, section },
    });
    let last = -1;
    for (const s of report.sections) {
      const rank = SECTION_IDS.indexOf(s.id);
      if (rank <= last) yield found('order', s.id);
      last = Math.max(last, rank);
      const hasTable = form.sections[rank]?.table !== undefined;
      if (!hasTable && isBlankText(s.body) && isBlankText(s.after ?? [])) yield found('empty', s.id);
    }
    for (const id of SECTION_IDS) if (!report.sections.some((s) => s.id === id)) yield found('missing', id);
  },
};

/** Spacing and the width of punctuation are the printer's business. */
const comparable = (title: string): string => halfWidth(title).replace(/[\s.。:：;；]/g, '');

export const sectionTitles: Rule<'B02', { readonly printed: string; readonly due: string }> = {
  id: 'B02',
  class: 'C',
  basis: '年度报告格式：六个部分的标题',
  *check({ report, form }) {
    for (const { id, title } of report.sections) {
      const due = form.sections.find((s) => s.id === id)?.title ?? '';
      if (title === undefined || comparable(title) === comparable(due)) continue;
      const places = [{ kind: 'text', part: `${id}.title`, paragraph: 0, from: 0, to: title.length }] as const;
      yield { places, params: { printed: title, due } };
    }
  },
};
