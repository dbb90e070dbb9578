/** A file of somebody else, from its path to what the officer is shown before anything is written. */
import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { MAX_FILE } from '../shared/api.ts';
import type { ImportPreview } from '../shared/api.ts';
import { fail } from '../shared/errors.ts';
import type { Result } from '../shared/errors.ts';
import type { ReadForeign } from './import/foreignFile.ts';
import { importFile } from './import/importFile.ts';

/** Reads and recognises the file at `path`. E_TOO_BIG before a byte is read; E_IO when it cannot be read. */
export async function previewFile(path: string, read: ReadForeign): Promise<Result<ImportPreview>> {
  const fileName = basename(path);
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE) return fail('E_TOO_BIG', 'fileTooBig', fileName);
    return await importFile(fileName, await readFile(path), randomUUID, read);
  } catch (error) {
    return fail('E_IO', error instanceof Error && 'code' in error ? String(error.code) : 'unreadable', fileName);
  }
}
