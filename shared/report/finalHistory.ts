/** 定稿 and 解除定稿: what has been done to a report as a whole, and why. */
import type { Report } from './report.ts';

export interface FinalStep {
  readonly kind: 'final' | 'unlock';
  /** Wall clock, ISO 8601. */
  readonly at: string;
  /** The stored revision that it was done to. */
  readonly rev: number;
  /** Why it was unlocked; a report is made final without one. */
  readonly reason?: string;
}

export interface FinalHistory {
  /** Newest first. */
  readonly steps: readonly FinalStep[];
  /** The report as it was last made final; null when it never was. */
  readonly lastFinal: Report | null;
}

export type ReportState = 'draft' | 'final';

export const NO_HISTORY: FinalHistory = { steps: [], lastFinal: null };

/** 定稿 holds until it is taken back. */
export const stateOf = ({ steps }: Pick<FinalHistory, 'steps'>): ReportState =>
  steps[0]?.kind === 'final' ? 'final' : 'draft';

const SHORTEST_REASON = 6;

/** Whether a reason for unlocking says enough. */
export const isReason = (text: string): boolean => Array.from(text.replace(/\s/g, '')).length >= SHORTEST_REASON;
