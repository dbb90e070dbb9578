/** The files of a folder that may hold a report, and what is left out and why. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/errors.ts';
import { DEEPEST_FOLDER, MOST_FILES, MOST_SKIPPED, skippedByName } from '../../../shared/importFolder.ts';
import type { ImportFolder, Skipped } from '../../../shared/importFolder.ts';

export type FolderFiles = Pick<ImportFolder, 'files' | 'skipped'>;

const byName = (a: Dirent, b: Dirent): number => a.name.localeCompare(b.name, 'zh-CN', { numeric: true });

/**
 * Looks through the folder and those within it. Paths are relative, with `/`. Links are not followed: they may lead back.
 * E_IO when the folder itself cannot be read.
 */
export async function listFolder(folder: string): Promise<Result<FolderFiles>> {
  const files: { path: string; bytes: number }[] = [];
  const skipped: { path: string; why: Skipped }[] = [];
  const skip = (path: string, why: Skipped): void => {
    if (skipped.length < MOST_SKIPPED) skipped.push({ path, why });
  };
  const look = async (within: string, depth: number): Promise<boolean> => {
    const entries = await readdir(join(folder, within), { withFileTypes: true }).catch(() => null);
    if (!entries) return false;
    for (const entry of entries.sort(byName)) {
      const path = within === '' ? entry.name : `${within}/${entry.name}`;
      const why = entry.isSymbolicLink() ? 'link' : skippedByName(entry.name, entry.isDirectory());
      if (why !== undefined) skip(path, why);
      else if (entry.isDirectory()) {
        if (depth >= DEEPEST_FOLDER) skip(path, 'tooDeep');
        else if (!(await look(path, depth + 1))) skip(path, 'unreadable');
      } else if (files.length >= MOST_FILES) skip(path, 'tooMany');
      else {
        const bytes = await stat(join(folder, path)).then(
          (s) => (s.isFile() ? s.size : null),
          () => null,
        );
        if (bytes === null) skip(path, 'unreadable');
        else files.push({ path, bytes });
      }
    }
    return true;
  };
  return (await look('', 0)) ? ok({ files, skipped }) : fail('E_IO', 'folderUnreadable', folder);
}
