/**
 * Does one kind of work with files in a process of its own, again and again, and prints what it took:
 * `node filesTask.ts idle | read FILE | write FORMAT FOLDER | rework WORKBOOK FOLDER`.
 */
import { EXPORT_FORMATS } from '../../shared/api.ts';
import type { Exported } from '../../shared/api.ts';
import { check } from '../../shared/checks/check.ts';
import { exportCollection } from '../../main/export/exportCollection.ts';
import { exportReport } from '../../main/export/exportReport.ts';
import { previewFile } from '../../main/openFile.ts';
import { succeed } from '../generate/answers.ts';
import { openPrinter } from '../generate/printer.ts';
import { builtParser } from './filesParser.ts';
import { collectionOf, longReport, numbersOf, wrongCells } from './filesReport.ts';
import { timesOf } from './filesTimes.ts';
import type { Times } from './filesTimes.ts';
import { peakMib, peakMibOfChildren } from './peakMemory.ts';

export interface TaskFigures extends Times {
  readonly ownMib: number;
  /** Of the parsing process, or of the browser that prints. */
  readonly childrenMib: number;
  /** Cells that were read as something else than was written. */
  readonly wrong: number;
}

const parser = builtParser();
const printer = process.argv[3] === 'pdf' ? await openPrinter() : undefined;
const report = longReport();
const truth = numbersOf(report);
let wrong = 0;

const preview = async (path: string) => {
  const { recognition } = succeed(await previewFile(path, parser.read));
  wrong = wrongCells(truth, recognition.report);
  return recognition.report;
};
const making = {
  printPdf: (html: string) => printer?.print(html) ?? Promise.reject(new Error('no printer')),
  bundle: { createdAt: '2026-01-16T01:00:00.000Z', appVersion: '0.1.0', revision: 1 },
};

async function write(format: string, folder: string): Promise<void> {
  const known = EXPORT_FORMATS.find((f) => f === format);
  const exported: readonly Exported[] = known
    ? await exportReport(report, [known], folder, making)
    : [await exportCollection(collectionOf(report), ['办公室'], folder)];
  for (const { result } of exported) succeed(result);
}

const TASKS: Readonly<Record<string, (what: string, folder: string) => Promise<unknown>>> = {
  // A process that stands ready and has done next to nothing, to be subtracted.
  idle: () => parser.read({ kind: 'text', fileName: '空.txt', bytes: Buffer.from('无') }),
  read: preview,
  write,
  rework: async (path, folder) => {
    const read = await preview(path);
    check(read);
    for (const { result } of await exportReport(read, ['xlsx'], folder, making)) succeed(result);
  },
};

const [name = '', what = '', folder = ''] = process.argv.slice(2);
const task = TASKS[name];
if (!task) throw new Error(`no task ${name}`);
const times = await timesOf(() => task(what, folder));
const figures: TaskFigures = { ...times, ownMib: peakMib(), childrenMib: peakMibOfChildren(), wrong };
process.stdout.write(JSON.stringify(figures));
parser.end();
await printer?.close();
