/** This year's report beside last year's: from the store, from a file, in words and in numbers. */
import type { ElectronApplication, Page } from '@playwright/test';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBundle } from '../../main/bundle/writeBundle.ts';
import type { Api } from '../../shared/api.ts';
import type { Report } from '../../shared/report/report.ts';
import { sampleLastYear } from '../../shared/sample/sampleLastYear.ts';
import { sampleReport } from '../../shared/sample/sampleReport.ts';
import { expect, resize, test } from './app.ts';
import { answerDialog } from './firstRun.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-last-year-'));
const THIS_YEAR = sampleReport('6f0d5a54-7a55-4b56-9d2c-0e3c6c1a7b21');
const LAST_YEAR = sampleLastYear('6f0d5a54-7a55-4b56-9d2c-0e3c6c1a7b22');

/** @returns path of a bundle with the report */
async function fileOf(report: Report, name: string): Promise<string> {
  const path = join(folder, name);
  const making = { createdAt: '2026-01-20T08:00:00.000Z', appVersion: '0.1.0', revision: 1 };
  writeFileSync(path, await writeBundle(report, making));
  return path;
}

/** First run with a file, then the other files from the list; the last one is open as a draft. */
async function importAll(app: ElectronApplication, page: Page, first: string, ...more: string[]): Promise<void> {
  await answerDialog(app, first);
  await page.getByLabel('单位全称').fill(THIS_YEAR.organ.name);
  await page.getByRole('radio', { name: '导入已有报告' }).check();
  await page.getByRole('button', { name: '保存并开始' }).click();
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await expect(page.getByRole('tab', { name: /^导语/ })).toBeVisible();
  for (const file of more) {
    await page.getByRole('button', { name: '返回' }).click();
    await answerDialog(app, file);
    await page.getByRole('button', { name: /导入文件$/ }).click();
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await expect(page.getByRole('tab', { name: /^导语/ })).toBeVisible();
  }
}

const compareButton = (page: Page) =>
  page.getByRole('toolbar', { name: '工具栏' }).getByRole('button', { name: '与上年对照' });
const carriedIn = (page: Page) => page.getByRole('textbox', { name: /^二、上年结转政府信息公开申请数量，自然人/ });
const carryFinding = (page: Page) =>
  page
    .getByRole('complementary', { name: '校验结果' })
    .getByRole('listitem')
    .filter({ hasText: '与2024年报告的“结转下年度继续办理”不一致' });

