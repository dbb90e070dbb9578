/** The cell or text that the officer looks at: what was read, what stood there, and what he says of it. */
import { WarningFilled } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { Field } from '../../shared/editions/form.ts';
import { printCell, typeCell } from '../../shared/report/cellText.ts';
import { shapeOf } from '../grid/shape.ts';
import { useReview, useReviewStore } from './ReviewContext.tsx';
import { STATE_NAMES, cellState } from './cellState.ts';
import { mustBeSettled, sameDoubt } from './doubts.ts';
import { WHY } from './recognised.ts';
import { isSettled } from './reviewStore.ts';
import { cellTextAt } from './sourceText.ts';

export function CurrentBar() {
  const current = useReview((s) => s.current);
  const field = useReview((s) => (s.current?.kind === 'cell' ? s.form.fieldById.get(s.current.field) : undefined));
  return (
    <section className="review-bar" aria-label="当前内容">
      {field && <CellBar key={field.id} field={field} />}
      {current?.kind === 'text' && <TextBar key={current.index} index={current.index} />}
      {!current && <p className="muted">点一个数字，另一边就显示它在原文或者表格里的位置。F8 逐处核对存疑的内容。</p>}
    </section>
  );
}

/** Settles something, and goes on to the next open doubt where it was one. */
function useSettle(): (settle: () => void, wasOpen: boolean) => void {
  const review = useReviewStore();
  return (settle, wasOpen) => {
    settle();
    if (wasOpen) review.getState().walk(1);
  };
}

function CellBar({ field }: { readonly field: Field }) {
  const review = useReviewStore();
  const settle = useSettle();
  const name = useReview((s) => shapeOf(s.form.tables[field.table]).placeOf.get(field.id)?.name ?? '');
  const read = useReview((s) => printCell(s.at(field.id)));
  const state = useReview((s) => cellState(s, field));
  const reason = useReview((s) => s.preview.recognition.unsure[field.id]);
  const place = useReview((s) => s.preview.recognition.places[field.id]);
  const raw = useReview((s) => place && cellTextAt(s.preview.source.blocks, place)?.trim());
  const visit = useReview((s) => s.visit);
  const deciding = useReview((s) => s.deciding);
  const [text, setText] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const bar = useRef<HTMLFormElement>(null);
  const open = state === 'unsure';
  const decisions = useReview((s) => s.decisions);
  const doubts = useReview((s) => s.doubts);
  const form = useReview((s) => s.form);
  const row = sameDoubt(doubts, field.id, form).filter((id) => !decisions.has(id));

  useEffect(() => {
    if (!deciding) return;
    const target = bar.current?.querySelector<HTMLElement>('.review-confirm') ?? bar.current?.querySelector('input');
    target?.focus();
  }, [visit, deciding]);

  const decide = (to: string): void => {
    const typed = typeCell(to, field);
    if (!typed.ok) {
      setRefusal(typed.reason);
      return;
    }
    const { cell } = typed;
    const blank = cell.value === null && cell.note === undefined;
    setText(null);
    setRefusal(null);
    settle(() => review.getState().decide([field.id], { kind: 'written', to: blank ? null : cell }), open);
  };
  return (
    <form
      ref={bar}
      className="review-cell"
      onSubmit={(e) => {
        e.preventDefault();
        decide(text ?? read);
      }}
    >
      <div className="review-actions">
        {open && (
          <Button
            type="primary"
            className="review-confirm"
            onClick={() => settle(() => review.getState().decide([field.id], { kind: 'confirmed' }), true)}
          >
            确认无误
          </Button>
        )}
        {open && row.length > 1 && (
          <Button onClick={() => settle(() => review.getState().decide(row, { kind: 'confirmed' }), true)}>
            整行{row.length}格都确认
          </Button>
        )}
        <Input
          aria-label={`改写“${name}”`}
          className="review-value"
          value={text ?? read}
          {...(refusal !== null && { status: 'error' as const })}
          onChange={(e) => setText(e.target.value)}
          onFocus={(e) => e.target.select()}
        />
        <Button htmlType="submit">改写</Button>
        <Button onClick={() => decide('')} disabled={read === '' && !open}>
          清空
        </Button>
        {(state === 'confirmed' || state === 'written') && (
          <Button type="text" onClick={() => review.getState().takeBack(field.id)}>
            恢复识别结果
          </Button>
        )}
      </div>
      <p className="review-what">
        <strong>{name}</strong>
        <span>
          读作<b>{read === '' ? '空白' : read}</b>
          {raw !== undefined && raw !== read && (
            <>
              ，原文是<b>“{raw}”</b>
            </>
          )}
          {place?.line !== undefined && `，原文第${place.line}行`}
        </span>
        <span className={`review-state ${state}`}>
          {open && <WarningFilled aria-hidden />} {STATE_NAMES[state]}
          {open && `：${reason ?? ''}`}
        </span>
        {refusal !== null && (
          <span className="short" role="alert">
            {refusal}
          </span>
        )}
      </p>
    </form>
  );
}

function TextBar({ index }: { readonly index: number }) {
  const review = useReviewStore();
  const settle = useSettle();
  const doubt = useReview((s) => s.doubts.find((d) => d.spot.kind === 'text' && d.spot.index === index));
  const read = useReview((s) => (doubt ? isSettled(doubt, s) : true));
  const visit = useReview((s) => s.visit);
  const deciding = useReview((s) => s.deciding);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (deciding) button.current?.focus();
  }, [visit, deciding]);
  if (!doubt || !('text' in doubt)) return null;
  return (
    <div className="review-cell">
      <div className="review-actions">
        <Button
          ref={button}
          type={read ? 'default' : 'primary'}
          onClick={() => settle(() => review.getState().setRead(index, !read), !read)}
        >
          {read ? '重新标为没有核对' : '已核对，不放入'}
        </Button>
      </div>
      <p className="review-what">
        <strong>没有放进报告：{WHY[doubt.why]}</strong>
        <span className="review-text">{doubt.text}</span>
        {mustBeSettled(doubt) && !read && (
          <span className="muted">属于哪一格的，请在表格里点那一格，改写后再回来。</span>
        )}
      </p>
    </div>
  );
}
