/** Turning numbers of the text into chips that follow the tables. */
import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { LinkedNumber } from '../../shared/checks/linkedNumbers.ts';
import type { DraftStore } from '../draft/draftStore.ts';
import { chipLength } from './chipLength.ts';
import { paragraphs, positionOf } from './positions.ts';
import { shownText } from './search.ts';

/**
 * Replaces numbers by chips, as one undoable step. A number that no longer stands where it was read is left alone.
 * @param shown the digits that stand there
 * @returns how many were replaced
 */
export function linkNumbers(
  editor: Editor,
  store: DraftStore,
  numbers: readonly (LinkedNumber & { readonly shown: string })[],
): number {
  const { doc, schema } = editor.state;
  const chip = schema.nodes['chip'];
  const length = chipLength(store);
  const tr = closeHistory(editor.state.tr);
  let done = 0;
  // From the end, so that positions before stay right.
  for (const n of numbers.toSorted((a, b) => b.paragraph - a.paragraph || b.from - a.from)) {
    const paragraph = paragraphs(doc)[n.paragraph];
    if (!chip || !paragraph || shownText(paragraph.node, store).slice(n.from, n.to) !== n.shown) continue;
    const from = positionOf(paragraph, n.from, 'after', length);
    const to = positionOf(paragraph, n.to, 'after', length);
    tr.replaceWith(from, to, chip.create({ fields: n.fields }));
    done += 1;
  }
  if (done > 0) editor.view.dispatch(tr);
  return done;
}
