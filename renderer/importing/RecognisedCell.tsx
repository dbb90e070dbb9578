/** One number of the recognised tables: what was read, how sure that is, and the way to where it stood. */
import { CheckOutlined, EditOutlined, QuestionOutlined, WarningFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { printCell } from '../../shared/report/cellText.ts';
import type { Place } from '../grid/shape.ts';
import { useReview, useReviewStore } from './ReviewContext.tsx';
import { STATE_NAMES, cellState } from './cellState.ts';
import type { CellState } from './cellState.ts';

const ICONS: Readonly<Record<CellState, ReactNode>> = {
  sure: null,
  computed: null,
  unsure: <WarningFilled aria-hidden />,
  confirmed: <CheckOutlined aria-hidden />,
  written: <EditOutlined aria-hidden />,
  missing: <QuestionOutlined aria-hidden />,
};

interface Props {
  readonly place: Place;
  /** Tab stops here; arrow keys lead to the other cells. */
  readonly tabbable: boolean;
}

export function RecognisedCell({ place, tabbable }: Props) {
  const { field, span, name } = place;
  const review = useReviewStore();
  const text = useReview((s) => printCell(s.at(field.id)));
  const state = useReview((s) => cellState(s, field));
  const reason = useReview((s) => s.preview.recognition.unsure[field.id]);
  const current = useReview((s) => s.current?.kind === 'cell' && s.current.field === field.id);
  const spoken = `${name}：${text === '' ? '空白' : text}，${STATE_NAMES[state]}${state === 'unsure' ? `，${reason ?? ''}` : ''}`;
  return (
    <td role="gridcell" colSpan={span} data-field={field.id} data-state={state} aria-selected={current}>
      <button
        type="button"
        className="plain-button"
        tabIndex={tabbable ? 0 : -1}
        aria-label={spoken}
        title={state === 'unsure' ? reason : undefined}
        onClick={() => review.getState().goTo({ kind: 'cell', field: field.id })}
      >
        {ICONS[state]}
        {text}
      </button>
    </td>
  );
}
