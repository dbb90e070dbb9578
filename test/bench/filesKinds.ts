/** Every reader and every writer over one report, each in a process of its own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { EXPORT_FORMATS } from '../../shared/api.ts';
import type { FilesPart } from './filesPart.ts';
import { shownMib, shownMs } from './filesPart.ts';
import { PROSE } from './filesReport.ts';
import { COLLECTION } from './filesSamples.ts';
import type { Samples } from './filesSamples.ts';
import type { TaskFigures } from './filesTask.ts';

/** Runs `filesTask.ts`. */
export function figuresOf(...task: readonly string[]): TaskFigures {
  const script = join(import.meta.dirname, 'filesTask.ts');
  return JSON.parse(execFileSync(process.execPath, [script, ...task], { encoding: 'utf8' })) as TaskFigures;
}

const HEAD = ['first', 'median', 'p95', 'runs', 'peak memory', 'above idle'] as const;
/** Read by the program itself: they hold the report, not a foreign document. */
const OWN_FORMATS = new Set(['json', 'gknb']);

const cellsOf = (f: TaskFigures, peak: number, idle: number): string[] => [
  shownMs(f.first),
  shownMs(f.median),
  shownMs(f.p95),
  String(f.runs),
  shownMib(peak),
  shownMib(Math.max(0, peak - idle)),
];

export function benchReaders(samples: Samples, idle: TaskFigures): FilesPart {
  const figures = [...samples].map(([kind, path]) => [kind, figuresOf('read', path)] as const);
  const wrong = figures.reduce((sum, [, f]) => sum + f.wrong, 0);
  return {
    title: `readers, a whole report with ${PROSE.toLocaleString('en')} characters of prose`,
    rows: [
      ['read', ...HEAD, 'wrong cells'],
      ...figures.map(([kind, f]) => [
        kind,
        ...(OWN_FORMATS.has(kind) ? cellsOf(f, f.ownMib, idle.ownMib) : cellsOf(f, f.childrenMib, idle.childrenMib)),
        String(f.wrong),
      ]),
    ],
    notes: [
      'time: from the path of the file to the preview, through the built parsing process; the first read starts that process',
      'memory: of the parsing process (json, gknb: of the process that asks), and above what it takes with nothing read; at its peak over all runs',
    ],
    goals: [{ text: `numbers read are those written: ${wrong} wrong`, met: wrong === 0 }],
  };
}

/** @returns with the median milliseconds of each writer */
export function benchWriters(
  folder: string,
  idle: TaskFigures,
): { part: FilesPart; medians: Readonly<Record<string, number>> } {
  const target = join(folder, 'written');
  mkdirSync(target);
  const figures = [...EXPORT_FORMATS, COLLECTION].map((f) => [f, figuresOf('write', f, target)] as const);
  const browser = figures.find(([format]) => format === 'pdf')?.[1].childrenMib ?? Number.NaN;
  return {
    part: {
      title: 'writers, the same report',
      rows: [['write', ...HEAD], ...figures.map(([format, f]) => [format, ...cellsOf(f, f.ownMib, idle.ownMib)])],
      notes: [
        'time: from the report to the file on the disk, flushed and read back; the browser that prints PDF is running already',
        `memory: of the process that writes; the browser's processes sum up to ${shownMib(browser)}, shared memory counted in each`,
      ],
      goals: [],
    },
    medians: Object.fromEntries(figures.map(([format, f]) => [format, f.median])),
  };
}
