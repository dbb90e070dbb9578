/** Underlines for findings. They are decorations, not marks: the text itself never knows about them. */
import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { EditorView } from '@tiptap/pm/view';
import { findingSentence } from '../../shared/checks/sentences.ts';
import type { TextPart } from '../../shared/checks/finding.ts';
import type { DraftState, DraftStore } from '../draft/draftStore.ts';
import { chipLength } from './chipLength.ts';
import { paragraphs, positionOf } from './positions.ts';

const key = new PluginKey<DecorationSet>('findingMarks');

function decorate(state: EditorState, draft: DraftState, store: DraftStore, part: TextPart): DecorationSet {
  const all = paragraphs(state.doc);
  const length = chipLength(store);
  const marks = draft.findings.flatMap((finding) =>
    finding.places.flatMap((place) => {
      if (place.kind !== 'text' || place.part !== part) return [];
      const paragraph = all[place.paragraph];
      if (!paragraph) return [];
      const from = positionOf(paragraph, place.from, 'before', length);
      const to = positionOf(paragraph, place.to, 'after', length);
      if (from >= to) return [];
      const title = findingSentence(finding, draft.form);
      return [Decoration.inline(from, to, { class: `prose-finding prose-finding-${finding.class}`, title })];
    }),
  );
  return DecorationSet.create(state.doc, marks);
}

/** Marks the findings of one part and follows the store. Draws nothing anew while an input method is composing. */
export const findingMarks = (store: DraftStore, part: TextPart): Extension =>
  Extension.create({
    name: 'findingMarks',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, state) => decorate(state, store.getState(), store, part),
          apply: (tr, marks) => (tr.getMeta(key) as DecorationSet | undefined) ?? marks.map(tr.mapping, tr.doc),
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => {
          const redraw = redrawer(view, store, part);
          const unsubscribe = store.subscribe((now, before) => {
            if (now.findings !== before.findings) redraw();
          });
          view.dom.addEventListener('compositionend', redraw);
          return {
            destroy: () => {
              unsubscribe();
              view.dom.removeEventListener('compositionend', redraw);
            },
          };
        },
      }),
    ],
  });

/** Redraws once per task, so that it never runs inside the transaction that changed the findings. */
function redrawer(view: EditorView, store: DraftStore, part: TextPart): () => void {
  let due = false;
  return () => {
    if (due) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      if (view.isDestroyed || view.composing) return;
      const marks = decorate(view.state, store.getState(), store, part);
      view.dispatch(view.state.tr.setMeta(key, marks).setMeta('addToHistory', false));
    });
  };
}
