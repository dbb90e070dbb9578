/** Page breaks of the print preview. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paginate } from '../../renderer/preview/pages.ts';
import type { Piece } from '../../renderer/preview/pages.ts';

const prose = (lines: number): Piece => ({ height: lines * 10, pitch: 10, newPage: false, keepWithNext: false });
const table = (height: number): Piece => ({ height, pitch: 0, newPage: false, keepWithNext: false });
const heading: Piece = { height: 10, pitch: 0, newPage: false, keepWithNext: true };

test('prose breaks between lines', () => {
  expect(paginate([prose(7), prose(6)], 100)).toEqual([
    [
      { index: 0, top: 0, height: 70 },
      { index: 1, top: 0, height: 30 },
    ],
    [{ index: 1, top: 30, height: 30 }],
  ]);
});

test('a paragraph longer than two pages runs over all of them', () => {
  expect(paginate([prose(25)], 100).map((p) => p.map((f) => f.height))).toEqual([[100], [100], [50]]);
});

test('a table that does not fit goes to the next page, with its heading', () => {
  expect(paginate([prose(5), heading, table(80)], 100).map((p) => p.map((f) => f.index))).toEqual([[0], [1, 2]]);
});

test('a heading stays with the first line of what follows', () => {
  expect(paginate([prose(9), heading, prose(3)], 100).map((p) => p.map((f) => f.index))).toEqual([[0], [1, 2]]);
});

test('a block may ask for a new page, and does not get an empty one before it', () => {
  const first = { ...heading, newPage: true };
  expect(paginate([first, table(20)], 100)).toHaveLength(1);
  expect(paginate([prose(1), first, table(20)], 100).map((p) => p.map((f) => f.index))).toEqual([[0], [1, 2]]);
});

test('a table higher than the page has one of its own', () => {
  expect(paginate([prose(1), table(150), prose(1)], 100).map((p) => p.map((f) => f.index))).toEqual([[0], [1], [2]]);
});

test('nothing is lost or doubled, and only a block that cannot break exceeds its page', () => {
  const piece = fc.oneof(
    fc.integer({ min: 1, max: 40 }).map(prose),
    fc.integer({ min: 1, max: 150 }).map(table),
    fc.constant(heading),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const pages = paginate(pieces, 100);
      pieces.forEach((p, index) => {
        const parts = pages.flat().filter((f) => f.index === index);
        expect(parts.reduce((sum, f) => sum + f.height, 0)).toBe(p.height);
        parts.reduce((top, f) => (expect(f.top).toBe(top), top + f.height), 0);
      });
      for (const page of pages) {
        if (page.length > 1) expect(page.reduce((sum, f) => sum + f.height, 0)).toBeLessThanOrEqual(100);
      }
    }),
  );
});
