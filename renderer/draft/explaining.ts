/** Saying something about a finding of the open draft, and taking it back. */
import { explain, withdraw } from '../../shared/checks/explanations.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { fingerprintOf } from '../../shared/checks/fingerprint.ts';
import type { DraftStore } from './draftStore.ts';

/** Gives a reason, or with an empty text puts a hint aside. */
export function giveReason(draft: DraftStore, finding: Finding, text: string): void {
  const { report, editReport } = draft.getState();
  editReport({ explanations: explain(report.explanations, finding, text) });
}

export function takeBackReason(draft: DraftStore, finding: Finding): void {
  const { report, editReport } = draft.getState();
  editReport({ explanations: withdraw(report.explanations, finding) });
}

/** One key per item of a list of findings: it stays the same while numbers and other findings change. */
export function listKeys(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { key } = fingerprintOf(finding);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return `${key} ${before}`;
  });
}
