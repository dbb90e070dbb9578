/** Acting on a jump: once each, by whichever component shows the place, also when its tab opens only because of it. */
import { useEffect } from 'react';
import type { Place } from '../../shared/checks/finding.ts';
import { useDraft, useDraftStore } from './DraftContext.tsx';
import type { DraftStore } from './draftStore.ts';

const done = new WeakMap<DraftStore, number>();

/** @param accept moves to the place and gives true, or false when it is shown elsewhere */
export function useJump(accept: (place: Place) => boolean): void {
  const store = useDraftStore();
  const jump = useDraft((s) => s.jump);
  useEffect(() => {
    if (!jump || done.get(store) === jump.seq) return;
    if (accept(jump.place)) done.set(store, jump.seq);
  }, [store, jump, accept]);
}
