/** Many files at once: read one after the other, shown in short, opened or taken over by the officer. */
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { ImportPreview } from '../../../shared/api.ts';
import { fail } from '../../../shared/errors.ts';
import type { AppError, Result } from '../../../shared/errors.ts';
import type { FileSummary, ImportFolder } from '../../../shared/importFolder.ts';

/** A file that can be read again at any time: its bytes are not kept. */
export interface BatchFile {
  readonly path: string;
  readonly summarise: () => Promise<Result<FileSummary>>;
  readonly open: () => Promise<Result<ImportPreview>>;
}

export type Outcome =
  | { readonly kind: 'waiting' | 'reading' | 'stopped' }
  | {
      readonly kind: 'read';
      readonly summary: FileSummary;
      /** Id of the report made of it. */ readonly stored?: string;
    }
  | { readonly kind: 'refused'; readonly error: AppError };

export interface BatchState {
  readonly title: string;
  readonly files: readonly BatchFile[];
  readonly outcomes: readonly Outcome[];
  readonly skipped: ImportFolder['skipped'];
  /** What is under way, and how far it is. */
  readonly work: { readonly what: 'reading' | 'storing'; readonly done: number; readonly all: number } | null;
}

export interface Batch {
  readonly state: StoreApi<BatchState>;
  /** Reads every file that waits. */
  readonly read: () => Promise<void>;
  /** Stores files one after the other. @param store gives the id of the report made, or null where it was not stored */
  readonly storeAll: (
    indexes: readonly number[],
    store: (file: BatchFile) => Promise<string | null>,
  ) => Promise<string[]>;
  /** Ends what is under way, within a file too. */
  readonly cancel: () => void;
  readonly setStored: (index: number, id: string | undefined) => void;
}

/** @param stopReading gives up the file that is being read in main */
export function createBatch(
  title: string,
  files: readonly BatchFile[],
  skipped: ImportFolder['skipped'],
  stopReading: () => void,
): Batch {
  const state = createStore<BatchState>()(() => ({
    title,
    files,
    outcomes: files.map((): Outcome => ({ kind: 'waiting' })),
    skipped,
    work: null,
  }));
  let cancelled = new AbortController();
  /** Asked between two files, and again when one is done. */
  const begin = (): (() => boolean) => {
    const { signal } = (cancelled = new AbortController());
    return () => signal.aborted;
  };
  const set = (index: number, outcome: Outcome): void =>
    state.setState(({ outcomes }) => ({ outcomes: outcomes.with(index, outcome) }));

  const setStored = (index: number, id: string | undefined): void => {
    const outcome = state.getState().outcomes[index];
    if (outcome?.kind !== 'read') return;
    const { stored: _stored, ...rest } = outcome;
    set(index, id === undefined ? rest : { ...rest, stored: id });
  };

  async function read(): Promise<void> {
    const stopped = begin();
    for (const [index, file] of files.entries()) {
      state.setState({ work: { what: 'reading', done: index, all: files.length } });
      if (stopped()) set(index, { kind: 'stopped' });
      else {
        set(index, { kind: 'reading' });
        const result = await file.summarise().catch(() => fail('E_REFUSED', 'noAnswer'));
        if (stopped()) set(index, { kind: 'stopped' });
        else set(index, result.ok ? { kind: 'read', summary: result.value } : { kind: 'refused', error: result.error });
      }
    }
    state.setState({ work: null });
  }

  return {
    state,
    read,
    storeAll: async (indexes, store) => {
      const stopped = begin();
      const stored: string[] = [];
      for (const [done, index] of indexes.entries()) {
        const file = files[index];
        if (!file || stopped()) break;
        state.setState({ work: { what: 'storing', done, all: indexes.length } });
        const id = await store(file);
        if (id === null) continue;
        stored.push(id);
        setStored(index, id);
      }
      state.setState({ work: null });
      return stored;
    },
    cancel: () => {
      if (!state.getState().work) return;
      cancelled.abort();
      stopReading();
    },
    setStored,
  };
}
