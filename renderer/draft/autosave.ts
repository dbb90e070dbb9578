/**
 * Saves a draft by itself: 0.8 s after the last change, at the latest 5 s after the first. One save at a time. The draft
 * says 已保存 only when the store has acknowledged exactly what stands in the window.
 */
import type { Saved } from '../../shared/api.ts';
import { fail } from '../../shared/errors.ts';
import type { AppError, ErrorCode, Result } from '../../shared/errors.ts';
import type { Report } from '../../shared/report/report.ts';
import type { DraftStore } from './draftStore.ts';

export type SaveReport = (request: { readonly report: Report; readonly baseRev: number }) => Promise<Result<Saved>>;

export interface Autosave {
  /** Saves until nothing is unsaved. True when the disk has everything; false when a save failed. */
  readonly flush: () => Promise<boolean>;
  /** No more saves from here on; what is running ends by itself. */
  readonly stop: () => void;
}

const QUIET = 800;
const LONGEST = 5_000;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 60_000;
/** Failures that may pass by themselves; the others wait for the officer or for the next change. */
const PASSING: readonly ErrorCode[] = ['E_IO', 'E_FULL'];

/** Watches a draft that is on disk as it stands now. */
export function autosave(draft: DraftStore, save: SaveReport): Autosave {
  let acknowledged = draft.getState().report;
  let unsavedSince: number | null = null;
  let failure: AppError | null = null;
  let failures = 0;
  let running: Promise<boolean> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const unsaved = (): boolean => draft.getState().report !== acknowledged;
  const saveIn = (ms: number): void => {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(() => void saveOnce(), ms);
  };

  async function write(): Promise<boolean> {
    const { report, rev, setSave, setSaved } = draft.getState();
    unsavedSince = null;
    // While saving fails, the reason stays on screen until a save succeeds.
    if (!failure) setSave({ kind: 'saving' });
    const result = await save({ report, baseRev: rev }).catch(() => fail('E_IO', 'noAnswer'));
    if (!result.ok) {
      failure = result.error;
      setSave({ kind: 'failed', error: failure });
      if (PASSING.includes(failure.code)) saveIn(Math.min(FIRST_RETRY * 2 ** failures++, LAST_RETRY));
      return false;
    }
    failure = null;
    failures = 0;
    acknowledged = report;
    setSaved(result.value.rev, unsaved() ? { kind: 'unsaved' } : { kind: 'saved', at: result.value.savedAt });
    return true;
  }

  /** One save, or the one that is running. */
  function saveOnce(): Promise<boolean> {
    clearTimeout(timer);
    if (running) return running;
    if (!unsaved()) return Promise.resolve(true);
    running = write().finally(() => {
      running = null;
      if (!failure && unsaved()) saveIn(QUIET);
    });
    return running;
  }

  async function flush(): Promise<boolean> {
    // A running save may hold older text: its failure is no answer for the newer one.
    if (running) await running;
    while (unsaved()) if (!(await saveOnce())) return false;
    return true;
  }

  const stopWatching = draft.subscribe((now, before) => {
    if (now.tab !== before.tab && unsaved()) void flush();
    if (now.report === before.report) return;
    if (failure) draft.getState().setSave({ kind: 'failed', error: failure });
    unsavedSince ??= Date.now();
    saveIn(Math.max(0, Math.min(QUIET, unsavedSince + LONGEST - Date.now())));
  });

  return {
    flush,
    stop: () => {
      stopped = true;
      stopWatching();
      clearTimeout(timer);
    },
  };
}
