/** Living with findings: explaining them, 定稿, what it locks, unlocking it, and what is on record afterwards. */
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Api } from '../../shared/api.ts';
import type { Report } from '../../shared/report/report.ts';
import { reportWith } from '../unit/checks/reportWith.ts';
import { expect, resize, test } from './app.ts';
import { answerDialog } from './firstRun.ts';

const ID = '6f0d5a54-7a55-4b56-9d2c-0e3c6c1a7b21';
const SCOPE = '文字为全区口径，表格为本机关';
const REASON = '主管部门审核后要求更正许可数量';

/** One number that cannot be (A), one text that contradicts the table (B), one blank cell (C); nothing else. */
const doubtful = (): Report => ({
  ...reportWith({
    requests: '全年收到政府信息公开申请999件。',
    cells: { 'proactive.coercion.decisions': undefined, 'proactive.licensing.decisions': '-1' },
  }),
  id: ID,
});

async function openDoubtful(page: Page): Promise<void> {
  await page.evaluate(async (report) => {
    const { api } = window as unknown as { api: Api };
    await api.saveProfile({ organ: report.organ, contact: {} });
    await api.addReport(report);
  }, doubtful());
  await page.reload();
  await openFromList(page);
}
const openFromList = async (page: Page): Promise<void> => {
  await page.getByRole('listitem').first().getByRole('button').first().click();
  await expect(page.getByRole('tab', { name: /^导语/ })).toBeVisible();
};
const panelOf = (page: Page): Locator => page.getByRole('complementary', { name: '校验结果' });
const item = (page: Page, words: string): Locator => panelOf(page).getByRole('listitem').filter({ hasText: words });
const which = (page: Page, words: RegExp): Promise<void> =>
  panelOf(page).locator('.check-which label').filter({ hasText: words }).click();
const licensing = (page: Page): Locator => page.getByRole('textbox', { name: /^行政许可/ }).first();
const banner = (page: Page): Locator => page.getByRole('region', { name: '定稿状态' });
const titleOf = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? '');

async function explain(page: Page, words: string, text: string): Promise<void> {
  const finding = item(page, words);
  await finding.getByRole('button', { name: '说明…' }).click();
  await finding.getByRole('textbox', { name: '说明原因' }).fill(text);
  await finding.getByRole('button', { name: '保存说明' }).click();
  await expect(finding).toHaveCount(0);
}

/** Types into the number cell and waits until the disk has it. */
async function writeNumber(page: Page, cell: Locator, text: string): Promise<void> {
  await cell.click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();
}

async function finalise(page: Page): Promise<void> {
  await page.getByRole('button', { name: '定稿', exact: true }).click();
  await page.getByRole('button', { name: '确认定稿' }).click();
  await expect(banner(page)).toContainText(/已定稿 \d{4}-\d\d-\d\d \d\d:\d\d/);
}

/** From the doubtful report to one that is final. */
async function settleAll(page: Page): Promise<void> {
  await openDoubtful(page);
  await explain(page, '999', SCOPE);
  await explain(page, '空白', '本机关没有行政强制事项');
  await page.getByRole('tab', { name: /^二、/ }).click();
  await writeNumber(page, licensing(page), '36');
  await finalise(page);
}

test('定稿 is refused until everything is put right or explained, then it is done', async ({ app, page }) => {
  await openDoubtful(page);
  await expect(panelOf(page).getByRole('status').first()).toHaveText('有1处必须改正、1处需要说明、1处请核实');
  await expect.poll(() => titleOf(app)).toContain('（有1处必须改正、1处需要说明、1处请核实）');
  // What must be put right cannot be explained.
  await expect(item(page, '负数').getByRole('button', { name: '说明…' })).toHaveCount(0);

  await explain(page, '999', SCOPE);
  await expect(panelOf(page).getByText('待处理 2')).toBeVisible();
  await expect(panelOf(page).getByText('已说明 1')).toBeVisible();

  await page.getByRole('button', { name: '定稿', exact: true }).click();
  const refused = page.getByRole('dialog', { name: '还不能定稿，有2处没有处理' });
  await expect(refused.getByRole('heading', { name: '必须改正（1处）' })).toBeVisible();
  await expect(refused.getByRole('heading', { name: '需要改正，或者说明原因（1处）' })).toBeVisible();
  await expect(refused.getByRole('listitem')).toHaveCount(2);
  await refused.getByRole('button').filter({ hasText: '负数' }).click();
  await expect(refused).toHaveCount(0);
  await expect(licensing(page)).toBeFocused();
  await writeNumber(page, licensing(page), '36');

  const blank = item(page, '空白');
  await blank.getByRole('button', { name: '说明…' }).click();
  await blank.getByRole('textbox', { name: '说明原因' }).fill('没有');
  await expect(blank.getByRole('status')).toHaveText('还差4个字');
  await expect(blank.getByRole('button', { name: '保存说明' })).toBeDisabled();
  await blank.getByRole('textbox', { name: '说明原因' }).fill('');
  await blank.getByRole('group', { name: '常用原因' }).getByRole('button').first().click();
  await blank.getByRole('button', { name: '保存说明' }).click();
  await expect(panelOf(page).getByText('待处理 0')).toBeVisible();

  await page.getByRole('button', { name: '定稿', exact: true }).click();
  await expect(page.getByRole('dialog', { name: '定稿' })).toContainText('2处问题已说明');
  await page.getByRole('button', { name: '取消' }).click();
  await finalise(page);
  await expect.poll(() => titleOf(app)).toContain('（已定稿）');
});

