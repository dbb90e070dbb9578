/** L01: advertising of betting and adult sites that a hijacked page planted in the text. */
import { HONEST_CONTEXT, SPAM_MEDIUM, SPAM_STRONG, SPAM_TAIL } from '../spamWords.ts';
import { matchesIn, occurrencesOf } from '../../prose/occurrences.ts';
import { inEachPassage } from '../passages.ts';
import { placeInText } from '../reportText.ts';
import type { Rule } from '../rule.ts';

const SPAM = new RegExp(`(?:${SPAM_STRONG.join('|')})|(${SPAM_MEDIUM.join('|')})`, 'gi');
const LATIN = 'A-Za-z0-9_.@%/:-';
const RUN_BEFORE = new RegExp(`(?:[${LATIN}]|${SPAM_TAIL.join('|')})+$`, 'i');
const RUN_AFTER = new RegExp(`(?:(?!20\\d\\d\\s*年)[${LATIN}]|[（(](?:中国|官方)[）)]|${SPAM_TAIL.join('|')})*`, 'iy');
/** A longer run is no run of one advertisement any more. */
const REACH = 60;
const NEAR = 24;

export const spam: Rule<'L01', { readonly found: string }> = {
  id: 'L01',
  class: 'A',
  basis: '政府网站信息安全：不得出现赌博、色情等违法信息',
  judgesWords: true,
  *check(context) {
    yield* advertisements(context);
    const { text, words } = context;
    for (const word of words.spam) {
      for (const at of occurrencesOf(text.whole, word)) {
        yield { places: [placeInText(text, at, at + word.length)], params: { found: word } };
      }
    }
  },
};

const advertisements = inEachPassage(function* (passage) {
  let done = 0;
  for (const m of matchesIn(passage, SPAM)) {
    if (m.index < done || (m[1] !== undefined && isHonest(passage, m.index, m.index + m[0].length))) continue;
    const before = RUN_BEFORE.exec(passage.slice(Math.max(done, m.index - REACH), m.index))?.[0] ?? '';
    RUN_AFTER.lastIndex = m.index + m[0].length;
    RUN_AFTER.test(passage);
    const from = m.index - before.length;
    done = RUN_AFTER.lastIndex;
    yield { from, to: done, params: { found: passage.slice(from, done) } };
  }
});

/** Whether the words around a stretch, in its own sentence, make it the office's business. */
function isHonest(passage: string, from: number, to: number): boolean {
  const before = passage.slice(Math.max(0, from - NEAR), from);
  const after = passage.slice(from, to + NEAR);
  return HONEST_CONTEXT.test(before.replace(/^.*[。\n]/s, '') + after.replace(/[。\n].*$/s, ''));
}
