/** Which screen is open, and the ways from one to another. A draft is left only when the disk has it. */
import { create } from 'zustand/react';
import type { ImportPreview, Profile } from '../shared/api.ts';
import { DEFAULT_OPTIONS } from '../shared/checks/checkOptions.ts';
import type { CheckOptions } from '../shared/checks/checkOptions.ts';
import type { ChosenLastYear } from '../shared/report/lastYear.ts';
import type { Report } from '../shared/report/report.ts';
import { api } from './api.ts';
import { tabOf } from './draft/draftStore.ts';
import type { Step } from './draft/draftStore.ts';
import { openDraft } from './draft/openDraft.ts';
import type { OpenDraft } from './draft/openDraft.ts';
import type { Batch } from './importing/batch/batch.ts';
import { answerOf } from './notices.ts';

/** The file of a batch that a preview was read from. */
export interface BatchFilePlace {
  readonly batch: Batch;
  readonly index: number;
}

export type Screen =
  | { readonly kind: 'starting' }
  | { readonly kind: 'firstRun' }
  | { readonly kind: 'list' }
  | { readonly kind: 'importing'; readonly preview: ImportPreview; readonly from?: BatchFilePlace }
  | { readonly kind: 'batch'; readonly batch: Batch }
  | { readonly kind: 'draft'; readonly draft: OpenDraft };

interface Shown {
  readonly screen: Screen;
  /** The office that uses this program; null before first run is done. */
  readonly profile: Profile | null;
  readonly manualOpen: boolean;
  /** Where the manual opens, by a topic's anchor; null at its beginning. */
  readonly manualAnchor: string | null;
  /** What the office has set about the checks. */
  readonly options: CheckOptions;
}

export const useScreen = create<Shown>()(() => ({
  screen: { kind: 'starting' },
  profile: null,
  manualOpen: false,
  manualAnchor: null,
  options: DEFAULT_OPTIONS,
}));

/** The draft on screen, if one is. */
export function currentDraft(): OpenDraft | undefined {
  const { screen } = useScreen.getState();
  return screen.kind === 'draft' ? screen.draft : undefined;
}

/** Shows a screen without asking whether the open draft is saved. */
function show(screen: Screen): void {
  currentDraft()?.saver.stop();
  useScreen.setState({ screen });
}

/** Saves the open draft first. @returns whether the screen changed; when not, the draft says why */
async function leaveFor(screen: Screen): Promise<boolean> {
  const draft = currentDraft();
  if (draft && !(await draft.saver.flush())) return false;
  show(screen);
  return true;
}

/** Reads who uses the program and opens the first screen. */
export async function start(): Promise<void> {
  const [profile, options] = await Promise.all([answerOf(api.readProfile()), answerOf(api.readCheckOptions())]);
  useScreen.setState({ profile: profile ?? null, ...(options && { options }) });
  show({ kind: profile === null ? 'firstRun' : 'list' });
}

export async function saveProfile(profile: Profile): Promise<boolean> {
  if ((await answerOf(api.saveProfile(profile))) === undefined) return false;
  useScreen.setState({ profile });
  return true;
}

/** Stores what the office sets about the checks; an open draft is checked by it at once. @returns whether it was stored */
export async function saveCheckOptions(options: CheckOptions): Promise<boolean> {
  if ((await answerOf(api.saveCheckOptions(options))) === undefined) return false;
  useScreen.setState({ options });
  currentDraft()?.store.getState().setOptions(options);
  return true;
}

export const goToList = (): Promise<boolean> => leaveFor({ kind: 'list' });

/** Leaves the draft with what is on disk; what is not saved is lost. */
export const abandonDraft = (): void => show({ kind: 'list' });

/** Puts the draft as the store has it in place of the one on screen; what is not saved is lost. */
export async function reloadDraft(id: string): Promise<void> {
  const draft = await storedDraft(id);
  if (draft) show({ kind: 'draft', draft });
}

/** Opens a stored report. @param step what has just been done to it, for the officer to undo */
export async function openReport(id: string, step?: Step): Promise<void> {
  const draft = await storedDraft(id);
  if (draft) await leaveFor({ kind: 'draft', draft: after(step, draft) });
}

/** A stored report as a draft; undefined when the store cannot give it, which the officer is told. */
async function storedDraft(id: string): Promise<OpenDraft | undefined> {
  const saved = await answerOf(api.openReport(id));
  const history = saved && (await answerOf(api.finalHistory(id)));
  return history && openDraft(saved, useScreen.getState().options, history);
}

/** Stores a new report, with the file that it is held against, as a draft; undefined when it was not stored. */
async function newDraft(report: Report, lastYear?: ChosenLastYear): Promise<OpenDraft | undefined> {
  const saved = await answerOf(api.addReport(report));
  if (!saved) return undefined;
  if (lastYear) await answerOf(api.chooseLastYear({ id: report.id, chosen: lastYear }));
  return openDraft({ report, rev: saved.rev, updatedAt: saved.savedAt }, useScreen.getState().options);
}

/** The draft at the place of the step that led to it, with the step to undo. */
function after(step: Step | undefined, draft: OpenDraft): OpenDraft {
  if (step) draft.store.setState({ undoSteps: [step], tab: tabOf(step.focus, draft.store.getState().form) });
  return draft;
}

/** Stores a new report and opens it. @param step what made it, for the officer to undo @returns whether it was stored */
export async function addReport(report: Report, step?: Step): Promise<boolean> {
  const draft = await newDraft(report);
  if (draft) await leaveFor({ kind: 'draft', draft: after(step, draft) });
  return draft !== undefined;
}

/** Stores a report that was made from last year's and opens it. @param file where last year's came from, unless the list */
export async function addFromLastYear(report: Report, file?: ChosenLastYear): Promise<boolean> {
  const draft = await newDraft(report, file);
  if (draft) await leaveFor({ kind: 'draft', draft });
  return draft !== undefined;
}

/** Stores what is on screen as a new report and opens that; the stored original stays as it is. */
export async function saveAsCopy(report: Report): Promise<void> {
  const lastYear = currentDraft()?.store.getState().lastYear;
  const file = lastYear?.fileName === undefined ? undefined : lastYear;
  const draft = await newDraft({ ...report, id: crypto.randomUUID() }, file);
  if (draft) show({ kind: 'draft', draft });
}

/** Shows a file that was read, for the officer to confirm. @param from the batch that he comes back to */
export const confirmImport = (preview: ImportPreview, from?: BatchFilePlace): Promise<boolean> =>
  leaveFor({ kind: 'importing', preview, ...(from && { from }) });

/** Shows many files, read one after the other. */
export const showBatch = (batch: Batch): Promise<boolean> => leaveFor({ kind: 'batch', batch });

/** Shows what was copied elsewhere, for the officer to confirm. */
export async function pasteImport(): Promise<void> {
  const preview = await answerOf(api.importClipboard());
  if (preview) await confirmImport(preview);
}

/** Lets the officer choose a file and shows it. */
export async function chooseImport(): Promise<void> {
  const preview = await answerOf(api.chooseImport());
  if (preview) await confirmImport(preview);
}

/** Stores the built-in sample as a report of its own and opens it. */
export async function openSample(): Promise<void> {
  const sample = await answerOf(api.sampleReport());
  if (sample) await addReport({ ...sample, id: crypto.randomUUID() });
}

/** @param anchor the topic to open at */
export const showManual = (open: boolean, anchor: string | null = null): void =>
  useScreen.setState({ manualOpen: open, manualAnchor: anchor });
