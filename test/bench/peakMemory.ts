/** How much memory a process had at most, where the system tells it (Linux). */
import { existsSync, readFileSync } from 'node:fs';

const fileOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/**
 * MiB of memory that the process had in use at its worst. On Linux `maxRSS` starts with what the parent held when it
 * forked; the kernel's own mark does not.
 */
export function peakMib(pid: number | 'self' = 'self'): number {
  const [, kib] = /^VmHWM:\s*(\d+) kB/m.exec(fileOf(`/proc/${pid}/status`)) ?? [];
  if (kib !== undefined) return Number(kib) / 1024;
  return pid === 'self' ? process.resourceUsage().maxRSS / 1024 : Number.NaN;
}

/** The same summed over all processes that this one has started; memory that they share counts in each. */
export const peakMibOfChildren = (): number => childrenOf(process.pid).reduce((sum, pid) => sum + peakMib(pid), 0);

const childrenOf = (pid: number): number[] =>
  fileOf(`/proc/${pid}/task/${pid}/children`)
    .split(' ')
    .filter((text) => text !== '')
    .flatMap((text) => [Number(text), ...childrenOf(Number(text))]);
