/** What the program is not sure of: first, because the officer must look at it. */
import { CheckCircleOutlined, CheckOutlined, FileUnknownOutlined, WarningFilled } from '@ant-design/icons';
import { useEffect, useRef } from 'react';
import { cellName } from '../../shared/editions/editions.ts';
import { printCell } from '../../shared/report/cellText.ts';
import { useReview, useReviewStore } from './ReviewContext.tsx';
import { sameSpot } from './doubts.ts';
import type { Doubt } from './doubts.ts';
import { WHY, numbersMissing } from './recognised.ts';
import { isSettled } from './reviewStore.ts';

export function Doubts() {
  const doubts = useReview((s) => s.doubts);
  const visit = useReview((s) => s.visit);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' });
  }, [visit]);
  const missing = useReview((s) => numbersMissing(s.report, s.preview.recognition.places));
  const cells = doubts.filter((d) => 'reason' in d).length;
  if (doubts.length === 0) {
    return (
      <p className="import-sure">
        <CheckCircleOutlined aria-hidden /> 没有存疑的内容，
        {missing === 0 ? '每个数字都找到了位置。' : `但有${missing}个数字在原文中没有找到或者是空白，见下面的表格。`}
      </p>
    );
  }
  return (
    <section>
      <h2>
        存疑的内容：{cells}个数字，{doubts.length - cells}处没有放进报告的文字
      </h2>
      <ul className="import-doubts" ref={list} aria-label="存疑的内容">
        {doubts.map((doubt, i) => (
          <DoubtItem key={i} doubt={doubt} />
        ))}
      </ul>
    </section>
  );
}

function DoubtItem({ doubt }: { readonly doubt: Doubt }) {
  const review = useReviewStore();
  const settled = useReview((s) => isSettled(doubt, s));
  const current = useReview((s) => sameSpot(s.current, doubt.spot));
  const title = useReview((s) => {
    if (doubt.spot.kind === 'text') return 'text' in doubt ? doubt.text : '';
    const field = s.form.fieldById.get(doubt.spot.field);
    return `${field ? cellName(field) : doubt.spot.field}：${printCell(s.at(doubt.spot.field)) || '空白'}`;
  });
  const line = useReview((s) =>
    doubt.spot.kind === 'text' ? s.preview.recognition.unplaced[doubt.spot.index]?.place.line : undefined,
  );
  const icon = settled ? (
    <CheckOutlined aria-label="已核对" />
  ) : doubt.spot.kind === 'cell' ? (
    <WarningFilled aria-label="存疑" />
  ) : (
    <FileUnknownOutlined aria-label="没有放进报告" />
  );
  return (
    <li>
      <button
        type="button"
        className={`plain-button${settled ? ' settled' : ''}`}
        aria-current={current}
        onClick={() => review.getState().goTo(doubt.spot, true)}
      >
        {icon}
        <strong>{title}</strong>
        <span>
          {'reason' in doubt ? doubt.reason : WHY[doubt.why]}
          {line !== undefined && `，原文第${line}行`}
        </span>
      </button>
    </li>
  );
}
