/** B13: 五、存在的主要问题及改进情况 with nothing to say, or with problems that nobody is going to solve. */
import { matchesIn } from '../../prose/occurrences.ts';
import { readNumeral } from '../../prose/numerals.ts';
import { remembered } from '../../prose/remembered.ts';
import { placeInText } from '../reportText.ts';
import type { CheckContext, Rule } from '../rule.ts';
import { isExtract, lengthOf, paragraphsOf, proseOf } from '../sectionProse.ts';

type Issues = {
  readonly defect: 'none' | 'short' | 'noMeasures' | 'count';
  /** Characters, or problems. */
  readonly value: number;
  /** The fewest characters, or measures. */
  readonly due: number;
};

const SECTION = { kind: 'section', section: 'sec5Issues' } as const;
const NONE =
  /^(?:20\d\d年度?|本年度?)?[，,]?\s*(?:本(?:单位|机关|局|办))?[，,]?(?:暂?无|没有|不存在|未发现)[^。，]{0,24}[。.]?$/;
const MEASURE_WORDS =
  /措施|下一步|改进|整改|今后|接下来|对策|针对|解决|将(?:继续|进一步|着力|不断|持续|加强|强化)|加强|强化/;
const namesMeasures = remembered((prose) => MEASURE_WORDS.test(prose));

export const issuesAndMeasures: Rule<'B13', Issues> = {
  id: 'B13',
  class: 'C',
  basis: '政府信息公开条例第五十条：年度报告包括存在的主要问题及改进情况',
  check(context) {
    const prose = proseOf(context.text, 'sec5Issues');
    if (prose === '' || isExtract(prose)) return [];
    const value = lengthOf(prose);
    const found = (defect: Issues['defect'], due: number) => [{ places: [SECTION], params: { defect, value, due } }];
    if (NONE.test(prose.trim())) return found('none', 0);
    if (value < context.settings.issuesFewest) return found('short', context.settings.issuesFewest);
    if (!namesMeasures(prose)) return found('noMeasures', 0);
    return unmatchedCounts(context);
  },
};

const ITEM = /(?<=[。；;：:，,、\s]|^)([一二三四五六七八九十])是(?![否非])/g;
/** What a run of 一是…二是… is about is said by the last of these words before it. */
const TOPIC = /(问题|不足|短板|差距|薄弱|困难)|(?:措施|下一步|改进|整改|对策|今后|打算|以下工作|努力|做好|抓好)/g;

interface Run {
  readonly about: 'problems' | 'measures' | undefined;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** 一是…二是… runs of section five, in order, each with what it lists. */
function runsOf({ text }: CheckContext): Run[] {
  const [first] = paragraphsOf(text, 'sec5Issues');
  if (!first) return [];
  const end = paragraphsOf(text, 'sec5Issues').reduce((to, p) => Math.max(to, p.start + p.text.length), first.start);
  const { start } = first;
  return runsIn(text.whole.slice(start, end)).map((r) => ({ ...r, from: r.from + start, to: r.to + start }));
}

const runsIn = remembered((prose) => {
  const runs: Run[] = [];
  let lead = 0;
  for (const m of matchesIn(prose, ITEM)) {
    const number = readNumeral(m[1] ?? '') ?? 0;
    const last = runs.at(-1);
    const to = m.index + m[0].length;
    if (last && number === last.count + 1) runs[runs.length - 1] = { ...last, count: number, to };
    else {
      const topic = matchesIn(prose.slice(lead, m.index), TOPIC).at(-1);
      const about = !topic ? undefined : topic[1] === undefined ? 'measures' : 'problems';
      runs.push({ about, count: number, from: m.index, to });
    }
    lead = to;
  }
  return runs;
});

/** Problems and the measures right behind them, where both are counted out. More measures than problems are no lack. */
function unmatchedCounts(context: CheckContext) {
  const runs = runsOf(context);
  const at = runs.findLastIndex((r) => r.about === 'problems');
  const [problems, measures] = [runs[at], runs[at + 1]];
  if (!problems || measures?.about !== 'measures' || problems.count < 2 || measures.count < 2) return [];
  if (problems.count === measures.count) return [];
  const params: Issues = { defect: 'count', value: problems.count, due: measures.count };
  const places = [problems, measures].map((r) => placeInText(context.text, r.from, r.from + 2));
  return [measures.count < problems.count ? { places, params } : { places, params, class: 'D' as const }];
}
