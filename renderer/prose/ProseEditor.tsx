/** The prose of one part: text with headings, chips and underlined findings. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { Place } from '../../shared/checks/finding.ts';
import { useDraft, useDraftStore } from '../draft/DraftContext.tsx';
import { useJump } from '../draft/useJump.ts';
import { chipLength } from './chipLength.ts';
import { editorOf } from './editors.ts';
import { FindBar } from './FindBar.tsx';
import type { ProsePart } from './part.ts';
import { textOf } from './part.ts';
import { PASTE_NOTICE } from './paste.ts';
import { paragraphs, positionOf } from './positions.ts';
import { ProseToolbar } from './ProseToolbar.tsx';
import './prose.css';

interface Props {
  readonly part: ProsePart;
  /** Spoken name, e.g. `一、总体情况，正文`. */
  readonly label: string;
}

export default function ProseEditor({ part, label }: Props) {
  const store = useDraftStore();
  const editor = editorOf(store, part, label);
  const frame = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useState<'closed' | 'find' | 'replace'>('closed');
  const [notice, setNotice] = useState('');

  useEffect(() => {
    // The editor's own element moves in and out; the editor itself lives with the draft.
    const element = editor.view.dom;
    page.current?.append(element);
    return () => element.remove();
  }, [editor]);

  useEffect(() => {
    const listen = ({
      transaction,
    }: {
      transaction: { getMeta: (key: string) => unknown; docChanged: boolean };
    }): void => {
      const said = transaction.getMeta(PASTE_NOTICE);
      if (typeof said === 'string') setNotice(said);
      else if (transaction.docChanged) setNotice('');
    };
    editor.on('transaction', listen);
    return () => void editor.off('transaction', listen);
  }, [editor]);

  useEffect(() => {
    const onKey = (e: KeyboardEvent): void => {
      if (e.isComposing || !(e.ctrlKey || e.metaKey) || e.altKey || e.shiftKey) return;
      const key = e.key.toLowerCase();
      if ((key !== 'f' && key !== 'h') || !isForThisEditor(frame.current)) return;
      e.preventDefault();
      setSearch(key === 'f' ? 'find' : 'replace');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  useJump(useCallback((place: Place) => jumpIn(editor, part, place, store), [editor, part, store]));

  return (
    <div className="prose" ref={frame}>
      <ProseToolbar editor={editor} part={part} onSearch={() => setSearch('find')}>
        <WordCount part={part} />
      </ProseToolbar>
      {search !== 'closed' && (
        <FindBar
          editor={editor}
          store={store}
          replacing={search === 'replace'}
          onReplacing={() => setSearch('replace')}
          onClose={() => {
            setSearch('closed');
            editor.commands.focus();
          }}
        />
      )}
      <div className="prose-page" ref={page} />
      <div className="prose-notice" role="status">
        {notice}
      </div>
    </div>
  );
}

/** Characters of this part, spaces left out. */
function WordCount({ part }: { readonly part: ProsePart }) {
  const count = useDraft((s) =>
    textOf(s.report, part).reduce(
      (n, p) => n + p.inlines.reduce((m, i) => m + (i.type === 'text' ? i.text.replace(/\s/g, '').length : 1), 0),
      0,
    ),
  );
  return <span className="prose-count">本部分{count}字</span>;
}

/** Search keys go to the editor that has the focus, else to the first one on the tab. */
function isForThisEditor(frame: HTMLElement | null): boolean {
  const focused = document.activeElement?.closest('.prose');
  return frame !== null && (focused ?? document.querySelector('.prose')) === frame;
}

/** Selects the place and shows it; false when it is not in this part. */
function jumpIn(editor: Editor, part: ProsePart, place: Place, store: ReturnType<typeof useDraftStore>): boolean {
  if (place.kind === 'cell') return false;
  if (place.kind === 'section') {
    if (part !== 'preface' && part !== `${place.section}.body`) return false;
    if (part === 'preface' && place.section !== 'preface') return false;
    editor.commands.focus('start');
    return true;
  }
  if (place.part !== part) return false;
  const paragraph = paragraphs(editor.state.doc)[place.paragraph];
  if (!paragraph) return true;
  const length = chipLength(store);
  const from = positionOf(paragraph, place.from, 'before', length);
  const to = positionOf(paragraph, place.to, 'after', length);
  const { view } = editor;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)));
  view.focus();
  const at = view.domAtPos(from).node;
  (at instanceof Element ? at : at.parentElement)?.scrollIntoView({ block: 'center' });
  return true;
}
