/** JSON from outside: what is let through is what `JSON.parse` makes of it, and every trick is refused at its place. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseStrictJson } from '../../shared/bundle/strictJson.ts';

const SAFE_TEXT = fc.string({ unit: 'binary' }).filter((s) => !/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.test(s));
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    fc.integer(),
    SAFE_TEXT,
    fc.constantFrom(null, true, false),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(
      SAFE_TEXT.filter((k) => !['__proto__', 'constructor', 'prototype'].includes(k)),
      tie('tree'),
      { maxKeys: 4 },
    ),
  ),
}));

test('whatever is harmless comes through as JSON.parse reads it', () => {
  fc.assert(
    fc.property(tree, fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(parseStrictJson(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
    }),
  );
});

test('any text is parsed or refused, never thrown at', () => {
  const token = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"a"',
    '"\\',
    '1',
    '-',
    'e9',
    'null',
    ' ',
    '\\u0000',
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 30 }), (tokens) => {
      const read = parseStrictJson(tokens.join(''));
      if (read.ok) expect(JSON.parse(tokens.join(''))).toEqual(read.value);
      else expect(read.error.reason).toMatch(/^(notJson|tooDeep|duplicateKey|prototypeKey|unsafeNumber|unsafeText)$/);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['{"a":{"b":[1,{"c":1,"c":2}]}}', 'duplicateKey', 'a.b[1].c'],
  ['{"a":[0,{"__proto__":1}]}', 'prototypeKey', 'a[1].__proto__'],
  ['{"a":{"b":1.0}}', 'unsafeNumber', 'a.b'],
  ['[1,2,01]', 'unsafeNumber', '[2]'],
  ['{"a":["x","y\\u202ez"]}', 'unsafeText', 'a[1]'],
  [`{"a":${'['.repeat(16)}${']'.repeat(16)}}`, 'tooDeep', `a${'[0]'.repeat(15)}`],
])('%s', (text, reason, detail) => {
  expect(parseStrictJson(text)).toMatchObject({ ok: false, error: { reason, detail } });
});

test('sixteen levels are fine', () => {
  expect(parseStrictJson('['.repeat(16) + ']'.repeat(16)).ok).toBe(true);
});
