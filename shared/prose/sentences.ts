/** Cutting Chinese prose into sentences and clauses. */

import { matchesIn } from './occurrences.ts';
export interface Span {
  readonly text: string;
  /** Where `text` starts in the whole. */
  readonly from: number;
}

const SENTENCE = /[^。！？!?\n]+/g;

/** Sentences, without their closing mark, in order. */
export const sentencesOf = (text: string): Span[] =>
  matchesIn(text, SENTENCE).map((m) => ({ text: m[0], from: m.index }));

const STATEMENT_ENDS = Array.from('；;。！？\n');
const CLAUSE_ENDS = Array.from('，,；;。：:（(）)、！？\n');

/** What stands between the last of these marks and the end of `text`. */
function tailAfter(text: string, marks: readonly string[]): string {
  let at = -1;
  for (const mark of marks) at = Math.max(at, text.lastIndexOf(mark));
  return text.slice(at + 1);
}

/** The end of `text` from its last semicolon on: as far as words like 其中 reach. */
export const tailStatement = (text: string): string => tailAfter(text, STATEMENT_ENDS);

/** The end of `text` from its last comma, colon or bracket on. */
export const tailClause = (text: string): string => tailAfter(text, CLAUSE_ENDS);
