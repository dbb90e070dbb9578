/**
 * One file under review: what was read, what the officer has said of it, and where he looks. What will be stored follows
 * from it; nothing is stored here.
 */
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { ImportPreview } from '../../shared/api.ts';
import { formOf } from '../../shared/editions/editions.ts';
import type { Form } from '../../shared/editions/editions.ts';
import type { FieldId } from '../../shared/editions/form.ts';
import type { NumberCell, Report } from '../../shared/report/report.ts';
import { settle, valuesOf } from '../../shared/report/totals.ts';
import type { Values } from '../../shared/report/totals.ts';
import { doubtsOf, mustBeSettled, sameSpot } from './doubts.ts';
import type { Doubt, Spot } from './doubts.ts';
import { corrected, correctionsOf } from './recognised.ts';
import type { Corrections } from './recognised.ts';

/** Of a cell: it is right as read, or this stands there (`null` for nothing). */
export type Decision = { readonly kind: 'confirmed' } | { readonly kind: 'written'; readonly to: NumberCell | null };

export interface ReviewState {
  readonly preview: ImportPreview;
  readonly corrections: Corrections;
  readonly decisions: ReadonlyMap<FieldId, Decision>;
  /** Texts without a place that the officer has read, by index. */
  readonly read: ReadonlySet<number>;
  /** As corrected and decided. */
  readonly report: Report;
  readonly form: Form;
  readonly at: Values;
  /** All of them, in order, settled or not. */
  readonly doubts: readonly Doubt[];
  readonly current: Spot | null;
  /** Counts the visits; both sides scroll there on each. */
  readonly visit: number;
  /** The officer is about to decide: the bar takes the focus. */
  readonly deciding: boolean;

  readonly correct: (corrections: Corrections) => void;
  readonly decide: (fields: readonly FieldId[], decision: Decision) => void;
  /** Back to what was read, and to the doubt about it. */
  readonly takeBack: (field: FieldId) => void;
  readonly setRead: (index: number, read: boolean) => void;
  /** @param deciding the officer wants to write there */
  readonly goTo: (spot: Spot, deciding?: boolean) => void;
  /** To the next (1) or previous (-1) open doubt; behind the end comes the beginning. */
  readonly walk: (by: 1 | -1) => void;
}

export type ReviewStore = StoreApi<ReviewState>;
type Said = Pick<ReviewState, 'corrections' | 'decisions' | 'read'>;

export const isSettled = (doubt: Doubt, { decisions, read }: Pick<ReviewState, 'decisions' | 'read'>): boolean =>
  doubt.spot.kind === 'cell' ? decisions.has(doubt.spot.field) : read.has(doubt.spot.index);

/** Doubts that the officer should settle before the file is stored. */
export const openDoubts = (state: Pick<ReviewState, 'doubts' | 'decisions' | 'read'>): Doubt[] =>
  state.doubts.filter((d) => mustBeSettled(d) && !isSettled(d, state));

export function createReview(preview: ImportPreview): ReviewStore {
  const derive = (said: Said): Pick<ReviewState, 'report' | 'form' | 'at' | 'doubts'> => {
    const report = decided(corrected(preview.recognition.report, said.corrections), said.decisions);
    const form = formOf(report);
    return { report, form, at: valuesOf(form, report.tables), doubts: doubtsOf(preview.recognition, form) };
  };
  const said: Said = { corrections: correctionsOf(preview.recognition.report), decisions: new Map(), read: new Set() };
  return createStore<ReviewState>()((set, get) => {
    const say = (part: Partial<Said>): void => set({ ...part, ...derive({ ...get(), ...part }) });
    const visit = (current: Spot, deciding: boolean): void => set({ current, deciding, visit: get().visit + 1 });
    return {
      preview,
      ...said,
      ...derive(said),
      current: null,
      visit: 0,
      deciding: false,
      correct: (corrections) => say({ corrections }),
      decide: (fields, decision) =>
        say({ decisions: new Map([...get().decisions, ...fields.map((f) => [f, decision] as const)]) }),
      takeBack: (field) => say({ decisions: new Map([...get().decisions].filter(([id]) => id !== field)) }),
      setRead: (index, read) => {
        const others = [...get().read].filter((i) => i !== index);
        set({ read: new Set(read ? [...others, index] : others) });
      },
      goTo: (spot, deciding = false) => visit(spot, deciding),
      walk: (by) => {
        const next = nextOpen(get(), by);
        if (next) visit(next.spot, true);
      },
    };
  });
}

/** The report with the cells as the officer wrote them. */
function decided(report: Report, decisions: ReadonlyMap<FieldId, Decision>): Report {
  const written = [...decisions].flatMap(([id, d]): [FieldId, NumberCell][] =>
    d.kind === 'written' ? [[id, d.to ?? { value: null }]] : [],
  );
  if (written.length === 0) return report;
  return { ...report, tables: settle(formOf(report), { ...report.tables, ...Object.fromEntries(written) }) };
}

function nextOpen(state: ReviewState, by: 1 | -1): Doubt | undefined {
  const { doubts, current } = state;
  const here = current ? doubts.findIndex((d) => sameSpot(current, d.spot)) : -1;
  const from = here < 0 && by === -1 ? 0 : here;
  const order = doubts.map((_, i) => doubts[(from + by * (i + 1) + doubts.length * 2) % doubts.length]);
  return order.find((d) => d !== undefined && !isSettled(d, state));
}
