/** How often a thing is done to be timed, and what is told of the times. */

/** Milliseconds. */
export interface Times {
  /** Before anything was loaded or compiled for it. */
  readonly first: number;
  readonly median: number;
  readonly p95: number;
  readonly runs: number;
}

const WARM_UP = 5;
const LEAST = 15;
const MOST = 100;
const PATIENCE_MS = 2_500;

/** Times a first run, and warm ones until there are enough of them. */
export async function timesOf(run: () => Promise<unknown>): Promise<Times> {
  const first = await timed(run);
  for (let i = 0; i < WARM_UP; i++) await run();
  const times: number[] = [];
  const began = performance.now();
  while (times.length < LEAST || (times.length < MOST && performance.now() - began < PATIENCE_MS)) {
    times.push(await timed(run));
  }
  return { first, median: quantile(times, 0.5), p95: quantile(times, 0.95), runs: times.length };
}

export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** @returns NaN of nothing */
export const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN;
