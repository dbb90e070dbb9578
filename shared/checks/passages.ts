/**
 * Rules over text say what they find in one passage; where it stands in the report is added here, and a passage that has
 * not changed since the last check is not read again.
 */
import { matchesIn } from '../prose/occurrences.ts';
import { remembered } from '../prose/remembered.ts';
import type { Finding } from './finding.ts';
import { placeInText } from './reportText.ts';
import type { ReportText } from './reportText.ts';
import type { CheckContext, RuleFinding } from './rule.ts';

/** Characters `from`..`to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What a rule finds in a passage: the finding, and the characters of the passage that it points at. */
export type Found<P extends Finding['params']> = Stretch & Omit<RuleFinding<P>, 'places'>;

/**
 * Reads a report passage by passage.
 * @param read what it finds follows from the passage alone
 * @returns all that was found, in order, counted in `ReportText.whole`
 */
export function inPassages<S extends Stretch>(read: (passage: string) => Iterable<S>): (text: ReportText) => S[] {
  const stretchesOf = remembered((passage) => Array.from(read(passage)));
  return ({ passages }) => {
    const all: S[] = [];
    for (const { text, start } of passages)
      for (const s of stretchesOf(text)) all.push({ ...s, from: s.from + start, to: s.to + start });
    return all;
  };
}

/** Every match of a global pattern, in order. */
export const matchesOf = (pattern: RegExp): ((text: ReportText) => (Stretch & { readonly words: string })[]) =>
  inPassages((passage) => matchesIn(passage, pattern).map(stretchOf));

/** A match as a stretch with its words. */
export const stretchOf = ({ index, 0: words }: RegExpExecArray): Stretch & { readonly words: string } => ({
  from: index,
  to: index + words.length,
  words,
});

/** The `check` of a rule whose findings follow from the passage that they stand in. */
export function inEachPassage<P extends Finding['params']>(
  find: (passage: string) => Iterable<Found<P>>,
): (context: Pick<CheckContext, 'text'>) => RuleFinding<P>[] {
  const foundIn = inPassages(find);
  return ({ text }) =>
    foundIn(text).map(({ from, to, ...finding }) => ({ places: [placeInText(text, from, to)], ...finding }));
}
