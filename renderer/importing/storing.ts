/** Stores what was read, as a report of its own or into a draft; one undo takes it back. */
import type { SavedReport } from '../../shared/api.ts';
import type { Place } from '../../shared/checks/finding.ts';
import type { Offer } from '../../shared/merge/mergeOffer.ts';
import { diffReports, reverse } from '../../shared/report/change.ts';
import type { Report } from '../../shared/report/report.ts';
import { api } from '../api.ts';
import type { Step } from '../draft/draftStore.ts';
import { answerOf, noteDone } from '../notices.ts';
import { refreshReports } from '../reports.ts';
import { addReport, currentDraft, openReport, showBatch } from '../screen.ts';
import type { BatchFilePlace } from '../screen.ts';
import { takeBackNew } from './takeBack.ts';

/** Stores the report beside the others and opens it. @param from the batch to go back to instead */
export async function storeAsNew(report: Report, fileName: string, from?: BatchFilePlace): Promise<void> {
  const own = { ...report, id: crypto.randomUUID() };
  const made: Step = {
    label: `导入“${fileName}”`,
    changes: [],
    focus: { kind: 'section', section: 'preface' },
    made: true,
  };
  if (from) {
    if ((await answerOf(api.addReport(own))) === undefined) return;
    await backTo(from, own.id);
  } else if (!(await addReport(own, made))) return;
  noteDone(`已导入“${fileName}”。`, {
    label: '撤销导入',
    run: () => {
      from?.batch.setStored(from.index, undefined);
      void takeBackNew(own.id);
    },
  });
}

/**
 * Saves the merged draft over the revision that the officer compared with, and opens it, or goes back to the batch.
 * @returns false when it was not saved, which the officer is told; nothing has changed then
 */
export async function storeMerged(
  before: SavedReport,
  merged: Report,
  taken: readonly Offer[],
  fileName: string,
  from?: BatchFilePlace,
): Promise<boolean> {
  const saved = await answerOf(api.saveReport({ report: merged, baseRev: before.rev }));
  if (!saved) return false;
  const { id } = merged;
  const step: Step = {
    label: `并入“${fileName}”`,
    changes: diffReports(before.report, merged),
    focus: placeOfOffer(taken[0]),
  };
  if (from) await backTo(from, id);
  else await openReport(id, step);
  noteDone(`已从“${fileName}”并入${taken.length}处。`, {
    label: '撤销导入',
    run: () => {
      from?.batch.setStored(from.index, undefined);
      void takeBackMerge(id, step);
    },
  });
  return true;
}

async function backTo({ batch, index }: BatchFilePlace, id: string): Promise<void> {
  batch.setStored(index, id);
  await refreshReports();
  await showBatch(batch);
}

/** Undoes the merge; what was edited since then elsewhere in the report stays. */
async function takeBackMerge(id: string, step: Step): Promise<void> {
  if (currentDraft()?.store.getState().report.id !== id) await openReport(id);
  const draft = currentDraft()?.store.getState();
  if (draft?.report.id !== id) return;
  if (draft.undoSteps.at(-1) === step) draft.undo();
  else draft.editParts('撤销导入', step.changes.map(reverse).reverse(), step.focus);
  draft.jumpTo(step.focus);
}

function placeOfOffer(offer: Offer | undefined): Place {
  switch (offer?.kind) {
    case 'cell':
      return { kind: 'cell', field: offer.field.id };
    case 'text':
      return { kind: 'text', part: offer.part, paragraph: 0, from: 0, to: 0 };
    default:
      return { kind: 'section', section: 'preface' };
  }
}
