/** Where last year's report comes from: the store, or a file that the officer chooses for this report only. */
import { useEffect } from 'react';
import { api } from '../api.ts';
import { useDraft, useDraftStore } from '../draft/DraftContext.tsx';
import type { DraftStore } from '../draft/draftStore.ts';
import { answerOf, noteDone, noteProblem } from '../notices.ts';

/** Holds the draft against the file chosen for it, else the stored report of the year before, or against none. */
async function takeLastYear(draft: DraftStore): Promise<void> {
  const { id, organ, year } = draft.getState().report;
  const found = await answerOf(api.lastYearReport({ id, organName: organ.name, year }));
  const { report: now, lastYear, setLastYear } = draft.getState();
  if (now.organ.name !== organ.name || now.year !== year) return;
  if (found || lastYear) setLastYear(found ?? null);
}

/** Keeps the draft beside last year's report for as long as it is open. */
export function useLastYear(): void {
  const draft = useDraftStore();
  const organ = useDraft((s) => s.report.organ.name);
  const year = useDraft((s) => s.report.year);
  useEffect(() => void takeLastYear(draft), [draft, organ, year]);
}

/** Lets the officer choose a file, keeps the report in it with this one, and holds the draft against it. */
export async function chooseLastYearFile(draft: DraftStore): Promise<void> {
  const preview = await answerOf(api.chooseImport());
  if (!preview) return;
  const { fileName, recognition } = preview;
  const { report: last } = recognition;
  const { report, setLastYear } = draft.getState();
  if (last.year !== report.year - 1) {
    noteProblem(`“${fileName}”是${last.year}年的报告，请选择${report.year - 1}年的报告来对照。`);
    return;
  }
  const chosen = { report: last, fileName };
  if ((await answerOf(api.chooseLastYear({ id: report.id, chosen }))) === undefined) return;
  setLastYear(chosen);
  if (last.organ.name !== report.organ.name) {
    noteDone(`“${fileName}”的单位是“${last.organ.name}”，与本报告不同，请确认是同一单位。`);
  }
}

/** Lets the chosen file go; the store's report takes its place where there is one. */
export async function dropLastYearFile(draft: DraftStore): Promise<void> {
  const { id } = draft.getState().report;
  if ((await answerOf(api.chooseLastYear({ id, chosen: null }))) !== undefined) await takeLastYear(draft);
}
