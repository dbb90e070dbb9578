/** A paragraph cut where its marks begin and end. */

export interface Span {
  readonly from: number;
  readonly to: number;
}
/** A copied sentence; both years' sentences of a pair carry its number. */
export interface PairSpan extends Span {
  readonly pair: number;
}

export interface Segment {
  readonly text: string;
  readonly pair: number | null;
  /** Stands there as it stood last year. */
  readonly stale: boolean;
}

/** @param pairs copied sentences of the paragraph, in order and apart @param stale years and numbers inside of them */
export function segmentsOf(text: string, pairs: readonly PairSpan[], stale: readonly Span[]): Segment[] {
  const cuts = [0, text.length, ...[...pairs, ...stale].flatMap((s) => [s.from, s.to])];
  const edges = [...new Set(cuts)].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? text.length;
    const within = (s: Span): boolean => s.from <= from && to <= s.to;
    return {
      text: text.slice(from, to),
      pair: pairs.find(within)?.pair ?? null,
      stale: stale.some(within),
    };
  });
}
