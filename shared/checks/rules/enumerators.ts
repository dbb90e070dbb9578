/** B18: 一是…二是…三是 and （一）（二）（三） that skip, repeat or stammer. */
import { readNumeral } from '../../prose/numerals.ts';
import { placeInParagraph } from '../reportText.ts';
import type { ReportParagraph } from '../reportText.ts';
import type { Rule, RuleFinding } from '../rule.ts';

const SPOKEN = /([一二三四五六七八九十]{1,3})(?:是是?|要)(?![非否])/g;
/** 一是 starts a clause; 之一是, 统一是 do not count. */
const CLAUSE_START = /^$|[。；;：:，,、！？”」》）)\s]$/;
const BRACKETED = /^\s*[（(]([一二三四五六七八九十]{1,3})[）)]/g;

/** `printed` is what stands there, `due` what should; for a stammer both name the enumerator. */
type Broken = { readonly printed: string; readonly due: string; readonly defect: 'stammer' | 'sequence' };

export const enumerators: Rule<'B18', Broken> = {
  id: 'B18',
  class: 'D',
  basis: '文字规范：序号应当连续',
  *check({ text }) {
    for (const part of Map.groupBy(text.paragraphs, (p) => p.part).values()) {
      yield* breaks(part, SPOKEN, (n) => `${n}是`);
      yield* breaks(part, BRACKETED, (n) => `（${n}）`);
    }
  },
};

/** Follows one kind of enumerator through a part of the report. Starting over at 一 is a new list. */
function* breaks(
  paragraphs: readonly ReportParagraph[],
  pattern: RegExp,
  write: (numeral: string) => string,
): Iterable<RuleFinding<Broken>> {
  let last = 0;
  for (const p of paragraphs) {
    for (const m of p.text.matchAll(pattern)) {
      const [all, said = ''] = m;
      if (!CLAUSE_START.test(p.text.slice(Math.max(0, m.index - 1), m.index))) continue;
      if (all.endsWith('是是')) yield found(p, m.index, all, write(said), 'stammer');
      const number = readNumeral(said) ?? 0;
      if (number !== 1 && number !== last + 1)
        yield found(p, m.index, all.trim(), write(numeral(last + 1)), 'sequence');
      last = number;
    }
  }
}

const ONES = '十一二三四五六七八九';
/** 1 to 99 as the enumerators write them. */
const numeral = (n: number): string =>
  n < 10
    ? ONES.charAt(n)
    : (n < 20 ? '' : ONES.charAt(Math.floor(n / 10))) + '十' + (n % 10 === 0 ? '' : ONES.charAt(n % 10));

const found = (
  p: ReportParagraph,
  at: number,
  printed: string,
  due: string,
  defect: Broken['defect'],
): RuleFinding<Broken> => ({
  places: [placeInParagraph(p, at, at + printed.length)],
  params: { printed, due, defect },
});
