/** The keyboard of the grid. Keys that are not the grid's go on to the page. */
import { clearSelection, LOCKED, keepOwn, replay, takeComputed } from './edits.ts';
import { commitEntry, isLocked, openEntry, restoreEntry } from './entry.ts';
import { isEditingKey, refuseFinal } from './finalLock.ts';
import { activePlace, extendTo, moveTo, say } from './grid.ts';
import type { Grid } from './grid.ts';
import { enterStep, everything, step, tabStep } from './navigation.ts';
import type { Move, Position } from './navigation.ts';
import { totalState } from './totals.ts';

/** What the grid needs of a key press. */
export interface Key {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

const MOVES: Readonly<Partial<Record<string, Move>>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
  Home: 'rowStart',
  End: 'rowEnd',
};
const CTRL_MOVES: Readonly<Partial<Record<string, Move>>> = {
  ArrowUp: 'top',
  ArrowDown: 'bottom',
  ArrowLeft: 'rowStart',
  ArrowRight: 'rowEnd',
  Home: 'tableStart',
  End: 'tableEnd',
};
/** These belong to the text while it is edited in place. */
const TEXT_KEYS = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);

/** Acts on a key press; true when the page must not act on it as well. */
export function pressKey(grid: Grid, pressed: Key): boolean {
  const { key, ctrl, shift, alt } = pressed;
  const { entry } = grid.state.getState();
  if (isEditingKey(pressed) && refuseFinal(grid)) return true;
  if (alt) return !ctrl && settleTotal(grid, key);
  const move = (ctrl ? CTRL_MOVES : MOVES)[key];
  if (move) return !(entry?.inside && TEXT_KEYS.has(key)) && go(grid, move, shift);
  return ctrl ? pressCtrl(grid, key.toLowerCase(), shift) : pressPlain(grid, key, shift);
}

function pressCtrl(grid: Grid, key: string, shift: boolean): boolean {
  const { entry } = grid.state.getState();
  if (key === 'z') replay(grid, shift ? 'redo' : 'undo');
  else if (key === 'y') replay(grid, 'redo');
  else if (key === 'a' && !entry?.inside) selectAll(grid);
  else return false;
  return true;
}

function pressPlain(grid: Grid, key: string, shift: boolean): boolean {
  const { shape, state } = grid;
  const { active, entry, help } = state.getState();
  const place = activePlace(grid);
  switch (key) {
    case 'Enter':
      return leave(grid, enterStep(shape, active, shift));
    case 'Tab': {
      const next = tabStep(shape, active, shift, (p) => !isLocked(grid, p));
      // Behind the last cell Tab goes on to the page; a refused text holds it here.
      return next ? leave(grid, next) : !commitEntry(grid);
    }
    case 'F2':
      openEntry(grid);
      return true;
    case 'F1':
      state.setState({ help: help === null && place ? place.field.row : null });
      return true;
    case 'Escape':
      restoreEntry(grid);
      state.setState((s) => ({ extent: s.active, help: null }));
      return true;
    case 'Delete':
      if (entry) return false;
      clearSelection(grid);
      return true;
    case ' ':
      if (!shift || entry) return false;
      select(grid, step(shape, active, 'rowStart'), step(shape, active, 'rowEnd'));
      return true;
    default:
      if ((key.length === 1 || key === 'Backspace') && place && isLocked(grid, place)) say(grid, LOCKED);
      return false;
  }
}

/** Ends typing and moves on, unless the text was refused: then the cell keeps the focus. */
function leave(grid: Grid, to: Position): boolean {
  if (commitEntry(grid)) moveTo(grid, to);
  return true;
}

function go(grid: Grid, move: Move, stretch: boolean): boolean {
  const { active, extent } = grid.state.getState();
  if (!stretch) return leave(grid, step(grid.shape, active, move));
  if (!commitEntry(grid)) return true;
  extendTo(grid, step(grid.shape, extent, move));
  return true;
}

function selectAll(grid: Grid): void {
  if (!commitEntry(grid)) return;
  const { top, bottom, left, right } = everything(grid.shape);
  select(grid, { row: top, column: left }, { row: bottom, column: right });
}

function select(grid: Grid, from: Position, to: Position): void {
  moveTo(grid, from);
  extendTo(grid, to);
}

/** Alt+1 takes the computed total, Alt+2 keeps the printed one. */
function settleTotal(grid: Grid, key: string): boolean {
  const field = activePlace(grid)?.field;
  if (!field?.parts || (key !== '1' && key !== '2')) return false;
  const { form, report, at } = grid.draft.getState();
  const total = totalState(field, form, report.tables, at);
  if (total.kind !== 'own') return false;
  if (!commitEntry(grid)) return true;
  if (key === '1') takeComputed(grid, field);
  else keepOwn(grid, field);
  return true;
}
