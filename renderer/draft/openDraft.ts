/** An open draft: its state, and what saves it. */
import type { SavedReport } from '../../shared/api.ts';
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

export function openDraft({ report, rev, updatedAt }: SavedReport): OpenDraft {
  const store = createDraft(report, rev, updatedAt);
  return { key: crypto.randomUUID(), store, saver: autosave(store, api.saveReport) };
}
