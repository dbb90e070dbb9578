/** Years and numbers of copied sentences that nobody has changed since last year. */
import { quantitiesIn } from '../prose/quantities.ts';
import type { CopiedSentence } from './copiedSentences.ts';
import type { Sentence } from './sentencesOfReport.ts';

/** Characters `from`..`to` of the paragraph that `sentence` stands in. */
export interface StaleMention {
  readonly kind: 'year' | 'number';
  readonly text: string;
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

interface Mention {
  readonly kind: StaleMention['kind'];
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const YEAR = /(?<![0-9])20[0-9]{2}(?=\s*年)/g;
const ARABIC = /[0-9０-９]/;

/**
 * What stands in a copied sentence as it stood last year: a quantity, or last year's own year or the one before it.
 * Years further back are dates of laws and notices.
 * @param lastYear the year of last year's report
 */
export function staleMentions(copied: readonly CopiedSentence[], lastYear: number): StaleMention[] {
  return copied.flatMap(({ last, now }) => {
    const before = mentionsIn(last.text, lastYear);
    const mentions = mentionsIn(now.text, lastYear);
    // Where only numbers differ they are compared one by one: 结转2件 beside 上年结转2件 is no remnant.
    const inOrder = last.key === now.key && before.length === mentions.length;
    return mentions
      .filter((m, i) => (inOrder ? before[i]?.text === m.text : before.some((b) => b.text === m.text)))
      .map((m) => ({ ...m, sentence: now, from: now.from + m.from, to: now.from + m.to }));
  });
}

function mentionsIn(text: string, lastYear: number): Mention[] {
  const years = Array.from(text.matchAll(YEAR), (m): Mention => ({
    kind: 'year',
    text: m[0],
    from: m.index,
    to: m.index + m[0].length,
  })).filter((m) => Number(m.text) >= lastYear - 1 && Number(m.text) <= lastYear);
  const numbers = quantitiesIn(text).flatMap(({ from, to }): Mention[] => {
    const said = text.slice(from, to);
    return ARABIC.test(said) ? [{ kind: 'number', text: said.replace(/\s/g, ''), from, to }] : [];
  });
  return [...years, ...numbers].sort((a, b) => a.from - b.from);
}
