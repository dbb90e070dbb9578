/**
 * JSON from outside. `JSON.parse` alone lets the last of two equal keys win, rounds long numbers, makes 1e999 infinite,
 * nests without end and accepts `__proto__`; all of that is refused here before a value is built.
 */
import { fail, ok } from '../errors.ts';
import type { Result } from '../errors.ts';
import { UNSAFE_CHARACTERS } from '../report/schema.ts';

const MAX_DEPTH = 16;
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const NUMBER_CHARACTER = /[-+.0-9eE]/;
const WHOLE_NUMBER = /^-?(0|[1-9]\d{0,14})$/;

/** An object or array that is open at the scanner's position. */
interface Level {
  readonly keys: Set<string> | null;
  at: string | number;
  awaitsKey: boolean;
}

/**
 * Parses `text`. Refusals: E_SCHEMA `tooDeep` (16 levels), `duplicateKey`, `unsafeNumber` (anything but a whole number of
 * up to 15 digits); E_UNSAFE `prototypeKey`, `unsafeText` (control and bidirectional characters); E_DAMAGED `notJson`.
 * `detail` is the path of the place.
 */
export function parseStrictJson(text: string): Result<unknown> {
  const refused = scan(text);
  if (refused) return refused;
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return fail('E_DAMAGED', 'notJson');
  }
}

/** Walks the tokens once. Leaves it to `JSON.parse` whether they stand in the right order. */
function scan(text: string): ReturnType<typeof fail> | undefined {
  const levels: Level[] = [];
  for (let i = 0; i < text.length;) {
    const c = text.charAt(i);
    const level = levels.at(-1);
    let end = i + 1;
    if (c === '{' || c === '[') {
      if (levels.length === MAX_DEPTH) return fail('E_SCHEMA', 'tooDeep', pathOf(levels));
      levels.push({ keys: c === '{' ? new Set() : null, at: c === '{' ? '' : 0, awaitsKey: c === '{' });
    } else if (c === '}' || c === ']') levels.pop();
    else if (c === ',' && level) {
      if (typeof level.at === 'number') level.at++;
      else level.awaitsKey = true;
    } else if (c === '"') {
      end = stringEnd(text, i);
      const value = decode(text.slice(i, end));
      if (value === undefined) return fail('E_DAMAGED', 'notJson', pathOf(levels));
      const isKey = level?.awaitsKey === true && level.keys !== null;
      const refused = isKey ? enterKey(level, value) : undefined;
      if (refused) return fail(...refused, pathOf(levels));
      if (UNSAFE_CHARACTERS.test(value)) return fail('E_UNSAFE', 'unsafeText', pathOf(levels));
    } else if (c === '-' || (c >= '0' && c <= '9')) {
      while (NUMBER_CHARACTER.test(text.charAt(end))) end++;
      if (!WHOLE_NUMBER.test(text.slice(i, end))) return fail('E_SCHEMA', 'unsafeNumber', pathOf(levels));
    }
    i = end;
  }
  return undefined;
}

function enterKey(level: Level, key: string): ['E_UNSAFE' | 'E_SCHEMA', string] | undefined {
  const twice = level.keys?.has(key) === true;
  level.keys?.add(key);
  level.at = key;
  level.awaitsKey = false;
  if (PROTOTYPE_KEYS.has(key)) return ['E_UNSAFE', 'prototypeKey'];
  return twice ? ['E_SCHEMA', 'duplicateKey'] : undefined;
}

/** Index behind the closing quote of the string that opens at `start`. */
function stringEnd(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && text.charAt(i) !== '"') i += text.charAt(i) === '\\' ? 2 : 1;
  return i + 1;
}

/** The value of a string token. Raw control characters are not JSON but tell more than “damaged”, so they pass here. */
function decode(token: string): string | undefined {
  if (!token.includes('\\')) return token.length > 1 && token.endsWith('"') ? token.slice(1, -1) : undefined;
  try {
    return JSON.parse(token) as string;
  } catch {
    return undefined;
  }
}

const pathOf = (levels: readonly Level[]): string => jsonPath(levels.map((l) => l.at));

/** `sections[2].title` */
export const jsonPath = (steps: readonly PropertyKey[]): string =>
  steps.reduce<string>((path, s) => path + (typeof s === 'number' ? `[${s}]` : (path && '.') + String(s)), '');
