/**
 * The main job with real clicks: a published report is opened, what is wrong with it is seen and put right, and it is
 * handed over. Runs on an invented report, and on a really published one where `../shared/reports` is present.
 */
import { _electron } from '@playwright/test';
import type { Page } from '@playwright/test';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Api } from '../../shared/api.ts';
import { formOf } from '../../shared/editions/editions.ts';
import type { Report } from '../../shared/report/report.ts';
import { valuesOf } from '../../shared/report/totals.ts';
import { copiedPage, mistakenReport } from '../generate/copiedPage.ts';
import { EXECUTABLE, PROJECT, argumentsOf, expect, test } from './app.ts';
import { answerDialog, beginWithFile } from './firstRun.ts';

const PUBLISHED = join(PROJECT, '../shared/reports/ganzhou_etdz_2021.txt');
const folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-story-'));
const invented = join(folder, '从网页复制的报告.txt');
writeFileSync(invented, copiedPage(mistakenReport()));
if (!existsSync(PUBLISHED)) console.log('story: ../shared/reports is absent, only the invented report is used');

const OFFICE = '云岭市青石区党政办公室';

const storedReport = (page: Page): Promise<Report> =>
  page.evaluate(async () => {
    const { api } = window as unknown as { api: Api };
    const list = await api.listReports();
    if (!list.ok || list.value.length !== 1) throw new Error('not one report');
    const opened = await api.openReport(list.value[0]?.id ?? '');
    if (!opened.ok) throw new Error(opened.error.code);
    return opened.value.report;
  });

const printedNumbers = (report: Report): (string | null)[] => {
  const form = formOf(report);
  return form.fields.map((f) => valuesOf(form, report.tables)(f.id).value);
};

for (const file of [invented, PUBLISHED].filter((f) => existsSync(f))) {
  test(`from ${file === PUBLISHED ? 'a published report' : 'an invented report'} to the final one`, async ({
    app,
    page,
    relaunch,
  }, info) => {
    info.setTimeout(150_000);
    await beginWithFile(app, page, file, OFFICE);
    // Nothing is stored before the officer confirms.
    expect(await page.evaluate(() => (window as unknown as { api: Api }).api.listReports())).toEqual({
      ok: true,
      value: [],
    });
    await page.getByRole('button', { name: '导入', exact: true }).click();

    const panel = page.getByRole('complementary', { name: '校验结果' });
    for (const words of ['商业企业', '本年新收政府信息公开申请数量', 'mobile28365', '60号', '一是是', '相关文章']) {
      await expect(panel.getByRole('listitem').filter({ hasText: words }).first()).toBeVisible();
    }
    const row = panel.getByRole('button').filter({ hasText: '“本年新收政府信息公开申请数量”' });
    const column = panel.getByRole('button').filter({ hasText: '“商业企业”列' });
    await column.click();
    const cell = page.getByRole('textbox', { name: '一、本年新收政府信息公开申请数量，商业企业' });
    await expect(cell).toBeFocused();
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await expect(column).toHaveCount(0);
    await expect(row).toHaveCount(0);
    await expect(page.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();

    const again = await relaunch();
    await again.page
      .getByRole('button', { name: /2021年/ })
      .first()
      .click();
    await again.page.getByRole('tab', { name: /^三、/ }).click();
    await expect(again.page.getByRole('textbox', { name: '一、本年新收政府信息公开申请数量，商业企业' })).toHaveValue(
      '0',
    );
    await expect(again.page.getByText('“商业企业”列')).toHaveCount(0);

    const handedOver = mkdtempSync(join(folder, 'out-'));
    await answerDialog(again.app, handedOver);
    await again.page.getByRole('button', { name: '导出' }).click();
    const dialog = again.page.getByRole('dialog', { name: '导出报告' });
    for (const box of await dialog.getByRole('checkbox').all()) await box.check();
    await dialog.getByRole('button', { name: '选择文件夹' }).click();
    await dialog.getByRole('button', { name: '导出', exact: true }).click();
    await expect(dialog.getByRole('button', { name: '重新导出' })).toBeVisible({ timeout: 60_000 });
    const files = readdirSync(handedOver);
    expect(files.map((f) => f.split('.').at(-1)).sort()).toEqual([
      ...['csv', 'docx', 'gknb', 'html', 'html', 'json', 'pdf', 'xlsx'],
    ]);
    const sent = await storedReport(again.page);

    const superior = await _electron.launch({
      executablePath: EXECUTABLE,
      args: argumentsOf(mkdtempSync(join(folder, 'superior-'))),
      cwd: PROJECT,
    });
    const inbox = await superior.firstWindow();
    const bundle = join(handedOver, files.find((f) => f.endsWith('.gknb')) ?? '');
    await beginWithFile(superior, inbox, bundle, OFFICE);
    await inbox.getByRole('button', { name: '导入', exact: true }).click();
    await expect(inbox.getByRole('complementary', { name: '校验结果' })).toBeVisible();
    const received = await storedReport(inbox);
    expect(printedNumbers(received)).toEqual(printedNumbers(sent));
    expect(printedNumbers(received)).toHaveLength(200);
    expect([received.preface, received.sections]).toEqual([sent.preface, sent.sections]);
    await superior.close();
  });
}
