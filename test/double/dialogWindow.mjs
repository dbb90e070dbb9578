// What stands in for native dialogs on the screen: a small Chromium window with a path field, or with buttons.
import os from 'node:os';
import { createPage, onTargetGone, send } from './chromium.mjs';

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const page = (title, body) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${escape(title)}</title>
<style>body{font:15px sans-serif;margin:24px}input{width:100%;font:inherit;padding:4px}button{font:inherit;margin:16px 8px 0 0;padding:4px 16px}</style>
<form>${body}</form>`;

const button = (label, answer) => `<button type="submit" value="${answer}">${escape(label)}</button>`;

/** Shows `html`; resolves with `{ button, path }`, or null when the window is closed. */
async function ask(html) {
  const url = `data:text/html;base64,${Buffer.from(html).toString('base64')}`;
  const targetId = await createPage({ url, newWindow: true, width: 560, height: 260 });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const closed = new Promise((resolve) => onTargetGone((gone) => gone === targetId && resolve(null)));
  const evaluate = async (expression) => {
    const params = { expression, awaitPromise: true, returnByValue: true };
    const { result } = await send('Runtime.evaluate', params, sessionId);
    return result.value;
  };
  // The empty first document gives way to the page, and takes what was evaluated in it along.
  while (!(await evaluate('Boolean(document.forms[0])').catch(() => false)))
    await new Promise((resolve) => setTimeout(resolve, 20));
  const answer = evaluate(`new Promise((resolve) => document.forms[0].addEventListener('submit', (event) => {
    event.preventDefault();
    resolve({ button: Number(event.submitter.value), path: document.querySelector('input')?.value ?? '' });
  }))`);
  const first = await Promise.race([answer.catch(() => null), closed]);
  await send('Target.closeTarget', { targetId }).catch(() => undefined);
  return first;
}

/** A path typed in, or null. */
export async function askForPath({ title = '', properties = [], filters = [] }) {
  const kind = properties.includes('openDirectory')
    ? '文件夹'
    : `文件 ${filters.flatMap((one) => one.extensions).join(' ')}`;
  const field = `<p>${escape(kind)}<p><input autofocus value="${escape(os.homedir())}/">`;
  const answer = await ask(page(title, `${field}${button('确定', 0)}${button('取消', 1)}`));
  return answer?.button === 0 && answer.path ? answer.path : null;
}

/** The number of the button pressed; closing the window answers `cancelId`. */
export async function askForButton({ title = '', message, detail = '', buttons, cancelId = 0 }) {
  const text = `<p><b>${escape(message)}</b><p>${escape(detail)}`;
  const answer = await ask(page(title, text + buttons.map((label, index) => button(label, index)).join('')));
  return answer?.button ?? cancelId;
}
