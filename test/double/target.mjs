// One page of Chromium, as a window uses it: opened, attached, with the bridge put in before the page's own scripts.
import fs from 'node:fs';
import { createPage, listen, send } from './chromium.mjs';
import { pageWorld } from './pageWorld.mjs';
import { preloadWorld } from './preloadWorld.mjs';
import { program } from './program.mjs';
import { wire } from './wire.mjs';

/** With `--app` Chromium opens a window of its own at start: the first window of the program is that one. */
let firstOnScreen = program.headed;

async function firstPage() {
  for (;;) {
    const { targetInfos } = await send('Target.getTargets');
    const page = targetInfos.find(({ type }) => type === 'page');
    if (page) return page.targetId;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function openPage({ width, height, visible }) {
  if (firstOnScreen && visible) {
    firstOnScreen = false;
    return firstPage();
  }
  const place = program.headed && !visible ? { background: true } : { newWindow: true, width, height };
  return createPage({ url: 'about:blank', ...place });
}

/**
 * Opens a page and attaches to it. `preload`: file, or undefined; `javascript`: may the page run scripts.
 * `onEvent(method, params)` gets every event of the page.
 */
export async function openTarget({ width, height, visible, preload, javascript }, onEvent) {
  const targetId = await openPage({ width, height, visible });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const command = (method, params) => send(method, params, sessionId);
  listen(sessionId, onEvent);
  await command('Page.enable');
  await command('Runtime.enable');
  await command('Inspector.enable');
  await command('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  if (!javascript) await command('Emulation.setScriptExecutionDisabled', { value: true });
  if (preload) {
    const environment = { platform: process.platform, versions: { ...process.versions } };
    const code = JSON.stringify(fs.readFileSync(preload, 'utf8'));
    await command('Runtime.addBinding', { name: '__doubleSend', executionContextName: 'preload' });
    await command('Page.addScriptToEvaluateOnNewDocument', { source: `(${pageWorld})()` });
    await command('Page.addScriptToEvaluateOnNewDocument', {
      worldName: 'preload',
      source: `(${preloadWorld})(${wire}, ${code}, ${JSON.stringify(environment)})`,
    });
  }
  return { targetId, command };
}
