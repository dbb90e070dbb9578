/** Opens a foreign zip and looks at its directory; no entry is unpacked here. */
import { fromBufferPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { unsafeName } from '../../shared/bundle/entryName.ts';
import { BUNDLE_LIMITS } from '../../shared/bundle/manifest.ts';
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import { directoryStart } from './archiveEnd.ts';

export interface Archive {
  readonly zip: ZipFile;
  readonly entries: ReadonlyMap<string, Entry>;
}

/**
 * The entries of an archive by name. Refusals beside those of `directoryStart`: E_TOO_BIG `fileTooBig`, `entryTooBig`,
 * `totalTooBig`, `ratio`; E_UNSAFE `duplicateEntry`, `symlink`, `sizeMismatch`, `nameMismatch`, `overlap` and those of
 * `unsafeName`; E_FORMAT `encrypted`, `method`; E_DAMAGED `directory`.
 */
export async function openArchive(bytes: Uint8Array): Promise<Result<Archive>> {
  if (bytes.length > BUNDLE_LIMITS.fileBytes) return fail('E_TOO_BIG', 'fileTooBig');
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = directoryStart(archive);
  if (!start.ok) return start;
  try {
    // Names stay raw and sizes unchecked: yauzl's own refusals are unnamed, so the checks are ours.
    const zip = await fromBufferPromise(archive, { decodeStrings: false, validateEntrySizes: false });
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileNameRaw.toString();
      const refused = refuseEntry(entry, name);
      if (refused) return refused;
      if (entries.has(name)) return fail('E_UNSAFE', 'duplicateEntry', name);
      entries.set(name, entry);
    }
    const total = [...entries.values()].reduce((sum, e) => sum + e.uncompressedSize, 0);
    if (total > BUNDLE_LIMITS.totalBytes) return fail('E_TOO_BIG', 'totalTooBig');
    return (await refusePlacement(zip, entries, start.value)) ?? ok({ zip, entries });
  } catch (error) {
    // yauzl refuses strong encryption before it shows the entry.
    return String(error).includes('encryption') ? fail('E_FORMAT', 'encrypted') : fail('E_DAMAGED', 'directory');
  }
}

type Refusal = ReturnType<typeof fail> | undefined;

const STORED = 0;
const FILE_TYPE = 0o170000;
const SYMLINK = 0o120000;

function refuseEntry(entry: Entry, name: string): Refusal {
  const unsafe = unsafeName(name);
  if (unsafe !== undefined) return fail('E_UNSAFE', unsafe, JSON.stringify(name.slice(0, 100)));
  if (((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMLINK) return fail('E_UNSAFE', 'symlink', name);
  if (entry.isEncrypted()) return fail('E_FORMAT', 'encrypted', name);
  if (!entry.canDecodeFileData()) return fail('E_FORMAT', 'method', name);
  const { compressedSize, uncompressedSize } = entry;
  if (uncompressedSize > BUNDLE_LIMITS.entryBytes) return fail('E_TOO_BIG', 'entryTooBig', name);
  if (uncompressedSize > compressedSize * BUNDLE_LIMITS.ratio) return fail('E_TOO_BIG', 'ratio', name);
  const lies = entry.compressionMethod === STORED && compressedSize !== uncompressedSize;
  return lies ? fail('E_UNSAFE', 'sizeMismatch', name) : undefined;
}

/** Entries that share bytes unpack to far more than the file holds; local headers with other names fool other readers. */
async function refusePlacement(zip: ZipFile, entries: Archive['entries'], directory: number): Promise<Refusal> {
  const ranges: [number, number][] = [[directory, zip.fileSize]];
  for (const [name, entry] of entries) {
    const local = await zip.readLocalFileHeaderPromise(entry);
    if (!local.fileName.equals(entry.fileNameRaw)) return fail('E_UNSAFE', 'nameMismatch', name);
    ranges.push([entry.relativeOffsetOfLocalHeader, local.fileDataStart + entry.compressedSize]);
  }
  ranges.sort(([a], [b]) => a - b);
  const overlap = ranges.some(([, end], i) => end > (ranges[i + 1]?.[0] ?? Infinity));
  return overlap ? fail('E_UNSAFE', 'overlap') : undefined;
}
