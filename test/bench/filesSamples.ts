/** One report as a file of every kind that is read, in a folder. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { write } from 'xlsx';
import { writeBundle } from '../../main/bundle/writeBundle.ts';
import { writeCsv } from '../../main/export/csv/writeCsv.ts';
import { exportDocument } from '../../main/export/exportDocument.ts';
import { writeDocx } from '../../main/export/docx/writeDocx.ts';
import { reportPage } from '../../main/export/reportPage.ts';
import { writeXlsx } from '../../main/export/xlsx/writeXlsx.ts';
import { reportJson } from '../../shared/bundle/content.ts';
import { compose } from '../../shared/document/compose.ts';
import { openPrinter } from '../generate/printer.ts';
import { barredLines, pipeRows } from '../generate/renderings.ts';
import { filledBook } from './filesFilled.ts';
import type { Office } from './filesOffice.ts';
import { collectionOf, longReport, numbersOf } from './filesReport.ts';

/** Paths by what the file is. */
export type Samples = ReadonlyMap<string, string>;

/** What LibreOffice makes of our files: the kinds that we do not write. */
const CONVERTED = [
  ['docx', 'doc'],
  ['xlsx', 'xls'],
  ['xlsx', 'ods'],
] as const;

/** @param office makes doc, xls and ods; without it they are left out */
export async function writeSamples(folder: string, office: Office | undefined): Promise<Samples> {
  const report = longReport();
  const document = exportDocument(report);
  const page = await reportPage(report);
  const files: Readonly<Record<string, Uint8Array | string>> = {
    docx: await writeDocx(document),
    xlsx: writeXlsx(document),
    csv: writeCsv(report),
    html: page,
    mht: savedPage(page),
    md: pipeRows(compose(report)),
    txt: barredLines(compose(report)),
    pdf: await printed(page),
    json: reportJson(report),
    gknb: await writeBundle(report, { createdAt: '2026-01-16T01:00:00.000Z', appVersion: '0.1.0', revision: 1 }),
    [COLLECTION]: write(filledBook(collectionOf(report))(numbersOf(report)), {
      type: 'buffer',
      bookType: 'xlsx',
    }) as Buffer,
  };
  const samples = new Map<string, string>();
  for (const [kind, content] of Object.entries(files)) {
    const path = join(folder, kind === COLLECTION ? 'collection.xlsx' : `report.${kind}`);
    writeFileSync(path, content);
    samples.set(kind, path);
  }
  for (const [from, to] of office ? CONVERTED : []) {
    office?.convert([join(folder, `report.${from}`)], to, folder);
    samples.set(to, join(folder, `report.${to}`));
  }
  return samples;
}

export const COLLECTION = '采集表';

async function printed(page: string): Promise<Uint8Array> {
  const printer = await openPrinter();
  try {
    return await printer.print(page);
  } finally {
    await printer.close();
  }
}

/** As browsers save a page in one file. */
const savedPage = (page: string): string =>
  'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="--=_1"; type="text/html"\r\n\r\n' +
  '----=_1\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n' +
  `${Buffer.from(page)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n')}\r\n----=_1--\r\n`;
