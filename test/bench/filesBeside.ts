/** What LibreOffice costs for the same files, beside ours, in the same run. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { figuresOf } from './filesKinds.ts';
import type { Office } from './filesOffice.ts';
import { BUILT } from './filesParser.ts';
import type { FilesPart } from './filesPart.ts';
import { shownMs } from './filesPart.ts';
import { COLLECTION } from './filesSamples.ts';
import type { Samples } from './filesSamples.ts';
import { quantile, timed } from './filesTimes.ts';

/** Starts of each program, per job. */
const STARTS = 5;
/** Files that one start converts beside the first, to learn what each costs without the start. */
const FURTHER = 10;

/** One thing that an officer wants done, in both programs. */
interface Job {
  readonly wanted: string;
  /** Kind of the sample that LibreOffice opens, and what it makes of it. */
  readonly opens: string;
  readonly saves: string;
  /** What our command line opens, and the format that it writes. */
  readonly file: string;
  readonly format: string;
  /** LibreOffice's time is at least so many times ours. */
  readonly goal: number;
}

const JOBS: readonly Job[] = [
  { wanted: 'docx', opens: 'docx', saves: 'pdf', file: 'json', format: 'docx', goal: 10 },
  { wanted: 'html', opens: 'docx', saves: 'html', file: 'json', format: 'html', goal: 10 },
  { wanted: 'xlsx', opens: 'xlsx', saves: 'xlsx', file: 'xlsx', format: 'xlsx', goal: 10 },
  { wanted: '采集表', opens: COLLECTION, saves: 'xlsx', file: COLLECTION, format: 'xlsx', goal: 10 },
  { wanted: 'pdf', opens: 'docx', saves: 'pdf', file: 'json', format: 'pdf', goal: 1 },
];

interface Cost {
  /** Milliseconds of a process of its own, from its start to its end. */
  readonly process: number;
  /** Milliseconds of the same in a program that runs already. */
  readonly within: number;
}

/** @param medians milliseconds of each writer in the program */
export async function benchBeside(
  folder: string,
  samples: Samples,
  medians: Readonly<Record<string, number>>,
  office: Office,
): Promise<FilesPart> {
  const target = join(folder, 'beside');
  mkdirSync(target);
  const pathOf = (kind: string): string => samples.get(kind) ?? '';
  const first = await timed(() => office.convert([pathOf('docx')], 'pdf', join(target, 'first')));

  const compared = [];
  for (const job of JOBS) {
    const theirs = await theirCost(office, pathOf(job.opens), job, join(target, job.wanted));
    const ours = {
      process: await startsOf(() => runCli(pathOf(job.file), job.format, target)),
      within: reworks(job) ? figuresOf('rework', pathOf(job.file), target).median : (medians[job.format] ?? Number.NaN),
    };
    compared.push({ job, ours, theirs });
  }
  const ratio = (theirs: number, ours: number): string => `${(theirs / ours).toFixed(1)} ×`;
  return {
    title: `beside ${office.version}`,
    rows: [
      [
        '',
        'LibreOffice',
        'each start',
        'each further file',
        'ours',
        'each start',
        'in the program',
        'start/start',
        'file/file',
        'start/program',
      ],
      ...compared.map(({ job, ours, theirs }) => [
        job.wanted,
        `${job.opens} → ${job.saves}`,
        shownMs(theirs.process),
        shownMs(theirs.within),
        reworks(job) ? 'read, check, write' : 'write',
        shownMs(ours.process),
        shownMs(ours.within),
        ratio(theirs.process, ours.process),
        ratio(theirs.within, ours.within),
        ratio(theirs.process, ours.within),
      ]),
    ],
    notes: [
      `LibreOffice's very first start, with a new profile: ${shownMs(first)}; formulas of workbooks are set to be computed anew`,
      'start: a process of its own, begun and ended for one file, as each headless conversion is (ours: the built command line); further file, program: without that start',
      'goals compare what an officer has: a conversion that LibreOffice is started for, and an export from our open program',
    ],
    goals: compared.map(({ job, ours, theirs }) => ({
      text: `${job.wanted} ${job.goal === 1 ? 'not slower' : `at least ${job.goal} times faster`}: ${ratio(theirs.process, ours.within)}`,
      met: theirs.process / ours.within >= job.goal,
    })),
  };
}

/** Whether the job begins with a workbook that somebody sent. */
const reworks = (job: Job): boolean => job.saves === 'xlsx';

async function theirCost(office: Office, path: string, { saves }: Job, target: string): Promise<Cost> {
  let n = 0;
  const start = await startsOf(() => office.convert([path], saves, join(target, String(n++))));
  const copies = Array.from({ length: 1 + FURTHER }, (_, i) => {
    const copy = join(target, `${i}-${path.slice(path.lastIndexOf('/') + 1)}`);
    copyFileSync(path, copy);
    return copy;
  });
  const all = await timed(() => office.convert(copies, saves, join(target, 'all')));
  return { process: start, within: Math.max(0, all - start) / FURTHER };
}

async function startsOf(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < STARTS; i++) times.push(await timed(run));
  return quantile(times, 0.5);
}

const runCli = (file: string, format: string, folder: string): unknown =>
  execFileSync(process.execPath, [join(BUILT, 'cli.js'), 'export', file, '--to', format, '--out', folder]);
