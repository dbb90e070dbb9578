/** A thousand workbooks in a folder: official reports, or filled 数据采集表, each with other numbers. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { write } from 'xlsx';
import { exportDocument } from '../../main/export/exportDocument.ts';
import { writeXlsx } from '../../main/export/xlsx/writeXlsx.ts';
import { filledBook } from './filesFilled.ts';
import type { FolderFigures } from './filesFolder.ts';
import { FOLDERS, manyReport } from './filesSource.ts';
import type { FolderName } from './filesSource.ts';
import type { FilesPart } from './filesPart.ts';
import { shownMib, shownMs } from './filesPart.ts';
import { collectionOf, numbersOf } from './filesReport.ts';

const WORKBOOKS = 1_000;

function fillFolder(name: FolderName, folder: string): void {
  const { editions } = FOLDERS[name];
  const fillIn = filledBook(collectionOf(manyReport(0, editions)));
  for (let i = 0; i < WORKBOOKS; i++) {
    const report = manyReport(i, editions);
    const bytes =
      name === 'official'
        ? writeXlsx(exportDocument(report))
        : (write(fillIn(numbersOf(report)), { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    writeFileSync(join(folder, `${i}.xlsx`), bytes);
  }
}

export function benchMany(folder: string): FilesPart {
  const script = join(import.meta.dirname, 'filesFolder.ts');
  const all = (Object.keys(FOLDERS) as FolderName[]).map((name) => {
    const target = join(folder, name);
    mkdirSync(target);
    fillFolder(name, target);
    const told = execFileSync(process.execPath, [script, target, name], { encoding: 'utf8' });
    return { title: FOLDERS[name].title, ...(JSON.parse(told) as FolderFigures) };
  });
  return {
    title: 'a folder imported',
    rows: [
      ['', 'total', 'each', 'p95', 'parsing process', 'program', 'numbers', 'unsure', 'wrong'],
      ...all.map((f) => [
        f.title,
        `${(f.ms / 1_000).toFixed(1)} s`,
        shownMs(f.ms / f.files),
        shownMs(f.p95),
        shownMib(f.parserMib),
        shownMib(f.ownMib),
        String(f.numbers),
        String(f.unsure),
        String(f.wrong),
      ]),
    ],
    notes: [
      'as the window does it: listed, read in the built parsing process, recognised, checked; memory at its peak',
    ],
    goals: all.flatMap(({ title, files, wrong }) => [
      { text: `${title}: all ${WORKBOOKS} read, ${files} were`, met: files === WORKBOOKS },
      { text: `${title}: every number equal to its source, ${wrong} wrong`, met: wrong === 0 },
    ]),
  };
}
