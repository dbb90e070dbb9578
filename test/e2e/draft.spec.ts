/** What an officer does around tables and prose: lists, new reports, undo, findings, saving and what goes wrong with it. */
import type { Page } from '@playwright/test';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Api } from '../../shared/api.ts';
import { titleOf } from '../../shared/report/report.ts';
import { sampleLastYear } from '../../shared/sample/sampleLastYear.ts';
import { sampleReport } from '../../shared/sample/sampleReport.ts';
import type { Report } from '../../shared/report/report.ts';
import { copiedPage } from '../generate/copiedPage.ts';
import { expect, resize, test } from './app.ts';
import { answerDialog } from './firstRun.ts';

const THIS_YEAR = '6f0d5a54-7a55-4b56-9d2c-0e3c6c1a7b11';
const LAST_YEAR = '6f0d5a54-7a55-4b56-9d2c-0e3c6c1a7b12';

/** Puts reports into the store and shows the list. */
async function listWith(page: Page, ...reports: Report[]): Promise<void> {
  await page.evaluate(async (all) => {
    const { api } = window as unknown as { api: Api };
    for (const report of all) {
      await api.saveProfile({ organ: report.organ, contact: {} });
      await api.addReport(report);
    }
  }, reports);
  await page.reload();
  await expect(page.getByRole('heading', { name: /^报告列表/ })).toBeAttached();
}
const openFirst = async (page: Page): Promise<void> => {
  await page.getByRole('listitem').first().getByRole('button').first().click();
  await expect(page.getByRole('tab', { name: /^导语/ })).toBeVisible();
};
const stored = (page: Page, id: string): Promise<Report> =>
  page.evaluate(async (wanted) => {
    const answer = await (window as unknown as { api: Api }).api.openReport(wanted);
    if (!answer.ok) throw new Error(answer.error.reason);
    return answer.value.report;
  }, id);
