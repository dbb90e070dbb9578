/** Saying something about a finding of the open draft, and taking it back. */
import type { Finding } from '../../shared/checks/finding.ts';
import { fingerprintOf } from '../../shared/checks/fingerprint.ts';
import { giveExplanation, noteSection, withdrawExplanation } from '../../shared/checks/printedNotes.ts';
import type { Report } from '../../shared/report/report.ts';
import { hasNote } from '../../shared/report/tableNotes.ts';
import type { DraftState, DraftStore } from './draftStore.ts';

/** Has an explanation printed as a note. */
export const PRINT_LABEL = '印入年报（表下说明）';

/** Gives a reason, or with an empty text puts a hint aside. @param print also as a note under the finding's table */
export function giveReason(draft: DraftStore, finding: Finding, text: string, print = false): void {
  const { report, form } = draft.getState();
  write(draft, giveExplanation(report, finding, text, print ? noteSection(finding, report, form) : undefined));
}

export const takeBackReason = (draft: DraftStore, finding: Finding): void =>
  write(draft, withdrawExplanation(draft.getState().report, finding));

/** Whether a text said of the finding is printed under its table; null where there is no table to print it under. */
export function printedState({ report, form }: DraftState, finding: Finding, text: string): boolean | null {
  const section = noteSection(finding, report, form);
  return section === undefined ? null : hasNote(report, section, text);
}

/** Text that did not change is not written: its undo steps stay. */
function write(draft: DraftStore, { explanations, sections }: Pick<Report, 'explanations' | 'sections'>): void {
  const { report, editReport } = draft.getState();
  const same = sections.every((s, i) => s === report.sections[i]);
  editReport(same ? { explanations } : { explanations, sections });
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
