/** Text that was read in a wrong encoding on its way to us, once or twice, put right where its bytes can be told. */
import type { Repair } from '../../../shared/document/repair.ts';
import { Scrubbing } from '../scrubbing.ts';
import { byteTable, toBytes } from './byteTables.ts';
import { mendShifted } from './shiftedBytes.ts';
import { MARK, tolerantUtf8 } from './tolerantUtf8.ts';

export interface Mended {
  readonly text: string;
  /** What the officer is told. */
  readonly repairs: readonly Repair[];
}

/** A sound Chinese text turned into bytes and read as UTF-8 is broken nearly everywhere. */
const MOST_LOST = 0.2;
/** Damage upon damage upon damage is not worth the reading. */
const MOST_TIMES = 3;
const FEWEST = 4;
const BEFORE = 12;
/** A replacement sign that swallowed the bracket of a tag. */
const OPEN_TAG = new RegExp(
  `${MARK}(?=/?(?:t[dhr]|table|tbody|p|span|font|div|h[1-6]|li|a|b|strong|br)\\b[^<>]*>)`,
  'gi',
);

/** Repairs UTF-8 read as GBK, Latin-1 or Windows-1252, and GBK read one byte late; sound text comes back as it is. */
export function mendText(text: string): Mended {
  const repairs = new Scrubbing<Repair['what']>();
  let mended = text;
  for (let n = 0; n < MOST_TIMES; n++) {
    const next = reread(mended);
    if (next === undefined) break;
    repairs.add('encoding', sample(mended, next));
    mended = next;
  }
  const shifted = mendShifted(mended, (was, is) => {
    repairs.add('encoding', `${was} → ${is}`);
  });
  const repaired = repairs.list.length > 0;
  if (repaired) for (const [around] of shifted.matchAll(LOST_PLACES)) repairs.add('lostCharacter', around);
  return { text: shifted, repairs: repairs.list };
}

const LOST_PLACES = new RegExp(`.{0,8}${MARK}.{0,8}`, 'gu');

/** The text as it was before one wrong reading; undefined when it was not read wrong. */
function reread(text: string): string | undefined {
  for (const encoding of ['latin', 'gbk'] as const) {
    const { text: before, read, lost } = tolerantUtf8(toBytes(text, byteTable(encoding)));
    if (read >= FEWEST && lost < read * MOST_LOST) return before.replace(OPEN_TAG, `${MARK}<`);
  }
  return undefined;
}

/** The first words that changed. */
function sample(was: string, is: string): string {
  const at = /\P{ASCII}/u.exec(was)?.index ?? 0;
  return `${was.slice(at, at + BEFORE)} → ${/\P{ASCII}.{0,11}/su.exec(is)?.[0] ?? ''}`;
}
