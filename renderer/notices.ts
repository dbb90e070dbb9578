/** What the program tells the officer outside any form: failures stay until read, confirmations pass by. */
import { create } from 'zustand/react';
import { errorSentence, fail } from '../shared/errors.ts';
import type { AppError, Result } from '../shared/errors.ts';

export interface Notice {
  readonly key: number;
  readonly kind: 'failure' | 'done';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Notices {
  readonly shown: readonly Notice[];
  readonly close: (key: number) => void;
}

const PASSES_AFTER = 8_000;
let lastKey = 0;

export const useNotices = create<Notices>()((set) => ({
  shown: [],
  close: (key) => set(({ shown }) => ({ shown: shown.filter((n) => n.key !== key) })),
}));

const show = (notice: Omit<Notice, 'key'>): number => {
  const key = ++lastKey;
  useNotices.setState(({ shown }) => ({ shown: [...shown.filter((n) => n.text !== notice.text), { ...notice, key }] }));
  return key;
};

/** A sentence that stays until the officer has read it. */
export function noteProblem(text: string): void {
  show({ kind: 'failure', text });
}

export const noteFailure = (error: AppError): void => noteProblem(errorSentence(error));

export function noteDone(text: string, action?: Notice['action']): void {
  const key = show({ kind: 'done', text, ...(action && { action }) });
  setTimeout(() => useNotices.getState().close(key), PASSES_AFTER);
}

/** The value of a call; a failure is shown to the officer and gives undefined. */
export async function answerOf<T>(call: Promise<Result<T>>): Promise<T | undefined> {
  const result = await call.catch(() => fail('E_REFUSED', 'noAnswer'));
  if (result.ok) return result.value;
  noteFailure(result.error);
  return undefined;
}
