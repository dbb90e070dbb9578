/** What a number cell shows of the draft. A cell that shows the same after an edit keeps its view, and is not drawn again. */
import type { Finding, FindingClass } from '../../shared/checks/finding.ts';
import type { Field, FieldId } from '../../shared/editions/form.ts';
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

/** Views of all cells by the findings of the check that an edit ended with. */
const known = new WeakMap<readonly Finding[], ReadonlyMap<FieldId, CellView>>();
let latest: ReadonlyMap<FieldId, CellView> = new Map();

/** What a cell shows; the views of all cells are made together, once per edit. */
export function cellView(state: DraftState, field: Field): CellView {
  let views = known.get(state.findings);
  if (!views) {
    views = new Map(state.form.fields.map((f) => [f.id, keep(latest.get(f.id), viewOf(state, f))]));
    known.set(state.findings, views);
    latest = views;
  }
  return views.get(field.id) ?? viewOf(state, field);
}

/** The earlier view where nothing has changed. */
const keep = (before: CellView | undefined, now: CellView): CellView =>
  before && KEYS.every((key) => before[key] === now[key]) ? before : now;

const KEYS = [
  'value',
  'note',
  'declaredZero',
  'kind',
  'beside',
  'mark',
  'finding',
] as const satisfies (keyof CellView)[];

function viewOf({ report, form, at, findings }: DraftState, field: Field): CellView {
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
