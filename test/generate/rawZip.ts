/** A zip writer that lies on request: what no honest library writes, and a reader must refuse. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface RawEntry {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** 0 stored, 8 deflated; others are only claimed. */
  readonly method?: number;
  readonly flags?: number;
  /** Declared sizes and checksum, where they are not the true ones. */
  readonly size?: number;
  readonly crc?: number;
  readonly unixMode?: number;
  /** Name in the local header, where it differs from the directory's. */
  readonly localName?: string;
  /** Shares the bytes of the entry with this index. */
  readonly sharesDataOf?: number;
}

const UTF8_NAME = 0x800;

/** The bytes of an archive with these entries, in this order, without a comment. */
export function rawZip(entries: readonly RawEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = pack(entry);
    const name = Buffer.from(entry.name);
    const local = Buffer.from(entry.localName ?? entry.name);
    const place = entry.sharesDataOf === undefined ? offset : (offsets[entry.sharesDataOf] ?? 0);
    offsets.push(place);
    if (entry.sharesDataOf === undefined) {
      const file = Buffer.concat([localHeader(packed.fields, local.length), local, packed.bytes]);
      files.push(file);
      offset += file.length;
    }
    directory.push(directoryHeader(packed.fields, name.length, entry.unixMode ?? 0o100644, place), name);
  }
  const list = Buffer.concat(directory);
  return Buffer.concat([...files, list, endRecord(entries.length, list.length, offset)]);
}

interface Packed {
  readonly bytes: Buffer;
  /** Flags, method, time, date, crc, packed size, size: the run of fields that both headers share. */
  readonly fields: Buffer;
}

function pack(entry: RawEntry): Packed {
  const data = Buffer.from(entry.data);
  const method = entry.method ?? 0;
  const bytes = method === 8 ? deflateRawSync(data) : data;
  const fields = Buffer.alloc(22);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE((entry.flags ?? 0) | UTF8_NAME, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt32LE(entry.crc ?? crc32(data), 10);
  fields.writeUInt32LE(bytes.length, 14);
  fields.writeUInt32LE(entry.size ?? data.length, 18);
  return { bytes, fields };
}

function localHeader(fields: Buffer, nameLength: number): Buffer {
  const header = Buffer.alloc(30);
  header.write('PK\x03\x04', 'latin1');
  fields.copy(header, 4);
  header.writeUInt16LE(nameLength, 26);
  return header;
}

function directoryHeader(fields: Buffer, nameLength: number, mode: number, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.write('PK\x01\x02', 'latin1');
  header.writeUInt16LE(0x0314, 4);
  fields.copy(header, 6);
  header.writeUInt16LE(nameLength, 28);
  header.writeUInt32LE((mode << 16) >>> 0, 38);
  header.writeUInt32LE(offset, 42);
  return header;
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Math.min(count, 0xffff), 8);
  end.writeUInt16LE(Math.min(count, 0xffff), 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** An archive whose zip64 end record claims `count` entries. */
export function zip64Claiming(count: bigint): Buffer {
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(count, 24);
  record.writeBigUInt64LE(count, 32);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, locator, endRecord(0xffff, 0, 0)]);
}
