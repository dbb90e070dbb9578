/** Which reports the list shows, in which order. */
import type { ReportSummary } from '../../shared/api.ts';

export type SortBy = 'year' | 'updated';

const BY: Readonly<Record<SortBy, (a: ReportSummary, b: ReportSummary) => number>> = {
  year: (a, b) => b.year - a.year || a.organName.localeCompare(b.organName, 'zh-CN'),
  updated: (a, b) => b.updatedAt.localeCompare(a.updatedAt),
};

/** Reports that hold every word of `search` in organ or year, newest first. */
export function sorted(list: readonly ReportSummary[], search: string, by: SortBy): ReportSummary[] {
  const words = search.split(/\s+/).filter((w) => w !== '');
  return list.filter((r) => words.every((w) => `${r.organName}${r.year}年`.includes(w))).sort(BY[by]);
}
