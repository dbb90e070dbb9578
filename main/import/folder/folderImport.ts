/** The calls by which the page goes through a folder: it names files by number, never by path. */
import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import type { ImportPreview } from '../../../shared/api.ts';
import type { CheckOptions } from '../../../shared/checks/checkOptions.ts';
import { fail, ok } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/errors.ts';
import type { FileSummary, ImportFolder } from '../../../shared/importFolder.ts';
import { previewFile } from '../../openFile.ts';
import type { ReadForeign } from '../foreignFile.ts';
import { listFolder } from './listFolder.ts';
import { summarise } from './summarise.ts';

export interface FolderFile {
  readonly token: string;
  readonly index: number;
}

export interface FolderImport {
  /** Begins with a folder that the officer chose; the one before is forgotten. */
  readonly begin: (folder: string) => Promise<Result<ImportFolder>>;
  /** E_REFUSED `noSuchFile` for what is not in the folder begun with; else what `previewFile` answers. */
  readonly open: (file: FolderFile) => Promise<Result<ImportPreview>>;
  readonly summarise: (file: FolderFile) => Promise<Result<FileSummary>>;
}

/** @param options what the office has set about the checks, asked for each file */
export function folderImport(read: ReadForeign, options: () => CheckOptions): FolderImport {
  let chosen: { readonly token: string; readonly paths: readonly string[] } | undefined;
  const open = async ({ token, index }: FolderFile): Promise<Result<ImportPreview>> => {
    const path = chosen?.token === token ? chosen.paths[index] : undefined;
    return path === undefined ? fail('E_REFUSED', 'noSuchFile') : previewFile(path, read);
  };
  return {
    begin: async (folder) => {
      const listed = await listFolder(folder);
      if (!listed.ok) return listed;
      const { files, skipped } = listed.value;
      const token = randomUUID();
      chosen = { token, paths: files.map((f) => join(folder, f.path)) };
      return ok({ token, name: basename(folder), files, skipped });
    },
    open,
    summarise: async (file) => {
      const preview = await open(file);
      return preview.ok ? ok(summarise(preview.value, options())) : preview;
    },
  };
}
