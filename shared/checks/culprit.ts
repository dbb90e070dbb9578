/**
 * Guesses at what went wrong where identities (勾稽关系) are broken: the smallest slip of one hand after whose repair they
 * hold. Pure; nothing is ever changed by it.
 */
import { formOf } from '../editions/editions.ts';
import { TABLE_IDS } from '../editions/form.ts';
import type { Identity } from '../editions/form.ts';
import type { Report } from '../report/report.ts';
import { valuesOf } from '../report/totals.ts';
import type { Candidate } from './culprit/candidate.ts';
import { exchanged, split } from './culprit/exchanged.ts';
import { fewestSlips } from './culprit/fewestSlips.ts';
import type { Costed } from './culprit/fewestSlips.ts';
import type { Culprit } from './culprit/kinds.ts';
import { costOf } from './culprit/likelihood.ts';
import { oneCell, olderTotals } from './culprit/oneCell.ts';
import { editsOf, holds } from './culprit/proposal.ts';
import { sheetOf } from './culprit/sheet.ts';
import type { Sheet, SheetSource } from './culprit/sheet.ts';
import { shifted } from './culprit/shifted.ts';
import { statedNumbers } from './culprit/statedNumbers.ts';
import { isBroken } from './rules/identities.ts';

const SLIPS: readonly ((sheet: Sheet) => Candidate[])[] = [oneCell, olderTotals, exchanged, split, shifted];

/**
 * Ranked proposals, the likeliest first. Each makes identities hold and breaks none; where several slips must have been
 * made, each one is explained by itself and leaves the others as they are (`Culprit.rest`).
 * @param most of each slip that must have been made
 */
export function culprits(report: Report, most = 3): Culprit[] {
  const form = formOf(report);
  const source: SheetSource = { report, form, at: valuesOf(form, report.tables) };
  const broken = new Set(form.identities.filter((identity) => isBroken(identity, source)));
  if (broken.size === 0) return [];
  const stated = statedNumbers(report);
  return TABLE_IDS.flatMap((table) => {
    const sheet = sheetOf(table, source, (identity) => broken.has(identity));
    if (sheet.broken.size === 0) return [];
    const candidates = SLIPS.flatMap((slips) => slips(sheet)).map((candidate): Costed => ({
      candidate,
      cost: costOf(candidate, sheet, stated),
    }));
    return fewestSlips(candidates, sheet.broken).flatMap((group) => proposals(group, most, sheet, source, broken));
  });
}

/** The proposals that make one broken identity hold, the likeliest first. @param identity its id */
export const culpritsOf = (report: Report, identity: string, most = 3): Culprit[] =>
  culprits(report, most).filter((c) => c.identities.includes(identity));

/** The likeliest candidates of a group that stand up to the rules; the same edits are proposed once. */
function proposals(
  group: readonly Costed[],
  most: number,
  sheet: Sheet,
  source: SheetSource,
  broken: ReadonlySet<Identity>,
): Culprit[] {
  const found = new Map<string, Culprit>();
  for (const { candidate, cost } of group) {
    const { kind, leftOut } = candidate;
    const edits = editsOf(candidate, sheet, source);
    const key = edits.map((e) => `${e.field} ${e.becomes ?? ''}`).join();
    if (found.has(key)) continue;
    const repaired = candidate.repaired.flatMap((i) => sheet.identities[i] ?? []);
    if (!holds(edits, repaired, broken, source)) continue;
    found.set(key, {
      kind,
      edits,
      identities: repaired.map((identity) => identity.id),
      rest: broken.size - repaired.length,
      cost,
      ...(leftOut !== undefined && { leftOut }),
    });
    if (found.size === most) break;
  }
  return [...found.values()];
}
