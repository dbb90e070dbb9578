/** A final report's prose can be read, searched and copied; nothing changes it, whoever asks. */
import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { isFinal } from '../draft/draftStore.ts';
import type { DraftStore } from '../draft/draftStore.ts';

export const finalLock = (store: DraftStore): Extension =>
  Extension.create({
    name: 'finalLock',
    addProseMirrorPlugins: () => [
      new Plugin({ filterTransaction: (tr) => !tr.docChanged || !isFinal(store.getState()) }),
    ],
  });
