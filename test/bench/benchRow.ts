/** One figure of the benchmark, and how short runs are timed. */

export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** At most this. */
  readonly goal: number;
}

/** Median of one run in milliseconds, after a warm-up. */
export async function median(run: () => unknown, rounds = 100, warmUp = 20): Promise<number> {
  const times: number[] = [];
  for (let i = -warmUp; i < rounds; i++) {
    const start = performance.now();
    await run();
    if (i >= 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}
