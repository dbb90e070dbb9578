// The browser: started once, spoken to over its DevTools protocol with Node's own WebSocket.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { program } from './program.mjs';

/**
 * Without a screen, Chromium's headless shell where it is installed: like Electron it is Chromium's content layer without
 * Chrome around it. Chrome looks over all text boxes of the page after every key, to fill in forms, and shows a page of
 * its own for an empty 404; Electron does neither.
 */
const SHELL = '/usr/bin/chromium-headless-shell';
const EXECUTABLE =
  process.env.DOUBLE_CHROMIUM ?? (!program.headed && fs.existsSync(SHELL) ? SHELL : '/usr/bin/chromium');

const ARGUMENTS = [
  '--remote-debugging-port=0',
  // Unused, but Chromium ends when this pipe does: a killed program leaves no browser behind.
  '--remote-debugging-pipe',
  '--disable-breakpad',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-sync',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-infobars',
  '--disable-features=Translate,MediaRouter,OptimizationHints',
  // Chromium itself reaches nothing, this machine included: every request goes through `requests.mjs`.
  '--proxy-server=127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--password-store=basic',
  '--lang=zh-CN',
  '--accept-lang=zh-CN',
  ...(program.headed ? ['--app=data:text/html,', '--window-size=1366,768'] : ['--headless=new', '--no-startup-window']),
  // Chromium's own sandbox does not run as root. (Electron's switch for tests, so Playwright passes it anyway.)
  ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
  ...(process.env.DOUBLE_CHROMIUM_ARGS?.split(' ') ?? []),
];

let browser;
let socket;
let lastId = 0;
const waiting = new Map();
const sessions = new Map();
const goneTargets = new Set();
/** Pages asked for by `createPage`, or on Chromium's command line, that have not appeared yet. */
let expectedPages = program.headed ? 1 : 0;
const seenPages = new Set();
let onPopup = () => undefined;

/** Sends one command; rejects with the browser's message. */
export const send = (method, params = {}, sessionId) =>
  new Promise((resolve, reject) => {
    const id = ++lastId;
    waiting.set(id, { resolve, reject, method });
    socket.send(JSON.stringify({ id, method, params, sessionId }));
  });

/** Calls `listener(method, params)` for every event of one session. */
export const listen = (sessionId, listener) => sessions.set(sessionId, listener);

/** Calls `listener(targetId)` whenever a target is gone; with undefined when the whole browser is. */
export const onTargetGone = (listener) => goneTargets.add(listener);

/** Calls `listener(url, openerId)` for every window that a page tries to open; it is closed before its first request. */
export const onPageOpenedByPage = (listener) => (onPopup = listener);

/** Opens a page; resolves with its target id. */
export async function createPage(params) {
  expectedPages += 1;
  return (await send('Target.createTarget', params)).targetId;
}

/** Every new page is held before its first request: ours go on, those that a page opened end. */
function pageAppeared({ sessionId, targetInfo, waitingForDebugger }) {
  // Attaching to a page on purpose is told once more.
  if (seenPages.has(targetInfo.targetId)) return;
  seenPages.add(targetInfo.targetId);
  const isOurs = !targetInfo.openerId && expectedPages > 0;
  if (isOurs) expectedPages -= 1;
  if (!waitingForDebugger) return;
  if (isOurs) {
    void send('Runtime.runIfWaitingForDebugger', {}, sessionId).catch(() => undefined);
  } else {
    void send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => undefined);
    onPopup(targetInfo.url, targetInfo.openerId);
  }
}

function receive({ data }) {
  const message = JSON.parse(data);
  if (message.id) {
    const { resolve, reject, method } = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) reject(new Error(`${method}: ${message.error.message}`));
    else resolve(message.result);
  } else if (message.sessionId) {
    sessions.get(message.sessionId)?.(message.method, message.params);
  } else if (message.method === 'Target.attachedToTarget') {
    pageAppeared(message.params);
  } else if (message.method === 'Target.targetDestroyed') {
    for (const listener of goneTargets) listener(message.params.targetId);
  }
}

const debuggerAddress = () =>
  new Promise((resolve, reject) => {
    let text = '';
    browser.stderr.on('data', (chunk) => {
      text += chunk;
      const address = /DevTools listening on (ws:\S+)/.exec(text)?.[1];
      if (address) {
        text = '';
        resolve(address);
      }
    });
    browser.once('error', reject);
    browser.once('exit', (code) => reject(new Error(`chromium ended with ${code}\n${text}`)));
  });

/** Starts Chromium on a fresh profile that is removed with the process. Prints the line that Playwright waits for. */
export async function startChromium() {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'electron-double-'));
  fs.mkdirSync(path.join(profile, 'Default'));
  fs.writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify({ translate: { enabled: false } }));
  browser = spawn(EXECUTABLE, [...ARGUMENTS, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  process.on('exit', () => {
    browser.kill('SIGKILL');
    try {
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // Chromium's last child may still write; the system's temp folder is cleared anyway.
    }
  });
  browser.once('exit', () => {
    for (const listener of goneTargets) listener(undefined);
  });
  const address = await debuggerAddress();
  socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  socket.onmessage = receive;
  await send('Target.setDiscoverTargets', { discover: true });
  await send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: 'page' }],
  });
  process.stderr.write(`\nDevTools listening on ${address}\n`);
}

/** Asks Chromium to end and gives it a moment to; at once when it never started. */
export async function stopChromium() {
  if (socket?.readyState !== WebSocket.OPEN) return;
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  void send('Browser.close').catch(() => undefined);
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 2_000))]);
}
