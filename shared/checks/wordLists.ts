/** The office's own word lists, beside the patterns that the program brings along. Local, editable, read from text files. */
import { z } from 'zod';
import { fail, ok } from '../errors.ts';
import type { Result } from '../errors.ts';

/** A wording and what the office writes instead. */
export interface PreferredTerm {
  readonly from: string;
  readonly to: string;
}

export interface WordLists {
  /** Never to stand in a report (L01), beside the built-in ones. */
  readonly spam: readonly string[];
  /** To be looked at before publishing (P04). */
  readonly sensitive: readonly string[];
  /** Wordings with their better ones (B19). */
  readonly preferred: readonly PreferredTerm[];
  /** Words and hosts that no check of words speaks about. */
  readonly allow: readonly string[];
}
export const WORD_LIST_KINDS = ['spam', 'sensitive', 'preferred', 'allow'] as const satisfies (keyof WordLists)[];
export type WordListKind = (typeof WORD_LIST_KINDS)[number];

export const MOST_WORDS = 5_000;
const LONGEST_WORD = 50;

const word = z.string().trim().min(1).max(LONGEST_WORD);
const words = z.array(word).max(MOST_WORDS);
export const wordListsSchema: z.ZodType<WordLists> = z.strictObject({
  spam: words,
  sensitive: words,
  preferred: z.array(z.strictObject({ from: word, to: word })).max(MOST_WORDS),
  allow: words,
});

/** Slips that published reports share; from the form, the statute and the fee notice. */
export const DEFAULT_WORDS: WordLists = {
  spam: [],
  sensitive: [],
  preferred: [
    { from: '信息公开处理费', to: '信息处理费' },
    { from: '政府信息公开年报', to: '政府信息公开工作年度报告' },
    { from: '国令第', to: '国务院令第' },
    { from: '其它需要报告', to: '其他需要报告' },
    { from: '截止目前', to: '截至目前' },
    { from: '截止到目前', to: '截至目前' },
    { from: '部份', to: '部分' },
  ],
  allow: [],
};

/** One entry a line; `旧=>新` for a preferred term. */
const ARROW = /\s*(?:=>|＝＞|→)\s*/;

/** A list as the text of a file or of an input field. */
export const wordListText = (lists: WordLists, kind: WordListKind): string =>
  (kind === 'preferred' ? lists.preferred.map((t) => `${t.from}=>${t.to}`) : lists[kind]).join('\n');

/**
 * The lists with one of them read from text: one entry a line, blank lines and lines that begin with # left out, each
 * entry once. E_WORDS says which line is wrong.
 */
export function withWordList(lists: WordLists, kind: WordListKind, text: string): Result<WordLists> {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map((line, i) => ({ text: line.trim(), number: i + 1 }))
    .filter((line) => line.text !== '' && !line.text.startsWith('#'));
  if (lines.length > MOST_WORDS) return fail('E_WORDS', 'tooManyWords', `共${lines.length}行，最多${MOST_WORDS}行`);
  const tooLong = (line: { readonly text: string; readonly number: number }) =>
    fail('E_WORDS', 'wordTooLong', `第${line.number}行超过${LONGEST_WORD}个字`);
  if (kind !== 'preferred') {
    const long = lines.find((line) => line.text.length > LONGEST_WORD);
    return long ? tooLong(long) : ok({ ...lists, [kind]: [...new Set(lines.map((line) => line.text))] });
  }
  const terms = new Map<string, PreferredTerm>();
  for (const line of lines) {
    const [from = '', to = '', ...rest] = line.text.split(ARROW);
    if (from === '' || to === '' || rest.length > 0) {
      return fail('E_WORDS', 'noPreferredTerm', `第${line.number}行“${line.text.slice(0, 20)}”应写成“旧=>新”`);
    }
    if (from === to) return fail('E_WORDS', 'sameTerm', `第${line.number}行新旧两个词相同`);
    if (Math.max(from.length, to.length) > LONGEST_WORD) return tooLong(line);
    terms.set(from, { from, to });
  }
  return ok({ ...lists, preferred: [...terms.values()] });
}
