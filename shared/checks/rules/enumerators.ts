/** B18: 一是…二是…三是 and （一）（二）（三） that skip, repeat or stammer. */
import { matchesIn } from '../../prose/occurrences.ts';
import { readNumeral, writeNumeral } from '../../prose/numerals.ts';
import { inPassages, stretchOf } from '../passages.ts';
import type { Stretch } from '../passages.ts';
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
    yield* breaks(text, spoken(text), (n) => `${n}是`);
    yield* breaks(text, bracketed(text), (n) => `（${n}）`);
  },
};

interface Enumerator extends Stretch {
  readonly words: string;
  readonly numeral: string;
  readonly number: number;
}

function enumeratorOf(m: RegExpExecArray): Enumerator {
  const numeral = m[1] ?? '';
  return { ...stretchOf(m), numeral, number: readNumeral(numeral) ?? 0 };
}
const bracketed = inPassages((passage) => matchesIn(passage, BRACKETED).map(enumeratorOf));
const spoken = inPassages((passage) =>
  matchesIn(passage, SPOKEN)
    .map(enumeratorOf)
    .filter((e) => CLAUSE_START.test(passage.charAt(e.from - 1))),
);

/** Follows one kind of enumerator through each part of the report. Starting over at 一 is a new list. */
function* breaks(
  text: ReportText,
  enumerators: readonly Enumerator[],
  write: (numeral: string) => string,
): Iterable<RuleFinding<Broken>> {
  let last = 0;
  let part: string | undefined;
  for (const { from, to, words: printed, numeral, number } of enumerators) {
    const found = (due: string, defect: Broken['defect']): RuleFinding<Broken> => ({
      places: [placeInText(text, from, to)],
      params: { printed, due: write(due), defect },
    });
    const here = paragraphAt(text, from)?.part;
    if (here !== part) last = 0;
    part = here;
    if (printed.endsWith('是是')) yield found(numeral, 'stammer');
    if (number !== 1 && number !== last + 1) yield found(writeNumeral(last + 1), 'sequence');
    last = number;
  }
}
