/** The numbers of this part: those that follow the tables, and those that could. */
import { LinkOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo } from 'react';
import type { Editor } from '@tiptap/core';
import { linkableNumbers, linkedNumbers } from '../../shared/checks/linkedNumbers.ts';
import type { LinkedNumber } from '../../shared/checks/linkedNumbers.ts';
import { cellName } from '../../shared/editions/editions.ts';
import { showChip } from '../../shared/report/chipText.ts';
import { paragraphText } from '../../shared/report/richText.ts';
import { useDraft, useDraftStore } from '../draft/DraftContext.tsx';
import { isFinal } from '../draft/draftStore.ts';
import { linkNumbers } from './linkNumbers.ts';
import type { ProsePart } from './part.ts';
import { textOf } from './part.ts';
import { RememberedReading } from './RememberedReading.tsx';
import './linkedNumbers.css';

interface Props {
  readonly editor: Editor;
  readonly part: ProsePart;
}

/** Characters shown before and after a number. */
const AROUND = { before: 14, after: 6 } as const;

export function LinkedNumbers({ editor, part }: Props) {
  const store = useDraftStore();
  const report = useDraft((s) => s.report);
  const form = useDraft((s) => s.form);
  const at = useDraft((s) => s.at);
  const locked = useDraft(isFinal);
  const { linkable, linked } = useMemo(() => {
    const text = textOf(report, part).map((p) => paragraphText(p, (chip) => showChip(chip, at)));
    const here = (numbers: readonly LinkedNumber[]) =>
      numbers
        .filter((n) => n.part === part)
        .map((n) => {
          const paragraph = text[n.paragraph] ?? '';
          return {
            ...n,
            shown: paragraph.slice(n.from, n.to),
            before: paragraph.slice(Math.max(0, n.from - AROUND.before), n.from),
            after: paragraph.slice(n.to, n.to + AROUND.after),
          };
        });
    return { linkable: here(linkableNumbers(report)), linked: here(linkedNumbers(report)) };
  }, [report, part, at]);
  const names = (n: LinkedNumber): string =>
    n.fields
      .map((id) => form.fieldById.get(id))
      .map((f) => (f ? cellName(f) : '本报告没有的数据项'))
      .join('加');
  const name = (n: (typeof linkable)[number]) => (
    <>
      <span className="linked-words">
        {n.before}
        <b>{n.shown.trim() || '（未填）'}</b>
        {n.after}
      </span>
      <span className="linked-cells">{names(n)}</span>
    </>
  );
  return (
    <div className="linked-numbers">
      <RememberedReading place={{ kind: 'text', part, paragraph: 0, from: 0, to: 0 }} />
      <div className="linked-head">
        <h3>与表格一致、尚未引用的数字 {linkable.length}</h3>
        {linkable.length > 1 && (
          <Button size="small" disabled={locked} onClick={() => linkNumbers(editor, store, linkable)}>
            全部转为引用
          </Button>
        )}
      </div>
      {linkable.length === 0 && <p className="linked-none">没有。引用以后，表格改动，文字中的数字随之更新。</p>}
      <ul>
        {linkable.map((n) => (
          <li key={`${n.paragraph} ${n.from}`}>
            <div>{name(n)}</div>
            <Button
              size="small"
              disabled={locked}
              icon={<LinkOutlined aria-hidden />}
              aria-label={`${n.before}${n.shown}转为引用`}
              onClick={() => linkNumbers(editor, store, [n])}
            >
              转为引用
            </Button>
          </li>
        ))}
      </ul>
      <h3>已引用的数字 {linked.length}</h3>
      <ul>
        {linked.map((n) => (
          <li key={`${n.paragraph} ${n.from}`}>
            <div>{name(n)}</div>
          </li>
        ))}
      </ul>
    </div>
  );
}
