/** Opening the store at start, and the ways out when it is damaged. */
import type { AppError, Result } from '../shared/errors.ts';
import { restoreNewestBackup, startAfresh } from './store/restore.ts';
import { openStore } from './store/store.ts';
import type { Store } from './store/store.ts';

export interface StartDialogs {
  /** The data is damaged: put the newest backup in its place? */
  readonly askToRestore: () => Promise<boolean>;
  /** The data is damaged and no backup is whole: begin with an empty store? The damaged file is kept. */
  readonly askToStartAfresh: () => Promise<boolean>;
  /** The program cannot start, and why. */
  readonly tellFailure: (error: AppError) => void;
}

/** The open store, or null when the officer has been told why the program cannot start. */
export async function startStore(
  options: Parameters<typeof openStore>[0],
  dialogs: StartDialogs,
): Promise<Store | null> {
  let opened = openStore(options);
  if (!opened.ok && opened.error.code === 'E_DAMAGED') {
    if (!(await dialogs.askToRestore())) return null;
    let restored: Result<unknown> = restoreNewestBackup(options.directory);
    if (!restored.ok && restored.error.code === 'E_NOT_FOUND') {
      if (!(await dialogs.askToStartAfresh())) return null;
      restored = startAfresh(options.directory, options.appVersion, options.now);
    }
    opened = restored.ok ? openStore(options) : restored;
  }
  if (opened.ok) return opened.value;
  dialogs.tellFailure(opened.error);
  return null;
}
