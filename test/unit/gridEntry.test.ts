/** Typing, totals, clearing, filling and undo in the grid, without a screen. */
import { beforeEach, describe, expect, test } from 'vitest';
import { createDraft } from '../../renderer/draft/draftStore.ts';
import { cellView } from '../../renderer/grid/cellView.ts';
import { fillZeros } from '../../renderer/grid/edits.ts';
import { commitEntry, typeText } from '../../renderer/grid/entry.ts';
import { activePlace, createGrid, moveTo } from '../../renderer/grid/grid.ts';
import type { Grid } from '../../renderer/grid/grid.ts';
import { pressKey } from '../../renderer/grid/keys.ts';
import { positionOf } from '../../renderer/grid/navigation.ts';
import { shapeOf } from '../../renderer/grid/shape.ts';
import { copySelection, receive } from '../../renderer/grid/transfer.ts';
import type { TableId } from '../../shared/editions/form.ts';
import { blankReport } from '../../shared/report/newReport.ts';
import type { Cells } from '../../shared/report/report.ts';

const FIRST = 'requests.newReceived.naturalPerson';
const TOTAL = 'requests.newReceived.total';
const ROW = ['naturalPerson', 'business', 'researchInstitute', 'publicWelfareOrg', 'legalServiceOrg', 'otherEntity'];
const rowOf = (...values: string[]): Cells =>
  Object.fromEntries(values.map((value, i) => [`requests.newReceived.${ROW[i]!}`, { value }]));

let grid: Grid;
function open(tables: Cells = {}, table: TableId = 'requests', year = 2025): void {
  const report = blankReport('5a1f6f0e-54b1-4e0e-9a37-0f2f1f5f5b11', year, {
    name: '青禾县水利局',
    level: 'county',
    kind: 'department',
  });
  const draft = createDraft({ ...report, tables }, 1, '2026-01-20T06:32:00.000Z');
  grid = createGrid(shapeOf(draft.getState().form.tables[table]), draft);
}
const draft = () => grid.draft.getState();
const cellOf = (id: string) => draft().report.tables[id];
const viewOf = (id: string) => cellView(draft(), grid.shape.placeOf.get(id)!.field);
const goTo = (id: string) => moveTo(grid, positionOf(grid.shape.placeOf.get(id)!));
const press = (keys: string) => {
  const parts = keys.split('+');
  const [ctrl, shift, alt] = ['Ctrl', 'Shift', 'Alt'].map((m) => parts.includes(m)) as [boolean, boolean, boolean];
  return pressKey(grid, { key: parts.at(-1)!, ctrl, shift, alt });
};
/** Types as a keyboard does: one change per character, over what was selected. */
const type = (text: string) => {
  for (let i = 1; i <= text.length; i++) typeText(grid, activePlace(grid)!, text.slice(0, i), false);
};
const activeField = () => activePlace(grid)?.field.id;
const state = () => grid.state.getState();

beforeEach(() => open());

describe('typing', () => {
  test('every digit is live, and a visit is one step', () => {
    type('12');
    expect(cellOf(FIRST)).toEqual({ value: '12' });
    press('Enter');
    expect(activeField()).toBe('requests.carriedIn.naturalPerson');
    expect(draft().undoSteps).toHaveLength(1);
    press('Ctrl+z');
    expect(cellOf(FIRST)).toBeUndefined();
    expect(activeField()).toBe(FIRST);
    press('Ctrl+y');
    expect(cellOf(FIRST)).toEqual({ value: '12' });
  });
  test('Esc puts back what stood there, and leaves nothing to undo', () => {
    open(rowOf('3'));
    type('57');
    press('Escape');
    expect(cellOf(FIRST)).toEqual({ value: '3' });
    expect(draft().undoSteps).toEqual([]);
  });
  test('garbage is refused with the reason, the old value and the focus stay', () => {
    open(rowOf('3'));
    type('1.5');
    press('Enter');
    expect(cellOf(FIRST)).toEqual({ value: '3' });
    expect(activeField()).toBe(FIRST);
    expect(state().refusal).toEqual({ field: FIRST, reason: '“1.5”带小数，件数应填整数。' });
    expect(state().message).toContain('一、本年新收政府信息公开申请数量，自然人');
    expect(draft().undoSteps).toEqual([]);
  });
  test('nothing is written while an input method is composing', () => {
    typeText(grid, activePlace(grid)!, '５', true);
    expect(cellOf(FIRST)).toBeUndefined();
    typeText(grid, activePlace(grid)!, '５', false);
    expect(cellOf(FIRST)).toEqual({ value: '5' });
  });
  test('a note beside the number is kept', () => {
    type('22（其中修订16件）');
    commitEntry(grid);
    expect(cellOf(FIRST)).toEqual({ value: '22', note: '（其中修订16件）' });
  });
  test('emptying a cell makes it blank, not zero', () => {
    open(rowOf('3'));
    typeText(grid, activePlace(grid)!, '', false);
    press('Tab');
    expect(cellOf(FIRST)).toBeUndefined();
  });
  test('a sign is taken where the form has 增/减, and only there', () => {
    open({}, 'proactive', 2020);
    goTo('proactive.licensing.netChange');
    type('-8');
    expect(commitEntry(grid)).toBe(true);
    goTo('proactive.licensing.decisions');
    type('-8');
    expect(commitEntry(grid)).toBe(false);
    expect(cellOf('proactive.licensing.netChange')).toEqual({ value: '-8' });
  });
  test('arrows stay in the text after F2 and leave the cell without it', () => {
    open(rowOf('12'));
    press('F2');
    expect(press('ArrowRight')).toBe(false);
    press('Escape');
    expect(press('ArrowRight')).toBe(true);
    expect(activeField()).toBe('requests.newReceived.business');
  });
});

