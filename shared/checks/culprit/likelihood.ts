/**
 * How likely a slip is, as a cost to compare: roughly the negative logarithm of how often such slips are made. What the
 * prose says, and printed totals that would have to be wrong too, speak for or against.
 */
import type { Candidate } from './candidate.ts';
import type { CulpritKind } from './kinds.ts';
import type { Sheet } from './sheet.ts';

const COST: Readonly<Record<CulpritKind, number>> = {
  digitsSwapped: 2,
  blank: 2,
  digitLost: 2.5,
  digitDoubled: 2.5,
  totalLeftOut: 2.7,
  shiftedLeft: 3,
  shiftedRight: 3,
  shiftedUp: 3,
  shiftedDown: 3,
  offByOne: 3,
  misplaced: 3,
  exchanged: 3,
  split: 3.5,
  offByTen: 4,
  digitExtra: 4,
  totalOutdated: 4,
  digitWrong: 4.5,
  totalsOutdated: 4.5,
  otherNumber: 7,
};
/** A printed total that agreed with its parts, and would not after the repair. */
const AGREED = 2;
/** A number that the prose states appears, or disappears. */
const STATED = 1;
/** Rows that most offices have numbers in; in others 0 is mostly right. */
const USUAL = /^(newReceived|carriedIn|carriedOut|granted|partiallyGranted|unable\.notHeld|review)$/;
const UNUSUAL = 0.5;

export function costOf(candidate: Candidate, sheet: Sheet, stated: ReadonlySet<number>): number {
  const against = sheet.printedTotals ? AGREED * candidate.moved.length : 0;
  return (
    COST[candidate.kind] + candidate.extra + against + usageCost(candidate, sheet) + proseCost(candidate, sheet, stated)
  );
}

/** One entry where nothing stands, in a row where mostly nothing stands. */
function usageCost({ settings: [first, ...others] }: Candidate, sheet: Sheet): number {
  const cell = first && others.length === 0 ? sheet.cells[first.cell] : undefined;
  return cell && !cell.value && !cell.field.parts && !USUAL.test(cell.field.row) ? UNUSUAL : 0;
}

function proseCost({ settings, moved }: Candidate, sheet: Sheet, stated: ReadonlySet<number>): number {
  let cost = 0;
  for (const { cell, value } of [...settings, ...moved]) {
    const { field, value: was } = sheet.cells[cell] ?? {};
    // Prose speaks of totals; small entries are in it by chance.
    if (!field?.parts || was === undefined) continue;
    cost += (was !== null && stated.has(was) ? STATED : 0) - (value !== null && stated.has(value) ? STATED : 0);
  }
  return Math.max(-STATED, Math.min(STATED, cost));
}
