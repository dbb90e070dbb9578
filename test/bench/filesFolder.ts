/** Imports a folder of numbered workbooks in a process of its own and prints what it took: `node filesFolder.ts FOLDER NAME`. */
import { folderImport } from '../../main/import/folder/folderImport.ts';
import { summarise } from '../../main/import/folder/summarise.ts';
import { DEFAULT_OPTIONS } from '../../shared/checks/checkOptions.ts';
import { succeed } from '../generate/answers.ts';
import { builtParser } from './filesParser.ts';
import { numbersOf, wrongCells } from './filesReport.ts';
import { FOLDERS, manyReport } from './filesSource.ts';
import type { FolderName } from './filesSource.ts';
import { quantile } from './filesTimes.ts';
import { peakMib, peakMibOfChildren } from './peakMemory.ts';

export interface FolderFigures {
  /** That were read. */
  readonly files: number;
  readonly ms: number;
  /** Of a file. */
  readonly p95: number;
  readonly numbers: number;
  readonly wrong: number;
  readonly unsure: number;
  readonly ownMib: number;
  readonly parserMib: number;
}

const [folder = '', name = ''] = process.argv.slice(2);
const { editions } = FOLDERS[name as FolderName];
const parser = builtParser();
const { begin, open } = folderImport(parser.read, () => DEFAULT_OPTIONS);

const began = performance.now();
const { token, files } = succeed(await begin(folder));
let ms = performance.now() - began;
const times: number[] = [];
let [read, numbers, wrong, unsure] = [0, 0, 0, 0];
for (const [index, { path }] of files.entries()) {
  const start = performance.now();
  const preview = await open({ token, index });
  if (preview.ok) summarise(preview.value, DEFAULT_OPTIONS);
  const taken = performance.now() - start;
  times.push(taken);
  ms += taken;
  // Held against its source, which is no part of the import.
  const truth = numbersOf(manyReport(Number.parseInt(path, 10), editions));
  numbers += truth.size;
  if (preview.ok) {
    const { recognition } = preview.value;
    read += 1;
    wrong += wrongCells(truth, recognition.report);
    unsure += Object.keys(recognition.unsure).length;
  } else wrong += truth.size;
}
const figures: FolderFigures = {
  files: read,
  ms,
  p95: quantile(times, 0.95),
  numbers,
  wrong,
  unsure,
  ownMib: peakMib(),
  parserMib: peakMibOfChildren(),
};
process.stdout.write(JSON.stringify(figures));
parser.end();
