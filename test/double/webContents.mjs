// Electron's `webContents`: the page of one window.
import { windows } from './app.mjs';
import { toChromium, toProgram } from './addresses.mjs';
import { answerInvocation } from './ipcMain.mjs';
import { answerRequest } from './requests.mjs';
import { applyPermissions, defaultSession } from './session.mjs';
import { checkOptions, modelledEmitter, unmodelled } from './unmodelled.mjs';
import { wire } from './wire.mjs';

const { pack, unpack } = wire();

const EVENTS = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'context-menu',
  'render-process-gone',
  'dom-ready',
  'did-finish-load',
];
/** The stand-in prints by the page's own size or on A4. */
const PDF_OPTIONS = [
  'preferCSSPageSize',
  'printBackground',
  'generateTaggedPDF',
  'generateDocumentOutline',
  'landscape',
];
const A4 = { paperWidth: 8.27, paperHeight: 11.7 };

export class WebContents extends modelledEmitter('webContents', EVENTS) {
  session = defaultSession;
  #window;
  #url = '';
  #crashed = false;
  #openHandler = () => ({ action: 'allow' });
  /** Execution context of the preload in the top frame; gone while a new document loads. */
  #preload = null;
  /** Frames for which the page, not the program, has asked for a navigation. */
  #asked = new Set();

  constructor(window, id) {
    super();
    this.#window = window;
    this.id = id;
  }

  static fromDevToolsTargetId(targetId) {
    return [...windows].find((window) => window.targetId === targetId)?.webContents;
  }
  static getAllWebContents() {
    return [...windows].map((window) => window.webContents);
  }

  get mainFrame() {
    return { url: this.#url, parent: null };
  }
  getURL() {
    return this.#url;
  }
  isDestroyed() {
    return this.#window.isDestroyed();
  }
  isCrashed() {
    return this.#crashed;
  }
  setWindowOpenHandler(handler) {
    this.#openHandler = handler;
  }
  close() {
    this.#window.close();
  }
  reload() {
    void this.#window.command('Page.reload');
  }
  forcefullyCrashRenderer() {
    void this.#window.command('Page.crash').catch(() => undefined);
  }

  send(channel, ...args) {
    void this.#receive(pack({ kind: 'event', channel, args }));
  }
  async executeJavaScript(expression) {
    const { result, exceptionDetails } = await this.#window.command('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  }

  async printToPDF(options) {
    checkOptions('printToPDF', options, PDF_OPTIONS);
    const { data } = await this.#window.command('Page.printToPDF', { ...A4, ...options });
    return Buffer.from(data, 'base64');
  }
  print(options, done) {
    checkOptions('print', options, ['printBackground', 'silent', 'pageRanges']);
    setTimeout(() => done(false, 'stand-in cannot print on paper'), 0);
  }

  /** Loads `url` for the program; rejects as Electron does. */
  async load(url) {
    await applyPermissions(this, toChromium(new URL(url).origin));
    const loaded = new Promise((resolve) => this.once('did-finish-load', resolve));
    const { errorText } = await this.#window.command('Page.navigate', { url: toChromium(url) });
    if (errorText) throw new Error(`${errorText.replace('net::', '')} loading '${url}'`);
    await loaded;
  }

  /** One event of the page. */
  async handle(method, params) {
    switch (method) {
      case 'Fetch.requestPaused':
        return this.#answerRequest(params);
      case 'Page.frameRequestedNavigation':
        return void this.#asked.add(params.frameId);
      case 'Page.frameNavigated':
        return this.#navigated(params.frame);
      case 'Runtime.executionContextCreated':
        if (params.context.name === 'preload' && params.context.auxData.frameId === this.#window.targetId)
          this.#preload = { id: params.context.id, uniqueId: params.context.uniqueId };
        return;
      case 'Runtime.bindingCalled':
        return this.#fromPreload(unpack(params.payload), params.executionContextId);
      case 'Page.domContentEventFired':
        return void this.emit('dom-ready', {});
      case 'Page.loadEventFired':
        return void this.emit('did-finish-load', {});
      case 'Inspector.targetCrashed':
        this.#crashed = true;
        return void this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    }
  }

  #navigated(frame) {
    this.#asked.delete(frame.id);
    if (frame.parentId) return;
    this.#url = toProgram(frame.url);
    this.#crashed = false;
  }

  async #answerRequest(params) {
    const isNavigation = params.resourceType === 'Document' && this.#asked.delete(params.frameId);
    const navigation = isNavigation ? { isMainFrame: params.frameId === this.#window.targetId } : null;
    await answerRequest(this, (...args) => this.#window.command(...args), params, navigation);
  }

  async #fromPreload(message, context) {
    if (message.kind === 'open') return this.denyWindow(message.url);
    const isTop = context === this.#preload?.id;
    const senderFrame = { url: isTop ? this.#url : '', parent: isTop ? null : this.mainFrame };
    await this.#receive(await answerInvocation(message, { sender: this, senderFrame }));
  }

  async #receive(text) {
    if (!this.#preload) return;
    const expression = `__doubleReceive(${JSON.stringify(text)})`;
    // The document may be gone by now: Electron drops such a message as well.
    await this.#window
      .command('Runtime.evaluate', { expression, uniqueContextId: this.#preload.uniqueId })
      .catch(() => {});
  }

  /** The page wants a window: window.open, or a link with a target. */
  denyWindow(url) {
    const { action } = this.#openHandler({
      url: toProgram(url),
      frameName: '',
      features: '',
      disposition: 'new-window',
    });
    if (action !== 'deny') throw unmodelled(`opening a window from a page (${url})`);
  }
}
