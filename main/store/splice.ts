/** What differs between two texts, so that a history of long texts stays small. */

/** `from` became `to` behind the first `start` and before the last `end` UTF-16 units. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

const splitsPair = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at - 1);
  return at > 0 && at < text.length && unit >= 0xd800 && unit <= 0xdbff;
};

/** The one stretch that differs. Never cuts a surrogate pair: SQLite could not keep half of one. */
export function spliceOf(before: string, after: string): Splice {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (splitsPair(before, start) || splitsPair(after, start)) start--;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  if (splitsPair(before, before.length - end) || splitsPair(after, after.length - end)) end--;
  return { start, end, from: before.slice(start, before.length - end), to: after.slice(start, after.length - end) };
}

/** The text before the splice, from the text after it. */
export const unsplice = (after: string, { start, end, from }: Splice): string =>
  after.slice(0, start) + from + after.slice(after.length - end);
