/** Starts the parsing process from Electron, whose functions are handed in: only the main file may name Electron. */
import type { ParseAnswer } from './messages.ts';
import { PARSER_ARGUMENTS } from './parserProcess.ts';
import type { StartParser } from './parserProcess.ts';

/** Of Electron's UtilityProcess what is needed here. */
export interface UtilityProcess {
  readonly pid: number | undefined;
  postMessage(message: unknown): void;
  kill(): boolean;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'error' | 'exit', listener: () => void): unknown;
}
export interface ElectronProcesses {
  readonly fork: (entry: string, options: { readonly execArgv: string[] }) => UtilityProcess;
  /** Memory of each process of the program, as `app.getAppMetrics` gives it: working set in KiB. */
  readonly metrics: () => readonly { readonly pid: number; readonly memory: { readonly workingSetSize: number } }[];
}

/** @param entry file of the built parsing process */
export const utilityParser =
  (entry: string, { fork, metrics }: ElectronProcesses): StartParser =>
  ({ answered, ended }) => {
    const child = fork(entry, { execArgv: [...PARSER_ARGUMENTS] });
    let killed = false;
    let fatal = false;
    child.on('message', (answer) => answered(answer as ParseAnswer));
    // Electron tells a fatal error of V8 before the process ends; it is always one of memory.
    child.on('error', () => (fatal = true));
    child.on('exit', () => {
      if (!killed) ended(fatal ? 'outOfMemory' : 'unknown');
    });
    return {
      send: (request) => child.postMessage(request),
      kill: () => {
        killed = true;
        // A parser that never comes back does not hear a polite request.
        if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
        else child.kill();
      },
      memory: () => {
        const own = metrics().find((m) => m.pid === child.pid);
        return own && own.memory.workingSetSize * 1024;
      },
    };
  };
