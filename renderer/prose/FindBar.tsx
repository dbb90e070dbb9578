/** Find and replace in the text of one part. */
import { CloseOutlined, DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import type { Editor } from '@tiptap/core';
import { useDraft } from '../draft/DraftContext.tsx';
import { isFinal } from '../draft/draftStore.ts';
import type { DraftStore } from '../draft/draftStore.ts';
import { findHits, replaceHits, showHits } from './search.ts';

interface Props {
  readonly editor: Editor;
  readonly store: DraftStore;
  readonly replacing: boolean;
  readonly onReplacing: () => void;
  readonly onClose: () => void;
}

export function FindBar({ editor, store, replacing, onReplacing, onClose }: Props) {
  const locked = useDraft(isFinal);
  const [word, setWord] = useState(() => selectedText(editor));
  const [replacement, setReplacement] = useState('');
  const [current, setCurrent] = useState(0);
  const [said, setSaid] = useState('');
  const hits = findHits(editor.state.doc, word, store);
  const at = hits.length === 0 ? -1 : Math.min(current, hits.length - 1);

  useEffect(() => {
    showHits(editor, findHits(editor.state.doc, word, store), current);
    return () => showHits(editor, [], -1);
  }, [editor, store, word, current]);

  const move = (by: number): void => {
    if (hits.length > 0) setCurrent((at + by + hits.length) % hits.length);
    setSaid('');
  };
  const replace = (which: typeof hits): void => {
    const chips = which.filter((h) => h.chip).length;
    const done = replaceHits(editor, which, replacement);
    showHits(editor, findHits(editor.state.doc, word, store), at);
    setSaid(`已替换${done}处` + (chips > 0 ? `；${chips}处是表格数据，请到表格中修改` : ''));
  };
  const count = word === '' ? '' : hits.length === 0 ? '没有找到' : `第${at + 1}处，共${hits.length}处`;
  const current_ = hits[at];
  return (
    <div
      className="prose-find"
      role="search"
      onKeyDown={(e) => {
        if (e.nativeEvent.isComposing) return;
        if (e.key === 'Escape') onClose();
      }}
    >
      <Input
        size="small"
        autoFocus
        aria-label="查找"
        placeholder="查找"
        value={word}
        onChange={(e) => {
          setWord(e.target.value);
          setCurrent(0);
          setSaid('');
        }}
        onKeyDown={(e) => {
          if (!e.nativeEvent.isComposing && e.key === 'Enter') move(e.shiftKey ? -1 : 1);
        }}
      />
      <Button size="small" icon={<UpOutlined />} aria-label="上一处" onClick={() => move(-1)} />
      <Button size="small" icon={<DownOutlined />} aria-label="下一处" onClick={() => move(1)} />
      {locked ? null : replacing ? (
        <>
          <Input
            size="small"
            aria-label="替换为"
            placeholder="替换为"
            value={replacement}
            onChange={(e) => setReplacement(e.target.value)}
          />
          <Button size="small" disabled={!current_} onClick={() => current_ && replace([current_])}>
            替换
          </Button>
          <Button size="small" disabled={!current_} onClick={() => replace(hits)}>
            全部替换
          </Button>
        </>
      ) : (
        <Button size="small" type="link" onClick={onReplacing}>
          替换…
        </Button>
      )}
      <span className="prose-find-count" role="status">
        {said || count}
      </span>
      <Button size="small" type="text" icon={<CloseOutlined />} aria-label="关闭查找" onClick={onClose} />
    </div>
  );
}

const selectedText = (editor: Editor): string => {
  const { from, to } = editor.state.selection;
  const text = editor.state.doc.textBetween(from, to, '\n');
  return text.includes('\n') ? '' : text;
};
