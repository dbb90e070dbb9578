/** Reads one hostile bundle in a process of its own and prints what that took: `node refuse.ts <file>`. */
import { existsSync, readFileSync } from 'node:fs';
import { readBundle } from '../../main/bundle/readBundle.ts';

/** On Linux `maxRSS` starts with what the parent held when it forked; the kernel's own mark does not. */
function peakMib(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const [, kib] = /^VmHWM:\s*(\d+) kB/m.exec(status) ?? [];
  return (kib === undefined ? process.resourceUsage().maxRSS : Number(kib)) / 1024;
}

const bytes = readFileSync(process.argv[2] ?? '');
const start = performance.now();
const read = await readBundle(bytes);
const ms = performance.now() - start;
process.stdout.write(JSON.stringify({ reason: read.ok ? null : read.error.reason, ms, peakMib: peakMib() }));
