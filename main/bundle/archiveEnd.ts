/** The end record of a zip, read before anything else: it decides whether this is an archive, whole, and of a sane size. */
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import { BUNDLE_LIMITS } from '../../shared/bundle/manifest.ts';
import { END_BYTES, sealState } from './seal.ts';

const END_SIGNATURE = Buffer.from('PK\x05\x06', 'latin1');
const ZIP64_SIGNATURE = Buffer.from('PK\x06\x07', 'latin1');
const ZIP64_LOCATOR_BYTES = 20;

/**
 * Where the directory of `archive` starts. E_NOT_BUNDLE `notArchive`, `foreignComment`; E_DAMAGED `cutOff` (no end
 * record), `trailingBytes`, `brokenSeal`; E_TOO_BIG `zip64`, `tooManyEntries`.
 */
export function directoryStart(archive: Buffer): Result<number> {
  const end = archive.lastIndexOf(END_SIGNATURE);
  if (end < 0 || end + END_BYTES > archive.length) {
    const begun = archive.subarray(0, 2).toString('latin1') === 'PK';
    return begun ? fail('E_DAMAGED', 'cutOff') : fail('E_NOT_BUNDLE', 'notArchive');
  }
  if (end + END_BYTES + archive.readUInt16LE(end + 20) !== archive.length) return fail('E_DAMAGED', 'trailingBytes');
  const sealed = sealState(archive, end);
  if (sealed === 'broken') return fail('E_DAMAGED', 'brokenSeal');
  if (sealed === 'foreign') return fail('E_NOT_BUNDLE', 'foreignComment');
  const locator = archive.subarray(Math.max(0, end - ZIP64_LOCATOR_BYTES), end);
  if (locator.indexOf(ZIP64_SIGNATURE) === 0) return fail('E_TOO_BIG', 'zip64');
  if (archive.readUInt16LE(end + 10) > BUNDLE_LIMITS.entries) return fail('E_TOO_BIG', 'tooManyEntries');
  return ok(archive.readUInt32LE(end + 16));
}