const saved = (page: Page): Promise<void> => expect(page.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();

test('a removed report comes back with one click', async ({ page }) => {
  await listWith(page, sampleReport(THIS_YEAR));
  const row = page.getByRole('listitem').filter({ hasText: '青石区' });
  await row.getByRole('button', { name: /^删除/ }).click();
  await page.getByRole('button', { name: '删除', exact: true }).click();
  await expect(page.getByRole('heading', { name: '还没有报告' })).toBeVisible();
  await page.getByRole('button', { name: '撤销删除' }).click();
  await expect(row).toBeVisible();
});

test('from last year: texts carried, numbers cleared, carry-over filled in with its source', async ({ page }) => {
  const last = sampleLastYear(LAST_YEAR);
  await listWith(page, last);
  await page.getByRole('button', { name: `新建${last.year + 1}年` }).click();
  const dialog = page.getByRole('dialog', { name: '新建报告' });
  await expect(dialog.getByRole('radio', { name: `从${last.year}年报告新建` })).toBeChecked();
  await dialog.getByRole('button', { name: '新建', exact: true }).click();
  await page.getByRole('tab', { name: /^三、/ }).click();
  await expect(page.getByText(`“上年结转”一行取自${last.year}年报告的“结转下年度继续办理”`)).toBeVisible();
  const carried = last.tables['requests.carriedOut.naturalPerson']?.value ?? '';
  await expect(page.getByRole('textbox', { name: /^二、上年结转政府信息公开申请数量，自然人/ })).toHaveValue(carried);
  await expect(page.getByRole('textbox', { name: /^一、本年新收政府信息公开申请数量，自然人/ })).toHaveValue('');
  await page.getByRole('tab', { name: /^一、/ }).click();
  await expect(page.getByRole('textbox', { name: '一、总体情况，正文' })).toContainText('主动公开');
});

test('from last year’s file: chosen in the dialog, kept to be compared with, not put into the list', async ({
  app,
  page,
}, info) => {
  await resize(app, 1366, 768);
  await listWith(page, { ...sampleReport(THIS_YEAR), year: 2020, edition: 'FMT2019' });
  const last = sampleLastYear(LAST_YEAR);
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-new-'));
  writeFileSync(join(folder, '上年.txt'), `${titleOf(last)}\n${copiedPage(last)}`);
  await page.getByRole('button', { name: '新建报告' }).click();
  const dialog = page.getByRole('dialog', { name: '新建报告' });
  await answerDialog(app, join(folder, '上年.txt'));
  await dialog.getByRole('button', { name: '选择文件' }).click();
  await expect(dialog.getByText(`文件“上年.txt”，${last.organ.name} ${last.year}年`)).toBeVisible();
  await expect(dialog.getByRole('radio', { name: `从${last.year}年报告新建` })).toBeChecked();
  await expect(dialog.getByLabel('报告年度')).toHaveValue(String(last.year + 1));
  await page.screenshot({ path: info.outputPath('new-from-file.png') });
  await dialog.getByLabel('报告年度').fill(String(last.year + 2));
  await expect(dialog.getByText(`不能作为${last.year + 1}年报告`)).toBeVisible();
  await dialog.getByLabel('报告年度').fill(String(last.year + 1));
  await dialog.getByRole('button', { name: '新建', exact: true }).click();

  await page.getByRole('tab', { name: /^三、/ }).click();
  const carried = last.tables['requests.carriedOut.naturalPerson']?.value ?? '';
  await expect(page.getByRole('textbox', { name: /^二、上年结转政府信息公开申请数量，自然人/ })).toHaveValue(carried);
  await page.getByRole('toolbar', { name: '工具栏' }).getByRole('button', { name: '与上年对照' }).click();
  await expect(page.getByText('上年报告：文件“上年.txt”（随本报告保存，只用来对照）')).toBeVisible();
  const years = await page.evaluate(() => (window as unknown as { api: Api }).api.listReports());
  expect(years.ok && years.value.map((r) => r.year)).toEqual([last.year + 1, 2020]);
});

test('undo goes to the surface worked on last', async ({ page }) => {
  await listWith(page, sampleReport(THIS_YEAR));
  await openFirst(page);
  await page.getByRole('tab', { name: /^三、/ }).click();
  const cell = page.getByRole('textbox', { name: '一、本年新收政府信息公开申请数量，商业企业' });
  await cell.click();
  await page.keyboard.type('77');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: /^导语/ }).click();
  const preface = page.getByRole('textbox', { name: '导语' });
  await preface.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('尾句');
  await expect(preface).toContainText('尾句');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(preface).not.toContainText('尾句');
  await page.getByRole('button', { name: '恢复' }).click();
  await expect(preface).toContainText('尾句');
  await page.getByRole('tab', { name: /^三、/ }).click();
  await expect(cell).toHaveValue('77');
  await page.getByRole('textbox', { name: '二、上年结转政府信息公开申请数量，商业企业' }).click();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(cell).toHaveValue('5');
  await expect(cell).toBeFocused();
});

test('F8 walks through all findings, across tabs, and the panel filters them', async ({ page }) => {
  await listWith(page, sampleReport(THIS_YEAR));
  await openFirst(page);
  const panel = page.getByRole('complementary', { name: '校验结果' });
  const all = await panel.getByRole('listitem').count();
  expect(all).toBeGreaterThan(3);
  const tabs = new Set<string | null>();
  for (let i = 0; i < all; i++) {
    await page.keyboard.press('F8');
    await expect(panel.getByRole('listitem').nth(i).getByRole('button').first()).toHaveAttribute(
      'aria-current',
      'true',
    );
    tabs.add(await page.getByRole('tab', { selected: true }).textContent());
  }
  expect(tabs.size).toBeGreaterThan(1);
  await page.keyboard.press('Shift+F8');
  await expect(
    panel
      .getByRole('listitem')
      .nth(all - 2)
      .getByRole('button')
      .first(),
  ).toHaveAttribute('aria-current', 'true');
  const mustFix = panel.getByRole('button', { name: /^强制 \d/ });
  await mustFix.click();
  await expect(mustFix).toHaveAttribute('aria-pressed', 'true');
  await expect(panel.getByRole('listitem').filter({ hasNotText: '强制' })).toHaveCount(0);
});

