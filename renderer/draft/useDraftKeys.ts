/** Keys of the draft screen. What a table or an editor has handled is left alone, as are keys of an input method. */
import { useEffect, useEffectEvent } from 'react';
import { useScreen } from '../screen.ts';
import { useDraftStore } from './DraftContext.tsx';
import { replay } from './editing.ts';
import { visitNext } from './findingWalk.ts';
import { TABS } from './tabs.ts';

interface Commands {
  /** False while a dialog or the preview covers the draft. */
  readonly active: boolean;
  readonly save: () => void;
  readonly check: () => void;
  readonly preview: () => void;
}

/** What holds text, which a box to tick does not. */
const TEXT_FIELD = 'input:not([type=checkbox], [type=radio]), textarea, [contenteditable=true]';
/** Key code of a key press that an input method keeps for itself. */
const IME_KEY = 229;

export function useDraftKeys({ active, save, check, preview }: Commands): void {
  const draft = useDraftStore();
  const plain: Readonly<Record<string, (shift: boolean) => void>> = {
    F7: check,
    F8: (shift) => visitNext(draft, shift ? -1 : 1),
  };
  const ctrl: Readonly<Record<string, (shift: boolean) => void>> = {
    s: save,
    p: preview,
    z: (shift) => replay(draft, shift ? 'redo' : 'undo'),
    y: () => replay(draft, 'redo'),
  };
  const press = useEffectEvent((e: KeyboardEvent) => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Chromium marks composed keys by this code only
    const composing = e.isComposing || e.keyCode === IME_KEY;
    if (!active || composing || e.defaultPrevented || e.altKey || useScreen.getState().manualOpen) return;
    const key = e.key.length === 1 ? e.key.toLowerCase() : e.key;
    const inText = e.target instanceof HTMLElement && e.target.matches(TEXT_FIELD);
    // A field of its own undoes its own text.
    if (e.ctrlKey && (key === 'z' || key === 'y') && inText) return;
    const tab = e.ctrlKey ? TABS[Number(key) - 1] : undefined;
    const run = tab ? () => draft.getState().openTab(tab) : (e.ctrlKey ? ctrl : plain)[key];
    if (!run) return;
    e.preventDefault();
    run(e.shiftKey);
  });
  useEffect(() => {
    const listen = (e: KeyboardEvent): void => press(e);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
