/** How an explanation finds its finding again, although findings are made anew on every check. */
import type { FieldId } from '../editions/form.ts';
import { isDecimal } from '../report/decimal.ts';
import type { Finding, Place } from './finding.ts';

/**
 * `key` is what a finding is about: the rule, the places and the quoted words, with every number in them left out.
 * `fingerprint` is the key and the numbers: equal for as long as nothing has changed that the finding speaks of.
 */
export interface Fingerprint {
  readonly key: string;
  readonly fingerprint: string;
}

/** Digits of any width, with separators inside, and Chinese numerals. */
const NUMBER = /[0-9０-９]+(?:[.,．，][0-9０-９]+)*|[〇零一二两三四五六七八九十百千万亿]+/g;
/** Longest text of each kind that is kept; a report with longer quotes is not told apart any better by them. */
const LONGEST = { places: 200, words: 200, numbers: 300 } as const;

/** Offsets and paragraph numbers are no part of it, so that an explanation stays when text before it changes. */
export function fingerprintOf({ rule, places, params }: Finding): Fingerprint {
  const values = Object.entries(params)
    .map(([name, value]) => [name, String(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const words = values.flatMap(([, v]) => (isDecimal(v) || v === '' ? [] : [v.replace(NUMBER, '#')]));
  const numbers = values.flatMap(([name, v]) =>
    (isDecimal(v) ? [v] : (v.match(NUMBER) ?? [])).map((n) => `${name}:${n}`),
  );
  const key = [rule, placeId(places).slice(0, LONGEST.places), words.join('|').slice(0, LONGEST.words)].join('|');
  return { key, fingerprint: `${key}=${numbers.join(' ').slice(0, LONGEST.numbers)}` };
}

/** Parts of the prose, sections and cells, in this order, each once. */
function placeId(places: readonly Place[]): string {
  const parts = places.flatMap((p) => (p.kind === 'text' ? [p.part] : p.kind === 'section' ? [p.section] : []));
  const cells = places.flatMap((p) => (p.kind === 'cell' ? [p.field] : []));
  return [...new Set(parts), ...(cells.length > 0 ? [sharedId(cells)] : [])].join('+');
}

/**
 * What the ids of several cells have in common: `requests.*.business` for a column, `requests.newReceived.*` for some
 * cells of a row. So a finding on blank cells stays the same one while some of them are filled.
 */
function sharedId(ids: readonly FieldId[]): string {
  // table.row.column, or table.row.subrow.column
  const split = ids.map((id) => {
    const levels = id.split('.');
    return [levels[0], levels.slice(1, -1).join('.'), levels.at(-1)];
  });
  return [0, 1, 2]
    .map((level) => new Set(split.map((s) => s[level] ?? '')))
    .map((values) => (values.size === 1 ? [...values][0] : '*'))
    .join('.');
}
