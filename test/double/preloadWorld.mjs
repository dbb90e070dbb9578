// Runs in the preload's isolated world before the page's scripts: a sandboxed preload's `require('electron')` and the
// near end of IPC. Self-contained, sent as source. `__doubleSend` is a DevTools binding that exists in this world only.

/* global window, CustomEvent */
export function preloadWorld(wire, code, environment) {
  if (window !== window.top) return;
  const { pack, unpack } = wire();
  const invocations = new Map();
  const listeners = new Map();
  const functions = new Map();
  let lastId = 0;
  const emit = (name, detail) => window.dispatchEvent(new CustomEvent(`__double:${name}`, { detail }));
  const send = (message) => globalThis.__doubleSend(pack(message));

  globalThis.__doubleReceive = (text) => {
    const message = unpack(text);
    if (message.kind === 'event') {
      for (const listener of [...(listeners.get(message.channel) ?? [])]) listener({ senderId: 0 }, ...message.args);
      return;
    }
    const { resolve, reject } = invocations.get(message.id);
    invocations.delete(message.id);
    if (message.error === undefined) resolve(message.value);
    else reject(new Error(message.error));
  };

  const isPlain = (value) =>
    value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
  const exposed = (value) => {
    if (typeof value !== 'function')
      return isPlain(value)
        ? { __object: Object.entries(value).map(([key, one]) => [key, exposed(one)]) }
        : { __value: value };
    functions.set(++lastId, value);
    return { __function: lastId };
  };
  /** A call's answer: only a function is bridged, everything else is copied whole. */
  const answered = (value) => (typeof value === 'function' ? exposed(value) : { __value: value });

  const incoming = (value) =>
    value?.__callback ? (...args) => emit('callback', { callback: value.__callback, args }) : value;

  window.addEventListener('__double:call', ({ detail: { id, reference, args } }) => {
    const give = (value) => emit('return', { id, shape: answered(value) });
    const failed = (error) => emit('return', { id, error: String(error?.message ?? error) });
    try {
      const value = functions.get(reference)(...args.map(incoming));
      if (typeof value?.then === 'function') value.then(give, failed);
      else give(value);
    } catch (error) {
      failed(error);
    }
  });
  window.addEventListener('__double:open', ({ detail: { url } }) => send({ kind: 'open', url }));

  const modelled = (name, object) =>
    new Proxy(object, {
      get(target, property) {
        if (property in target || typeof property === 'symbol' || property === 'then') return target[property];
        throw new Error(`electron stand-in: ${name}.${property} is not modelled`);
      },
    });
  const ipcRenderer = modelled('ipcRenderer', {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        invocations.set(id, { resolve, reject });
        send({ kind: 'invoke', id, channel, args });
      }),
    on: (channel, listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    off: (channel, listener) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((one) => one !== listener),
      );
      return ipcRenderer;
    },
  });
  const contextBridge = modelled('contextBridge', {
    exposeInMainWorld: (key, api) => emit('expose', { key, shape: exposed(api) }),
  });
  const electron = modelled('electron', { ipcRenderer, contextBridge });

  const require = (id) => {
    if (id === 'electron' || id === 'electron/renderer') return electron;
    throw new Error(`module not found: ${id}`);
  };
  const process = { ...environment, type: 'renderer', sandboxed: true, contextIsolated: true, env: {} };
  const module = { exports: {} };
  new Function('require', 'module', 'exports', 'process', code)(require, module, module.exports, process);
}
