/** Two cells of a row or column hold each other's numbers, or one number is spread over two of them. */
import type { Candidate } from './candidate.ts';
import type { Sheet } from './sheet.ts';
import { solve } from './solve.ts';

/** Further apart than neighbours, a hand seldom slips. */
const FAR = 2;

/** Two numbers exchanged; with a zero or blank on one side, a number in the wrong place. */
export function exchanged(sheet: Sheet): Candidate[] {
  return pairs(sheet).flatMap(({ a, b, apart }): Candidate[] => {
    const [va, vb] = [valueAt(sheet, a), valueAt(sheet, b)];
    if ((va ?? 0) === (vb ?? 0)) return [];
    const solution = solve(sheet, [
      { cell: a, value: vb },
      { cell: b, value: va },
    ]);
    if (!solution) return [];
    return [{ ...solution, kind: va && vb ? 'exchanged' : 'misplaced', extra: apart === 1 ? 0 : FAR }];
  });
}

/** 12 typed as 1 and 2 into neighbouring entries; what belongs into the second is solved for. */
export function split(sheet: Sheet): Candidate[] {
  return pairs(sheet).flatMap(({ a, b, apart }): Candidate[] => {
    const [va, vb] = [valueAt(sheet, a), valueAt(sheet, b)];
    if (apart !== 1 || !va || vb === null || isTotal(sheet, a) || isTotal(sheet, b)) return [];
    const solution = solve(sheet, [{ cell: a, value: Number(`${va}${vb}`) }], b);
    return solution?.settings.length === 2
      ? [{ ...solution, kind: 'split', extra: solution.settings[1]?.value === 0 ? 0 : 1 }]
      : [];
  });
}

/** Two cells of a line that both stand where something is wrong. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly apart: number;
}

const pairs = (sheet: Sheet): Pair[] =>
  [...sheet.rows, ...sheet.columns].flatMap((line) =>
    line.flatMap((a, i) =>
      sheet.cells[a]?.suspect
        ? line.slice(i + 1).flatMap((b, j): Pair[] => (sheet.cells[b]?.suspect ? [{ a, b, apart: j + 1 }] : []))
        : [],
    ),
  );

const isTotal = (sheet: Sheet, cell: number): boolean => sheet.cells[cell]?.field.parts !== undefined;
const valueAt = (sheet: Sheet, cell: number): number | null => sheet.cells[cell]?.value ?? null;
