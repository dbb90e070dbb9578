// Electron's `app`: life cycle, paths, command line, single instance.
import os from 'node:os';
import path from 'node:path';
import { startChromium, stopChromium } from './chromium.mjs';
import { lockInstance } from './instanceLock.mjs';
import { program } from './program.mjs';
import { processMetrics } from './utilityProcess.mjs';
import { cancellable, modelledEmitter } from './unmodelled.mjs';

const home = os.homedir();
const appData = process.env.XDG_CONFIG_HOME ?? path.join(home, '.config');
const name = program.package.productName ?? program.package.name;
const valueOf = (option) =>
  process.argv.find((argument) => argument.startsWith(`--${option}=`))?.slice(option.length + 3);

const paths = {
  home,
  appData,
  userData: path.join(appData, name),
  temp: os.tmpdir(),
  documents: path.join(home, 'Documents'),
  downloads: path.join(home, 'Downloads'),
  desktop: path.join(home, 'Desktop'),
};

const EVENTS = ['ready', 'before-quit', 'will-quit', 'quit', 'window-all-closed', 'second-instance'];

/** Open windows; kept here because the life of the program hangs on them. */
export const windows = new Set();

let ending = false;
let signalled = false;
let lock = { held: false, delivered: Promise.resolve() };
let markReady;
const whenReady = new Promise((resolve) => (markReady = resolve));

class App extends modelledEmitter('app', EVENTS) {
  name = name;
  isPackaged = program.packaged;
  /** True once enableSandbox was called. */
  sandboxed = false;
  commandLine = {
    hasSwitch: (option) => process.argv.some((argument) => argument === `--${option}`) || valueOf(option) !== undefined,
    getSwitchValue: (option) => valueOf(option) ?? '',
  };

  #ready = false;

  enableSandbox() {
    if (this.#ready) throw new Error('app.enableSandbox must be called before app is ready');
    this.sandboxed = true;
  }
  isReady() {
    return this.#ready;
  }
  whenReady() {
    return whenReady;
  }
  becomeReady() {
    this.#ready = true;
    this.emit('ready', {}, {});
    markReady();
  }

  getPath(which) {
    if (!(which in paths)) throw new Error(`Failed to get '${which}' path`);
    return paths[which];
  }
  setPath(which, to) {
    if (!(which in paths)) throw new Error(`Failed to set path '${which}'`);
    if (!path.isAbsolute(to)) throw new Error('Path must be absolute');
    paths[which] = to;
  }
  getAppPath() {
    return program.directory;
  }
  getVersion() {
    return program.package.version;
  }
  getName() {
    return name;
  }
  getAppMetrics() {
    return processMetrics();
  }
  getLocale() {
    return 'zh-CN';
  }

  requestSingleInstanceLock() {
    if (!lock.held)
      lock = lockInstance(paths.userData, ({ argv, workingDirectory }) =>
        this.emit('second-instance', {}, argv, workingDirectory, null),
      );
    return lock.held;
  }

  /** Closes the windows; a window that prevents its closing ends the attempt. */
  async quit() {
    const before = cancellable();
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    for (const window of [...windows]) {
      window.close();
      if (window.keptOpen) return;
      await window.whenClosed;
    }
    const event = cancellable();
    this.emit('will-quit', event);
    if (event.defaultPrevented) return;
    this.emit('quit', {}, 0);
    this.exit(0);
  }
  exit(code = 0) {
    if (ending) return;
    ending = true;
    // A first instance must have heard of this one.
    void Promise.all([stopChromium(), lock.delivered]).then(() => process.exit(code));
  }
}

export const app = new App();

/** A window was closed for good. Without a listener Electron quits when the last one is. */
export function windowClosed() {
  if (windows.size === 0 && !app.emit('window-all-closed')) void app.quit();
}

/** The first signal ends as the officer would, the second at once. */
function endBySignal() {
  if (ending || signalled) process.exit(0);
  signalled = true;
  void app.quit();
}

/** Starts Chromium, unless the program has ended already (a second instance does so at once). */
export async function startWhenWanted() {
  if (ending) return;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, endBySignal);
  await startChromium();
  app.becomeReady();
}
