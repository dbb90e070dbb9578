// Runs in the page's own world before its scripts: what contextBridge puts there. Self-contained, sent as source.
// Values cross to the preload's world in CustomEvent.detail, which Chromium copies between worlds as Electron does.

/* global window, CustomEvent, Element */
export function pageWorld() {
  // As in Electron, a preload runs in the top frame only.
  if (window !== window.top) return;
  const calls = new Map();
  const callbacks = new Map();
  let lastId = 0;
  const emit = (name, detail) => window.dispatchEvent(new CustomEvent(`__double:${name}`, { detail }));
  const listen = (name, listener) => window.addEventListener(`__double:${name}`, (event) => listener(event.detail));

  const outgoing = (value) => {
    if (typeof value !== 'function') return value;
    callbacks.set(++lastId, value);
    return { __callback: lastId };
  };

  const bridged =
    (reference) =>
    (...args) => {
      let copies;
      try {
        copies = structuredClone(args.map(outgoing));
      } catch {
        return Promise.reject(new Error('An object could not be cloned.'));
      }
      const id = ++lastId;
      const answer = { done: false };
      const promise = new Promise((resolve, reject) => calls.set(id, { answer, resolve, reject }));
      emit('call', { id, reference, args: copies });
      if (!answer.done) return promise;
      // Answered at once: thrown or returned here, so the promise has no reader.
      promise.catch(() => undefined);
      if (answer.error) throw answer.error;
      return answer.value;
    };

  const build = (shape) => {
    if (shape?.__function) return bridged(shape.__function);
    if (!shape?.__object) return shape?.__value;
    return Object.freeze(Object.fromEntries(shape.__object.map(([key, value]) => [key, build(value)])));
  };

  listen('expose', ({ key, shape }) => {
    Object.defineProperty(window, key, { value: build(shape), writable: false, configurable: false, enumerable: true });
  });
  listen('return', ({ id, shape, error }) => {
    const { answer, resolve, reject } = calls.get(id);
    calls.delete(id);
    answer.done = true;
    if (error === undefined) {
      answer.value = build(shape);
      resolve(answer.value);
    } else {
      answer.error = new Error(error);
      reject(answer.error);
    }
  });
  listen('callback', ({ callback, args }) => callbacks.get(callback)?.(...args));

  // The handler of setWindowOpenHandler decides; the stand-in models denial only, which gives the page null.
  const ask = (url) => emit('open', { url: new URL(url, window.location.href).href });
  window.open = (url = '') => {
    ask(url);
    return null;
  };
  // A link that wants a window of its own is asked for here too: Chromium would open one, and taking it away again
  // while it starts now and then stops the page that asked.
  window.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[target][href]') : null;
    if (!link || event.defaultPrevented || ['', '_self', '_top', '_parent'].includes(link.target)) return;
    event.preventDefault();
    ask(link.href);
  });
}