test('a final report is locked in tables, prose, facts and explanations, also after a restart', async ({
  page,
  relaunch,
}, info) => {
  await settleAll(page);
  const { page: again } = await relaunch();
  const listed = again.getByRole('listitem').first();
  await expect(listed).toContainText('已定稿');
  await listed.getByRole('button', { name: /^删除/ }).click();
  await expect(again.getByText(/报告已经定稿，不能删除。$/)).toBeVisible();
  await again.screenshot({ path: info.outputPath('not-removed.png') });
  await again.getByRole('button', { name: '知道了' }).click();
  await openFromList(again);
  await expect(banner(again)).toContainText('已定稿');

  await expect(again.getByLabel('索引号')).not.toBeEditable();
  const preface = again.getByRole('textbox', { name: '导语' });
  const before = await preface.textContent();
  await preface.click();
  await again.keyboard.type('改动');
  expect(await preface.textContent()).toBe(before);

  await again.getByRole('tab', { name: /^二、/ }).click();
  await licensing(again).click();
  await again.keyboard.type('7');
  await again.keyboard.press('Delete');
  await expect(licensing(again)).toHaveValue('36');
  await expect(again.getByText('报告已经定稿，不能修改。')).toBeVisible();
  await expect(again.getByRole('button', { name: '其余填0' })).toBeDisabled();

  await which(again, /已说明 2/);
  await expect(panelOf(again).getByRole('listitem')).toHaveCount(2);
  await expect(panelOf(again).getByText(`说明：${SCOPE}`)).toBeVisible();
  await expect(panelOf(again).getByRole('button', { name: '撤回说明' })).toHaveCount(0);

  const refused = await again.evaluate(async (id) => {
    const { api } = window as unknown as { api: Api };
    const opened = await api.openReport(id);
    if (!opened.ok) throw new Error(opened.error.reason);
    const { report, rev } = opened.value;
    return api.saveReport({ report: { ...report, metadata: {} }, baseRev: rev });
  }, ID);
  expect(refused).toMatchObject({ ok: false, error: { code: 'E_LOCKED' } });
});

test('unlocking asks a reason; what changed since is shown, and all of it is there after a restart', async ({
  page,
  relaunch,
}) => {
  await settleAll(page);
  await banner(page).getByRole('button', { name: '解除定稿' }).click();
  const dialog = page.getByRole('dialog', { name: '解除定稿' });
  await dialog.getByRole('textbox').fill('改数字');
  await expect(dialog.getByRole('button', { name: '解除定稿' })).toBeDisabled();
  await dialog.getByRole('textbox').fill(REASON);
  await dialog.getByRole('button', { name: '解除定稿' }).click();
  await expect(banner(page)).toContainText(`原因：${REASON}`);
  await expect(banner(page)).toContainText('定稿后没有改动。');
  await writeNumber(page, licensing(page), '37');
  await expect(banner(page)).toContainText('定稿后改动1处。');

  const { page: again } = await relaunch();
  await expect(again.getByRole('listitem').first()).toContainText('草稿');
  await openFromList(again);
  await expect(banner(again)).toContainText(`原因：${REASON}`);
  await banner(again).getByRole('button', { name: '查看改动' }).click();
  const record = again.getByRole('dialog', { name: '定稿记录' });
  await expect(record.getByRole('row').last()).toContainText(/“行政许可”的“.+”3637/);
  await expect(record.getByRole('listitem')).toHaveCount(2);
  await expect(record.getByRole('listitem').first()).toContainText(REASON);
  await record.getByRole('button', { name: /“行政许可”/ }).click();
  await expect(licensing(again)).toBeFocused();
  await finalise(again);
  await expect(banner(again).getByRole('button', { name: '解除定稿' })).toBeVisible();
});

