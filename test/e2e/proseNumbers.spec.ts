/** Numbers of the text: linked to the tables with one click, and the question how they are to be read. */
import type { Page } from '@playwright/test';
import type { Api } from '../../shared/api.ts';
import type { Report } from '../../shared/report/report.ts';
import { paragraph } from '../../shared/report/richText.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import { expect, test } from './app.ts';

const OVERVIEW = '一、总体情况，正文';

/** A district government whose text speaks of its office alone. */
function districtReport(text: string): Report {
  const report = cleanReport();
  return {
    ...report,
    organ: { name: '云川市东湖区人民政府', level: 'county', kind: 'government' },
    sections: report.sections.map((s) =>
      s.id === 'sec1Overview' ? { ...s, body: s.body.map((p, i) => (i === 4 ? paragraph(text) : p)) } : s,
    ),
  };
}

async function open(page: Page, report: Report): Promise<void> {
  await page.evaluate(async (added) => {
    const { api } = window as unknown as { api: Api };
    await api.saveProfile({ organ: added.organ, contact: {} });
    await api.addReport(added);
  }, report);
  await page.reload();
  await page.getByRole('listitem').first().getByRole('button').first().click();
  await page.getByRole('tab', { name: /^一、/ }).click();
}

test('a number becomes a chip with one click, and undo brings it back', async ({ page }) => {
  await open(page, cleanReport());
  const text = page.getByRole('textbox', { name: OVERVIEW });
  await page.getByRole('button', { name: '数字引用' }).click();
  const list = page.getByRole('tooltip');
  await expect(list.getByRole('heading', { name: /尚未引用的数字 7/ })).toBeVisible();
  await list.getByRole('button', { name: /受理政府信息公开申请43转为引用/ }).click();
  await expect(text.locator('.prose-chip')).toHaveText('43');
  await expect(list.getByRole('heading', { name: '已引用的数字 1' })).toBeVisible();
  await list.getByRole('button', { name: '全部转为引用' }).click();
  await expect(text.locator('.prose-chip')).toHaveCount(7);
  await page.getByRole('button', { name: '数字引用' }).click();
  await expect(list).toBeHidden();
  await text.click();
  await page.keyboard.press('Control+z');
  await expect(text.locator('.prose-chip')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(text.locator('.prose-chip')).toHaveCount(0);
  await expect(text).toContainText('共受理政府信息公开申请43件');
});

test('the meaning of a number is asked once, remembered, and can be asked again', async ({ page }) => {
  await open(page, districtReport('2023年，区政府办公室代区政府受理政府信息公开申请17件。'));
  const question = page.getByRole('group', { name: '文字中的数字指什么' });
  await expect(question).toContainText('本年新收（表格43件）');
  await expect(question).toContainText('新收加上年结转（表格46件）');
  await question.getByRole('button', { name: '与表格的统计范围不同' }).click();
  await expect(question).toHaveCount(0);
  await expect(page.getByText('受理政府信息公开申请17件”')).toHaveCount(0);
  await page.getByRole('button', { name: '数字引用' }).click();
  await page.getByRole('button', { name: '重新询问' }).click();
  await expect(question).toBeVisible();
});
