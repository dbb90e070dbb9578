// Electron's `ipcMain`: invoke and handle only, the one way this program speaks.
import { wire } from './wire.mjs';
import { modelled } from './unmodelled.mjs';

const { pack } = wire();
const handlers = new Map();

export const ipcMain = modelled('ipcMain', {
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  removeHandler: (channel) => void handlers.delete(channel),
});

/** Runs one invocation; the packed answer is worded as Electron words failures. */
export async function answerInvocation({ id, channel, args }, event) {
  try {
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return pack({ kind: 'return', id, value: await handler(event, ...args) });
  } catch (error) {
    return pack({ kind: 'return', id, error: `Error invoking remote method '${channel}': ${error}` });
  }
}
