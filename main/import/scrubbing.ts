/** Counts what a reader takes out of a document, with a few examples for the officer to see. */
import type { Scrubbed } from '../../shared/document/blocks.ts';

const MOST_EXAMPLES = 3;
const LONGEST_EXAMPLE = 60;

/** @typeParam W names what is counted */
export class Scrubbing<W extends string = Scrubbed['what']> {
  private readonly found = new Map<W, { count: number; examples: string[] }>();

  add(what: W, example = ''): void {
    const entry = this.found.get(what) ?? { count: 0, examples: [] };
    entry.count += 1;
    const text = example.replace(/\s+/g, ' ').trim().slice(0, LONGEST_EXAMPLE);
    if (text !== '' && entry.examples.length < MOST_EXAMPLES && !entry.examples.includes(text))
      entry.examples.push(text);
    this.found.set(what, entry);
  }

  get list(): { readonly what: W; readonly count: number; readonly examples: readonly string[] }[] {
    return [...this.found].map(([what, { count, examples }]) => ({ what, count, examples }));
  }
}
