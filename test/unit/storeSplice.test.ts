import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spliceOf, unsplice } from '../../main/store/splice.ts';

/** Texts near each other, with characters outside the BMP (𠮷) where a cut could fall. */
const near = fc
  .tuple(
    fc.array(fc.constantFrom<string>('甲', '𠮷', '𠮸', '𡈽', 'a', '"')),
    fc.nat(20),
    fc.nat(5),
    fc.string({ unit: 'grapheme' }),
  )
  .map(([units, at, cut, insert]): [string, string] => {
    const changed = units.toSpliced(at % (units.length + 1), cut, insert);
    return [units.join(''), changed.join('')];
  });

test('the text before comes back from the text after', () => {
  fc.assert(
    fc.property(near, ([before, after]) => {
      expect(unsplice(after, spliceOf(before, after))).toBe(before);
    }),
    { numRuns: 2_000 },
  );
});

test('no half of a surrogate pair is stored', () => {
  fc.assert(
    fc.property(near, ([before, after]) => {
      const { from, to } = spliceOf(before, after);
      expect([from.isWellFormed(), to.isWellFormed()]).toEqual([true, true]);
    }),
    { numRuns: 2_000 },
  );
  expect(spliceOf('𠮷', '𠮸')).toEqual({ start: 0, end: 0, from: '𠮷', to: '𠮸' });
});

test('one typed character in a long text is one stored character', () => {
  const text = '依法公开'.repeat(5_000);
  const { from, to } = spliceOf(text, `${text.slice(0, 9_000)}新${text.slice(9_000)}`);
  expect([from, to]).toEqual(['', '新']);
});
