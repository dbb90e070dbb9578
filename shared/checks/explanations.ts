/** What a person has said about findings: which of them are settled by it, and what still keeps a report from 定稿. */
import type { Explanation } from '../report/report.ts';
import type { Finding, FindingClass } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';

/** A reason for a finding of class 核实 has at least this many characters (统计直报制度). */
const SHORTEST_REASON = 6;
/** As many explanations as a report can hold; older ones go first. */
const MOST = 2_000;

export interface ExplainedFinding {
  readonly finding: Finding;
  readonly text: string;
}
export interface SortedFindings {
  /** Still to be dealt with. */
  readonly open: readonly Finding[];
  /** Silent: a reason was given for these numbers, or a hint was put aside. */
  readonly explained: readonly ExplainedFinding[];
}

/** Characters that a reason still lacks for a finding of this class; 0 when it is enough. A finding of class A takes none. */
export function charactersMissing(level: FindingClass, text: string): number {
  const needed = { A: Infinity, B: 1, C: SHORTEST_REASON, D: 0 }[level];
  return Math.max(0, needed - Array.from(text.replace(/\s/g, '')).length);
}

/** Given for this very report; last year's texts are only offered. */
const isGiven = (e: Explanation): boolean => e.fromYear === undefined;

/** Parts findings by whether an explanation holds for their present numbers. Order stays. */
export function openFindings(findings: readonly Finding[], explanations: readonly Explanation[]): SortedFindings {
  if (!explanations.some(isGiven)) return { open: findings, explained: [] };
  const textOf = new Map(explanations.filter(isGiven).map((e) => [e.fingerprint, e.text]));
  const open: Finding[] = [];
  const explained: ExplainedFinding[] = [];
  for (const finding of findings) {
    const text = textOf.get(fingerprintOf(finding).fingerprint);
    if (text === undefined || charactersMissing(finding.class, text) > 0) open.push(finding);
    else explained.push({ finding, text });
  }
  return { open, explained };
}

/** What was said of an open finding before its numbers changed, or last year. */
export function offeredExplanation(finding: Finding, explanations: readonly Explanation[]): Explanation | undefined {
  if (finding.class === 'A' || explanations.length === 0) return undefined;
  const { key } = fingerprintOf(finding);
  const before = explanations.filter((e) => e.key === key && e.text !== '');
  return before.findLast(isGiven) ?? before.at(-1);
}

/**
 * The explanations with one for this finding as it stands now; an empty text puts a hint aside. What was said under
 * other numbers stays, so that it holds again when they come back.
 */
export function explain(explanations: readonly Explanation[], finding: Finding, text: string): Explanation[] {
  const given: Explanation = { ...fingerprintOf(finding), text: text.trim() };
  return [...withdraw(explanations, finding), given].slice(-MOST);
}

/** The explanations without the one for this finding. */
export function withdraw(explanations: readonly Explanation[], finding: Finding): Explanation[] {
  const { fingerprint } = fingerprintOf(finding);
  return explanations.filter((e) => !isGiven(e) || e.fingerprint !== fingerprint);
}

/** What an open finding lacks for 定稿: it must be put right, explained, or explained in more words. */
export type Missing = 'correction' | 'reason' | 'longerReason';
export interface Obstacle {
  readonly finding: Finding;
  readonly missing: Missing;
}

/** What keeps a report from 定稿, in the order of the findings; hints do not. */
export function finalObstacles(findings: readonly Finding[], explanations: readonly Explanation[]): Obstacle[] {
  const said = new Set(explanations.filter((e) => isGiven(e) && e.text !== '').map((e) => e.fingerprint));
  return openFindings(findings, explanations).open.flatMap((finding): Obstacle[] => {
    if (finding.class === 'D') return [];
    if (finding.class === 'A') return [{ finding, missing: 'correction' }];
    return [{ finding, missing: said.has(fingerprintOf(finding).fingerprint) ? 'longerReason' : 'reason' }];
  });
}
