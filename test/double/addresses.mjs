// Chromium knows no `app://`. Every host of a registered scheme becomes one of http://<host>.<scheme>.localhost, a
// secure context whose requests are all intercepted; the program only ever sees the address it asked for.

import { unmodelled } from './unmodelled.mjs';

const handlers = new Map();
const registered = new Map();

export const handlerOf = (url) => handlers.get(url.split(':')[0]);

export const toChromium = (url) =>
  url.replace(/^([a-z][\w-]*):\/\/([^/]*)/, (all, scheme, host) =>
    handlers.has(scheme) ? `http://${host}.${scheme}.localhost` : all,
  );
export const toProgram = (url) =>
  url.replace(/^http:\/\/([^/]*)\.([\w-]+)\.localhost/, (all, host, scheme) =>
    handlers.has(scheme) ? `${scheme}://${host}` : all,
  );

/** Electron's `protocol`. */
export const protocol = {
  registerSchemesAsPrivileged(schemes) {
    for (const { scheme, privileges } of schemes) registered.set(scheme, privileges);
  },
  handle(scheme, handler) {
    const privileges = registered.get(scheme);
    // Only such a scheme behaves like http, which is what stands in for it.
    if (!privileges?.standard || !privileges.secure)
      throw unmodelled(`a scheme that is not standard and secure (${scheme})`);
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
};
