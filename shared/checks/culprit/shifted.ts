/** The numbers of a row or column, or of a stretch of it, stand one cell off their places; one fell off the end. */
import type { Candidate } from './candidate.ts';
import type { CulpritKind } from './kinds.ts';
import type { Sheet } from './sheet.ts';
import { solve } from './solve.ts';
import type { Setting } from './solve.ts';

/** Likelier are shifts that reach an end of the line, and those that lose nothing. */
const INSIDE = 1;
const LOST = 0.5;
/** A number that is only solved for fits anything when few others must fit with it. */
const LOST_OF_FEW = 2;
const FEW = 3;

export const shifted = (sheet: Sheet): Candidate[] => [
  ...sheet.rows.flatMap((line) => shiftsOf(sheet, line, 'shiftedLeft', 'shiftedRight')),
  ...sheet.columns.flatMap((line) => shiftsOf(sheet, line, 'shiftedUp', 'shiftedDown')),
];

function shiftsOf(sheet: Sheet, line: readonly number[], back: CulpritKind, forward: CulpritKind): Candidate[] {
  const reversed = line.toReversed();
  return [...shiftsForward(sheet, line, forward), ...shiftsForward(sheet, reversed, back)];
}

/** Every stretch of the line whose numbers may stand one cell further on than they should. */
function shiftsForward(sheet: Sheet, line: readonly number[], kind: CulpritKind): Candidate[] {
  const values = line.map((cell) => sheet.cells[cell]?.value ?? null);
  const found: Candidate[] = [];
  for (let from = 0; from < line.length - 1; from++) {
    // What the shift left behind: nothing, or the number before it once more.
    if (values[from] && values[from] !== values[from - 1]) continue;
    const known: Setting[] = [];
    for (let to = from + 1; to < line.length; to++) {
      const cell = line[to - 1] ?? -1;
      const value = values[to] ?? null;
      const changes = (value ?? 0) !== (values[to - 1] ?? 0);
      if (changes && (!sheet.cells[cell]?.suspect || (value === null && sheet.cells[cell].field.parts))) break;
      if (changes) known.push({ cell, value });
      if (known.length === 0) continue;
      const solution = solve(sheet, known, line[to]);
      if (!solution || solution.settings.length < 2) continue;
      const ends = (from === 0 ? 1 : 0) + (to === line.length - 1 ? 1 : 0);
      const isLost = solution.settings.some((s) => s.cell === line[to] && s.value !== 0);
      const lost = isLost ? (solution.settings.length <= FEW ? LOST_OF_FEW : LOST) : 0;
      found.push({ ...solution, kind, extra: INSIDE * (1 - ends / 2) + lost });
    }
  }
  return found;
}
