/** One number is wrong: an entry, or a total that was written down. */
import type { Candidate } from './candidate.ts';
import { slipOf } from './digits.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { solve } from './solve.ts';

/** Where 0 stands, rather nothing happened than something was missed. */
const FROM_ZERO = 1.5;
/** In a table where blanks stand for zero, one more blank says little. */
const HABIT = 2;
/** That a total is short by a small number that is also one of its parts is mostly chance. */
const SMALL = 2;
const BY_CHANCE = 1;

export function oneCell(sheet: Sheet): Candidate[] {
  const blanks = sheet.cells.filter((c) => c.value === null && !c.field.parts).length;
  return sheet.cells.flatMap((cell, i): Candidate[] => {
    if (!cell.stated || (cell.field.parts && cell.value === null)) return [];
    const solution = solve(sheet, [], i);
    const meant = solution?.settings[0]?.value;
    if (!solution || meant === undefined || meant === null) return [];
    if (cell.value === null) return [{ ...solution, kind: 'blank', extra: Math.min(HABIT, (blanks - 1) / 2) }];
    const kind = slipOf(cell.value, meant);
    const slip: Candidate = { ...solution, kind, extra: cell.value === 0 ? FROM_ZERO : 0 };
    return cell.field.parts ? [slip, ...olderTotal(sheet, cell, meant, slip)] : [slip];
  });
}

/** A total that differs from its parts may be older than they are, or leave one of them out. */
function olderTotal(sheet: Sheet, { field, value }: SheetCell, meant: number, slip: Candidate): Candidate[] {
  const missing = meant - (value ?? 0);
  const leftOut = field.parts?.filter((id) => sheet.cells[sheet.indexOf.get(id) ?? -1]?.value === missing) ?? [];
  const [only] = leftOut;
  return [
    { ...slip, kind: 'totalOutdated', extra: 0 },
    ...(leftOut.length === 1 && only !== undefined
      ? [{ ...slip, kind: 'totalLeftOut' as const, extra: missing > SMALL ? 0 : BY_CHANCE, leftOut: only }]
      : []),
  ];
}

/** Several totals are older than their parts: all of them computed anew. */
export function olderTotals(sheet: Sheet): Candidate[] {
  const settings: { cell: number; value: number }[] = [];
  const now = new Map<number, number>();
  const valueOf = (i: number): number => now.get(i) ?? sheet.cells[i]?.value ?? 0;
  const totals = sheet.cells.flatMap((c, i) => (c.field.parts ? [{ ...c, i }] : [])).sort((a, b) => a.depth - b.depth);
  for (const { i, field, value } of totals) {
    const sum = (field.parts ?? []).reduce((s, id) => s + valueOf(sheet.indexOf.get(id) ?? -1), 0);
    now.set(i, sum);
    if (value !== null && value !== sum) settings.push({ cell: i, value: sum });
  }
  if (settings.length < 2) return [];
  const solution = solve(sheet, settings);
  return solution ? [{ ...solution, kind: 'totalsOutdated', extra: settings.length / 2 }] : [];
}
