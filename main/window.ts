/** Windows: the program's own, and the hidden ones that print. All are shut in: no navigation, no popups, no network. */
import { BrowserWindow, Menu, session } from 'electron';
import type { MenuItemConstructorOptions, WebContents } from 'electron';
import { join } from 'node:path';
import { fail, ok } from '../shared/errors.ts';
import type { Result } from '../shared/errors.ts';
import type { PageRange } from '../shared/printPreview.ts';
import { PAGE_URL, mayLoad } from './protocol.ts';
import type { AppProtocol } from './protocol.ts';

export const PROGRAM_NAME = '公开年报';

const MENU: MenuItemConstructorOptions[] = [
  {
    label: '编辑(&E)',
    submenu: [
      { role: 'undo', label: '撤销' },
      { role: 'redo', label: '恢复' },
      { type: 'separator' },
      { role: 'cut', label: '剪切' },
      { role: 'copy', label: '复制' },
      { role: 'paste', label: '粘贴' },
      { role: 'selectAll', label: '全选' },
    ],
  },
  {
    label: '视图(&V)',
    submenu: [
      { role: 'zoomIn', label: '放大' },
      { role: 'zoomOut', label: '缩小' },
      { role: 'resetZoom', label: '实际大小' },
      { type: 'separator' },
      { role: 'togglefullscreen', label: '全屏' },
    ],
  },
  { label: '帮助(&H)', submenu: [{ role: 'about', label: `关于${PROGRAM_NAME}` }] },
];
const TEXT_MENU: MenuItemConstructorOptions[] = [
  { role: 'cut', label: '剪切' },
  { role: 'copy', label: '复制' },
  { role: 'paste', label: '粘贴' },
  { role: 'selectAll', label: '全选' },
];

/** Denies every permission and every request that would leave the program. Once, before the first window. */
export function shutSession(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayLoad(details.url) }));
}

/** Nothing that a page does takes the window elsewhere; a file dropped beside the drop area would. */
function shutContents(contents: WebContents): void {
  const deny = (event: { preventDefault: () => void }): void => event.preventDefault();
  contents.on('will-navigate', deny);
  contents.on('will-frame-navigate', deny);
  contents.on('will-redirect', deny);
  contents.on('will-attach-webview', deny);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

const SHUT_IN = { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true } as const;

/** The program's window, still empty; `openPage` fills it. `builtFiles` is the folder with `preload/`. */
export function createMainWindow(builtFiles: string): BrowserWindow {
  Menu.setApplicationMenu(Menu.buildFromTemplate(MENU));
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: PROGRAM_NAME,
    backgroundColor: '#f3f5f8',
    webPreferences: { ...SHUT_IN, spellcheck: false, preload: join(builtFiles, 'preload', 'preload.cjs') },
  });
  shutContents(window.webContents);
  // The page says what stands in the title bar through the contract, not through document.title.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  window.webContents.on('context-menu', (_event, { isEditable, selectionText }) => {
    if (isEditable || selectionText) Menu.buildFromTemplate(TEXT_MENU).popup({ window });
  });
  return window;
}

export const openPage = (window: BrowserWindow): Promise<void> => window.loadURL(PAGE_URL);

/** Electron counts pages from 0. */
const fromZero = ({ from, to }: PageRange): PageRange => ({ from: from - 1, to: to - 1 });

export interface Printer {
  /** One A4 page description as the bytes of a PDF, tagged and with an outline. */
  readonly printPdf: (html: string) => Promise<Uint8Array>;
  /** Through the system's print dialog. Cancelling it is no failure. */
  readonly printOnPaper: (html: string, pages?: readonly PageRange[]) => Promise<Result<null>>;
}

/** Prints HTML from a hidden window without scripts, without network, and without a way to call main. */
export function openPrinter(pages: Pick<AppProtocol, 'offer'>): Printer {
  const withPage = async <T>(html: string, print: (contents: WebContents) => Promise<T>): Promise<T> => {
    const page = pages.offer(html);
    const window = new BrowserWindow({
      show: false,
      webPreferences: { ...SHUT_IN, javascript: false, spellcheck: false },
    });
    try {
      shutContents(window.webContents);
      await window.loadURL(page.url);
      return await print(window.webContents);
    } finally {
      page.withdraw();
      window.destroy();
    }
  };

  return {
    printPdf: (html) =>
      withPage(html, (contents) =>
        contents.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        }),
      ),
    printOnPaper: (html, pages) =>
      withPage(
        html,
        (contents) =>
          new Promise((resolve) => {
            contents.print(
              { printBackground: true, ...(pages && { pageRanges: pages.map(fromZero) }) },
              (success, reason) => {
                resolve(success || /cancel/i.test(reason) ? ok(null) : fail('E_IO', 'printFailed', reason));
              },
            );
          }),
      ),
  };
}
