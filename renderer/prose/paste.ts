/** Pasting: only paragraphs of plain text come in. What an editor of this program copied keeps its chips. */
import { Extension } from '@tiptap/core';
import { Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { droppedSentence, pastedPage, pastedPlain } from './pastedText.ts';
import type { PastedText } from './pastedText.ts';
import { toDoc } from './richTextDoc.ts';

/** Transaction meta that carries what was left out of a paste, as a sentence. */
export const PASTE_NOTICE = 'pasteNotice';

export const cleanPaste = Extension.create({
  name: 'cleanPaste',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handlePaste: (view, event) => {
          const data = event.clipboardData;
          if (!data) return false;
          const html = data.getData('text/html');
          if (html.includes('data-pm-slice')) return false;
          const pasted =
            html === ''
              ? pastedPlain(data.getData('text/plain'))
              : pastedPage(new DOMParser().parseFromString(html, 'text/html'));
          insert(view, pasted);
          return true;
        },
      },
    }),
  ],
});

function insert(view: EditorView, { paragraphs, dropped }: PastedText): void {
  const [first] = paragraphs;
  if (!first) return;
  const notice = droppedSentence(dropped);
  const doc = view.state.schema.nodeFromJSON(toDoc(paragraphs));
  const inline = paragraphs.length === 1 && first.level === 0;
  const slice = inline ? new Slice(doc.content, 1, 1) : Slice.maxOpen(doc.content);
  view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView().setMeta(PASTE_NOTICE, notice));
}
