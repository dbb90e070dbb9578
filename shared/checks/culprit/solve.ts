/** Whether numbers put into cells make broken identities hold, and what the one number that is not known must be. */
import type { Sheet } from './sheet.ts';

/** A number for a cell; `null` is blank. */
export interface Setting {
  readonly cell: number;
  readonly value: number | null;
}

export interface Solution {
  /** Cells whose number changes, with the number. */
  readonly settings: readonly Setting[];
  /** Broken identities that hold afterwards. */
  readonly repaired: readonly number[];
  /** Computed totals that change because a part changes, with their new numbers. */
  readonly moved: readonly Setting[];
}

/**
 * Puts `known` into the sheet and solves for the number of the cell `unknown`, if any.
 * @returns undefined unless every identity that changes holds afterwards, at least one of them for the first time
 */
export function solve(sheet: Sheet, known: readonly Setting[], unknown?: number): Solution | undefined {
  const { cells } = sheet;
  const shift = new Map<number, number>();
  const filled = new Map<number, number>();
  const following = new Map<number, number>();
  const settings: Setting[] = [];

  const put = (cell: number, delta: number): void => {
    const c = cells[cell];
    if (!c) return;
    for (const { identity, weight } of c.reach) shift.set(identity, (shift.get(identity) ?? 0) + weight * delta);
    for (const total of c.moves) following.set(total, (following.get(total) ?? 0) + delta);
  };
  const fill = (cell: number): void => {
    const c = cells[cell];
    if (!c?.field.parts || c.value !== null) return;
    for (const identity of c.own) filled.set(identity, (filled.get(identity) ?? 0) + 1);
  };
  const isJudged = (identity: number): boolean =>
    sheet.blankTotals[identity] === (filled.get(identity) ?? 0) && !sheet.open.has(identity);
  const offNow = (identity: number): number => (sheet.off[identity] ?? 0) + (shift.get(identity) ?? 0);

  const byDepth = known.length < 2 ? known : [...known].sort((a, b) => depth(sheet, a) - depth(sheet, b));
  for (const { cell, value } of byDepth) {
    const was = cells[cell]?.value ?? null;
    const delta = (value ?? 0) - (was ?? 0) - (following.get(cell) ?? 0);
    if (value === was && delta === 0) continue;
    if (value === null ? cells[cell]?.field.parts : !isCount(value)) return undefined;
    if (value !== null) fill(cell);
    put(cell, delta);
    if ((value ?? 0) !== (was ?? 0) || (value !== null && cells[cell]?.field.parts)) settings.push({ cell, value });
  }
  if (unknown !== undefined) {
    fill(unknown);
    const equation = cells[unknown]?.reach.find((r) => isJudged(r.identity));
    if (!equation) return undefined;
    const delta = -offNow(equation.identity) / equation.weight;
    const value = (cells[unknown]?.value ?? 0) + (following.get(unknown) ?? 0) + delta;
    if (!isCount(value)) return undefined;
    put(unknown, delta);
    if (value !== cells[unknown]?.value) settings.push({ cell: unknown, value });
  }

  const repaired: number[] = [];
  for (const [identity, by] of shift) {
    if (by === 0 || sheet.open.has(identity)) continue;
    if (isJudged(identity) && offNow(identity) !== 0) return undefined;
    if (sheet.broken.has(identity)) repaired.push(identity);
  }
  for (const identity of filled.keys()) {
    if (isJudged(identity) && offNow(identity) !== 0) return undefined;
  }
  if (repaired.length === 0) return undefined;
  const moved = [...following].flatMap(([cell, by]): Setting[] =>
    by === 0 || settings.some((s) => s.cell === cell) ? [] : [{ cell, value: (cells[cell]?.value ?? 0) + by }],
  );
  return { settings, repaired, moved };
}

/** Whether the form takes it as a count: whole, from 0, of ten digits at most. */
const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1e10;

const depth = (sheet: Sheet, { cell }: Setting): number => sheet.cells[cell]?.depth ?? 0;
