/** Before a report goes out: its pages as printed, the files it can be handed over as, and empty forms for others. */
import type { Page } from '@playwright/test';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT, expect, resize, test } from './app.ts';
import { drawn } from './drawnPage.ts';
import { answerDialog } from './firstRun.ts';

const picture = (page: Page, name: string): Promise<Buffer> =>
  page.screenshot({ path: join(PROJECT, 'test-results/screens', `${name}.png`), animations: 'disabled' });

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '打开样例报告' }).click();
  await expect(page.getByRole('tab', { name: /^导语/ })).toBeVisible();
}

test('the preview shows the printed pages, remembers how they are looked at, and prints a range', async ({
  app,
  page,
}) => {
  await resize(app, 1366, 768);
  await openSample(page);
  await page.keyboard.press('Control+p');
  const status = page.getByRole('status').filter({ hasText: /第1页，共[5-9]页/ });
  await expect(status).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => drawn(page), { timeout: 15_000 }).toBe(true);
  await expect(page.getByRole('article', { name: '第1页' })).toContainText('年政府信息公开工作年度报告');
  await picture(page, 'preview-1366');

  await page.getByRole('checkbox', { name: '双页' }).check();
  await page.getByLabel('预览比例').click();
  await page.getByTitle('50%', { exact: true }).click();
  await expect.poll(() => drawn(page), { timeout: 15_000 }).toBe(true);
  const [left, right] = await Promise.all(
    [1, 2].map((n) => page.getByRole('article', { name: `第${n}页` }).boundingBox()),
  );
  expect(left?.y).toBe(right?.y);
  await picture(page, 'preview-two-1366');

  await page.getByLabel('打印范围').click();
  await page.getByTitle('指定页').click();
  const print = page.getByRole('button', { name: '打印', exact: true });
  await expect(print).toBeDisabled();
  await page.getByRole('textbox', { name: '指定页' }).fill('2-99');
  await expect(print).toBeDisabled();
  await page.getByRole('textbox', { name: '指定页' }).fill('1-2，4');
  await expect(print).toBeEnabled();
  await print.click();

  await page.getByRole('button', { name: '返回编辑' }).click();
  await page.keyboard.press('Control+p');
  await expect(status).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('checkbox', { name: '双页' })).toBeChecked();
});

test('formats stand in groups, each with what it is for, and are written', async ({ app, page }) => {
  await resize(app, 1366, 768);
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-export-'));
  await openSample(page);
  await page.getByRole('button', { name: '导出' }).click();
  const dialog = page.getByRole('dialog', { name: '导出报告' });
  for (const [group, name] of [
    ['正式公开', 'PDF 文档'],
    ['报送', '报送包'],
    ['数据', '数据清单'],
  ] as const) {
    await expect(dialog.getByRole('group', { name: group }).getByRole('checkbox', { name })).toBeVisible();
  }
  await expect(dialog.getByText('Word 文档用公文标准版式')).toBeVisible();
  await picture(page, 'export-1366');
  await dialog.getByRole('checkbox', { name: /PDF 文档/ }).uncheck();
  await dialog.getByRole('checkbox', { name: /数据清单/ }).check();
  await answerDialog(app, folder);
  await dialog.getByRole('button', { name: '选择文件夹' }).click();
  await dialog.getByRole('button', { name: '导出', exact: true }).click();
  await expect(dialog.getByRole('button', { name: '完成' })).toBeVisible();
  expect(
    readdirSync(folder)
      .map((f) => f.slice(f.lastIndexOf('.')))
      .sort(),
  ).toEqual(['.csv', '.docx', '.gknb']);
});

test('empty forms and the workbook for suppliers are written from the list', async ({ app, page }) => {
  await resize(app, 1366, 768);
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-forms-'));
  await page.getByLabel('单位全称').fill('云岭市水利局');
  await page.getByRole('radio', { name: '先进入报告列表' }).check();
  await page.getByRole('button', { name: '保存并开始' }).click();
  await page.getByRole('button', { name: '空白表、采集表' }).click();
  const dialog = page.getByRole('dialog', { name: '空白表和数据采集表' });
  await answerDialog(app, folder);
  await dialog.getByRole('button', { name: '选择文件夹' }).click();
  await dialog.getByRole('button', { name: '导出', exact: true }).click();
  await expect(dialog.getByRole('region', { name: '导出结果' })).toContainText('.docx');

  await dialog.getByText('数据采集表', { exact: true }).click();
  await expect(dialog.getByRole('button', { name: '导出', exact: true })).toBeDisabled();
  await dialog.getByLabel(/填报单位/).fill('办公室\n政策法规科\n');
  await expect(dialog.getByText('已写2个')).toBeVisible();
  await picture(page, 'forms-1366');
  await dialog.getByRole('button', { name: '导出', exact: true }).click();
  await expect(dialog.getByRole('region', { name: '导出结果' })).toContainText('.xlsx');
  const [workbook = ''] = readdirSync(folder).filter((f) => f.endsWith('.xlsx'));
  expect(readFileSync(join(folder, workbook)).subarray(0, 2).toString()).toBe('PK');
});
