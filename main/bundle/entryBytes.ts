/** Unpacks one entry of a foreign zip, counting as it goes: what the directory says about it is not believed. */
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';

/**
 * The bytes of an entry. Stops at the declared size, which `openArchive` has capped. E_UNSAFE `longerThanDeclared`;
 * E_DAMAGED `shorterThanDeclared`, `crc`, `unpacking`.
 */
export async function entryBytes(zip: ZipFile, entry: Entry): Promise<Result<Buffer>> {
  const chunks: Buffer[] = [];
  let [length, crc] = [0, 0];
  const name = entry.fileNameRaw.toString();
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > entry.uncompressedSize) return fail('E_UNSAFE', 'longerThanDeclared', name);
      crc = crc32(chunk, crc);
      chunks.push(chunk);
    }
  } catch {
    return fail('E_DAMAGED', 'unpacking', name);
  }
  if (length < entry.uncompressedSize) return fail('E_DAMAGED', 'shorterThanDeclared', name);
  return crc === entry.crc32 ? ok(Buffer.concat(chunks)) : fail('E_DAMAGED', 'crc', name);
}

/** UTF-8 text of an entry. E_ENC `notUtf8`; UTF-16 without a mark is valid UTF-8 full of zeros, so it is told by them. */
export function utf8Text(bytes: Buffer, name: string): Result<string> {
  if (bytes.subarray(0, 2).includes(0)) return fail('E_ENC', 'notUtf8', name);
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail('E_ENC', 'notUtf8', name);
  }
}
