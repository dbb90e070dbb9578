/** B18: 一是…二是…三是 and （一）（二）（三） that skip, repeat or stammer. */
import { readNumeral, writeNumeral } from '../../prose/numerals.ts';
import { paragraphAt, placeInText } from '../reportText.ts';
import type { ReportText } from '../reportText.ts';
import type { Rule, RuleFinding } from '../rule.ts';

const SPOKEN = /([一二三四五六七八九十]{1,3})(?:是是?|要)(?![非否])/g;
/** 一是 starts a clause; 之一是, 统一是 do not count. */
const CLAUSE_START = /^$|[。；;：:，,、！？”」》）)\s]$/;
const BRACKETED = /(?<=^[^\S\n]*)[（(]([一二三四五六七八九十]{1,3})[）)]/gm;

/** `printed` is what stands there, `due` what should; for a stammer both name the enumerator. */
type Broken = { readonly printed: string; readonly due: string; readonly defect: 'stammer' | 'sequence' };

export const enumerators: Rule<'B18', Broken> = {
  id: 'B18',
  class: 'D',
  basis: '文字规范：序号应当连续',
  *check({ text }) {
    yield* breaks(text, SPOKEN, (n) => `${n}是`);
    yield* breaks(text, BRACKETED, (n) => `（${n}）`);
  },
};

/** Follows one kind of enumerator through each part of the report. Starting over at 一 is a new list. */
function* breaks(text: ReportText, pattern: RegExp, write: (numeral: string) => string): Iterable<RuleFinding<Broken>> {
  let last = 0;
  let part: string | undefined;
  for (const m of text.whole.matchAll(pattern)) {
    const [printed, numeral = ''] = m;
    if (pattern === SPOKEN && !CLAUSE_START.test(text.whole.slice(Math.max(0, m.index - 1), m.index))) continue;
    const found = (due: string, defect: Broken['defect']): RuleFinding<Broken> => ({
      places: [placeInText(text, m.index, m.index + printed.length)],
      params: { printed, due: write(due), defect },
    });
    const here = paragraphAt(text, m.index)?.part;
    if (here !== part) last = 0;
    part = here;
    const number = readNumeral(numeral) ?? 0;
    if (printed.endsWith('是是')) yield found(numeral, 'stammer');
    if (number !== 1 && number !== last + 1) yield found(writeNumeral(last + 1), 'sequence');
    last = number;
  }
}
