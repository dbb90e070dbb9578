// Electron's `BrowserWindow`.
import { app, windowClosed, windows } from './app.mjs';
import { onPageOpenedByPage, onTargetGone, send } from './chromium.mjs';
import { program } from './program.mjs';
import { openTarget } from './target.mjs';
import { cancellable, checkOptions, modelled, modelledEmitter, report, unmodelled } from './unmodelled.mjs';
import { WebContents } from './webContents.mjs';

const OPTIONS = [
  'width',
  'height',
  'minWidth',
  'minHeight',
  'show',
  'title',
  'icon',
  'backgroundColor',
  'webPreferences',
];
const PREFERENCES = [
  'preload',
  'sandbox',
  'contextIsolation',
  'nodeIntegration',
  'webSecurity',
  'javascript',
  'spellcheck',
];
const EVENTS = ['close', 'closed', 'ready-to-show', 'show', 'focus', 'page-title-updated', 'query-session-end'];

function checkPreferences(preferences) {
  checkOptions('webPreferences', preferences, PREFERENCES);
  const { sandbox = app.sandboxed, contextIsolation = true, nodeIntegration = false, webSecurity = true } = preferences;
  if (!sandbox || !contextIsolation || nodeIntegration || !webSecurity)
    throw unmodelled('a window that is not sandboxed, isolated and web-secure');
}

let lastId = 0;

class Window extends modelledEmitter('BrowserWindow', EVENTS) {
  targetId = null;
  /** The last attempt to close was prevented. */
  keptOpen = false;
  #command;
  #opened;
  #options;
  #visible;
  #title;
  #minimized = false;
  #closed;

  constructor(options = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const { webPreferences = {}, width = 800, height = 600, show = true, title = app.name } = options;
    checkOptions('BrowserWindow', options, OPTIONS);
    checkPreferences(webPreferences);
    this.#options = { width, height };
    this.#visible = show;
    this.#title = title;
    this.id = ++lastId;
    this.webContents = new WebContents(this, this.id);
    this.whenClosed = new Promise((resolve) => (this.#closed = resolve));
    windows.add(this);
    this.#opened = this.#open(webPreferences);
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
  }

  static getAllWindows() {
    return [...windows];
  }
  static fromWebContents(contents) {
    return [...windows].find((window) => window.webContents === contents) ?? null;
  }
  static fromId(id) {
    return [...windows].find((window) => window.id === id) ?? null;
  }
  static getFocusedWindow() {
    return [...windows].findLast((window) => window.isVisible()) ?? null;
  }

  async #open({ preload, javascript = true }) {
    // Windows with a bridge are the ones that are shown; those without print, unseen.
    const visible = preload !== undefined;
    const { targetId, command } = await openTarget(
      { ...this.#options, visible, preload, javascript },
      (method, params) => {
        this.webContents.handle(method, params).catch((error) => {
          if (!this.isDestroyed()) report(error);
        });
      },
    );
    this.targetId = targetId;
    this.#command = command;
    // On the screen the window has the size that its frame has.
    if (!program.headed) await this.#resize();
  }
  async #resize() {
    const { width, height } = this.#options;
    await this.#command('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 0, mobile: false });
  }

  /** For webContents: sends to the page. */
  command(method, params) {
    return this.#opened.then(() => this.#command(method, params));
  }

  async loadURL(url) {
    await this.#opened;
    await this.webContents.load(url);
  }
  close() {
    if (this.isDestroyed()) return;
    const event = cancellable();
    this.emit('close', event);
    this.keptOpen = event.defaultPrevented;
    if (!event.defaultPrevented) this.destroy();
  }
  destroy() {
    if (this.isDestroyed()) return;
    const { targetId } = this;
    this.gone();
    if (targetId) void send('Target.closeTarget', { targetId }).catch(() => undefined);
  }
  /** The page is no more: closed by the program, or by hand on the screen. */
  gone() {
    if (this.isDestroyed()) return;
    windows.delete(this);
    this.emit('closed');
    this.#closed();
    windowClosed();
  }
  isDestroyed() {
    return !windows.has(this);
  }

  show() {
    this.#visible = true;
    this.emit('show');
  }
  hide() {
    this.#visible = false;
  }
  isVisible() {
    return this.#visible;
  }
  focus() {
    this.emit('focus');
    void this.command('Page.bringToFront');
  }
  minimize() {
    this.#minimized = true;
  }
  restore() {
    this.#minimized = false;
  }
  isMinimized() {
    return this.#minimized;
  }
  setTitle(title) {
    this.#title = title;
  }
  getTitle() {
    return this.#title;
  }
  setContentSize(width, height) {
    this.#options = { width, height };
    void this.#opened.then(() => this.#resize());
  }
  getContentSize() {
    return [this.#options.width, this.#options.height];
  }
}

onTargetGone((targetId) => {
  for (const window of [...windows]) if (targetId === undefined || window.targetId === targetId) window.gone();
});

onPageOpenedByPage((url, openerId) => {
  // A link that gives no opener away can only stand in a page that runs scripts and is seen.
  const opener = [...windows].find((window) => window.targetId === openerId) ?? Window.getFocusedWindow();
  try {
    opener?.webContents.denyWindow(url);
  } catch (error) {
    report(error);
  }
});

export const BrowserWindow = modelled('BrowserWindow', Window);
