/** B12, B14: prose that was carried over from last year's report. */
import { isRepeated, proseSimilarity } from '../../compare/similarity.ts';
import type { SectionSimilarity } from '../../compare/similarity.ts';
import { SECTION_IDS } from '../../editions/form.ts';
import type { SectionId } from '../../editions/form.ts';
import type { ReportText } from '../reportText.ts';
import type { Rule, RuleFinding } from '../rule.ts';

const SAME_PROBLEMS = 70;
const PROBLEMS_FEWEST = 50;

/** The tens only: an explanation holds while the text is edited on, until it repeats ten per cent more. */
const tensBelow = (percent: number): number => Math.floor((percent - 1) / 10) * 10;

type Repeated = { readonly section: SectionId | 'total'; readonly over: number; readonly year: number };

export const repeatedProse: Rule<'B12', Repeated> = {
  id: 'B12',
  class: 'C',
  basis: '地方考核指标：年度报告文字与上年度重复率不得大于50%',
  check({ report, text, last }) {
    if (!last) return [];
    const { sections, total } = proseSimilarity(last.text, text);
    const repeated = SECTION_IDS.filter((id) => isRepeated(sections[id]));
    const finding = (section: Repeated['section'], { percent }: SectionSimilarity): RuleFinding<Repeated> => ({
      places: (section === 'total' ? repeated : [section]).map((id) => ({ kind: 'section', section: id })),
      params: { section, over: tensBelow(percent), year: report.year - 1 },
    });
    if (isRepeated(total)) return [finding('total', total)];
    return repeated.map((id) => finding(id, sections[id]));
  },
};

/** Words about what became of last year's problems. */
function reportsImprovement({ paragraphs }: ReportText, lastYear: number): boolean {
  const lastYears = new RegExp(
    `(?:上一?年度?|去年|前一年度?|${lastYear}年度?)[^。]{0,60}(?:改进|整改|解决|改善|问题|不足)`,
  );
  const done = /(?:已经?|均已|全部)(?:得到)?[^。，；]{0,8}(?:改进|整改|解决|改善)/;
  return paragraphs.some((p) => p.part.startsWith('sec5Issues.') && (lastYears.test(p.text) || done.test(p.text)));
}

export const sameProblems: Rule<'B14', { readonly over: number; readonly year: number }> = {
  id: 'B14',
  class: 'C',
  basis: '年度报告格式第五部分：报告上年度问题的改进情况和本年度存在的主要问题',
  check({ report, text, last }) {
    if (!last || reportsImprovement(text, last.report.year)) return [];
    const { sec5Issues } = proseSimilarity(last.text, text).sections;
    if (sec5Issues.percent <= SAME_PROBLEMS || sec5Issues.characters < PROBLEMS_FEWEST) return [];
    return [
      {
        places: [{ kind: 'section', section: 'sec5Issues' }],
        params: { over: tensBelow(sec5Issues.percent), year: report.year - 1 },
      },
    ];
  },
};
