// The module `electron` of the main process, as far as this program uses it. Everything else throws.
import { protocol } from './addresses.mjs';
import { app } from './app.mjs';
import { BrowserWindow } from './browserWindow.mjs';
import { clipboard, ClipboardItem } from './clipboard.mjs';
import { dialog } from './dialog.mjs';
import { ipcMain } from './ipcMain.mjs';
import { Menu } from './menu.mjs';
import { defaultSession } from './session.mjs';
import { utilityProcess } from './utilityProcess.mjs';
import { modelled } from './unmodelled.mjs';
import { WebContents } from './webContents.mjs';

const modelledProtocol = modelled('protocol', protocol);
const session = modelled('session', { defaultSession });
const webContents = modelled('webContents', WebContents);
const shell = modelled('shell', { showItemInFolder: (path) => console.error(`showItemInFolder ${path}`) });

const electron = modelled('electron', {
  app,
  BrowserWindow,
  clipboard,
  ClipboardItem,
  dialog,
  ipcMain,
  Menu,
  protocol: modelledProtocol,
  session,
  shell,
  utilityProcess,
  webContents,
});

export {
  app,
  BrowserWindow,
  clipboard,
  ClipboardItem,
  dialog,
  ipcMain,
  Menu,
  modelledProtocol as protocol,
  session,
  shell,
  utilityProcess,
  webContents,
};
export default electron;
// What `require('electron')` gives.
export { electron as 'module.exports' };
