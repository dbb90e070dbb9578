/** Cells to and from the clipboard of a spreadsheet. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTsv, spread, writeHtml, writeTsv } from '../../renderer/grid/clipboard.ts';
import type { TextCell } from '../../renderer/grid/clipboard.ts';

const cell = (text: string, colSpan = 1, rowSpan = 1): TextCell => ({ text, colSpan, rowSpan });

test('reads rows as Excel writes them, with the last line end', () => {
  expect(readTsv('1\t2\r\n3\t\r\n')).toEqual([
    ['1', '2'],
    ['3', ''],
  ]);
  expect(readTsv('5')).toEqual([['5']]);
});

test('a blank row inside a block stays', () => {
  expect(readTsv('1\n\n2')).toEqual([['1'], [''], ['2']]);
});

test('quoted fields hold tabs, line ends and quotes', () => {
  expect(readTsv('"a\tb"\t"第一行\n第二行"\t"说""是"""')).toEqual([['a\tb', '第一行\n第二行', '说"是"']]);
});

test('spans are spread, their text first', () => {
  const rows = [
    [cell('总计', 1, 2), cell('12', 2)],
    [cell('3'), cell('4')],
  ];
  expect(spread(rows)).toEqual([
    ['总计', '12', ''],
    ['', '3', '4'],
  ]);
});

test('a giant sheet is cut, not chewed', () => {
  const matrix = readTsv(`${'1\t'.repeat(500)}\n`.repeat(10_000));
  expect(matrix.length).toBeLessThanOrEqual(200);
  expect(matrix[0]).toHaveLength(40);
});

test('a wide cell is followed by the empty columns that it covers', () => {
  expect(writeTsv([[cell('12', 3)], [cell('1'), cell('2'), cell('3')]])).toBe('12\t\t\r\n1\t2\t3');
});

test('HTML carries spans, and text as text', () => {
  expect(writeHtml([[cell('<22>&', 2)]])).toBe('<table><tr><td colspan="2">&lt;22&gt;&amp;</td></tr></table>');
});

test('what is copied is what is pasted', () => {
  const text = fc.string().map((s) => s.replaceAll('\r', '\n').trim());
  const rows = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
    .chain(([height, width]) => {
      const row = fc.array(text, { minLength: width, maxLength: width });
      return fc.array(row, { minLength: height, maxLength: height });
    })
    .filter((m) => m.at(-1)?.some((t) => t !== '') ?? false);
  fc.assert(
    fc.property(rows, (matrix) => {
      expect(readTsv(writeTsv(matrix.map((row) => row.map((t) => cell(t)))))).toEqual(matrix);
    }),
  );
});
