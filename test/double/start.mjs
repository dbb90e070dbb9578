// `npm start`: the real Electron where its binary is, else the stand-in in a Chromium window. Never downloads anything.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const binary =
  { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[process.platform] ?? 'electron';
const folders = [process.env.ELECTRON_OVERRIDE_DIST_PATH, path.join(root, 'node_modules/electron/dist')];
const electron = folders
  .flatMap((folder) => (folder ? [path.join(folder, binary)] : []))
  .find((file) => fs.existsSync(file));
const chromium = process.env.DOUBLE_CHROMIUM ?? '/usr/bin/chromium';

function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
  giveUp('No display: start from a desktop session, or run `xvfb-run -a npm start`.');
if (!electron && process.platform === 'win32')
  giveUp('No Electron binary: set ELECTRON_OVERRIDE_DIST_PATH to a folder with electron.exe.');
if (!electron && !fs.existsSync(chromium))
  giveUp('No Electron binary and no Chromium for the stand-in: run `apt-get install chromium fonts-noto-cjk`.');
if (!electron) console.log('No Electron binary here: opening the stand-in in a Chromium window.');

const child = spawn(electron ?? path.join(import.meta.dirname, 'electron-double'), [root, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ...(electron ? {} : { DOUBLE_HEADED: '1' }) },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