test('what is typed is saved by itself and survives a restart', async ({ page, relaunch }) => {
  await listWith(page, sampleReport(THIS_YEAR));
  await openFirst(page);
  await page.getByLabel('索引号').fill('QSJY/2026-00099');
  await expect(page.getByText('未保存')).toBeVisible();
  await saved(page);
  expect((await stored(page, THIS_YEAR)).metadata.indexNumber).toBe('QSJY/2026-00099');
  await page.getByLabel('索引号').fill('QSJY/2026-00100');
  const again = await relaunch();
  await openFirst(again.page);
  await expect(again.page.getByLabel('索引号')).toHaveValue('QSJY/2026-00100');
});

test('a report changed elsewhere is never overwritten; the text can be kept as a copy', async ({ page }) => {
  await listWith(page, sampleReport(THIS_YEAR));
  await openFirst(page);
  await page.evaluate(async (id) => {
    const { api } = window as unknown as { api: Api };
    const opened = await api.openReport(id);
    if (!opened.ok) throw new Error(opened.error.reason);
    const { report, rev } = opened.value;
    await api.saveReport({ report: { ...report, metadata: { ...report.metadata, phone: '0300-1' } }, baseRev: rev });
  }, THIS_YEAR);
  await page.getByLabel('索引号').fill('我的修改');
  await expect(page.getByText('没有保存成功，输入的内容还在窗口里。')).toBeVisible();
  await expect(page.getByLabel('索引号')).toHaveValue('我的修改');
  await page.getByRole('button', { name: '返回' }).click();
  await expect(page.getByRole('button', { name: '另存为副本' })).toBeVisible();
  await page.getByRole('button', { name: '另存为副本' }).click();
  await saved(page);
  await expect(page.getByLabel('索引号')).toHaveValue('我的修改');
  await page.getByRole('button', { name: '返回' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '青石区' })).toHaveCount(2);
  expect((await stored(page, THIS_YEAR)).metadata.phone).toBe('0300-1');
});

test('a section title that differs is put right with one click', async ({ page }) => {
  const sample = sampleReport(THIS_YEAR);
  const sections = sample.sections.map((s) => (s.id === 'sec1Overview' ? { ...s, title: '一、概述' } : s));
  await listWith(page, { ...sample, sections });
  await openFirst(page);
  await page.getByRole('tab', { name: /^一、/ }).click();
  await page.getByRole('button', { name: '改为规范标题“一、总体情况”' }).click();
  await expect(page.getByLabel('本部分标题')).toHaveValue('一、总体情况');
  await saved(page);
  expect((await stored(page, THIS_YEAR)).sections[0]?.title).toBeUndefined();
});

test('the manual is found by its words', async ({ page }) => {
  await page.getByRole('button', { name: '阅读使用手册' }).click();
  await page.getByLabel('在手册里查找').fill('勾稽 列');
  const text = page.getByRole('region', { name: '手册正文' });
  await expect(text.getByText('本年新收＋上年结转＝')).toBeVisible();
  await expect(text.getByRole('heading', { name: '换电脑' })).toHaveCount(0);
});

test('half-composed input stays in the field until the input method is done', async ({ page }) => {
  await listWith(page, sampleReport(THIS_YEAR));
  await openFirst(page);
  const index = page.getByLabel('索引号');
  await index.fill('');
  await saved(page);
  const input = await page.context().newCDPSession(page);
  await index.focus();
  await input.send('Input.imeSetComposition', { text: 'qing', selectionStart: 4, selectionEnd: 4 });
  await expect(index).toHaveValue('qing');
  // Longer than autosave would wait.
  await page.waitForTimeout(1_200);
  expect((await stored(page, THIS_YEAR)).metadata.indexNumber).toBeUndefined();
  await input.send('Input.insertText', { text: '青' });
  await expect(index).toHaveValue('青');
  await expect.poll(async () => (await stored(page, THIS_YEAR)).metadata.indexNumber).toBe('青');
});

test('dates are typed in any usual way, and what is no date is not saved', async ({ page }) => {
  await listWith(page, sampleReport(THIS_YEAR));
  await openFirst(page);
  const issued = page.getByLabel('成文日期');
  await issued.fill('2026-2-30');
  await expect(page.getByText('不是日期，没有保存。')).toBeVisible();
  await issued.fill('20260203');
  await page.getByLabel('索引号').focus();
  await expect(issued).toHaveValue('2026年2月3日');
  await saved(page);
  expect((await stored(page, THIS_YEAR)).metadata.issuedOn).toBe('2026-02-03');
});
