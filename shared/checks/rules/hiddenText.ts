/** L03: characters that nobody sees, and links that name one place and lead to another. */
import { matchesIn } from '../../prose/occurrences.ts';
import { inEachPassage, matchesOf } from '../passages.ts';
import { placeInText } from '../reportText.ts';
import type { Rule } from '../rule.ts';
import { hostOf } from '../webAddress.ts';

const INVISIBLE =
  /(?:[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\uffa0]|\u034f|\u17b4|\u17b5)+/g;
/** `[shown](target)`, as text copied from a page keeps its links. */
const LINK = /\[([^\]\n]{1,200})\]\(([^)\s]{1,500})\)/g;
const MOST_PLACES = 50;

type Hidden = { readonly characters: number; readonly shown: string; readonly target: string };

export const hiddenText: Rule<'L03', Hidden> = {
  id: 'L03',
  class: 'C',
  basis: '网站信息安全：不得含有隐藏文字和暗链',
  *check(context) {
    const { text } = context;
    const runs = invisibleRuns(text);
    if (runs.length > 0) {
      const characters = runs.reduce((n, { from, to }) => n + to - from, 0);
      const places = runs.slice(0, MOST_PLACES).map(({ from, to }) => placeInText(text, from, to));
      yield { places, params: { characters, shown: '', target: '' } };
    }
    yield* misleadingLinks(context);
  },
};

const invisibleRuns = matchesOf(INVISIBLE);

const misleadingLinks = inEachPassage<Hidden>(function* (passage) {
  for (const m of matchesIn(passage, LINK)) {
    const [all, shown = '', target = ''] = m;
    const named = hostOf(shown);
    if (named === undefined || named === hostOf(target)) continue;
    yield { from: m.index, to: m.index + all.length, params: { characters: 0, shown, target } };
  }
});
