/** An OLE compound file ([MS-CFB]): the names of its streams and storages, and how a stream begins. */

export interface CompoundEntry {
  readonly name: string;
  /** The stream's first bytes, at most one sector; empty for storages and for streams below 4 KB. */
  readonly head: Buffer;
}

const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const NAME_LENGTH_AT = 64;
const TYPE_AT = 66;
const START_AT = 116;
const SIZE_AT = 120;
/** Smaller streams lie in a stream of their own. */
const LEAST_IN_SECTORS = 4096;
const STREAM = 2;
const FAT_IN_HEADER = 109;
const LAST_SECTOR = 0xfffffffa;
/** Directory sectors read at most; a document has one to ten. */
const MOST_SECTORS = 2_000;

export const compoundNames = (bytes: Uint8Array): string[] => compoundEntries(bytes).map((e) => e.name);

/** In the order of the directory; empty when there is no directory. */
export function compoundEntries(bytes: Uint8Array): CompoundEntry[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < HEADER_BYTES) return [];
  const shift = file.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return [];
  const size = 1 << shift;
  const sectorAt = (n: number): number => (n + 1) * size;
  const word = (at: number): number => (at + 4 <= file.length ? file.readUInt32LE(at) : LAST_SECTOR);
  /** The sector that follows `n`, by the allocation tables that the header lists. */
  const next = (n: number): number => {
    const table = Math.floor((n * 4) / size);
    return table < FAT_IN_HEADER ? word(sectorAt(word(76 + table * 4)) + ((n * 4) % size)) : LAST_SECTOR;
  };
  const entry = (at: number): CompoundEntry[] => {
    const [type, length] = [file[at + TYPE_AT], file.readUInt16LE(at + NAME_LENGTH_AT)];
    if (type === 0 || length < 2 || length > NAME_LENGTH_AT) return [];
    const start = sectorAt(word(at + START_AT));
    const inSectors = type === STREAM && word(at + SIZE_AT) >= LEAST_IN_SECTORS;
    return [
      {
        name: file.toString('utf16le', at, at + length - 2),
        head: inSectors ? file.subarray(start, start + size) : Buffer.alloc(0),
      },
    ];
  };

  const entries: CompoundEntry[] = [];
  let sector = file.readUInt32LE(48);
  for (let read = 0; sector < LAST_SECTOR && read < MOST_SECTORS; read++, sector = next(sector)) {
    const start = sectorAt(sector);
    for (let at = start; at < start + size && at + ENTRY_BYTES <= file.length; at += ENTRY_BYTES) {
      entries.push(...entry(at));
    }
  }
  return entries;
}
