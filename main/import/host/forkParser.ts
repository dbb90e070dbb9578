/** Starts the parsing process from Node: on the command line and in tests. The window does it through Electron. */
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { ParseAnswer } from './messages.ts';
import { PARSER_ARGUMENTS } from './parserProcess.ts';
import type { StartParser } from './parserProcess.ts';

/** How Node ends when V8 has no memory left. */
const ABORTED = 134;

/** @param entry file of the parsing process, as source or built */
export const forkParser =
  (entry: string): StartParser =>
  ({ answered, ended }) => {
    const child = fork(entry, {
      execArgv: [...PARSER_ARGUMENTS],
      serialization: 'advanced',
      // The last words of a process that is out of memory are for nobody.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    let killed = false;
    child.unref();
    child.channel?.unref();
    child.on('message', (answer) => answered(answer as ParseAnswer));
    child.on('error', () => ended('unknown'));
    child.on('exit', (code, signal) => {
      if (!killed) ended(code === ABORTED || signal === 'SIGABRT' ? 'outOfMemory' : 'unknown');
    });
    return {
      send: (request) => child.send(request),
      kill: () => {
        killed = true;
        child.kill('SIGKILL');
      },
      memory: () => residentBytes(child.pid),
    };
  };

/** Memory of a process where the system tells it in a file, as Linux does. */
export function residentBytes(pid: number | undefined): number | undefined {
  if (process.platform !== 'linux' || pid === undefined) return undefined;
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}
