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
import { shownName } from './import/shownName.ts';

/** What the system says of a file that cannot be read, in the officer's words. */
const CAUSES: Readonly<Record<string, string>> = {
  EBUSY: '正被其他程序（例如 WPS）使用，请关闭后再试',
  EPERM: '正被其他程序（例如 WPS）使用，或者没有权限读取',
  EACCES: '正被其他程序（例如 WPS）使用，或者没有权限读取',
  ENOENT: '已经不在原来的位置，U盘可能已拔出',
  EISDIR: '是文件夹，请选择文件',
};

function unreadable(error: unknown, fileName: string): ReturnType<typeof fail> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
  return fail('E_IO', code, `${fileName}${CAUSES[code] ?? ''}`);
}

/** Reads and recognises the file at `path`. E_TOO_BIG before a byte is read; E_IO with the system's code when it cannot be read. */
export async function previewFile(path: string, read: ReadForeign): Promise<Result<ImportPreview>> {
  const fileName = basename(path);
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE) return fail('E_TOO_BIG', 'fileTooBig', shownName(fileName));
    return await importFile(fileName, await readFile(path), randomUUID, read);
  } catch (error) {
    return unreadable(error, shownName(fileName));
  }
}
