/** Two texts of paragraphs held against each other: where they part, and what stands there in each. */

/** `before[start..end)` stands where the other text has `after[from..to)`; one of the two may be empty. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Above this many pairs of paragraphs to compare, what differs is one hunk: no report is that long. */
const MOST_PAIRS = 1_000_000;

/** Stretches that differ, in order; between them the texts are the same, paragraph by paragraph. */
export function paragraphHunks(before: readonly string[], after: readonly string[]): Hunk[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const [end, to] = [before.length - tail, after.length - tail];
  const hunks: Hunk[] = [];
  const add = (hunk: Hunk): void => {
    if (hunk.end > hunk.start || hunk.to > hunk.from) hunks.push(hunk);
  };
  let [start, from] = [head, head];
  for (const [b, a] of commonPairs(before.slice(head, end), after.slice(head, to))) {
    add({ start, end: head + b, from, to: head + a });
    [start, from] = [head + b + 1, head + a + 1];
  }
  add({ start, end, from, to });
  return hunks;
}

/** The longest common subsequence, as pairs of indexes in order. */
function commonPairs(before: readonly string[], after: readonly string[]): [number, number][] {
  const [n, m] = [before.length, after.length];
  if (n * m > MOST_PAIRS) return [];
  const width = m + 1;
  // Length of the longest common part behind each pair of positions.
  const length = new Uint32Array((n + 1) * width);
  const at = (b: number, a: number): number => length[b * width + a] ?? 0;
  for (let b = n - 1; b >= 0; b--) {
    for (let a = m - 1; a >= 0; a--) {
      length[b * width + a] = before[b] === after[a] ? at(b + 1, a + 1) + 1 : Math.max(at(b + 1, a), at(b, a + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let b = 0, a = 0; b < n && a < m;) {
    if (before[b] === after[a]) pairs.push([b++, a++]);
    else if (at(b + 1, a) >= at(b, a + 1)) b++;
    else a++;
  }
  return pairs;
}
