/** Last year's problems against this year's section five: put right, still a problem, or forgotten. */
import type { ReportText } from '../checks/reportText.ts';
import { sentencesOf } from '../prose/sentences.ts';
import { comparableText } from './sentencesOfReport.ts';
import { runsOf, shinglesOf, similarity } from './similarity.ts';

export interface ProblemLine {
  readonly problem: string;
  /** `again`: named as a problem this year too; `spoken`: this year's section speaks of it otherwise. */
  readonly standing: 'again' | 'spoken' | 'forgotten';
}
export interface Problems {
  readonly last: readonly ProblemLine[];
  readonly now: readonly string[];
}

const ITEM = /(?<=[。；;：:，,、\s]|^)[一二三四五六七八九十]是(?![否非])/g;
const ITEM_END = /[。；;\n]/;
/** What a list of 一是…二是… is about is said by the last of these words before it. */
const TOPIC = /(问题|不足|短板|差距|薄弱|困难)|措施|下一步|改进|整改|对策|今后|打算|以下工作/g;
const WANTING = /不够|不足|不及时|不深|不强|不高|不到位|不平衡|不规范|不完善|有待|欠缺|薄弱|差距|短板/;
const PUT_RIGHT = /改进|整改|解决|措施|下一步|今后|针对|将/;
/** Shortest text that names a problem, in characters. */
const SHORTEST = 4;
/** Same problem from so many per cent on; spoken of when so large a share of its words stands there. */
const SAME = 50;
const SPOKEN = 0.5;

const sectionFive = ({ paragraphs }: ReportText): string =>
  paragraphs
    .filter((p) => p.part === 'sec5Issues.body' || p.part === 'sec5Issues.after')
    .map((p) => p.text)
    .join('\n');

/** The problems that a section five names: its lists of them, or where it has none the sentences that speak of a want. */
export function problemsIn(prose: string): string[] {
  const listed: string[] = [];
  let [lead, inList] = [0, false];
  for (const m of prose.matchAll(ITEM)) {
    const start = m.index + m[0].length;
    // 一是 begins a list; its subject stands before it.
    if (m[0].startsWith('一')) {
      const topic = Array.from(prose.slice(lead, m.index).matchAll(TOPIC)).at(-1);
      inList = topic?.[1] !== undefined;
    }
    lead = start;
    const text = (prose.slice(start).split(ITEM_END, 1)[0] ?? '').split(
      /[，,、]?[二三四五六七八九十]是(?![否非])/,
      1,
    )[0];
    if (inList && text !== undefined && text.length >= SHORTEST) listed.push(text.replace(/[，,、]$/, ''));
  }
  if (listed.length > 0) return listed;
  return sentencesOf(prose)
    .map((s) => s.text.trim())
    .filter((s) => s.length >= SHORTEST && WANTING.test(s) && !PUT_RIGHT.test(s));
}

/** What became of each problem that last year's report names. */
export function compareProblems(last: ReportText, now: ReportText): Problems {
  const prose = sectionFive(now);
  const problems = problemsIn(prose);
  const rest = problems.reduce((text, p) => text.replace(p, ''), prose);
  const spokenOf = new Set(sentencesOf(rest).flatMap((s) => runsOf(comparableText(s.text))));
  return {
    now: problems,
    last: problemsIn(sectionFive(last)).map((problem) => {
      const key = comparableText(problem);
      const own = shinglesOf([key]);
      if (problems.some((p) => similarity(own, shinglesOf([comparableText(p)])) >= SAME)) {
        return { problem, standing: 'again' };
      }
      const runs = runsOf(key);
      const share = runs.filter((run) => spokenOf.has(run)).length / runs.length;
      return { problem, standing: share >= SPOKEN ? 'spoken' : 'forgotten' };
    }),
  };
}