test('an explanation holds for its numbers only: changed, the finding asks again; undone, it is silent', async ({
  page,
}) => {
  await openDoubtful(page);
  await explain(page, '999', SCOPE);
  await page.getByRole('tab', { name: /^三、/ }).click();
  const cell = page.getByRole('textbox', { name: '一、本年新收政府信息公开申请数量，自然人' });
  await writeNumber(page, cell, '500');
  const finding = item(page, '999');
  await expect(finding).toContainText('数字变化前的说明');
  await expect(finding).toContainText(SCOPE);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(finding).toHaveCount(0);
  await page.getByRole('button', { name: '恢复' }).click();
  await finding.getByRole('button', { name: '沿用' }).click();
  await expect(finding).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(item(page, '999')).toHaveCount(0);

  await which(page, /已说明 1/);
  await panelOf(page).getByRole('button', { name: '撤回说明' }).click();
  await expect(panelOf(page).getByText('还没有说明或者忽略过的问题。')).toBeVisible();
  await which(page, /待处理 3/);
  await expect(finding).toBeVisible();
});

test('the list of findings goes to files', async ({ app, page }) => {
  await openDoubtful(page);
  await explain(page, '999', SCOPE);
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-list-'));
  await answerDialog(app, folder);
  await panelOf(page).getByRole('button', { name: '清单' }).click();
  const dialog = page.getByRole('dialog', { name: '导出校验清单' });
  await expect(dialog).toContainText('2处待处理、1处已说明');
  for (const box of await dialog.getByRole('checkbox').all()) await box.check();
  await dialog.getByRole('button', { name: '选择文件夹' }).click();
  await dialog.getByRole('button', { name: '导出清单' }).click();
  await expect(dialog.getByRole('region', { name: '导出结果' }).getByRole('listitem')).toHaveCount(2);
  expect(readdirSync(folder).sort()).toEqual([
    expect.stringMatching(/年度报告校验清单\.docx$/),
    expect.stringMatching(/年度报告校验清单\.xlsx$/),
  ]);
});

test('an explanation is printed under its table when the officer chooses so, and goes when it is taken back', async ({
  app,
  page,
}, info) => {
  await resize(app, 1366, 768);
  await openDoubtful(page);
  const said = '本机关没有行政强制事项';
  const print = { name: '印入年报（表下说明）' };
  const blank = item(page, '空白');
  await blank.getByRole('button', { name: '说明…' }).click();
  await expect(blank.getByRole('checkbox', print)).not.toBeChecked();
  await blank.getByRole('textbox', { name: '说明原因' }).fill(said);
  await blank.getByRole('checkbox', print).check();
  await page.screenshot({ path: info.outputPath('explain.png') });
  await blank.getByRole('button', { name: '保存说明' }).click();

  await page.getByRole('tab', { name: /^二、/ }).click();
  const behind = page.getByRole('textbox', { name: /表后文字$/ });
  await expect(behind).toHaveText(`注：${said}。`);
  await page.screenshot({ path: info.outputPath('draft.png') });
  await page.getByRole('button', { name: '打印预览' }).click();
  const note = page.locator('.preview-page').getByText(`注：${said}。`).first();
  await note.scrollIntoViewIfNeeded();
  await expect(note).toBeVisible();
  await page.screenshot({ path: info.outputPath('preview.png') });
  await page.getByRole('button', { name: '返回编辑' }).click();

  await which(page, /已说明 1/);
  await expect(panelOf(page).getByRole('checkbox', print)).toBeChecked();
  await page.screenshot({ path: info.outputPath('explained.png') });
  await panelOf(page).getByRole('checkbox', print).uncheck();
  await expect(behind).toHaveText('');
  await panelOf(page).getByRole('checkbox', print).check();
  await expect(behind).toHaveText(`注：${said}。`);
  await panelOf(page).getByRole('button', { name: '撤回说明' }).click();
  await expect(behind).toHaveText('');
  await expect(page.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();
});
