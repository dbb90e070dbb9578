/** The files in what was dropped on the window; folders are looked through as a chosen folder is. */
import { DEEPEST_FOLDER, MOST_FILES, MOST_SKIPPED, skippedByName } from '../../../shared/importFolder.ts';
import type { ImportFolder, Skipped } from '../../../shared/importFolder.ts';
import type { HeldFile } from './chooseBatch.ts';

export interface Dropped {
  readonly files: readonly HeldFile[];
  readonly skipped: ImportFolder['skipped'];
  readonly hasFolder: boolean;
}

/** A file or folder as the browser hands it over. */
type Item = FileSystemEntry | File;

const isFolder = (item: Item): item is FileSystemDirectoryEntry => !(item instanceof File) && item.isDirectory;

/** Call while the drop is being handled: afterwards the browser gives nothing away. */
export const droppedItems = (data: DataTransfer): Item[] =>
  Array.from(data.items).flatMap((item) => {
    if (item.kind !== 'file') return [];
    const entry = item.webkitGetAsEntry();
    return (entry?.isDirectory ? entry : item.getAsFile()) ?? [];
  });

export async function droppedFiles(items: readonly Item[]): Promise<Dropped> {
  const files: HeldFile[] = [];
  const skipped: { path: string; why: Skipped }[] = [];
  const skip = (path: string, why: Skipped): void => {
    if (skipped.length < MOST_SKIPPED) skipped.push({ path, why });
  };
  const look = async (item: Item, within: string, depth: number): Promise<void> => {
    const path = within === '' ? item.name : `${within}/${item.name}`;
    // What the officer drops by itself is tried whatever it is called.
    const why = depth === 0 ? undefined : skippedByName(item.name, isFolder(item));
    if (why !== undefined) skip(path, why);
    else if (isFolder(item)) {
      if (depth > DEEPEST_FOLDER) skip(path, 'tooDeep');
      else for (const inner of await entriesOf(item)) await look(inner, path, depth + 1);
    } else if (files.length >= MOST_FILES) skip(path, 'tooMany');
    else {
      const file = item instanceof File ? item : await fileOf(item as FileSystemFileEntry);
      if (file) files.push({ path, file });
      else skip(path, 'unreadable');
    }
  };
  for (const item of items) await look(item, '', 0);
  return { files, skipped, hasFolder: items.some(isFolder) };
}

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(null)));

/** A directory gives its entries in portions, an empty one at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (portion.length === 0) break;
    all.push(...portion);
  }
  return all.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }));
}
