// Electron's `session`: what the program says about requests and permissions.
import { send } from './chromium.mjs';
import { checkOptions, modelled } from './unmodelled.mjs';

const matches = ({ urls }, url) =>
  urls.some((pattern) => pattern === '<all_urls>' || new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(url));

/** One listener per event, as in Electron; a later one replaces it. */
const listenerSlot = () => {
  let slot = null;
  return {
    set(filterOrListener, listener) {
      if (typeof filterOrListener === 'object' && filterOrListener !== null) {
        checkOptions('webRequest filter', filterOrListener, ['urls']);
        slot = { applies: (url) => matches(filterOrListener, url), listener };
      } else {
        slot = filterOrListener && { applies: () => true, listener: filterOrListener };
      }
    },
    listenerFor: (url) => (slot?.applies(url) ? slot.listener : null),
  };
};

const beforeRequest = listenerSlot();
const sendHeaders = listenerSlot();
let mayHave = null;
let mayAsk = null;

export const defaultSession = modelled('session', {
  webRequest: modelled('webRequest', { onBeforeRequest: beforeRequest.set, onSendHeaders: sendHeaders.set }),
  setPermissionCheckHandler: (handler) => (mayHave = handler),
  setPermissionRequestHandler: (handler) => (mayAsk = handler),
});

/** Does the program let this request pass? `details` as in Electron. */
export async function isAllowed(details) {
  const listener = beforeRequest.listenerFor(details.url);
  const { cancel = false, ...others } = listener ? await new Promise((answer) => listener(details, answer)) : {};
  checkOptions('onBeforeRequest answer', others, []);
  if (!cancel) sendHeaders.listenerFor(details.url)?.({ ...details, requestHeaders: {} });
  return !cancel;
}

/** Permissions by Electron's names, with Chromium's. */
const PERMISSIONS = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  media: ['camera', 'microphone'],
  midi: ['midi'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  'idle-detection': ['idle-detection'],
};

/** Tells Chromium what the program's handlers answer. Without handlers everything is granted, as in Electron. */
export async function applyPermissions(contents, origin) {
  for (const [permission, names] of Object.entries(PERMISSIONS)) {
    const details = { requestingUrl: origin, isMainFrame: true };
    const asked = mayAsk ? await new Promise((answer) => mayAsk(contents, permission, answer, details)) : true;
    const granted = asked && (mayHave ? mayHave(contents, permission, origin, details) : true);
    for (const name of names)
      await send('Browser.setPermission', { permission: { name }, setting: granted ? 'granted' : 'denied' });
  }
}
