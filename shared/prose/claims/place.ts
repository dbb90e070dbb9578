/** From the compact sentence in which something was found to the paragraph as it is printed. */
import type { Quantity } from '../quantities.ts';
import type { Compact } from './compact.ts';

/** A sentence of a paragraph in compact spelling. */
export interface Sentence {
  readonly text: string;
  /** Where it starts in the compact paragraph. */
  readonly from: number;
  readonly paragraph: number;
  readonly original: Compact['original'];
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const placed = <T extends Stretch>(sentence: Sentence, found: T): T & { readonly paragraph: number } => ({
  ...found,
  paragraph: sentence.paragraph,
  from: sentence.original(sentence.from + found.from),
  to: endOf(sentence, found.to),
});

export const placedQuantity = (sentence: Sentence, q: Quantity): Quantity => ({
  ...q,
  from: sentence.original(sentence.from + q.from),
  numberTo: endOf(sentence, q.numberTo),
  to: endOf(sentence, q.to),
});

/** White space behind the last character stays out. */
const endOf = ({ original, from }: Sentence, to: number): number => original(from + to - 1) + 1;
