/** A report that an import made goes into the bin again, and can be fetched from there. */
import { api } from '../api.ts';
import { answerOf, noteDone } from '../notices.ts';
import { refreshReports } from '../reports.ts';
import { currentDraft, goToList, openReport } from '../screen.ts';

export async function takeBackNew(id: string): Promise<void> {
  if (currentDraft()?.store.getState().report.id === id && !(await goToList())) return;
  if ((await answerOf(api.removeReport(id))) === undefined) return;
  await refreshReports();
  noteDone('已撤销导入，报告已删除。', { label: '取回报告', run: () => void fetchBack(id) });
}

async function fetchBack(id: string): Promise<void> {
  if ((await answerOf(api.restoreReport(id))) !== undefined) await openReport(id);
}
