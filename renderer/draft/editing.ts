/**
 * Undo goes to the surface that the officer worked on last: each prose editor has its own history, the tables share one.
 * Toolbar buttons do not take the focus, so what is focused is what is meant.
 */
import { takeBackNew } from '../importing/takeBack.ts';
import type { DraftStore } from './draftStore.ts';

let lastEditor: HTMLElement | null = null;

/** Remembers the text that has or had the focus; a table cell takes over when it is focused. */
export function noteFocus(target: EventTarget | null): void {
  if (!(target instanceof HTMLElement) || target.closest('[role=toolbar]')) return;
  lastEditor = target.isContentEditable ? target : null;
}

const editor = (): HTMLElement | null => (lastEditor?.isConnected ? lastEditor : null);

/** Whether prose would take an undo. */
export const proseIsFocused = (): boolean => editor() !== null;

/** One step back or forward on the surface worked on last. */
export function replay(draft: DraftStore, direction: 'undo' | 'redo'): void {
  const text = editor();
  if (text) {
    // The event with which a system menu asks an editable element to undo; the editor's history answers it.
    const inputType = direction === 'undo' ? 'historyUndo' : 'historyRedo';
    text.dispatchEvent(new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true }));
    return;
  }
  const { report, undoSteps, undo, redo, jumpTo } = draft.getState();
  if (direction === 'undo' && undoSteps.at(-1)?.made) {
    void takeBackNew(report.id);
    return;
  }
  const place = direction === 'undo' ? undo() : redo();
  if (place !== null) jumpTo(place);
}
