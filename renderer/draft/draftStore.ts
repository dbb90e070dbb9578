/**
 * One open draft: the report, what follows from it (form, totals, findings), the undo list of its tables, and where the
 * officer is. Everything derived is computed here, once per edit; components select what they draw.
 */
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { check } from '../../shared/checks/check.ts';
import { DEFAULT_OPTIONS } from '../../shared/checks/checkOptions.ts';
import type { CheckOptions } from '../../shared/checks/checkOptions.ts';
import { openFindings } from '../../shared/checks/explanations.ts';
import type { ExplainedFinding } from '../../shared/checks/explanations.ts';
import type { Finding, Place, TextPart } from '../../shared/checks/finding.ts';
import { formOf } from '../../shared/editions/editions.ts';
import type { Form } from '../../shared/editions/editions.ts';
import type { FieldId, SectionId } from '../../shared/editions/form.ts';
import type { AppError } from '../../shared/errors.ts';
import { applyChanges, reverse } from '../../shared/report/change.ts';
import type { Change } from '../../shared/report/change.ts';
import { NO_HISTORY, stateOf } from '../../shared/report/finalHistory.ts';
import type { FinalHistory } from '../../shared/report/finalHistory.ts';
import type { LastYear } from '../../shared/report/lastYear.ts';
import type { NumberCell, Report } from '../../shared/report/report.ts';
import { valuesOf } from '../../shared/report/totals.ts';
import type { Values } from '../../shared/report/totals.ts';
import { keepSame } from './sameFindings.ts';

/** What the status bar says about saving; `saved` appears only after the disk has it. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: AppError };

export type DraftTab = 'preface' | SectionId;

/** One undoable step in the tables, or a repair. */
export interface Step {
  readonly label: string;
  readonly changes: readonly Change[];
  /** Where to go when the step is undone or redone. */
  readonly focus: Place;
  /** Steps with the same key are one step: a cell is undone per visit, not per digit. */
  readonly merge?: string;
  /** The step that made the report: undoing it removes the report. Any edit takes it off the list. */
  readonly made?: true;
}

export interface CellEdit {
  readonly field: FieldId;
  /** `null` takes the cell out: blank, or for a total back to the computed one. */
  readonly to: NumberCell | null;
}

export interface DraftState {
  readonly report: Report;
  readonly form: Form;
  readonly at: Values;
  /** Still to be dealt with. */
  readonly findings: readonly Finding[];
  readonly explained: readonly ExplainedFinding[];
  /** Kept while the draft is open; never part of the report. */
  readonly lastYear: LastYear | null;
  /** What the office has set about the checks. */
  readonly options: CheckOptions;
  /** Revision in the store that this draft was last saved as. */
  readonly rev: number;
  readonly save: SaveState;
  /** 定稿 and 解除定稿. While the report is final, nothing that edits it does anything. */
  readonly history: FinalHistory;
  readonly tab: DraftTab;
  readonly undoSteps: readonly Step[];
  readonly redoSteps: readonly Step[];
  /** The last jump asked for; grid and editors act on a new `seq`. */
  readonly jump: { readonly seq: number; readonly place: Place } | null;

  /** Writes cells as one undoable step. */
  readonly editCells: (label: string, edits: readonly CellEdit[], focus: FieldId, merge?: string) => void;
  /** Replaces other parts of the report (prose, title, metadata); prose has its own undo in the editor. */
  readonly editReport: (part: Partial<Report>) => void;
  /**
   * Changes prose, metadata or charts as one undoable step; typing into the same part later takes the step off the list.
   */
  readonly editParts: (label: string, changes: readonly Change[], focus: Place, merge?: string) => void;
  /** Undoes or redoes one step; gives the place to go to, null when there is none. */
  readonly undo: () => Place | null;
  readonly redo: () => Place | null;
  /** Checks the report against another last year's, or against none. */
  readonly setLastYear: (lastYear: LastYear | null) => void;
  readonly setOptions: (options: CheckOptions) => void;
  readonly setHistory: (history: FinalHistory) => void;
  readonly openTab: (tab: DraftTab) => void;
  /** Opens the tab of a place and asks whoever shows it to move there. */
  readonly jumpTo: (place: Place) => void;
  readonly setSaved: (rev: number, save: SaveState) => void;
  readonly setSave: (save: SaveState) => void;
}

export type DraftStore = StoreApi<DraftState>;

const MOST_STEPS = 200;

/** What follows from a report. @param known the findings before the edit */
function derive(
  report: Report,
  lastYear: LastYear | null,
  options: CheckOptions,
  known: readonly Finding[] = [],
): Pick<DraftState, 'report' | 'form' | 'at' | 'findings' | 'explained' | 'lastYear' | 'options'> {
  const form = formOf(report);
  const all = keepSame(known, check(report, { ...options, ...(lastYear && { lastYear: lastYear.report }) }));
  const { open: findings, explained } = openFindings(all, report.explanations);
  return { report, form, at: valuesOf(form, report.tables), findings, explained, lastYear, options };
}

