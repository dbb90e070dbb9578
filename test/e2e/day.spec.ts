/** A worked day with real clicks: from last year's file to this year's final report, and back to work once more. */
import type { Locator, Page } from '@playwright/test';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { titleOf } from '../../shared/report/report.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import { copiedPage } from '../generate/copiedPage.ts';
import { expect, test } from './app.ts';
import { beginWithFile } from './firstRun.ts';

const LAST = cleanReport();
const YEAR = LAST.year + 1;
const panelOf = (page: Page): Locator => page.getByRole('complementary', { name: '校验结果' });
const numberOf = (page: Page, row: string): Locator => page.getByRole('textbox', { name: `${row}，自然人` });

async function write(page: Page, cell: Locator, text: string): Promise<void> {
  await cell.click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function fillRest(page: Page, tab: RegExp): Promise<void> {
  await page.getByRole('tab', { name: tab }).click();
  await page.getByRole('button', { name: '其余填0' }).click();
  await page.getByRole('button', { name: /格填为 0$/ }).click();
}

/** Explains every finding that asks for it; gives how many there were. */
async function explainAll(page: Page): Promise<number> {
  const open = panelOf(page).getByRole('button', { name: '说明…' });
  let explained = 0;
  for (let left = await open.count(); left > 0; left = await open.count()) {
    await open.first().click();
    await panelOf(page).getByRole('textbox', { name: '说明原因' }).fill('已与经办科室核对，情况属实');
    await panelOf(page).getByRole('button', { name: '保存说明' }).click();
    await expect(open).toHaveCount(left - 1);
    explained++;
  }
  return explained;
}

test('last year’s file, this year’s report, 定稿, and unlocked again', async ({ app, page }, info) => {
  info.setTimeout(180_000);
  const file = join(mkdtempSync(join(tmpdir(), 'gongkai-nianbao-day-')), '上年报告.txt');
  writeFileSync(file, `${titleOf(LAST)}\n${copiedPage(LAST)}`);
  await beginWithFile(app, page, file, LAST.organ.name);
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await page.getByRole('button', { name: '返回' }).click();
  await page.getByRole('button', { name: `从${LAST.organ.name}${LAST.year}年报告新建${YEAR}年报告` }).click();
  await page.getByRole('dialog').getByRole('button', { name: '新建' }).click();

  // Carried over from last year, with its source; then typed, with a slip in （一）.
  await page.getByRole('tab', { name: /^三、/ }).click();
  await expect(numberOf(page, '二、上年结转政府信息公开申请数量')).toHaveValue('3');
  await write(page, numberOf(page, '一、本年新收政府信息公开申请数量'), '50');
  await write(page, numberOf(page, '（一）予以公开'), '52');
  for (const tab of [/^三、/, /^二、/, /^四、/]) await fillRest(page, tab);

  // The text is last year's: its year is brought up to date, and then it is asked once what its number means.
  await page.getByRole('tab', { name: /^一、/ }).click();
  await page.getByRole('button', { name: '查找替换' }).click();
  await page.getByRole('textbox', { name: '查找', exact: true }).fill(`${LAST.year}年`);
  await page.getByRole('button', { name: '替换…' }).click();
  await page.getByRole('textbox', { name: '替换为' }).fill(`${YEAR}年`);
  await page.getByRole('button', { name: '全部替换' }).click();
  const question = panelOf(page).getByRole('group', { name: '文字中的数字指什么' });
  await expect(question).toHaveCount(1);
  await question.getByRole('button', { name: '与表格的统计范围不同' }).click();
  await expect(question).toHaveCount(0);

  await page.getByRole('button', { name: '定稿', exact: true }).click();
  const refused = page.getByRole('dialog', { name: /^还不能定稿/ });
  await expect(refused.getByRole('heading', { name: /^必须改正/ })).toBeVisible();
  await refused.getByRole('button').filter({ hasText: '“自然人”列' }).first().click();
  await page.getByRole('tab', { name: /^三、/ }).click();
  await write(page, numberOf(page, '（一）予以公开'), '53');
  await expect(panelOf(page).getByText('“自然人”列')).toHaveCount(0);
  expect(await explainAll(page)).toBeGreaterThanOrEqual(2);
  await expect(page.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();

  await page.getByRole('button', { name: '定稿', exact: true }).click();
  await page.getByRole('button', { name: '确认定稿' }).click();
  const banner = page.getByRole('region', { name: '定稿状态' });
  await expect(banner).toContainText('已定稿');

  await banner.getByRole('button', { name: '解除定稿' }).click();
  const unlock = page.getByRole('dialog', { name: '解除定稿' });
  await unlock.getByRole('textbox').fill('上级审核后要求补充说明');
  await unlock.getByRole('button', { name: '解除定稿' }).click();
  await expect(banner).toContainText('原因：上级审核后要求补充说明');
});
