/** What the print preview says and asks: page ranges, fonts that are missing, how the office looks at pages. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PAGE_FONTS } from '../../main/export/layout/pageFonts.ts';
import { fontNotes } from '../../renderer/preview/fonts.ts';
import { readPageRanges } from '../../shared/printPreview.ts';

test('page ranges are read as officers write them', () => {
  expect(readPageRanges('1-3,5', 6)).toEqual([
    { from: 1, to: 3 },
    { from: 5, to: 5 },
  ]);
  expect(readPageRanges('２—４、６', 6)).toEqual([
    { from: 2, to: 4 },
    { from: 6, to: 6 },
  ]);
});

test('what is no page of the report is refused whole', () => {
  for (const text of ['', '0', '3-2', '1-7', 'a', '1,,x', '-1']) expect(readPageRanges(text, 6), text).toBeUndefined();
});

test('law: every range that is written is read back', () => {
  const range = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 49 }));
  fc.assert(
    fc.property(fc.array(range, { minLength: 1, maxLength: 8 }), (all) => {
      const ranges = all.map(([from, more]) => ({ from, to: from + more }));
      const text = ranges.map((r) => `${r.from}-${r.to}`).join(',');
      expect(readPageRanges(text, 100)).toEqual(ranges);
    }),
  );
});

test('a missing official font is named with what takes its place', () => {
  const installed = new Set(['仿宋', '宋体', '黑体', '楷体_GB2312']);
  expect(fontNotes(PAGE_FONTS, (name) => installed.has(name))).toEqual([
    '标题“方正小标宋简体”用系统默认字体代替',
    '正文“仿宋_GB2312”用“仿宋”代替',
  ]);
  expect(fontNotes(PAGE_FONTS, () => true)).toEqual([]);
});
