/** What one part of `npm run bench:files` measured. */

export interface Goal {
  readonly text: string;
  readonly met: boolean;
}

export interface FilesPart {
  readonly title: string;
  /** Figures in columns, the head first. */
  readonly rows: readonly (readonly string[])[];
  /** What the figures mean, a line each. */
  readonly notes: readonly string[];
  readonly goals: readonly Goal[];
}

export const shownMs = (ms: number): string => `${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms`;
export const shownMib = (mib: number): string => (Number.isNaN(mib) ? '—' : `${mib.toFixed(0)} MiB`);
