/** The three tables as they were read, printed on the form: every cell leads to where it stood in the file. */
import { CheckOutlined, EditOutlined, QuestionOutlined, WarningFilled } from '@ant-design/icons';
import { useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { tableCounts } from '../../shared/document/tableCounts.ts';
import { TABLE_IDS } from '../../shared/editions/form.ts';
import type { TableForm } from '../../shared/editions/form.ts';
import { placeAt, positionOf, step } from '../grid/navigation.ts';
import type { Direction } from '../grid/navigation.ts';
import { shapeOf } from '../grid/shape.ts';
import { RecognisedCell } from './RecognisedCell.tsx';
import { useReview, useReviewStore } from './ReviewContext.tsx';
import './recognisedTables.css';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export function RecognisedTables() {
  const form = useReview((s) => s.form);
  const report = useReview((s) => s.report);
  const places = useReview((s) => s.preview.recognition.places);
  const counts = tableCounts(report, places);
  return (
    <section className="read-tables">
      <h2>识别出的表格</h2>
      <ul className="read-legend" aria-label="图例">
        <li>
          <WarningFilled aria-hidden /> 存疑
        </li>
        <li>
          <CheckOutlined aria-hidden /> 已确认
        </li>
        <li>
          <EditOutlined aria-hidden /> 已改写
        </li>
        <li>
          <QuestionOutlined aria-hidden /> 原文中没有找到
        </li>
      </ul>
      {TABLE_IDS.map((id) => {
        const count = counts.find((c) => c.table === id);
        return (
          <div key={id} className="read-table-box">
            <h3>
              {count?.title}
              <span className={count && count.found < count.all ? 'short' : 'muted'}>
                找到{count?.found}/{count?.all}
                {count && count.found < count.all && `，缺${count.all - count.found}个`}
              </span>
            </h3>
            <RecognisedTable table={form.tables[id]} title={count?.title ?? ''} />
          </div>
        );
      })}
    </section>
  );
}

function RecognisedTable({ table, title }: { readonly table: TableForm; readonly title: string }) {
  const review = useReviewStore();
  const shape = useMemo(() => shapeOf(table), [table]);
  const element = useRef<HTMLTableElement>(null);
  const current = useReview((s) => (s.current?.kind === 'cell' ? s.current.field : undefined));
  const visit = useReview((s) => s.visit);
  const here = shape.placeOf.get(current ?? '');
  const entrance = here ?? shape.rows[0]?.[0];
  const buttonAt = (field: string): HTMLElement | null =>
    element.current?.querySelector(`[data-field="${CSS.escape(field)}"] button`) ?? null;

  useEffect(() => {
    if (here) buttonAt(here.field.id)?.scrollIntoView({ block: 'nearest' });
  }, [here, visit]);

  const press = (e: KeyboardEvent): void => {
    const direction = ARROWS[e.key];
    if (!here || e.nativeEvent.isComposing) return;
    if (e.key === 'F2') {
      review.getState().goTo({ kind: 'cell', field: here.field.id }, true);
    } else if (direction) {
      const next = placeAt(shape, step(shape, positionOf(here), direction));
      if (!next) return;
      review.getState().goTo({ kind: 'cell', field: next.field.id });
      buttonAt(next.field.id)?.focus({ preventScroll: true });
    } else return;
    e.preventDefault();
  };
  const total = table.widths.reduce((sum, w) => sum + w, 0);
  return (
    <table ref={element} role="grid" aria-label={title} className={`read-table ${table.id}`} onKeyDown={press}>
      <colgroup>
        {table.widths.map((w, i) => (
          <col key={i} style={{ width: `${(w / total) * 100}%` }} />
        ))}
      </colgroup>
      <tbody>
        {shape.lines.map((cells, row) => (
          <tr key={row}>
            {cells.map(({ key, cell, place }) =>
              place ? (
                <RecognisedCell key={key} place={place} tabbable={place === entrance} />
              ) : (
                <th
                  key={key}
                  className={cell.role}
                  colSpan={cell.colSpan}
                  rowSpan={cell.rowSpan}
                  scope={cell.role === 'head' ? 'col' : 'row'}
                >
                  {cell.text}
                </th>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
