/** The whole program in its window: from the start to a table that takes numbers, and a report printed to PDF. */
import { _electron } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Api } from '../../shared/api.ts';
import { EXECUTABLE, PROJECT, argumentsOf } from '../e2e/app.ts';
import { openTable } from '../e2e/openTable.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import type { BenchRow } from './benchRow.ts';
import { median } from './benchRow.ts';

const STARTS = 7;
const EXPORTS = 5;

export async function benchProgram(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-bench-'));
  const start = () => _electron.launch({ executablePath: EXECUTABLE, args: argumentsOf(folder), cwd: PROJECT });
  const report = cleanReport();
  try {
    const first = await start();
    await openTable(await first.firstWindow(), report);
    const pdf = await timePdf(first, report.id, folder);
    await first.close();

    const starts: number[] = [];
    for (let i = 0; i < STARTS; i++) {
      const from = performance.now();
      const app = await start();
      const page = await app.firstWindow();
      await page
        .getByRole('button', { name: new RegExp(`${report.year}年`) })
        .first()
        .click();
      await page.getByRole('tab', { name: /^三、/ }).click();
      await page.locator('[data-field="requests.newReceived.naturalPerson"] input').fill('1');
      starts.push(performance.now() - from);
      await app.close();
    }
    return [
      { name: '启动程序、打开报告到表格可填，中位数', value: median(starts), unit: 'ms', goal: 3_000 },
      { name: '导出PDF，中位数', value: median(pdf), unit: 'ms', goal: 2_000 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function timePdf(
  app: Awaited<ReturnType<typeof _electron.launch>>,
  id: string,
  folder: string,
): Promise<number[]> {
  const page = await app.firstWindow();
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, folder);
  await page.evaluate(() => (window as unknown as { api: Api }).api.chooseFolder());
  const times: number[] = [];
  for (let i = 0; i < EXPORTS; i++) {
    const from = performance.now();
    const answer = await page.evaluate(
      ([reportId, target]) =>
        (window as unknown as { api: Api }).api.exportReport({ id: reportId, formats: ['pdf'], folder: target }),
      [id, folder] as const,
    );
    if (!answer.ok || !answer.value[0]?.result.ok) throw new Error(`no PDF: ${JSON.stringify(answer)}`);
    times.push(performance.now() - from);
  }
  return times;
}
