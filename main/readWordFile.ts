/** A word list kept as a text file, from its path to its text. What its lines say is read where they are shown. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { MAX_WORD_FILE } from '../shared/api.ts';
import type { WordFile } from '../shared/api.ts';
import { fail, ok } from '../shared/errors.ts';
import type { Result } from '../shared/errors.ts';
import { decodeText } from './import/decodeText.ts';

/** E_TOO_BIG before a byte is read, E_ENC for what is no text, E_IO when it cannot be read. */
export async function readWordFile(path: string): Promise<Result<WordFile>> {
  const fileName = basename(path);
  try {
    const { size } = await stat(path);
    if (size > MAX_WORD_FILE) return fail('E_TOO_BIG', 'wordFileTooBig', fileName);
    const decoded = decodeText(await readFile(path));
    return decoded.ok ? ok({ fileName, text: decoded.value.text }) : decoded;
  } catch (error) {
    return fail('E_IO', error instanceof Error && 'code' in error ? String(error.code) : 'unreadable', fileName);
  }
}
