/** Typing into a cell: every keystroke that gives a number is written at once, as one undoable step per visit. */
import type { Field } from '../../shared/editions/form.ts';
import { printCell, typeCell } from '../../shared/report/cellText.ts';
import type { NumberCell } from '../../shared/report/report.ts';
import { computedTotal } from '../../shared/report/totals.ts';
import { activePlace, newVisit, say } from './grid.ts';
import type { Grid } from './grid.ts';
import { listed } from './pastePlan.ts';
import type { Place } from './shape.ts';

const listedNow = ({ draft }: Grid, field: Field): NumberCell | null =>
  draft.getState().report.tables[field.id] ?? null;

/** A total shows its sum and takes no text, unless it was printed, typed or opened. */
export const isLocked = (grid: Grid, { field }: Place): boolean =>
  field.parts !== undefined && listedNow(grid, field) === null && grid.state.getState().unlocked !== field.id;

/** What a cell shows while it has the focus: its number with its note. */
export const cellText = ({ draft }: Grid, field: Field): string => printCell(draft.getState().at(field.id));

/** Opens the active cell for editing in place (F2, double click); a locked total is unlocked by it. */
export function openEntry(grid: Grid): void {
  const place = activePlace(grid);
  if (!place || grid.state.getState().entry) return;
  const { field } = place;
  if (isLocked(grid, place)) {
    grid.state.setState({ unlocked: field.id });
    say(grid, '总计已解锁，可以填写与计算值不同的数。清空后恢复自动计算，按 Esc 取消。');
  }
  const entry = { field: field.id, text: cellText(grid, field), before: listedNow(grid, field), inside: true };
  grid.state.setState({ entry, refusal: null });
}

/** Takes the text that now stands in the active cell. @param composing an input method is not done with it */
export function typeText(grid: Grid, { field }: Place, text: string, composing: boolean): void {
  const open = grid.state.getState().entry;
  const entry =
    open?.field === field.id
      ? { ...open, text }
      : { field: field.id, text, before: listedNow(grid, field), inside: false };
  grid.state.setState({ entry, refusal: null, message: '' });
  if (!composing) write(grid, field, text);
}

/** Writes the text if it is a number of the cell's kind; gives the reason if it is not. */
function write(grid: Grid, field: Field, text: string): string | undefined {
  const typed = typeCell(text, field);
  if (!typed.ok) return typed.reason;
  const cell = listed(typed.cell);
  // A total that says what is computed anyway goes on being computed.
  const usual = field.parts && computedTotal(field, grid.draft.getState().at);
  put(grid, field, cell !== null && cell.note === undefined && cell.value === usual ? null : cell);
  return undefined;
}

function put(grid: Grid, field: Field, to: NumberCell | null): void {
  const name = grid.shape.placeOf.get(field.id)?.name ?? '';
  grid.draft.getState().editCells(`填写“${name}”`, [{ field: field.id, to }], field.id, grid.state.getState().visit);
}

/** Ends typing. False when the text was refused: the old value stands again, and the reason is said. */
export function commitEntry(grid: Grid): boolean {
  const { entry } = grid.state.getState();
  if (!entry) return true;
  const place = grid.shape.placeOf.get(entry.field);
  grid.state.setState({ entry: null });
  if (!place) return true;
  const unchanged = entry.text === printCell(listedNow(grid, place.field) ?? { value: null });
  const reason = unchanged ? undefined : write(grid, place.field, entry.text);
  if (reason === undefined) return true;
  put(grid, place.field, entry.before);
  grid.state.setState({ refusal: { field: entry.field, reason }, message: `“${place.name}”：${reason}` });
  return false;
}

/** Esc: what stood in the cell stands there again. */
export function restoreEntry(grid: Grid): void {
  const { entry } = grid.state.getState();
  const place = entry && grid.shape.placeOf.get(entry.field);
  if (place) put(grid, place.field, entry.before);
  grid.state.setState({ entry: null, unlocked: null, refusal: null, message: '' });
  newVisit(grid);
}
