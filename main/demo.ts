/** `npm run demo`: the main job on the built-in sample, without a window: check, export all formats, read back, compare. */
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EXPORT_FORMATS } from '../shared/api.ts';
import { formOf } from '../shared/editions/editions.ts';
import { errorSentence } from '../shared/errors.ts';
import { titleOf } from '../shared/report/report.ts';
import type { Report } from '../shared/report/report.ts';
import { valuesOf } from '../shared/report/totals.ts';
import { sampleReport } from '../shared/sample/sampleReport.ts';
import { APP_VERSION } from './cli/appVersion.ts';
import { describeFindings } from './cli/description.ts';
import { printPdf } from './cli/printPdf.ts';
import { findingLines } from './cli/summary.ts';
import { exportReport } from './export/exportReport.ts';
import { fileName } from './export/fileName.ts';
import { readForeign } from './import/readers.ts';
import { previewFile } from './openFile.ts';

const FOLDER = join(import.meta.dirname, '..', 'out', 'demo');
/** The formats that the program also reads. */
const READ_BACK = ['gknb', 'html'] as const;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const numbersOf = (report: Report): (string | null)[] => {
  const form = formOf(report);
  const at = valuesOf(form, report.tables);
  return form.fields.map((f) => at(f.id).value);
};

/** Whether the file holds the report's numbers; says so. */
async function readsBack(report: Report, format: (typeof READ_BACK)[number]): Promise<boolean> {
  const preview = await previewFile(join(FOLDER, fileName(report, format)), readForeign);
  if (!preview.ok) {
    say(`  ${format}：${errorSentence(preview.error)}`);
    return false;
  }
  const [wrote, read] = [numbersOf(report), numbersOf(preview.value.recognition.report)];
  const differing = wrote.filter((value, i) => value !== read[i]).length;
  const agrees = differing === 0 && read.length === wrote.length;
  say(`  ${format}：${wrote.length}个数字，${agrees ? '全部一致' : `${differing}个不一致`}`);
  return agrees;
}

const report = sampleReport(randomUUID());
say(`示例报告：${titleOf(report)}`);
for (const line of findingLines(describeFindings(report))) say(`  ${line}`);

await mkdir(FOLDER, { recursive: true });
const exported = await exportReport(report, EXPORT_FORMATS, FOLDER, {
  printPdf,
  bundle: { createdAt: new Date().toISOString(), appVersion: APP_VERSION, revision: 1 },
});
say('导出：');
for (const { format, result } of exported) {
  say(
    `  ${result.ok ? `${result.value.path}（${result.value.bytes}字节）` : `${format}：${errorSentence(result.error)}`}`,
  );
}

say('读回：');
const agreements: boolean[] = [];
for (const format of READ_BACK) agreements.push(await readsBack(report, format));
process.exitCode = exported.every((e) => e.result.ok) && agreements.every(Boolean) ? 0 : 1;
