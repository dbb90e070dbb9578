// Loaded before the program of a utility process: gives it Electron's `process.parentPort`.
import { modelledEmitter } from './unmodelled.mjs';

class ParentPort extends modelledEmitter('parentPort', ['message']) {
  postMessage(message) {
    process.send(message);
  }
}

process.parentPort = new ParentPort();
process.on('message', (data) => process.parentPort.emit('message', { data, ports: [] }));
