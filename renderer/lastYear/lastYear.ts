/** Where last year's report comes from: the store, or a file that the officer chooses only to compare with. */
import { useEffect } from 'react';
import { api } from '../api.ts';
import { useDraft, useDraftStore } from '../draft/DraftContext.tsx';
import type { DraftStore } from '../draft/draftStore.ts';
import { answerOf, noteDone, noteProblem } from '../notices.ts';

/** Holds the draft against the stored report of the year before, or against none. */
export async function takeStoredLastYear(draft: DraftStore): Promise<void> {
  const { organ, year } = draft.getState().report;
  const report = await answerOf(api.lastYearReport({ organName: organ.name, year }));
  const { report: now, lastYear, setLastYear } = draft.getState();
  if (now.organ.name !== organ.name || now.year !== year) return;
  if (report || lastYear) setLastYear(report ? { report } : null);
}

/** Keeps the draft beside last year's report for as long as it is open; a chosen file stays. */
export function useStoredLastYear(): void {
  const draft = useDraftStore();
  const organ = useDraft((s) => s.report.organ.name);
  const year = useDraft((s) => s.report.year);
  useEffect(() => {
    if (draft.getState().lastYear?.fileName === undefined) void takeStoredLastYear(draft);
  }, [draft, organ, year]);
}

/** Lets the officer choose a file and holds the draft against the report in it. Nothing is stored. */
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
  setLastYear({ report: last, fileName });
  if (last.organ.name !== report.organ.name) {
    noteDone(`“${fileName}”的单位是“${last.organ.name}”，与本报告不同，请确认是同一单位。`);
  }
}
