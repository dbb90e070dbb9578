/** The whole program in its window: from the start to a table that takes numbers, and a report printed to PDF. */
import { _electron } from '@playwright/test';
import type { ElectronApplication } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Api } from '../../shared/api.ts';
import { EXECUTABLE, PROJECT, argumentsOf } from '../e2e/app.ts';
import { openTable } from '../e2e/openTable.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import { median } from './benchRow.ts';
import type { BenchRow } from './benchRow.ts';
import { answerDialog } from '../e2e/firstRun.ts';

const STARTS = 7;
const EXPORTS = 5;

export async function benchProgram(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-bench-'));
  const start = () => _electron.launch({ executablePath: EXECUTABLE, args: argumentsOf(folder), cwd: PROJECT });
  const report = cleanReport();
  try {
    const first = await start();
    const window = await first.firstWindow();
    await window.waitForURL('**/index.html');
    await openTable(window, report);
    const pdf = await timePdf(first, report.id, folder);
    await first.close();

    const started = await median(
      async () => {
        const app = await start();
        const page = await app.firstWindow();
        await page
          .getByRole('button', { name: new RegExp(`${report.year}年`) })
          .first()
          .click();
        await page.getByRole('tab', { name: /^三、/ }).click();
        await page.locator('[data-field="requests.newReceived.naturalPerson"] input').fill('1');
        await app.close();
      },
      STARTS,
      0,
    );
    return [
      { name: 'start, open a report, table takes numbers, median', value: started, unit: 'ms', goal: 3_000 },
      { name: 'export PDF, median', value: pdf, unit: 'ms', goal: 2_000 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function timePdf(app: ElectronApplication, id: string, folder: string): Promise<number> {
  const page = await app.firstWindow();
  await answerDialog(app, folder);
  await page.evaluate(() => (window as unknown as { api: Api }).api.chooseFolder());
  return median(
    async () => {
      const answer = await page.evaluate(
        ([report, target]) =>
          (window as unknown as { api: Api }).api.exportReport({ id: report, formats: ['pdf'], folder: target }),
        [id, folder] as const,
      );
      if (!answer.ok || !answer.value[0]?.result.ok) throw new Error(`no PDF: ${JSON.stringify(answer)}`);
    },
    EXPORTS,
    1,
  );
}
