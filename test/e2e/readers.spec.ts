/** Foreign files through the built program: its parsing process, bundled parsers and all. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { exportDocument } from '../../main/export/exportDocument.ts';
import { writeDocx } from '../../main/export/docx/writeDocx.ts';
import { writeXlsx } from '../../main/export/xlsx/writeXlsx.ts';
import type { Api } from '../../shared/api.ts';
import { sampleReport } from '../../shared/sample/sampleReport.ts';
import { expect, test } from './app.ts';

const SAMPLE = exportDocument(sampleReport('3b0c2a60-5f0e-4a5e-9d0e-2f6f4f1c7a11'));
const OLD_WORD = new URL('../fixtures/files/sample.doc', import.meta.url);

/** How many numbers the program finds in a file, or why it refuses it. */
const imported = (page: Page, fileName: string, bytes: Uint8Array): Promise<number | string> =>
  page.evaluate(
    async ([name, base64]) => {
      const { api } = window as unknown as { api: Api };
      const content = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      const answer = await api.importFile({ fileName: name, bytes: content });
      return answer.ok ? Object.keys(answer.value.recognition.places).length : answer.error.reason;
    },
    [fileName, Buffer.from(bytes).toString('base64')] as const,
  );

test('Word, Excel and old Word files are read by the parsing process', async ({ page }) => {
  expect(await imported(page, '年报.docx', await writeDocx(SAMPLE))).toBe(200);
  expect(await imported(page, '年报.xlsx', writeXlsx(SAMPLE))).toBe(200);
  expect(await imported(page, '年报.doc', readFileSync(OLD_WORD))).toBe(200);
});

test('a parsing process that is gone is replaced for the next file', async ({ app, page }) => {
  const bytes = writeXlsx(SAMPLE);
  expect(await imported(page, '年报.xlsx', bytes)).toBe(200);
  const parsers = (): Promise<number[]> =>
    app.evaluate(({ app: program }) =>
      program.getAppMetrics().flatMap((m) => (m.serviceName === 'parser' ? [m.pid] : [])),
    );
  const [pid, ...others] = await parsers();
  expect(others).toEqual([]);
  process.kill(pid ?? 0, 'SIGKILL');
  await expect.poll(parsers).toEqual([]);
  expect(await imported(page, '年报.xlsx', bytes)).toBe(200);
});