/** Whether the report is locked by 定稿. */
export const isFinal = ({ history }: Pick<DraftState, 'history'>): boolean => stateOf(history) === 'final';

/** Opens a report as a draft. @param rev its revision in the store */
export function createDraft(
  report: Report,
  rev: number,
  savedAt: string,
  history = NO_HISTORY,
  options = DEFAULT_OPTIONS,
): DraftStore {
  return createStore<DraftState>()((set, get) => {
    const derived = (report: Report): ReturnType<typeof derive> => {
      const { lastYear, options, findings, explained } = get();
      return derive(report, lastYear, options, [...findings, ...explained.map((e) => e.finding)]);
    };
    // One call of `set` per edit: each one is seen by every cell on screen.
    const change = (report: Report, steps: Partial<Pick<DraftState, 'undoSteps' | 'redoSteps'>> = {}): void => {
      if (isFinal(get())) return;
      const { undoSteps, redoSteps } = { ...get(), ...steps };
      const edits = undoSteps.filter((s) => !s.made);
      set({ ...derived(report), undoSteps: edits, redoSteps, save: { kind: 'unsaved' } });
    };
    const replay = (from: 'undoSteps' | 'redoSteps', to: 'undoSteps' | 'redoSteps'): Place | null => {
      const step = get()[from].at(-1);
      if (!step || isFinal(get())) return null;
      const changes = step.changes.map(reverse).reverse();
      const steps = { [from]: get()[from].slice(0, -1), [to]: [...get()[to], { ...step, changes }] };
      change(applyChanges(get().report, changes), steps);
      return step.focus;
    };
    /** Steps with the same `merge` key, one after the other, become one. */
    const step = (label: string, changes: readonly Change[], focus: Place, merge?: string): void => {
      if (changes.length === 0) return;
      const { report, undoSteps } = get();
      const last = undoSteps.at(-1);
      const merged = merge !== undefined && last?.merge === merge;
      const next: Step = {
        label,
        changes: merged ? squash([...last.changes, ...changes]) : changes,
        focus,
        ...(merge !== undefined && { merge }),
      };
      const earlier = merged ? undoSteps.slice(0, -1) : undoSteps;
      const steps = next.changes.length === 0 ? earlier : [...earlier, next];
      change(applyChanges(report, changes), { undoSteps: steps.slice(-MOST_STEPS), redoSteps: [] });
    };
    return {
      ...derive(report, null, options),
      rev,
      save: { kind: 'saved', at: savedAt },
      history,
      tab: 'preface',
      undoSteps: [],
      redoSteps: [],
      jump: null,

      editCells: (label, edits, focus, merge) => {
        const { tables } = get().report;
        const changes = edits
          .map(({ field, to }): Change => ({ target: `tables/${field}`, from: tables[field] ?? null, to }))
          .filter((c) => JSON.stringify(c.from) !== JSON.stringify(c.to));
        step(label, changes, { kind: 'cell', field: focus }, merge);
      },
      editReport: (part) => {
        const { report, undoSteps, redoSteps } = get();
        const isApart = (step: Step): boolean => step.changes.every((c) => !(c.target in part));
        change({ ...report, ...part }, { undoSteps: undoSteps.filter(isApart), redoSteps: redoSteps.filter(isApart) });
      },
      editParts: step,
      undo: () => replay('undoSteps', 'redoSteps'),
      redo: () => replay('redoSteps', 'undoSteps'),
      setLastYear: (lastYear) => set(derive(get().report, lastYear, get().options)),
      setOptions: (options) => set(derive(get().report, get().lastYear, options)),
      setHistory: (history) => set({ history }),
      openTab: (tab) => set({ tab }),
      jumpTo: (place) => set({ tab: tabOf(place, get().form), jump: { seq: (get().jump?.seq ?? 0) + 1, place } }),
      setSaved: (rev, save) => set({ rev, save }),
      setSave: (save) => set({ save }),
    };
  });
}

/** One change per target; what came back to where it was is none, so that undo never does nothing. */
function squash(changes: readonly Change[]): Change[] {
  const byTarget = new Map<Change['target'], Change>();
  for (const c of changes) byTarget.set(c.target, { ...c, from: (byTarget.get(c.target) ?? c).from });
  return [...byTarget.values()].filter((c) => JSON.stringify(c.from) !== JSON.stringify(c.to));
}

/** The tab on which a place is shown. */
export function tabOf(place: Place, form: Form): DraftTab {
  switch (place.kind) {
    case 'cell': {
      const table = form.fieldById.get(place.field)?.table;
      return form.sections.find((s) => s.table === table)?.id ?? 'preface';
    }
    case 'text':
      return tabOfPart(place.part);
    case 'section':
      return place.section;
  }
}

const tabOfPart = (part: TextPart): DraftTab =>
  part === 'title' || part === 'preface' ? 'preface' : (part.split('.')[0] as SectionId);
