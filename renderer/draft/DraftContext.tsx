/** React access to the open draft's store. Components select what they draw. */
import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand/react';
import type { DraftState, DraftStore } from './draftStore.ts';

const DraftContext = createContext<DraftStore | null>(null);

export const DraftProvider = ({ store, children }: { readonly store: DraftStore; readonly children: ReactNode }) => (
  <DraftContext value={store}>{children}</DraftContext>
);

/** The store itself, for handlers that read without drawing. */
export function useDraftStore(): DraftStore {
  const store = use(DraftContext);
  if (!store) throw new Error('useDraftStore outside DraftProvider');
  return store;
}

/** What `selector` picks out of the draft; draws again only when that changes (compared by identity). */
export const useDraft = <T,>(selector: (state: DraftState) => T): T => useStore(useDraftStore(), selector);
