/** Reads one hostile bundle in a process of its own and prints what that took: `node refuse.ts <file>`. */
import { readFileSync } from 'node:fs';
import { readBundle } from '../../main/bundle/readBundle.ts';
import { peakMib } from './peakMemory.ts';

const bytes = readFileSync(process.argv[2] ?? '');
const start = performance.now();
const read = await readBundle(bytes);
const ms = performance.now() - start;
process.stdout.write(JSON.stringify({ reason: read.ok ? null : read.error.reason, ms, peakMib: peakMib() }));
