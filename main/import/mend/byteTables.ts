/** Characters back to the bytes that an encoding reads them from: what TextDecoder does, turned round. */

/** A character that stands where a byte was lost, or that the encoding does not have. */
export const LOST = -1;

/** By code unit: two bytes as one number, a byte of its own below 0x100, 0 where the encoding has no such character. */
export type ByteTable = Uint16Array;

const UNITS = 0x10000;

const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xfe;
const FIRST_TRAIL = 0x40;

/** All two-byte characters of GB18030, which holds GBK. */
function buildGbk(): ByteTable {
  const table = new Uint16Array(UNITS);
  const decoder = new TextDecoder('gb18030');
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
    const trails = Array.from({ length: 0xff - FIRST_TRAIL }, (_, i) => FIRST_TRAIL + i).filter((t) => t !== 0x7f);
    const characters = decoder.decode(new Uint8Array(trails.flatMap((t) => [lead, t])));
    for (const [i, trail] of trails.entries()) table[characters.charCodeAt(i)] = (lead << 8) | trail;
  }
  // Windows reads a lone 0x80 as the euro sign.
  table[0x20ac] = 0x80;
  return table;
}

/** Latin-1 and Windows-1252, which differ from 0x80 to 0x9f. */
function buildLatin(): ByteTable {
  const table = new Uint16Array(UNITS);
  const decoder = new TextDecoder('windows-1252');
  for (let byte = 0x80; byte <= 0xff; byte++) {
    table[byte] = byte;
    table[decoder.decode(new Uint8Array([byte])).charCodeAt(0)] = byte;
  }
  return table;
}

const tables = new Map<string, ByteTable>();

/** Built when first asked for: most files are sound. */
export function byteTable(encoding: 'gbk' | 'latin'): ByteTable {
  const table = tables.get(encoding) ?? (encoding === 'gbk' ? buildGbk() : buildLatin());
  tables.set(encoding, table);
  return table;
}

/** The bytes of a text; `LOST` for every character that the encoding does not have. */
export function toBytes(text: string, table: ByteTable): number[] {
  const bytes: number[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    at += code < UNITS ? 1 : 2;
    const known = code < UNITS ? (table[code] ?? 0) : 0;
    if (code < 0x80) bytes.push(code);
    else if (known === 0) bytes.push(LOST);
    else if (known < 0x100) bytes.push(known);
    else bytes.push(known >> 8, known & 0xff);
  }
  return bytes;
}
