/** Start and end of the program. Nothing here waits at top level: Electron gets ready only after this file has run. */
import { app, clipboard, dialog, protocol, shell, utilityProcess } from 'electron';
import type { BrowserWindow } from 'electron';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorSentence } from '../shared/errors.ts';
import { closing } from './closing.ts';
import * as texts from './dialogTexts.ts';
import type { Log } from './guardedCall.ts';
import { handlers } from './handlers.ts';
import { answerCalls, tellPage } from './ipc.ts';
import type { ReadForeign } from './import/foreignFile.ts';
import { copiedText } from './import/importClipboard.ts';
import { parserHost } from './import/host/parserHost.ts';
import { utilityParser } from './import/host/utilityParser.ts';
import { previewFile } from './openFile.ts';
import { APP_SCHEME, openProtocol } from './protocol.ts';
import type { AppProtocol } from './protocol.ts';
import { fileToOpen, printJob, userDataDirectory } from './startArguments.ts';
import type { PrintJob } from './startArguments.ts';
import { backupDirectory } from './store/files.ts';
import { startStore } from './startStore.ts';
import type { Store } from './store/store.ts';
import { createMainWindow, openPage, openPrinter, shutSession } from './window.ts';

/** The folder with `main/`, `preload/` and `renderer/` as built. */
const BUILT_FILES = join(import.meta.dirname, '..');

const log: Log = (what, error) => console.error(`${what}:`, error);

async function ready(): Promise<AppProtocol> {
  await app.whenReady();
  shutSession();
  const pages = openProtocol(join(BUILT_FILES, 'renderer'));
  protocol.handle(APP_SCHEME, (request) => pages.respond(request));
  return pages;
}

/** Command line: one page into one PDF, without window and without store. */
async function print({ from, to }: PrintJob): Promise<void> {
  // The printing window is the only one: without a listener its end would be the program's end, before the file is there.
  app.on('window-all-closed', () => undefined);
  const { printPdf } = openPrinter(await ready());
  await writeFile(to, await printPdf(await readFile(from, 'utf8')));
}

async function openFile(window: BrowserWindow, path: string | null, read: ReadForeign): Promise<void> {
  if (path === null) return;
  const preview = await previewFile(path, read);
  if (preview.ok) tellPage(window.webContents, 'openFile', preview.value);
  else dialog.showErrorBox(texts.CANNOT_OPEN_FILE, errorSentence(preview.error));
}

/** Closing asks the page to write first; a page that died is opened again. */
function watch(window: BrowserWindow): { readonly flushed: () => void } {
  const page = window.webContents;
  const leaving = closing({
    askPage: () => {
      if (page.isCrashed()) return false;
      tellPage(page, 'flush', null);
      return true;
    },
    askOfficer: async () => {
      const { response } = await dialog.showMessageBox(window, texts.UNSAVED);
      return texts.UNSAVED_ANSWERS[response] ?? 'stay';
    },
    close: () => window.destroy(),
  });
  window.on('close', (event) => {
    event.preventDefault();
    leaving.request().catch((error: unknown) => log('close', error));
  });
  // Windows logs off without waiting: the page writes what it can.
  window.on('query-session-end', () => tellPage(page, 'flush', null));
  page.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    log('page', reason);
    dialog
      .showMessageBox(window, texts.PAGE_STOPPED)
      .then(() => page.reload())
      .catch((error: unknown) => log('page', error));
  });
  return leaving;
}

async function backup(store: Store): Promise<boolean> {
  const made = await store.backup();
  if (!made.ok) log('backup', made.error);
  return made.ok;
}

/** The window is gone and everything is written: back up, close the store, end. */
async function leave(store: Store): Promise<void> {
  if (!(await backup(store))) dialog.showErrorBox(texts.BACKUP_FAILED, texts.BACKUP_FAILED_DETAIL);
  store.close();
  app.quit();
}

async function openProgram(): Promise<void> {
  const pages = await ready();
  const directory = join(app.getPath('userData'), 'store');
  const store = await startStore(
    { directory, now: () => new Date(), appVersion: app.getVersion() },
    {
      askToRestore: async () => (await dialog.showMessageBox(texts.DAMAGED_STORE)).response === 0,
      askToStartAfresh: async () => (await dialog.showMessageBox(texts.NO_WHOLE_BACKUP)).response === 0,
      tellFailure: (error) => dialog.showErrorBox(texts.CANNOT_START, errorSentence(error)),
    },
  );
  if (store === null) {
    app.exit(1);
    return;
  }

  const parser = parserHost(
    utilityParser(join(BUILT_FILES, 'main', 'parser.js'), {
      fork: (entry, options) => utilityProcess.fork(entry, [], { ...options, serviceName: 'parser' }),
      metrics: () => app.getAppMetrics(),
    }),
  );
  app.on('will-quit', () => parser.end());
  const window = createMainWindow(BUILT_FILES);
  const { flushed } = watch(window);
  // The end is that of this window; a printing one may be left. The listener keeps Electron from quitting before it.
  app.on('window-all-closed', () => undefined);
  window.on('closed', () => run(leave(store)));
  app.on('second-instance', (_event, argv, workingDirectory) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    void openFile(window, fileToOpen(argv, workingDirectory), parser.read);
  });

  const desk = {
    ...openPrinter(pages),
    chooseFile: async () => (await dialog.showOpenDialog(window, texts.OPEN_FILE)).filePaths[0] ?? null,
    chooseWordFile: async () => (await dialog.showOpenDialog(window, texts.OPEN_WORD_FILE)).filePaths[0] ?? null,
    chooseFolder: async () => (await dialog.showOpenDialog(window, texts.OPEN_FOLDER)).filePaths[0] ?? null,
    showInFolder: (path: string) => shell.showItemInFolder(path),
    chooseImportFolder: async () =>
      (await dialog.showOpenDialog(window, texts.OPEN_IMPORT_FOLDER)).filePaths[0] ?? null,
    readForeign: parser.read,
    stopReading: parser.end,
    readClipboard: async () => copiedText(await clipboard.read()),
    setTitle: (title: string) => window.setTitle(title),
    flushed,
  };
  const info = {
    version: app.getVersion(),
    electron: process.versions.electron,
    storePath: directory,
    backupPath: backupDirectory(directory),
  };
  answerCalls(window.webContents, handlers(store, desk, info), log);
  await openPage(window);
  await openFile(window, fileToOpen(process.argv, process.cwd()), parser.read);
  await backup(store);
}

/** Runs `task`; what nobody expected ends the program with a word and exit code 2 instead of a silent dead window. */
function run(task: Promise<void>, then: () => void = () => undefined): void {
  task.then(then).catch((error: unknown) => {
    log('start', error);
    app.exit(2);
  });
}

app.enableSandbox();
protocol.registerSchemesAsPrivileged([
  { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
const job = printJob(process.argv);
if (job) {
  // A folder of its own: printing must work beside a running program.
  const scratch = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-print-'));
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
  app.setPath('userData', scratch);
  run(print(job), () => app.exit(0));
} else {
  app.setPath('userData', userDataDirectory(process.argv, process.platform, process.env, app.getPath('appData')));
  if (app.requestSingleInstanceLock()) run(openProgram());
  else app.exit(0);
}
