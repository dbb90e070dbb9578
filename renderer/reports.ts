/** The stored reports, as listed. */
import { create } from 'zustand/react';
import type { ReportSummary } from '../shared/api.ts';
import { api } from './api.ts';
import { answerOf, noteDone } from './notices.ts';

interface Reports {
  /** Null until the store has answered once. */
  readonly list: readonly ReportSummary[] | null;
}

export const useReports = create<Reports>()(() => ({ list: null }));

/** Reads the list again. */
export async function refreshReports(): Promise<void> {
  const list = await answerOf(api.listReports());
  if (list) useReports.setState({ list });
}

/** Puts a report into the bin, and offers to take it back. */
export async function removeReport({ id, organName, year }: ReportSummary): Promise<void> {
  if ((await answerOf(api.removeReport(id))) === undefined) return;
  await refreshReports();
  noteDone(`已删除“${organName}${year}年”报告。`, { label: '撤销删除', run: () => void restoreReport(id) });
}

async function restoreReport(id: string): Promise<void> {
  if ((await answerOf(api.restoreReport(id))) !== undefined) await refreshReports();
}
