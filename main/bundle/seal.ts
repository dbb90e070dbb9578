/**
 * The seal: the archive comment of a bundle is the sha256 of everything before it. Size and sha256 in the manifest cover
 * the report only; the seal finds any other changed byte. An archive packed by other software has no comment, and no seal.
 */
import { createHash } from 'node:crypto';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Length of the end record of a zip without its comment, whose last two bytes are the comment's length. */
export const END_BYTES = 22;
const SEAL_BYTES = 64;
const COMMENT_LENGTH_BYTES = 2;

/** `archive` (without comment) with its seal. */
export function seal(archive: Buffer): Buffer {
  const body = archive.subarray(0, archive.length - COMMENT_LENGTH_BYTES);
  const length = Buffer.alloc(COMMENT_LENGTH_BYTES);
  length.writeUInt16LE(SEAL_BYTES);
  return Buffer.concat([body, length, Buffer.from(sha256(body), 'latin1')]);
}

/** @param end where the end record starts. `foreign` is a comment that is no seal. */
export function sealState(archive: Buffer, end: number): 'none' | 'whole' | 'broken' | 'foreign' {
  const comment = archive.subarray(end + END_BYTES);
  if (comment.length === 0) return 'none';
  if (comment.length !== SEAL_BYTES) return 'foreign';
  const body = archive.subarray(0, end + END_BYTES - COMMENT_LENGTH_BYTES);
  return comment.toString('latin1') === sha256(body) ? 'whole' : 'broken';
}
