/** An open draft: its state, and what saves it. */
import type { SavedReport } from '../../shared/api.ts';
import type { CheckOptions } from '../../shared/checks/checkOptions.ts';
import type { FinalHistory } from '../../shared/report/finalHistory.ts';
import { api } from '../api.ts';
import { autosave } from './autosave.ts';
import type { Autosave } from './autosave.ts';
import { createDraft } from './draftStore.ts';
import type { DraftStore } from './draftStore.ts';

export interface OpenDraft {
  /** Differs each time a draft is opened, so that nothing on screen is left over from another one. */
  readonly key: string;
  readonly store: DraftStore;
  readonly saver: Autosave;
}

/** @param options what the office has set about the checks @param history whether it is final; none for a report that was just made */
export function openDraft(
  { report, rev, updatedAt }: SavedReport,
  options: CheckOptions,
  history?: FinalHistory,
): OpenDraft {
  const store = createDraft(report, rev, updatedAt, history, options);
  return { key: crypto.randomUUID(), store, saver: autosave(store, api.saveReport) };
}
