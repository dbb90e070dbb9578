/** Characters back to the bytes that an encoding reads them from: what TextDecoder does, turned round. */

/** A character that stands where a byte was lost, or that the encoding does not have. */
export const LOST = -1;

export type ByteTable = ReadonlyMap<string, readonly number[]>;

const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xfe;
const FIRST_TRAIL = 0x40;

/** All two-byte characters of GB18030, which holds GBK. */
function buildGbk(): ByteTable {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
    const trails = Array.from({ length: 0xff - FIRST_TRAIL }, (_, i) => FIRST_TRAIL + i).filter((t) => t !== 0x7f);
    const characters = decoder.decode(new Uint8Array(trails.flatMap((t) => [lead, t])));
    for (const [i, trail] of trails.entries()) table.set(characters.charAt(i), [lead, trail]);
  }
  // Windows reads a lone 0x80 as the euro sign.
  return table.set('€', [0x80]);
}

/** Latin-1 and Windows-1252, which differ from 0x80 to 0x9f. */
function buildLatin(): ByteTable {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('windows-1252');
  for (let byte = 0x80; byte <= 0xff; byte++) {
    table.set(String.fromCharCode(byte), [byte]);
    table.set(decoder.decode(new Uint8Array([byte])), [byte]);
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
  for (const c of text) {
    const code = c.charCodeAt(0);
    if (code < 0x80) bytes.push(code);
    else for (const b of table.get(c) ?? [LOST]) bytes.push(b);
  }
  return bytes;
}
