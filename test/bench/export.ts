/** How long one full report takes to become a file of each format; the PDF is the browser's work and not counted. */
import { writeDocx } from '../../main/export/docx/writeDocx.ts';
import { exportDocument } from '../../main/export/exportDocument.ts';
import { writeHtml } from '../../main/export/html/writeHtml.ts';
import { writeXlsx } from '../../main/export/xlsx/writeXlsx.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import { median } from './benchRow.ts';
import type { BenchRow } from './benchRow.ts';

const ROUNDS = 20;
const WARM_UP = 5;

export async function benchExport(): Promise<BenchRow[]> {
  const document = exportDocument(cleanReport());
  const time = (write: () => unknown): Promise<number> => median(write, ROUNDS, WARM_UP);
  return [
    { name: 'write docx', value: await time(() => writeDocx(document)), unit: 'ms', goal: 150 },
    { name: 'write xlsx', value: await time(() => writeXlsx(document)), unit: 'ms', goal: 50 },
    { name: 'write html', value: await time(() => writeHtml(document)), unit: 'ms', goal: 20 },
  ];
}
