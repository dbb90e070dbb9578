/** Where a batch comes from: a folder that main reads, or files dropped on the window. */
import { MAX_FILE } from '../../../shared/api.ts';
import type { ImportPreview } from '../../../shared/api.ts';
import { fail } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/errors.ts';
import type { ImportFolder } from '../../../shared/importFolder.ts';
import { api } from '../../api.ts';
import { answerOf, noteProblem } from '../../notices.ts';
import { showBatch } from '../../screen.ts';
import { createBatch } from './batch.ts';
import type { BatchFile } from './batch.ts';

const stopReading = (): void => void answerOf(api.stopReading());

/** Lets the officer choose a folder and shows its files while they are read. */
export async function chooseImportFolder(): Promise<void> {
  const folder = await answerOf(api.chooseImportFolder());
  if (!folder) return;
  const { token, name, files, skipped } = folder;
  if (files.length === 0) {
    noteProblem(`文件夹“${name}”里没有可以导入的报告文件，跳过了${skipped.length}项。`);
    return;
  }
  await begin(
    `文件夹“${name}”`,
    files.map(({ path }, index) => ({
      path,
      summarise: () => api.summariseFolderFile({ token, index }),
      open: () => api.openFolderFile({ token, index }),
    })),
    skipped,
  );
}

/** A file that the page holds, by its bytes; read only while it is needed. */
export interface HeldFile {
  readonly path: string;
  readonly file: File;
}

/** The bytes of a dropped file as main takes them. E_TOO_BIG, or E_IO when it cannot be read any more. */
export async function bytesOf({
  path,
  file,
}: HeldFile): Promise<Result<{ fileName: string; bytes: Uint8Array<ArrayBuffer> }>> {
  if (file.size > MAX_FILE) return fail('E_TOO_BIG', 'fileSize', path);
  const bytes = await file.bytes().catch(() => null);
  return bytes ? { ok: true, value: { fileName: file.name, bytes } } : fail('E_IO', 'dropped', path);
}

export async function openHeld(held: HeldFile): Promise<Result<ImportPreview>> {
  const read = await bytesOf(held);
  return read.ok ? api.importFile(read.value) : read;
}

/** Shows files that were dropped, while they are read. */
export const beginDropped = (files: readonly HeldFile[], skipped: ImportFolder['skipped']): Promise<void> =>
  begin(
    `拖入的${files.length}个文件`,
    files.map((held) => ({
      path: held.path,
      summarise: async () => {
        const read = await bytesOf(held);
        return read.ok ? api.summariseFile(read.value) : read;
      },
      open: () => openHeld(held),
    })),
    skipped,
  );

async function begin(title: string, files: readonly BatchFile[], skipped: ImportFolder['skipped']): Promise<void> {
  const batch = createBatch(title, files, skipped, stopReading);
  if (await showBatch(batch)) await batch.read();
}
