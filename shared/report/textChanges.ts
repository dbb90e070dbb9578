/** What differs between two texts of paragraphs, in excerpts short enough to read in a list. */

export interface TextChange {
  /** Index of the paragraph in the later text; of the one that it stood before, where it is gone. */
  readonly paragraph: number;
  /** What stood there; empty where a paragraph is new. */
  readonly from: string;
  /** What stands there now; empty where a paragraph is gone. */
  readonly to: string;
}

/** Characters shown on either side of what differs. */
const CONTEXT = 6;
/** A longer stretch is shortened in its middle. */
const LONGEST = 60;

/** Paragraphs that are the same at both ends are left out; between them the first is held against the first, and so on. */
export function textChanges(before: readonly string[], after: readonly string[]): TextChange[] {
  const same = (a: string | undefined, b: string | undefined): boolean => a === b;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && same(before[head], after[head])) head++;
  let tail = 0;
  while (tail < shorter - head && same(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  const [old, now] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  return Array.from({ length: Math.max(old.length, now.length) }, (_, i): TextChange[] => {
    const [from, to] = [old[i], now[i]];
    if (same(from, to)) return [];
    const paragraph = Math.min(head + i, Math.max(0, after.length - 1));
    if (from === undefined || to === undefined)
      return [{ paragraph, from: shorten(from ?? ''), to: shorten(to ?? '') }];
    return [{ paragraph, ...excerpts(from, to) }];
  }).flat();
}

/** The stretch that differs, with a few characters around it. Whole characters only. */
function excerpts(a: string, b: string): { readonly from: string; readonly to: string } {
  const [before, after] = [Array.from(a), Array.from(b)];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const excerpt = (text: readonly string[]): string => {
    const start = Math.max(0, head - CONTEXT);
    const end = Math.min(text.length, text.length - tail + CONTEXT);
    return `${start > 0 ? '…' : ''}${shorten(text.slice(start, end).join(''))}${end < text.length ? '…' : ''}`;
  };
  return { from: excerpt(before), to: excerpt(after) };
}

function shorten(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= LONGEST) return text;
  return `${characters.slice(0, LONGEST / 2).join('')}……${characters.slice(-LONGEST / 2).join('')}`;
}
