/** Find and replace in one editor. A chip is searched as the number it shows, and is never edited from inside. */
import { Extension } from '@tiptap/core';
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { showChip } from '../../shared/report/chipText.ts';
import type { DraftStore } from '../draft/draftStore.ts';
import { chipLength } from './chipLength.ts';
import { paragraphs, positionOf } from './positions.ts';
import { fieldsOf } from './schema.ts';

/** A hit in document positions; `chip` when part of it is a number from the tables. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly chip: boolean;
}

interface SearchState {
  readonly hits: readonly Hit[];
  readonly current: number;
}
const key = new PluginKey<SearchState>('search');
const NOTHING: SearchState = { hits: [], current: -1 };

/** Every place where `word` stands, in order; upper and lower case are one. */
export function findHits(doc: Node, word: string, store: DraftStore): Hit[] {
  if (word === '') return [];
  const length = chipLength(store);
  const wanted = word.toLowerCase();
  return paragraphs(doc).flatMap((paragraph) => {
    const text = shownText(paragraph.node, store).toLowerCase();
    const hits: Hit[] = [];
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      const from = positionOf(paragraph, at, 'before', length);
      const to = positionOf(paragraph, at + wanted.length, 'after', length);
      hits.push({ from, to, chip: holdsChip(doc, from, to) });
    }
    return hits;
  });
}

/** A paragraph's text with its chips shown as numbers. */
export function shownText(paragraph: Node, store: DraftStore): string {
  let text = '';
  paragraph.forEach((child) => {
    text += child.isText
      ? (child.text ?? '')
      : showChip({ type: 'chip', fields: fieldsOf(child.attrs) }, store.getState().at);
  });
  return text;
}

function holdsChip(doc: Node, from: number, to: number): boolean {
  let found = false;
  doc.nodesBetween(from, to, (node) => {
    found ||= node.type.name === 'chip';
  });
  return found;
}

/** Shows hits in the text. They are dropped as soon as the text changes; the search bar then searches anew. */
export const searchMarks = Extension.create({
  name: 'searchMarks',
  addProseMirrorPlugins: () => [
    new Plugin<SearchState>({
      key,
      state: {
        init: () => NOTHING,
        apply: (tr, state) => (tr.getMeta(key) as SearchState | undefined) ?? (tr.docChanged ? NOTHING : state),
      },
      props: {
        decorations(state) {
          const { hits, current } = key.getState(state) ?? NOTHING;
          return DecorationSet.create(
            state.doc,
            hits.map((h, i) =>
              Decoration.inline(h.from, h.to, { class: i === current ? 'prose-hit prose-hit-current' : 'prose-hit' }),
            ),
          );
        },
      },
    }),
  ],
});

/** Shows `hits` and scrolls to the current one. */
export function showHits(editor: Editor, hits: readonly Hit[], current: number): void {
  const { view } = editor;
  view.dispatch(view.state.tr.setMeta(key, { hits, current }).setMeta('addToHistory', false));
  const hit = hits[current];
  if (!hit) return;
  const at = view.domAtPos(hit.from).node;
  (at instanceof Element ? at : at.parentElement)?.scrollIntoView({ block: 'nearest' });
}

/** Replaces hits that hold no chip, as one undoable step; gives how many were replaced. */
export function replaceHits(editor: Editor, hits: readonly Hit[], replacement: string): number {
  const open = hits.filter((h) => !h.chip);
  if (open.length === 0) return 0;
  const { tr } = editor.state;
  for (const { from, to } of open.toReversed()) tr.insertText(replacement, from, to);
  editor.view.dispatch(tr);
  return open.length;
}
