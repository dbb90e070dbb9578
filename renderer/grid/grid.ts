/** One open statutory table: its shape, the draft it edits, and where the officer is in it. */
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { FieldId } from '../../shared/editions/form.ts';
import type { NumberCell } from '../../shared/report/report.ts';
import type { DraftStore } from '../draft/draftStore.ts';
import { firstOf, isInside, placeAt, positionOf, rangeBetween } from './navigation.ts';
import type { Position, Range } from './navigation.ts';
import type { PasteBlock } from './pasteBlock.ts';
import type { GridShape, Place } from './shape.ts';

/** A cell being typed into. */
export interface Entry {
  readonly field: FieldId;
  readonly text: string;
  /** What the report listed when typing began; Esc and a refused text go back to it. */
  readonly before: NumberCell | null;
  /** After F2 or a double click the arrows move in the text, not between cells. */
  readonly inside: boolean;
}

export interface GridState {
  /** The cell that has the focus, and the far corner of the selection. */
  readonly active: Position;
  readonly extent: Position;
  /** Rises with every move that should take the focus along. */
  readonly focusCalls: number;
  /** Changes with every visit of a cell: what is typed during one is undone in one. */
  readonly visit: string;
  readonly entry: Entry | null;
  /** A total opened for typing. */
  readonly unlocked: FieldId | null;
  /** Said once, in the status line. */
  readonly message: string;
  /** Said beside a cell as well: why a text was not taken. */
  readonly refusal: { readonly field: FieldId; readonly reason: string } | null;
  /** Own totals whose difference the officer has looked at and kept. */
  readonly kept: ReadonlySet<FieldId>;
  /** The row whose help is open, as a key of `TableForm.rowHelp`. */
  readonly help: string | null;
  /** A block waiting for the officer to look at it. */
  readonly paste: { readonly block: PasteBlock; readonly origin: Position } | null;
  readonly fillAsked: boolean;
}

export interface Grid {
  readonly shape: GridShape;
  readonly draft: DraftStore;
  readonly state: StoreApi<GridState>;
}

let visits = 0;
const nextVisit = (): string => {
  visits += 1;
  return `visit ${visits}`;
};

export function createGrid(shape: GridShape, draft: DraftStore): Grid {
  const start = firstOf(shape);
  const state = createStore<GridState>()(() => ({
    active: start,
    extent: start,
    focusCalls: 0,
    visit: nextVisit(),
    entry: null,
    unlocked: null,
    message: '',
    refusal: null,
    kept: new Set(),
    help: null,
    paste: null,
    fillAsked: false,
  }));
  return { shape, draft, state };
}

/** The cell with the focus. */
export const activePlace = ({ shape, state }: Grid): Place | undefined => placeAt(shape, state.getState().active);

export const selection = ({ shape }: Grid, { active, extent }: GridState): Range => rangeBetween(shape, active, extent);

/** Whether more than one cell is selected, and this one is among them. */
export function isPicked(grid: Grid, state: GridState, place: Place): boolean {
  if (state.extent === state.active) return false;
  return (
    isInside(selection(grid, state), place) && placeAt(grid.shape, state.extent) !== placeAt(grid.shape, state.active)
  );
}

/** Moves to a position; the focus follows. */
export function moveTo({ state }: Grid, to: Position): void {
  const { active, visit, focusCalls } = state.getState();
  const same = active.row === to.row && active.column === to.column;
  state.setState({
    active: to,
    extent: to,
    visit: same ? visit : nextVisit(),
    focusCalls: focusCalls + 1,
    refusal: null,
    message: '',
    ...(!same && { unlocked: null }),
  });
}

/** Follows the focus when it came by itself: by mouse, by Tab from outside, by a screen reader. */
export function focusArrived(grid: Grid, place: Place): void {
  if (activePlace(grid) === place) return;
  const to = positionOf(place);
  grid.state.setState({ active: to, extent: to, visit: nextVisit(), unlocked: null });
}

/** Stretches the selection and says how far it reaches; the focus stays. */
export function extendTo(grid: Grid, to: Position): void {
  grid.state.setState({ extent: to });
  const { top, bottom, left, right } = selection(grid, grid.state.getState());
  say(grid, `已选 ${bottom - top + 1} 行 ${right - left + 1} 列`);
}

/** Asks for the focus without moving. */
export const callFocus = ({ state }: Grid): void => state.setState((s) => ({ focusCalls: s.focusCalls + 1 }));

export const say = ({ state }: Grid, message: string): void => state.setState({ message });

/** Ends what belongs to one visit, so that the next change is a step of its own. */
export const newVisit = ({ state }: Grid): void => state.setState({ visit: nextVisit() });
