/** What a number cell shows of the draft, as flat values so that an unchanged cell is not drawn again. */
import type { FindingClass } from '../../shared/checks/finding.ts';
import type { Field } from '../../shared/editions/form.ts';
import type { DraftState } from '../draft/draftStore.ts';
import { marksOf } from './marks.ts';
import { totalState } from './totals.ts';

export interface CellView {
  readonly value: string;
  readonly note: string;
  /** Filled by 其余填0. */
  readonly declaredZero: boolean;
  /** `locked` and `incomplete` totals are computed; `own` is a printed or typed one. */
  readonly kind: 'entry' | 'locked' | 'incomplete' | 'own';
  /** For an `own` total the computed one where it differs; for an `incomplete` one the sum of what is there. */
  readonly beside: string;
  readonly mark: FindingClass | 'counted' | '';
  readonly finding: string;
}

export function cellView({ report, form, at, findings }: DraftState, field: Field): CellView {
  const { value, note = '', declaredZero = false } = at(field.id);
  const mark = marksOf(findings, form).get(field.id);
  const total = field.parts && totalState(field, form, report.tables, at);
  return {
    value: value ?? '',
    note,
    declaredZero,
    kind: total === undefined ? 'entry' : total.kind === 'computed' ? 'locked' : total.kind,
    beside:
      total?.kind === 'incomplete'
        ? (total.partial ?? '')
        : total?.kind === 'own' && total.differs
          ? (total.computed ?? '')
          : '',
    mark: mark === undefined ? '' : (mark.class ?? 'counted'),
    finding: mark?.sentence ?? '',
  };
}
