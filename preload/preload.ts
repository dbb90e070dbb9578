/** Puts the contract, and nothing else, on `window.api`. */
import { contextBridge, ipcRenderer } from 'electron';
import { CALLS, EVENTS } from '../shared/api.ts';

type Listener = (payload: unknown) => void;

const calls = Object.fromEntries(
  Object.keys(CALLS).map((name) => [
    name,
    (argument?: unknown): Promise<unknown> => ipcRenderer.invoke(name, argument),
  ]),
);

const listeners = new Map<unknown, Set<Listener>>();
/** Sent before the page listened, as a file that the program was started with. */
const waiting = new Map<unknown, unknown[]>();
for (const name of EVENTS) {
  listeners.set(name, new Set());
  ipcRenderer.on(name, (_event, payload: unknown) => {
    const listening = listeners.get(name);
    if (listening?.size) for (const listener of listening) listener(payload);
    else waiting.set(name, [...(waiting.get(name) ?? []), payload]);
  });
}

const on = (name: unknown, listener: Listener): (() => void) => {
  const listening = listeners.get(name);
  if (!listening) throw new Error('unknown event');
  listening.add(listener);
  const missed = waiting.get(name) ?? [];
  waiting.delete(name);
  for (const payload of missed) listener(payload);
  return () => void listening.delete(listener);
};

contextBridge.exposeInMainWorld('api', { ...calls, on });
