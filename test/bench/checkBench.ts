/** What one part of `npm run bench:checks` measured. */
export interface CheckBench {
  readonly title: string;
  /** Figures in columns, the head first. */
  readonly rows: readonly (readonly string[])[];
  /** Goals that were missed, in words; empty when all were reached. */
  readonly missed: readonly string[];
}

/** `99.6 %`, rounded down, so that nothing looks reached that is not. */
export const percent = (part: number, of: number): string =>
  of === 0 ? '—' : `${(Math.floor((1_000 * part) / of) / 10).toFixed(1)} %`;
