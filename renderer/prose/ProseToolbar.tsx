/** Above the text: kind of paragraph, a number from the tables, search. */
import { FieldNumberOutlined, LinkOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Popover, Segmented } from 'antd';
import { useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { Editor } from '@tiptap/core';
import { useDraft } from '../draft/DraftContext.tsx';
import { isFinal } from '../draft/draftStore.ts';
import { ChipPicker } from './ChipPicker.tsx';
import { LinkedNumbers } from './LinkedNumbers.tsx';
import type { ProsePart } from './part.ts';
import { setHeading } from './headings.ts';

const KINDS = [
  { value: 0, label: '正文' },
  { value: 2, label: '（一）标题' },
  { value: 3, label: '1.标题' },
] as const;
type Level = (typeof KINDS)[number]['value'];

interface Props {
  readonly editor: Editor;
  readonly part: ProsePart;
  readonly onSearch: () => void;
  readonly children: ReactNode;
}

export function ProseToolbar({ editor, part, onSearch, children }: Props) {
  const locked = useDraft(isFinal);
  const [picking, setPicking] = useState(false);
  const level = useSyncExternalStore(
    (changed) => {
      editor.on('transaction', changed);
      return () => void editor.off('transaction', changed);
    },
    () => levelAt(editor),
  );
  return (
    <div className="prose-tools" role="toolbar" aria-label="文字工具">
      <Segmented<Level>
        size="small"
        aria-label="段落类型"
        options={[...KINDS]}
        disabled={locked}
        value={level}
        onChange={(value) => setHeading(editor, value)}
      />
      <Button size="small" disabled={locked} icon={<FieldNumberOutlined />} onClick={() => setPicking(true)}>
        插入表格数据
      </Button>
      <Popover
        trigger="click"
        placement="bottomLeft"
        destroyOnHidden
        content={<LinkedNumbers editor={editor} part={part} />}
      >
        <Button size="small" icon={<LinkOutlined />}>
          数字引用
        </Button>
      </Popover>
      <Button size="small" icon={<SearchOutlined />} onClick={onSearch}>
        {locked ? '查找' : '查找替换'}
      </Button>
      {children}
      {picking && (
        <ChipPicker
          onPick={(fields) => editor.chain().focus().insertContent({ type: 'chip', attrs: { fields } }).run()}
          onClose={() => setPicking(false)}
        />
      )}
    </div>
  );
}

const levelAt = (editor: Editor): Level =>
  editor.isActive('heading', { level: 2 }) ? 2 : editor.isActive('heading', { level: 3 }) ? 3 : 0;
