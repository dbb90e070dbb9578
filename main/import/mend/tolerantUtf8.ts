/** UTF-8 with holes to text: what can be read exactly is, what cannot is marked. */
import { LOST } from './byteTables.ts';

/** Stands for a character of which bytes are lost. */
export const MARK = '\ufffd';
const QUESTION = 0x3f;

const lengthOf = (lead: number): number => (lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
const isContinuation = (b: number | undefined): boolean => b !== undefined && b >= 0x80 && b < 0xc0;

export interface Tolerant {
  readonly text: string;
  /** Characters read from several bytes, and those marked. */
  readonly read: number;
  readonly lost: number;
}

/** @param bytes 0 to 255, or `LOST` */
export function tolerantUtf8(bytes: readonly number[]): Tolerant {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts: string[] = [];
  let [read, lost, at] = [0, 0, 0];
  while (at < bytes.length) {
    const plain = afterAscii(bytes, at);
    if (plain > at) {
      parts.push(Buffer.from(bytes.slice(at, plain)).toString('latin1'));
      at = plain;
      continue;
    }
    const lead = bytes[at] ?? LOST;
    const length = lengthOf(lead);
    let end = at + 1;
    while (end < at + Math.max(length, 1) && isContinuation(bytes[end])) end += 1;
    const character = length > 0 && end === at + length ? decoder.decode(new Uint8Array(bytes.slice(at, end))) : MARK;
    if (character === MARK) {
      lost += 1;
      end = afterHole(bytes, end);
    } else read += 1;
    parts.push(character);
    at = end;
  }
  return { text: parts.join(''), read, lost };
}

function afterAscii(bytes: readonly number[], from: number): number {
  let end = from;
  for (let b = bytes[end]; b !== undefined && b >= 0 && b < 0x80; b = bytes[end]) end += 1;
  return end;
}

/** The rest of a broken character: a replacement sign, and continuation bytes without a lead. */
function afterHole(bytes: readonly number[], from: number): number {
  let end = from;
  if (bytes[end] === QUESTION || bytes[end] === LOST) end += 1;
  while (isContinuation(bytes[end])) end += 1;
  return end;
}
