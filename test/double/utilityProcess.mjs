// Electron's `utilityProcess`: a forked Node process whose `process.parentPort` speaks over the fork's channel.
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { checkOptions, modelled, modelledEmitter } from './unmodelled.mjs';

const PARENT_PORT = new URL('./parentPort.mjs', import.meta.url).href;
const running = new Set();

class UtilityProcess extends modelledEmitter('UtilityProcess', ['spawn', 'message', 'error', 'exit']) {
  #child;
  #serviceName;
  pid;

  constructor(entry, args, execArgv, serviceName) {
    super();
    this.#serviceName = serviceName;
    this.#child = fork(entry, args, {
      execArgv: [...execArgv, '--import', PARENT_PORT],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    running.add(this);
    this.#child.on('spawn', () => {
      this.pid = this.#child.pid;
      this.emit('spawn');
    });
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.on('exit', (code, signal) => {
      if (signal === 'SIGABRT') this.emit('error', 'FatalError', 'V8', '');
      running.delete(this);
      this.pid = undefined;
      this.emit('exit', code ?? 1);
    });
  }
  postMessage(message) {
    this.#child.send(message, () => undefined);
  }
  kill() {
    return this.#child.kill();
  }
  get metric() {
    return { type: 'Utility', pid: this.pid, serviceName: this.#serviceName };
  }
}

export const utilityProcess = modelled('utilityProcess', {
  fork(entry, args = [], options = {}) {
    checkOptions('utilityProcess.fork', options, ['execArgv', 'serviceName']);
    return new UtilityProcess(entry, args, options.execArgv ?? [], options.serviceName ?? 'Node Utility Process');
  },
});

/** `app.getAppMetrics()`, as far as memory goes. */
export function processMetrics() {
  return [
    { type: 'Browser', pid: process.pid },
    ...[...running].flatMap((one) => (one.pid === undefined ? [] : [one.metric])),
  ].flatMap((metric) => {
    const workingSetSize = residentKilobytes(metric.pid);
    return workingSetSize === undefined ? [] : [{ ...metric, memory: { workingSetSize } }];
  });
}

/** Undefined for a process that has just ended. */
function residentKilobytes(pid) {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}