async function writeCarriedIn(page: Page, text: string): Promise<void> {
  await page.getByRole('tab', { name: /^三、/ }).click();
  await carriedIn(page).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('last year from the store: side by side, and a changed carry-over is told', async ({ app, page }, info) => {
  info.setTimeout(120_000);
  await importAll(app, page, await fileOf(LAST_YEAR, '2024年.gknb'), await fileOf(THIS_YEAR, '2025年.gknb'));
  await expect(carryFinding(page)).toHaveCount(0);

  await compareButton(page).click();
  await expect(page.getByText('上年报告：列表中的2024年报告')).toBeVisible();
  const overview = page.getByRole('region', { name: '一、总体情况' });
  await expect(overview.getByRole('group', { name: '2024年' })).toContainText('主动公开政府信息367条');
  await expect(overview.getByRole('group', { name: '2025年' })).toContainText('主动公开政府信息412条');
  await expect(overview.getByText(/^重复率\d+%$/)).toBeVisible();
  const issues = page.getByRole('region', { name: '五、问题及改进' });
  await expect(issues.getByText('本年写到了')).toHaveCount(2);
  await resize(app, 1366, 697);
  await page.getByRole('button', { name: /^五、问题及改进/ }).click();
  await page.screenshot({ path: info.outputPath('problems-1366.png') });
  await page.screenshot({ path: info.outputPath('words-1366.png') });

  await page.getByText('数字对照', { exact: true }).click();
  const carry = page.getByRole('region', { name: '结转衔接' });
  await expect(carry.getByText('不一致')).toHaveCount(0);
  await expect(carry.getByText('一致')).toHaveCount(7);
  await page.screenshot({ path: info.outputPath('numbers-1366.png') });
  await carry.getByRole('button', { name: '自然人3，去修改' }).click();

  await expect(carriedIn(page)).toBeFocused();
  await writeCarriedIn(page, '4');
  await expect(carryFinding(page)).toContainText('自然人本年填4、上年为3；总计本年填5、上年为4');
  await compareButton(page).click();
  await page.getByText('数字对照', { exact: true }).click();
  await expect(carry.getByText('不一致')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await writeCarriedIn(page, '3');
  await expect(carryFinding(page)).toHaveCount(0);
});

test('last year from a file: named, only compared with, kept for 定稿 and restarts, put away again', async ({
  app,
  page,
  relaunch,
}, info) => {
  info.setTimeout(120_000);
  const unchanged: Report = { ...THIS_YEAR, preface: LAST_YEAR.preface, sections: LAST_YEAR.sections };
  const carried = { value: '2' };
  const last: Report = { ...LAST_YEAR, tables: { ...LAST_YEAR.tables, 'requests.carriedOut.naturalPerson': carried } };
  await importAll(app, page, await fileOf(unchanged, '照搬的2025年.gknb'));
  await compareButton(page).click();
  await expect(page.getByText('列表里没有“云岭市青石区教育局”2024年的报告。')).toBeVisible();

  await answerDialog(app, await fileOf(THIS_YEAR, '不是上年.gknb'));
  await page.getByRole('button', { name: '选择上年报告文件' }).click();
  await expect(page.getByText('“不是上年.gknb”是2025年的报告，请选择2024年的报告来对照。')).toBeVisible();

  await answerDialog(app, await fileOf(last, '上年.gknb'));
  await page.getByRole('button', { name: '选择上年报告文件' }).click();
  await expect(page.getByText('上年报告：文件“上年.gknb”（随本报告保存，只用来对照）')).toBeVisible();
  const overview = page.getByRole('region', { name: '一、总体情况' });
  await expect(overview.getByText('重复率100%')).toBeVisible();
  await expect(overview.getByText(/^未改的年份、数字\d+处$/)).toBeVisible();
  await page.getByRole('button', { name: '下一句' }).click();
  await expect(page.getByText(/^第1句，共\d+句$/)).toBeVisible();
  await resize(app, 1366, 697);
  await page.screenshot({ path: info.outputPath('copied-1366.png') });
  await resize(app, 911, 512);
  await page.screenshot({ path: info.outputPath('copied-911.png') });

  await page.getByRole('button', { name: '返回编辑' }).click();
  await expect(carryFinding(page)).toBeVisible();
  const panel = page.getByRole('complementary', { name: '校验结果' });
  await expect(panel.getByText('各部分文字合计与2024年报告重复超过90%')).toBeVisible();
  await page.getByRole('button', { name: '定稿', exact: true }).click();
  const refused = page.getByRole('dialog', { name: /^还不能定稿/ });
  await expect(refused.getByText('与2024年报告的“结转下年度继续办理”不一致')).toBeVisible();
  await page.keyboard.press('Escape');

  const { page: again } = await relaunch();
  await again.getByRole('listitem').first().getByRole('button').first().click();
  await expect(carryFinding(again)).toBeVisible();
  await compareButton(again).click();
  await expect(again.getByText('上年报告：文件“上年.gknb”（随本报告保存，只用来对照）')).toBeVisible();
  await again.screenshot({ path: info.outputPath('kept.png') });
  await again.getByRole('button', { name: '去掉' }).click();
  await expect(again.getByText('列表里没有“云岭市青石区教育局”2024年的报告。')).toBeVisible();
  await again.getByRole('button', { name: '返回编辑' }).click();
  await expect(carryFinding(again)).toHaveCount(0);
  const stored = await again.evaluate(() => (window as unknown as { api: Api }).api.listReports());
  expect(stored.ok && stored.value.map((r) => r.year)).toEqual([2025]);
});
