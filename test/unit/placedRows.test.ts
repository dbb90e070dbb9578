import { describe, expect, it } from 'vitest';
import { withoutBrokenNotes } from '../../main/import/pdf/brokenNotes.ts';
import { headBands } from '../../main/import/pdf/headBands.ts';
import type { Piece } from '../../main/import/pdf/pieces.ts';
import { placedRows } from '../../main/import/pdf/placedRows.ts';

const SIZE = 10;
const piece = (text: string, x0: number, base: number): Piece => ({
  text,
  x0,
  x1: x0 + SIZE * text.length,
  base,
  size: SIZE,
});
/** Numbers in seven columns. */
const row = (numbers: readonly string[], base: number): Piece[] =>
  numbers.flatMap((n, i) => (n === '' ? [] : [piece(n, 300 + 40 * i, base)]));
const texts = (pieces: readonly Piece[], lines: readonly number[] = []): string[][] =>
  placedRows(pieces, lines).map((r) => r.map((c) => c.text + (c.doubt === undefined ? '' : '?')));

describe('a table that is not drawn', () => {
  it('joins a note that its cell breaks over lines, on the line of the other numbers', () => {
    const cell = [piece('45（其', 300, 90), piece('中修订', 300, 103), piece('1件）', 300, 116)];
    const joined = withoutBrokenNotes([...cell, piece('3', 400, 103)]);
    expect(joined.map((p) => [p.text, p.base])).toEqual([
      ['3', 103],
      ['45（其中修订1件）', 103],
    ]);
    const below = [piece('45', 300, 103), piece('（其中1）', 300, 116), piece('7', 400, 103)];
    expect(withoutBrokenNotes(below).map((p) => [p.text, p.base])).toEqual([
      ['7', 103],
      ['45（其中1）', 103],
    ]);
  });

  it('never joins digits to digits, nor to a note that does not end', () => {
    for (const pieces of [
      [piece('4', 300, 90), piece('5', 300, 103)],
      [piece('45（其', 300, 90), piece('中修订', 300, 103)],
    ]) {
      expect(withoutBrokenNotes(pieces)).toEqual(pieces);
    }
  });

  it('doubts numbers with others close by that have no label: digits of one number on two lines', () => {
    const whole = [
      piece('（一）予以公开', 60, 100),
      ...row(['2', '0', '0', '0', '0', '0', '2'], 100),
      piece('（二）部分公开', 60, 140),
      ...row(['1', '0', '0', '0', '0', '0', '1'], 140),
    ];
    expect(texts(whole).flat().join()).not.toContain('?');
    const broken = texts([...whole, ...row(['8', '', '', '', '', '', '8'], 113)]);
    expect(broken[0]).toEqual(['（一）予以公开', '2?', '0?', '0?', '0?', '0?', '0?', '2?']);
    expect(broken.at(-1)?.join()).not.toContain('?');
  });

  it('takes columns without numbers from the heads, when every head is there', () => {
    const names = ['自然人', '商业', '科研', '社会公', '法律服', '其他', '总计'];
    const more = ['', '企业', '机构', '益组织', '务机构', '', ''];
    const heads = [piece('申请人情况', 400, 20), piece('法人或其他组织', 380, 35), ...row(names, 50), ...row(more, 63)];
    const numbers = row(['37', '13', '', '', '3', '', '53'], 100);
    const bands = [300, 340, 460, 540].map((from) => ({ from, to: from + 20 }));
    expect(headBands(heads, bands)).toHaveLength(7);
    expect(headBands(heads.slice(0, -3), bands)).toBeUndefined();
    expect(headBands(heads, [...bands, { from: 250, to: 270 }])).toBeUndefined();
    const [found] = texts([...heads, piece('（一）予以公开', 60, 100), ...numbers]).slice(-1);
    expect(found?.map((t) => t.replace('?', ''))).toEqual(['（一）予以公开', '37', '13', '', '', '3', '', '53']);
    expect(found?.slice(1).every((t) => t.endsWith('?'))).toBe(true);
  });
});
