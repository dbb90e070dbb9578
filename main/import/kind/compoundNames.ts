/** Names of the streams and storages in an OLE compound file ([MS-CFB] 2.6), without reading what they hold. */

const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const NAME_LENGTH_AT = 64;
const TYPE_AT = 66;
const FAT_IN_HEADER = 109;
const LAST_SECTOR = 0xfffffffa;
/** Directory sectors read at most; a document has one to ten. */
const MOST_SECTORS = 2_000;

/** In the order of the directory; empty when there is no directory. */
export function compoundNames(bytes: Uint8Array): string[] {
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

  const names: string[] = [];
  let sector = file.readUInt32LE(48);
  for (let read = 0; sector < LAST_SECTOR && read < MOST_SECTORS; read++, sector = next(sector)) {
    for (
      let at = sectorAt(sector);
      at < sectorAt(sector) + size && at + ENTRY_BYTES <= file.length;
      at += ENTRY_BYTES
    ) {
      const length = file.readUInt16LE(at + NAME_LENGTH_AT);
      if (file[at + TYPE_AT] === 0 || length < 2 || length > NAME_LENGTH_AT) continue;
      names.push(file.toString('utf16le', at, at + length - 2));
    }
  }
  return names;
}
