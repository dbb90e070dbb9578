import { MOST_YEARS } from '../../shared/charts/chart.ts';
import type { YearNumbers } from '../../shared/charts/chart.ts';
import { yearNumbers } from '../../shared/charts/chartOf.ts';
import type { LastYear } from '../../shared/report/lastYear.ts';

/**
 * The years before `year` that a line shows, oldest first. A number stands as the report has it; one that it lacks is
 * taken from last year's report, then from what the store has; null where none knows it.
 */
export function earlierYears(
  year: number,
  own: readonly YearNumbers[],
  lastYear: LastYear | null,
  stored: readonly YearNumbers[] = [],
): YearNumbers[] {
  const known = [...own, ...(lastYear ? [yearNumbers(lastYear.report)] : []), ...stored];
  return Array.from({ length: MOST_YEARS - 1 }, (_, i) => {
    const before = year - MOST_YEARS + 1 + i;
    const same = known.filter((n) => n.year === before);
    const first = (key: 'received' | 'answered'): string | null => same.find((n) => n[key] !== null)?.[key] ?? null;
    return { year: before, received: first('received'), answered: first('answered') };
  });
}
