/** What helps with findings: repairs in one click, the reference behind F1, and what the office sets about the checks. */
import type { Locator, Page } from '@playwright/test';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import { answerDialog } from './firstRun.ts';

const openSample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '打开样例报告' }).click();
  await expect(page.getByRole('tab', { name: /^导语/ })).toBeVisible();
};
const findings = (page: Page): Locator => page.getByRole('complementary', { name: '校验结果' }).getByRole('listitem');
const finding = (page: Page, words: string): Locator => findings(page).filter({ hasText: words });

test('a repair is made in one click, seen in the text, and undone', async ({ page }) => {
  await openSample(page);
  const stammer = finding(page, '一是是');
  await stammer
    .getByRole('button', { name: /^“一、总体情况”|一是是/ })
    .first()
    .click();
  const text = page.getByRole('textbox', { name: /一、总体情况/ }).first();
  await expect(text).toContainText('一是是严格落实');
  await stammer.getByRole('button', { name: '改为“一是”' }).click();
  await expect(stammer).toHaveCount(0);
  await expect(text).toContainText('一是严格落实');
  await page.keyboard.press('Control+z');
  await expect(stammer).toHaveCount(1);
  await expect(text).toContainText('一是是严格落实');

  await finding(page, '〔2019〕60号').getByRole('button', { name: '改为“国办公开办函〔2021〕30号”' }).click();
  await expect(finding(page, '〔2019〕60号')).toHaveCount(0);
});

test('F1 on a finding opens what it rests on and how to decide', async ({ page }) => {
  await openSample(page);
  await finding(page, '“商业企业”列').getByRole('button').first().focus();
  await page.keyboard.press('F1');
  const manual = page.getByRole('dialog', { name: '使用手册' });
  const entry = manual.locator('[data-topic="T3-BAL"]');
  await expect(entry).toBeInViewport();
  await expect(entry).toContainText('申请人撤回申请的，计入“（六）其他处理”的“3.其他”');
  await manual.getByRole('textbox', { name: '在手册里查找' }).fill('复议前置');
  await expect(manual.locator('[data-topic="A14"]')).toBeVisible();
  await expect(entry).toHaveCount(0);
  await manual.getByRole('button', { name: '关闭' }).click();
  await finding(page, '一是是').getByRole('button', { name: '依据' }).click();
  await expect(page.locator('[data-topic="B18"]')).toBeInViewport();
});

test('limits and words that the office sets hold at once and after a restart', async ({ app, page, relaunch }) => {
  await openSample(page);
  await page.getByRole('button', { name: '校验设置' }).click();
  const dialog = page.getByRole('dialog', { name: '校验设置' });
  await dialog.getByRole('spinbutton', { name: '“一、总体情况”最多' }).fill('500');
  await dialog.getByRole('tab', { name: '规范用语' }).click();
  await dialog.getByRole('textbox', { name: '规范用语' }).fill('家长会');
  await dialog.getByRole('tab', { name: '敏感词' }).click();
  const file = join(mkdtempSync(join(tmpdir(), 'gongkai-nianbao-words-')), '敏感词.txt');
  writeFileSync(file, '# 本单位\r\n学位预警\r\n');
  await answerDialog(app, file);
  await dialog.getByRole('button', { name: '从文件读入' }).click();
  await expect(dialog.getByRole('textbox', { name: '敏感词' })).toHaveValue(/学位预警/);
  await dialog.getByRole('button', { name: '保存' }).click();

  // A line that is no term is not lost: its page opens and says which one.
  await expect(dialog).toContainText('第1行“家长会”应写成“旧=>新”');
  await dialog.getByRole('textbox', { name: '规范用语' }).fill('家长会=>家长代表会');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toBeHidden();
  await expect(finding(page, '超过规定的500字')).toHaveCount(1);
  await expect(finding(page, '有敏感词“学位预警”')).toHaveCount(1);
  await expect(finding(page, '规范用语是“家长代表会”')).toHaveCount(1);

  const again = await relaunch();
  await openSample(again.page);
  await expect(finding(again.page, '有敏感词“学位预警”')).toHaveCount(1);
  await again.page.getByRole('button', { name: '校验设置' }).click();
  await expect(again.page.getByRole('spinbutton', { name: '“一、总体情况”最多' })).toHaveValue('500');
});
