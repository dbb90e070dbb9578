/** The stand-in for Electron must not pretend: what it does not model throws. These programs end before it needs Chromium. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const STAND_IN = resolve(import.meta.dirname, '../double/electron-double');
const folder = mkdtempSync(join(tmpdir(), 'stand-in-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a main file in the stand-in. */
function run(code: string): { status: number | null; stderr: string } {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'tried', version: '1.0.0', main: 'main.mjs' }));
  writeFileSync(join(folder, 'main.mjs'), code);
  const { status, stderr } = spawnSync(STAND_IN, [folder, `--user-data-dir=${folder}`], { encoding: 'utf8' });
  return { status, stderr };
}

test.each([
  [`import { app } from 'electron'; app.setBadgeCount(1);`, 'app.setBadgeCount is not modelled'],
  [`import { app } from 'electron'; app.on('login', () => {});`, "event 'login' of app is not modelled"],
  [`import { dialog } from 'electron'; dialog.showSaveDialog({});`, 'dialog.showSaveDialog is not modelled'],
  [`import { shell } from 'electron'; shell.openExternal('https://a');`, 'shell.openExternal is not modelled'],
  [
    `import { BrowserWindow } from 'electron'; BrowserWindow.addExtension('x');`,
    'BrowserWindow.addExtension is not modelled',
  ],
  [`import { ipcMain } from 'electron'; ipcMain.on('x', () => {});`, 'ipcMain.on is not modelled'],
  [`import { Tray } from 'electron'; new Tray('x');`, "does not provide an export named 'Tray'"],
  [`import electron from 'electron'; new electron.Tray('x');`, 'electron.Tray is not modelled'],
  [
    `import { session } from 'electron'; session.defaultSession.webRequest.onHeadersReceived(() => {});`,
    'webRequest.onHeadersReceived is not modelled',
  ],
  [
    `import { protocol } from 'electron'; protocol.handle('app', () => new Response(''));`,
    'a scheme that is not standard and secure (app) is not modelled',
  ],
])('%s', (code, message) => {
  const { status, stderr } = run(code);
  expect(stderr).toContain(message);
  expect(status).toBe(1);
});

test('what it models runs', () => {
  const { status, stderr } = run(`
    import { app } from 'electron';
    if (app.getName() !== 'tried' || !app.requestSingleInstanceLock()) throw new Error('wrong');
    app.exit(7);
  `);
  expect(stderr).toBe('');
  expect(status).toBe(7);
});