describe('totals', () => {
  test('a total with a blank part is blank, with the sum of the rest beside', () => {
    open(rowOf('1', '2'));
    expect(viewOf(TOTAL)).toMatchObject({ kind: 'incomplete', value: '', beside: '3' });
    open(rowOf('1', '2', '0', '0', '0', '0'));
    expect(viewOf(TOTAL)).toMatchObject({ kind: 'locked', value: '3', beside: '' });
  });
  test('a printed total stays beside the computed one until the officer takes that', () => {
    open({ ...rowOf('1', '1', '0', '0', '0', '0'), [TOTAL]: { value: '1' } });
    goTo(TOTAL);
    expect(viewOf(TOTAL)).toMatchObject({ kind: 'own', value: '1', beside: '2' });
    press('Alt+2');
    expect(cellOf(TOTAL)).toEqual({ value: '1' });
    expect(state().kept.has(TOTAL)).toBe(true);
    press('Alt+1');
    expect(cellOf(TOTAL)).toBeUndefined();
    press('Ctrl+z');
    expect(cellOf(TOTAL)).toEqual({ value: '1' });
  });
  test('a total printed blank differs from its computed value', () => {
    open({ ...rowOf('1', '0', '0', '0', '0', '0'), [TOTAL]: { value: null } });
    expect(viewOf(TOTAL)).toMatchObject({ kind: 'own', value: '', beside: '1' });
  });
  test('a locked total takes no digits; F2 opens it, and typing its sum locks it again', () => {
    open(rowOf('1', '1', '0', '0', '0', '0'));
    goTo(TOTAL);
    press('5');
    expect(state().message).toContain('F2');
    press('F2');
    type('5');
    press('Enter');
    expect(cellOf(TOTAL)).toEqual({ value: '5' });
    goTo(TOTAL);
    type('2');
    press('Enter');
    expect(cellOf(TOTAL)).toBeUndefined();
    expect(viewOf(TOTAL).kind).toBe('locked');
  });
});

describe('many cells', () => {
  test('Delete clears the selection and leaves totals alone', () => {
    open({
      ...rowOf('1', '1', '0', '0', '0', '0'),
      [TOTAL]: { value: '9' },
      'requests.carriedIn.business': { value: '4' },
    });
    press('Shift+ArrowDown');
    press('Shift+End');
    press('Delete');
    expect(draft().report.tables).toEqual({ [TOTAL]: { value: '9' } });
    press('Ctrl+z');
    expect(cellOf('requests.carriedIn.business')).toEqual({ value: '4' });
  });
  test('其余填0 fills blanks only, in one step', () => {
    open({ ...rowOf('7'), 'requests.carriedIn.business': { value: null, note: '/' } });
    fillZeros(grid);
    expect(cellOf('requests.granted.business')).toEqual({ value: '0', declaredZero: true });
    expect(cellOf(FIRST)).toEqual({ value: '7' });
    expect(cellOf('requests.carriedIn.business')).toEqual({ value: null, note: '/' });
    expect(Object.keys(draft().report.tables)).toHaveLength(144);
    expect(draft().undoSteps).toHaveLength(1);
    press('Ctrl+z');
    expect(Object.keys(draft().report.tables)).toHaveLength(2);
  });
  test('one text goes straight into every cell selected', () => {
    press('Shift+ArrowRight');
    receive(grid, [['0']]);
    expect(draft().report.tables).toEqual(rowOf('0', '0'));
  });
  test('a block waits for the officer', () => {
    receive(grid, [['1', '2']]);
    expect(draft().report.tables).toEqual({});
    expect(state().paste?.origin).toEqual(positionOf(grid.shape.placeOf.get(FIRST)!));
  });
  test('a copy holds computed totals, and blanks as blanks', () => {
    open(rowOf('1', '2', '0', '0', '0', '0'));
    press('Shift+ArrowDown');
    press('Shift+End');
    expect(copySelection(grid).text).toBe('1\t2\t0\t0\t0\t0\t3\r\n\t\t\t\t\t\t');
  });
  test('Ctrl+A selects the whole table', () => {
    press('Ctrl+a');
    expect(copySelection(grid).text.split('\r\n')).toHaveLength(25);
  });
});
