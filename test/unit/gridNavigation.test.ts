/** The geometry of the statutory tables as a grid, and where keys lead in it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  enterStep,
  everything,
  firstOf,
  placeAt,
  placesIn,
  positionOf,
  rangeBetween,
  step,
  tabStep,
} from '../../renderer/grid/navigation.ts';
import type { Move } from '../../renderer/grid/navigation.ts';
import { shapeOf } from '../../renderer/grid/shape.ts';
import type { GridShape } from '../../renderer/grid/shape.ts';
import { EDITION_IDS, EDITIONS } from '../../shared/editions/editions.ts';
import { TABLE_IDS } from '../../shared/editions/form.ts';

const tables = EDITION_IDS.flatMap((e) => TABLE_IDS.map((t) => EDITIONS[e].tables[t]));
const shape = (edition: 'FMT2019' | 'FMT2021', table: (typeof TABLE_IDS)[number]): GridShape =>
  shapeOf(EDITIONS[edition].tables[table]);
const requests = shape('FMT2021', 'requests');
const place = (s: GridShape, id: string) => s.placeOf.get(id)!;
const at = (s: GridShape, id: string) => positionOf(place(s, id));
const fieldAfter = (s: GridShape, id: string, ...moves: Move[]) =>
  placeAt(
    s,
    moves.reduce((p, m) => step(s, p, m), at(s, id)),
  )?.field.id;

describe('shape', () => {
  test.each(tables)('every number of $edition $id has a place and a name of its own', (table) => {
    const s = shapeOf(table);
    expect([...s.placeOf.keys()].sort()).toEqual(table.fields.map((f) => f.id).sort());
    expect(new Set([...s.placeOf.values()].map((p) => p.name)).size).toBe(table.fields.length);
  });
  test.each(tables)('every row of $edition $id that has help has one button', (table) => {
    const helps = shapeOf(table).lines.flatMap((line) => line.flatMap((c) => c.help ?? []));
    expect(helps.sort()).toEqual(Object.keys(table.rowHelp).sort());
  });
  test('cells are named by the labels of their row and by their column', () => {
    expect(place(requests, 'requests.newReceived.naturalPerson').name).toBe('一、本年新收政府信息公开申请数量，自然人');
    expect(place(requests, 'requests.denied.stateSecret.total').name).toBe(
      '三、本年度办理结果 （三）不予公开 1.属于国家秘密，总计',
    );
    const four = shape('FMT2021', 'reviewLitigation');
    expect(place(four, 'reviewLitigation.litigationDirect.upheld').name).toBe('行政诉讼·未经复议直接起诉，结果维持');
  });
  test('heads of table two are those of its own block', () => {
    const two = shape('FMT2021', 'proactive');
    const texts = (id: string) =>
      place(two, id).headers.map((key) => two.lines.flat().find((c) => c.key === key)?.cell.text);
    expect(texts('proactive.penalties.decisions')).toEqual(['行政处罚', '第二十条第（六）项', '本年处理决定数量']);
    expect(texts('proactive.coercion.decisions')).toContain('第二十条第（六）项');
  });
});

describe('keys', () => {
  test('arrows go to the neighbour and stop at the edge', () => {
    expect(fieldAfter(requests, 'requests.newReceived.naturalPerson', 'right', 'down')).toBe(
      'requests.carriedIn.business',
    );
    expect(fieldAfter(requests, 'requests.newReceived.naturalPerson', 'left', 'up')).toBe(
      'requests.newReceived.naturalPerson',
    );
    expect(fieldAfter(requests, 'requests.carriedOut.total', 'right', 'down', 'pageDown')).toBe(
      'requests.carriedOut.total',
    );
  });
  test('Home, End and their company', () => {
    const from = 'requests.denied.stateSecret.business';
    expect(fieldAfter(requests, from, 'rowStart')).toBe('requests.denied.stateSecret.naturalPerson');
    expect(fieldAfter(requests, from, 'rowEnd')).toBe('requests.denied.stateSecret.total');
    expect(fieldAfter(requests, from, 'tableStart')).toBe('requests.newReceived.naturalPerson');
    expect(fieldAfter(requests, from, 'tableEnd')).toBe('requests.carriedOut.total');
    expect(fieldAfter(requests, from, 'bottom')).toBe('requests.carriedOut.business');
    expect(fieldAfter(requests, from, 'pageDown', 'pageUp')).toBe(from);
  });
  test('a column survives rows with one wide cell', () => {
    const two = shape('FMT2021', 'proactive');
    expect(fieldAfter(two, 'proactive.normativeDocuments.inForce', 'down')).toBe('proactive.licensing.decisions');
    expect(fieldAfter(two, 'proactive.normativeDocuments.inForce', 'down', 'down', 'up', 'up')).toBe(
      'proactive.normativeDocuments.inForce',
    );
  });
  test('Enter goes down, and from the foot of a column to the head of the next', () => {
    const enter = (id: string, back = false) =>
      placeAt(requests, enterStep(requests, at(requests, id), back))?.field.id;
    expect(enter('requests.newReceived.business')).toBe('requests.carriedIn.business');
    expect(enter('requests.carriedOut.business')).toBe('requests.newReceived.researchInstitute');
    expect(enter('requests.newReceived.business', true)).toBe('requests.carriedOut.naturalPerson');
    expect(enter('requests.carriedOut.total')).toBe('requests.carriedOut.total');
  });
  test('Tab visits what an officer fills in, in reading order, and then leaves', () => {
    const stops = (p: { field: { parts?: unknown } }) => p.field.parts === undefined;
    const tab = (id: string, back = false) => {
      const next = tabStep(requests, at(requests, id), back, stops);
      return next && placeAt(requests, next)?.field.id;
    };
    expect(tab('requests.newReceived.otherEntity')).toBe('requests.carriedIn.naturalPerson');
    expect(tab('requests.otherHandling.other.otherEntity')).toBe('requests.carriedOut.naturalPerson');
    expect(tab('requests.carriedOut.otherEntity')).toBeNull();
    expect(tab('requests.newReceived.naturalPerson', true)).toBeNull();
  });
});

describe('ranges', () => {
  test('a range that would cut a wide cell takes it whole', () => {
    const two = shape('FMT2019', 'proactive');
    const range = rangeBetween(two, at(two, 'proactive.adminFees.netChange'), at(two, 'proactive.coercion.decisions'));
    expect(placesIn(two, range).map((row) => row.map((p) => p.field.column))).toEqual([
      ['priorYearItems', 'netChange', 'decisions'],
      ['priorYearItems', 'netChange'],
    ]);
  });
  test.each(tables)('no range of $edition $id cuts a cell', (table) => {
    const s = shapeOf(table);
    const any = fc.constantFrom(...[...s.placeOf.values()].map(positionOf));
    fc.assert(
      fc.property(any, any, (a, b) => {
        const range = rangeBetween(s, a, b);
        const inside = placesIn(s, range).flat();
        expect(inside).toContain(placeAt(s, a));
        expect(inside).toContain(placeAt(s, b));
        for (const p of s.rows.slice(range.top, range.bottom + 1).flat()) {
          const touched = p.column <= range.right && p.column + p.span > range.left;
          expect(inside.includes(p)).toBe(touched);
        }
      }),
    );
  });
  test.each(tables)('everything in $edition $id is everything', (table) => {
    const s = shapeOf(table);
    expect(placesIn(s, everything(s)).flat()).toHaveLength(table.fields.length);
    expect(placeAt(s, firstOf(s))).toBe(s.rows[0]?.[0]);
  });
});
