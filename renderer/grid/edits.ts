/** Changes to several cells at once, and to totals: each is one undoable step. */
import type { Field, FieldId } from '../../shared/editions/form.ts';
import { typeCell } from '../../shared/report/cellText.ts';
import type { Cells } from '../../shared/report/report.ts';
import type { CellEdit } from '../draft/draftStore.ts';
import { commitEntry, isLocked } from './entry.ts';
import { activePlace, callFocus, moveTo, newVisit, say, selection } from './grid.ts';
import type { Grid } from './grid.ts';
import { placesIn, positionOf } from './navigation.ts';
import { listed } from './pastePlan.ts';
import type { GridShape, Place } from './shape.ts';

const cellsOf = (grid: Grid): Cells => grid.draft.getState().report.tables;

/** The cells of the selection that an officer fills in. */
const chosenEntries = (grid: Grid): Place[] =>
  placesIn(grid.shape, selection(grid, grid.state.getState()))
    .flat()
    .filter((p) => p.field.parts === undefined);

function edit(grid: Grid, label: string, edits: readonly CellEdit[], focus: FieldId): void {
  newVisit(grid);
  grid.draft.getState().editCells(label, edits, focus);
}

/** Delete: empties the selection. Totals in a range stay; one alone goes back to being computed. */
export function clearSelection(grid: Grid): void {
  const active = activePlace(grid);
  if (!active) return;
  const entries = chosenEntries(grid);
  if (entries.length > 0) {
    edit(
      grid,
      '清除内容',
      entries.map((p) => ({ field: p.field.id, to: null })),
      active.field.id,
    );
  } else if (isLocked(grid, active)) say(grid, LOCKED);
  else takeComputed(grid, active.field);
}

export const LOCKED = '总计自动计算。要填写不同的数，请按 F2 解锁。';

/** A total follows its parts again. */
export function takeComputed(grid: Grid, field: Field): void {
  edit(grid, '采用计算值', [{ field: field.id, to: null }], field.id);
  say(grid, '已采用计算值，总计随各项自动计算。');
  callFocus(grid);
}

/** A printed or typed total stays although its parts add up to something else. */
export function keepOwn(grid: Grid, field: Field): void {
  grid.state.setState((s) => ({ kept: new Set(s.kept).add(field.id) }));
  say(grid, '保留印出值，与计算值的差别仍会列在校验结果中。');
  callFocus(grid);
}

/** One pasted text goes into every cell of the selection. */
export function fillSelection(grid: Grid, text: string): void {
  const active = activePlace(grid);
  if (!active) return;
  const entries = chosenEntries(grid);
  if (entries.length === 0) say(grid, LOCKED);
  const edits: CellEdit[] = [];
  for (const { field, name } of entries) {
    const typed = typeCell(text, field);
    if (!typed.ok) {
      grid.state.setState({
        refusal: { field: field.id, reason: typed.reason },
        message: `没有粘贴。“${name}”：${typed.reason}`,
      });
      return;
    }
    edits.push({ field: field.id, to: listed(typed.cell) });
  }
  if (edits.length === 0) return;
  edit(grid, '粘贴', edits, active.field.id);
  say(grid, edits.length > 1 ? `已粘贴到 ${edits.length} 格。` : '已粘贴。');
}

/** Writes what the officer saw in the paste preview. */
export function writePaste(grid: Grid, edits: readonly CellEdit[], message: string): void {
  const focus = edits[0]?.field;
  const place = focus === undefined ? undefined : grid.shape.placeOf.get(focus);
  if (place) {
    moveTo(grid, positionOf(place));
    edit(grid, `粘贴 ${edits.length} 格`, edits, place.field.id);
  }
  say(grid, message);
}

/** The blank cells of a table that take a number; totals, and cells with a mark such as `/`, are not among them. */
export const blankEntries = (shape: GridShape, cells: Cells): Field[] =>
  shape.table.fields.filter((f) => f.parts === undefined && isBlank(cells, f));

/** Cells without a number that hold a text such as `/`: they are left for the officer to decide. */
export const textOnlyEntries = (shape: GridShape, cells: Cells): Field[] =>
  shape.table.fields.filter((f) => f.parts === undefined && cells[f.id]?.value === null && !isBlank(cells, f));

const isBlank = (cells: Cells, { id }: Field): boolean =>
  (cells[id]?.value ?? null) === null && cells[id]?.note === undefined;

/** 其余填0: every blank number of the table becomes a declared zero. */
export function fillZeros(grid: Grid): void {
  const blanks = blankEntries(grid.shape, cellsOf(grid));
  const [first] = blanks;
  if (!first) return;
  const edits = blanks.map((f): CellEdit => ({ field: f.id, to: { value: '0', declaredZero: true } }));
  edit(grid, '其余填0', edits, first.id);
  say(grid, `已将 ${blanks.length} 个空白格填为 0，可以撤销。`);
}

/** Undoes or redoes one step and goes to its cell, in whichever table it stands. */
export function replay(grid: Grid, which: 'undo' | 'redo'): void {
  if (!commitEntry(grid)) return;
  const { [which]: run, undoSteps, redoSteps } = grid.draft.getState();
  const label = (which === 'undo' ? undoSteps : redoSteps).at(-1)?.label;
  const to = run();
  newVisit(grid);
  if (to === null || label === undefined) {
    say(grid, which === 'undo' ? '没有可以撤销的修改。' : '没有可以恢复的修改。');
    return;
  }
  const here = to.kind === 'cell' ? grid.shape.placeOf.get(to.field) : undefined;
  if (here) moveTo(grid, positionOf(here));
  else grid.draft.getState().jumpTo(to);
  say(grid, `${which === 'undo' ? '已撤销' : '已恢复'}：${label}`);
}
