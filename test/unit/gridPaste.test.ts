/** What a pasted block is taken for, and what it would write. */
import { describe, expect, test } from 'vitest';
import { findBlock } from '../../renderer/grid/pasteBlock.ts';
import { planPaste } from '../../renderer/grid/pastePlan.ts';
import type { Planned } from '../../renderer/grid/pastePlan.ts';
import { shapeOf } from '../../renderer/grid/shape.ts';
import { formOf } from '../../shared/editions/editions.ts';
import type { FieldId } from '../../shared/editions/form.ts';
import type { Cells } from '../../shared/report/report.ts';

const form = formOf({ edition: 'FMT2021' });
const requests = shapeOf(form.tables.requests);
const proactive = shapeOf(form.tables.proactive);
const start = { row: 0, column: 3 };

const textsOf = (matrix: string[][], shape = requests): string[][] => {
  const { rows, labelColumns } = findBlock(matrix, shape);
  return rows.map((r) => r.slice(labelColumns));
};
const plan = (texts: string[][], cells: Cells = {}, origin = start) => planPaste(requests, form, cells, texts, origin);
const written = (planned: readonly Planned[]): Record<FieldId, string | null> =>
  Object.fromEntries(planned.flatMap((p) => (p.kind === 'write' ? [[p.place.field.id, p.to?.value ?? null]] : [])));

describe('the numbers in a block', () => {
  test('plain numbers are taken as they are', () => {
    expect(
      findBlock(
        [
          ['1', '２'],
          ['3', ''],
        ],
        requests,
      ),
    ).toMatchObject({ headRows: 0, labelColumns: 0, blankFirst: false });
  });
  test('head rows and label columns of this table come off', () => {
    const block = findBlock(
      [
        ['', '', '', '自然人', '商业企业'],
        ['一、本年新收政府信息公开申请数量', '', '', '1', '2'],
        ['三、本年度办理结果', '（三）不予公开', '1.属于国家秘密', '3', '4'],
      ],
      requests,
    );
    expect(block).toMatchObject({ headRows: 1, labelColumns: 3, home: { row: 0, column: 3 } });
  });
  test('numbered labels are labels, not numbers', () => {
    expect(
      textsOf([
        ['1.属于国家秘密', '5'],
        ['2、其他', '6'],
      ]),
    ).toEqual([['5'], ['6']]);
  });
  test('a label row without numbers stays, heads between rows do not', () => {
    const table = [
      ['第二十条第（一）项', '', '', ''],
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['规章', '', '', ''],
      ['行政规范性文件', '1', '0', '22（其中修订16件）'],
      ['第二十条第（五）项', '', '', ''],
      ['信息内容', '本年处理决定数量', '', ''],
      ['行政许可', '12', '', ''],
    ];
    expect(textsOf(table, proactive)).toEqual([
      ['', '', ''],
      ['1', '0', '22（其中修订16件）'],
      ['12', '', ''],
    ]);
    expect(findBlock(table, proactive).home).toEqual({ row: 0, column: 1 });
  });
  test('rows copied with their labels go where their labels are', () => {
    const block = findBlock(
      [
        ['4.保护第三方合法权益', '7'],
        ['5.属于三类内部事务信息', '8'],
      ],
      requests,
    );
    expect(block.home).toEqual({ row: 7, column: 3 });
  });
  test('a first column of blanks stays and is said to be doubtful', () => {
    const block = findBlock(
      [
        ['', '1'],
        ['', '2'],
      ],
      requests,
    );
    expect(block).toMatchObject({ labelColumns: 0, blankFirst: true });
  });
  test('words only: nothing is set aside, so that each is refused with its reason', () => {
    expect(textsOf([['无', '/']])).toEqual([['无', '/']]);
  });
});

describe('the plan', () => {
  test('numbers are written, blanks clear, totals are left to be computed', () => {
    const cells = { 'requests.newReceived.business': { value: '9' } };
    const planned = plan([['１，２３４', '', '0', '0', '0', '0', '1235']], cells);
    expect(written(planned)).toEqual({
      'requests.newReceived.naturalPerson': '1234',
      'requests.newReceived.business': null,
      'requests.newReceived.researchInstitute': '0',
      'requests.newReceived.publicWelfareOrg': '0',
      'requests.newReceived.legalServiceOrg': '0',
      'requests.newReceived.otherEntity': '0',
    });
    expect(planned.at(-1)).toEqual(expect.objectContaining({ kind: 'total', text: '1235' }));
    expect(planned.at(-1)).not.toHaveProperty('computed');
  });
  test('a pasted total that differs from the computed one is told with it', () => {
    const planned = plan([['1', '1', '0', '0', '0', '0', '1']]);
    expect(planned.at(-1)).toMatchObject({ kind: 'total', text: '1', computed: '2' });
  });
  test('what is no number is refused with its reason, never made 0', () => {
    const planned = plan([['无', '/', '-3', '1.5', '22（其中修订16件）']]);
    expect(planned.map((p) => p.kind)).toEqual(['refused', 'refused', 'refused', 'refused', 'write']);
    expect(planned[2]).toMatchObject({ reason: expect.stringContaining('负数') as string });
    expect(planned[4]).toMatchObject({ to: { value: '22', note: '（其中修订16件）' } });
  });
  test('what falls beside the table is told, blanks beside it are not', () => {
    const planned = plan(
      [
        ['1', '2', '3'],
        ['', '', ''],
      ],
      {},
      { row: 24, column: 8 },
    );
    expect(planned.map((p) => p.kind)).toEqual(['write', 'total', 'outside']);
  });
  test('a number that is there already is no change', () => {
    expect(plan([['5']], { 'requests.newReceived.naturalPerson': { value: '5' } })).toMatchObject([{ kind: 'same' }]);
  });
  test('a wide cell takes the first of its columns and no other number', () => {
    const planned = planPaste(
      proactive,
      form,
      {},
      [
        ['12', '', ''],
        ['3', '4', ''],
      ],
      { row: 2, column: 1 },
    );
    expect(planned).toMatchObject([
      { kind: 'write', to: { value: '12' } },
      { kind: 'write', to: { value: '3' } },
      { kind: 'outside', text: '4' },
    ]);
  });
});
