/**
 * The editors of a draft. They live as long as the draft does, so undo still works after another tab was looked at.
 * The report follows the editor, and the editor follows the report where something else changed it.
 */
import { Editor } from '@tiptap/core';
import { UndoRedo } from '@tiptap/extensions';
import { SECTION_IDS } from '../../shared/editions/form.ts';
import type { RichText } from '../../shared/report/richText.ts';
import { isFinal } from '../draft/draftStore.ts';
import type { DraftStore } from '../draft/draftStore.ts';
import { finalLock } from './finalLock.ts';
import { findingMarks } from './findingMarks.ts';
import { cleanPaste } from './paste.ts';
import { textOf, withText } from './part.ts';
import type { ProsePart } from './part.ts';
import { fromDoc, toDoc } from './richTextDoc.ts';
import { proseNodes } from './schema.ts';
import { searchMarks } from './search.ts';

const editors = new WeakMap<DraftStore, Map<ProsePart, Editor>>();

/** The editor of a part, made when it is first asked for. @param label its spoken name */
export function editorOf(store: DraftStore, part: ProsePart, label: string): Editor {
  let parts = editors.get(store);
  if (!parts) editors.set(store, (parts = new Map<ProsePart, Editor>()));
  let editor = parts.get(part);
  if (!editor) parts.set(part, (editor = open(store, part, label)));
  return editor;
}

function open(store: DraftStore, part: ProsePart, label: string): Editor {
  /** What the report holds of this part, as this editor last wrote or read it. */
  let known: RichText = textOf(store.getState().report, part);
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: [...proseNodes(store), UndoRedo, findingMarks(store, part), finalLock(store), searchMarks, cleanPaste],
    content: toDoc(known),
    injectCSS: false,
    editable: !isFinal(store.getState()),
    editorProps: {
      attributes: () => ({
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        spellcheck: 'false',
        'aria-readonly': String(isFinal(store.getState())),
        class: 'prose-text',
      }),
    },
    onUpdate: () => write(),
  });

  /** Half-composed text stays in the editor; the report gets it when the input method is done. */
  function write(): void {
    if (editor.view.composing) return;
    const text = fromDoc(editor.getJSON());
    if (JSON.stringify(text) === JSON.stringify(known)) return;
    known = text;
    const { report, editReport } = store.getState();
    editReport(withText(report, part, text, SECTION_IDS));
  }
  editor.view.dom.addEventListener('compositionend', () => setTimeout(write));
  store.subscribe((now) => {
    const { report } = now;
    if (editor.isEditable === isFinal(now)) editor.setEditable(!isFinal(now), false);
    const text = textOf(report, part);
    if (text === known || editor.view.composing) return;
    known = text;
    editor.commands.setContent(toDoc(text), { emitUpdate: false });
  });
  return editor;
}
