/** What was read from a file is confirmed beside the file, cell by cell, before anything is written. */
import type { ElectronApplication, Page } from '@playwright/test';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Api } from '../../shared/api.ts';
import type { Report } from '../../shared/report/report.ts';
import { mistakenReport, copiedPage } from '../generate/copiedPage.ts';
import { doubtfulPage } from '../generate/doubtfulPage.ts';
import { reportWith } from '../unit/checks/reportWith.ts';
import { PROJECT, expect, resize, test } from './app.ts';
import { answerDialog, beginWithFile } from './firstRun.ts';

const OFFICE = '云岭市青石区党政办公室';
const folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-confirm-'));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const picture = (page: Page, name: string): Promise<Buffer> =>
  page.screenshot({ path: join(PROJECT, 'test-results/screens', `${name}.png`), animations: 'disabled' });

const reports = (page: Page): Promise<Report[]> =>
  page.evaluate(async () => {
    const { api } = window as unknown as { api: Api };
    const list = await api.listReports();
    if (!list.ok) throw new Error(list.error.reason);
    const opened = await Promise.all(list.value.map((r) => api.openReport(r.id)));
    return opened.flatMap((o) => (o.ok ? [o.value.report] : []));
  });
const cell = (page: Page, name: RegExp) => page.getByRole('main', { name: '识别结果' }).getByRole('button', { name });

async function importAgain(app: ElectronApplication, page: Page, path: string): Promise<void> {
  await page.getByRole('button', { name: '返回' }).click();
  await answerDialog(app, path);
  await page.getByRole('button', { name: /导入文件$/ }).click();
  await expect(page.getByRole('heading', { name: '核对后导入' })).toBeVisible();
}

test('doubts come first, are walked by F8, and are confirmed, written anew or cleared', async ({ app, page }) => {
  await resize(app, 1366, 768);
  await beginWithFile(app, page, file('存疑.html', doubtfulPage()), OFFICE);
  await expect(page.getByText('存疑3处，已核对0处')).toBeVisible();
  await picture(page, 'confirm-1366');

  await page.keyboard.press('F8');
  const bar = page.getByRole('region', { name: '当前内容' });
  await expect(bar).toContainText('行政许可');
  await expect(bar).toContainText('＋7101');
  await expect(page.getByRole('button', { name: '确认无误' })).toBeFocused();
  await expect(page.locator('.import-source [data-mark=current]')).toHaveText('＋7101');
  await picture(page, 'confirm-walk-1366');
  await page.keyboard.press('Enter');

  // The next one reads like a change over the year: the officer writes what it is.
  await expect(bar).toContainText('行政处罚');
  await expect(bar).toContainText('“增7102”');
  await bar.getByRole('textbox').fill('7102');
  await page.keyboard.press('Enter');
  await expect(cell(page, /行政处罚.*：7102，已改写/)).toBeVisible();
  await expect(bar).toContainText('没有放进报告');
  await page.keyboard.press('Enter');
  await expect(page.getByText('存疑3处，已核对3处')).toBeVisible();
  await expect(page.getByRole('button', { name: '下一处存疑' })).toBeDisabled();

  await page.getByRole('button', { name: '导入', exact: true }).click();
  await expect(page.getByRole('tab', { name: /^三、/ })).toBeVisible();
  const [stored] = await reports(page);
  expect(stored?.tables['proactive.licensing.decisions']).toEqual({ value: '7101' });
  expect(stored?.tables['proactive.penalties.decisions']).toEqual({ value: '7102' });
  expect(stored?.tables['proactive.coercion.decisions']).toEqual({ value: '7103' });
});

test('a cell leads to its source and the source to its cell, by mouse and by keys', async ({ app, page }) => {
  await resize(app, 1920, 1080);
  await beginWithFile(app, page, file('对照.html', doubtfulPage()), OFFICE);
  await cell(page, /^行政强制，/).click();
  const marked = page.locator('.import-source [data-mark=current]');
  await expect(marked).toHaveText('７１０３');
  await expect(marked).toBeInViewport();
  await expect(page.getByRole('region', { name: '当前内容' })).toContainText('原文是“７１０３”');
  await picture(page, 'confirm-1920');

  await page
    .getByRole('region', { name: '原文' })
    .getByRole('button', { name: /读作“行政许可”/ })
    .click();
  await expect(page.locator('.import-recognised [aria-selected=true]')).toContainText('7101');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.import-recognised [aria-selected=true]')).toHaveAttribute(
    'data-field',
    'proactive.penalties.decisions',
  );

  await cell(page, /^一、本年新收政府信息公开申请数量，自然人/).click();
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, /^一、本年新收政府信息公开申请数量，商业企业/)).toBeFocused();
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: /改写“一、本年新收政府信息公开申请数量，商业企业”/ })).toBeFocused();
  await page.keyboard.type('无');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: '不是数字' })).toBeVisible();
  await page.keyboard.type('5');
});

test('an import with open doubts asks first', async ({ app, page }) => {
  await beginWithFile(app, page, file('未核对.html', doubtfulPage()), OFFICE);
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await expect(page.getByRole('dialog', { name: '还有3处存疑没有核对' })).toBeVisible();
  await page.getByRole('button', { name: '先去核对' }).click();
  await expect(page.getByRole('button', { name: '确认无误' })).toBeFocused();
  expect(await reports(page)).toEqual([]);
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await page.getByRole('button', { name: '仍然导入' }).click();
  await expect(page.getByRole('tab', { name: /^三、/ })).toBeVisible();
});

test('one undo takes a new report back, by key and by message', async ({ app, page }) => {
  await beginWithFile(app, page, file('撤销.txt', copiedPage(mistakenReport())), OFFICE);
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await expect(page.getByRole('tab', { name: /^三、/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: '还没有报告' })).toBeVisible();
  expect(await reports(page)).toEqual([]);
  await page.getByRole('button', { name: '取回报告' }).click();
  await expect(page.getByRole('tab', { name: /^三、/ })).toBeVisible();
  expect(await reports(page)).toHaveLength(1);
});

test('a file is merged into a draft place by place, and one undo takes the merge back', async ({ app, page }) => {
  await resize(app, 1366, 768);
  await beginWithFile(app, page, file('原稿.txt', copiedPage(mistakenReport())), OFFICE);
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await expect(page.getByRole('tab', { name: /^三、/ })).toBeVisible();
  const [before] = await reports(page);

  const changed = mistakenReport();
  const tables = {
    ...changed.tables,
    'proactive.licensing.decisions': { value: '12' },
    'requests.granted.naturalPerson': { value: '2' },
  };
  const text = copiedPage({ ...changed, tables }).replace('一是公开载体较少。', '一是公开渠道不多。');
  await importAgain(app, page, file('改稿.txt', text));
  await page.getByRole('radio', { name: /并入已有草稿/ }).check();
  await picture(page, 'confirm-conflict-1366');
  await page.getByRole('button', { name: '下一步：选择并入哪些' }).click();
  await expect(page.getByRole('heading', { name: /并入“.*2021年”草稿/ })).toBeVisible();
  await expect(page.getByRole('button', { name: '并入所选的0处' })).toBeDisabled();
  await page.getByRole('checkbox', { name: /采用文件里的：“行政许可”/ }).check();
  await page
    .getByRole('region', { name: /^五、.*文字/ })
    .getByRole('checkbox')
    .first()
    .check();
  await picture(page, 'merge-1366');
  await page.getByRole('button', { name: '并入所选的2处' }).click();
  await expect(page.getByRole('tab', { name: /^三、/ })).toBeVisible();

  const [merged] = await reports(page);
  expect(merged?.tables['proactive.licensing.decisions']).toEqual({ value: '12' });
  expect(merged?.tables['requests.granted.naturalPerson']).toEqual({ value: '1' });
  expect(JSON.stringify(merged?.sections)).toContain('公开渠道不多');

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+s');
  await expect.poll(() => reports(page)).toEqual([before]);
});

test('a final report takes no merge and says so', async ({ app, page }) => {
  await beginWithFile(app, page, file('定稿前.txt', copiedPage(mistakenReport())), OFFICE);
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await expect(page.getByRole('tab', { name: /^三、/ })).toBeVisible();
  const clean = { ...reportWith({}), id: '6f0d5a54-7a55-4b56-9d2c-0e3c6c1a7b22' };
  await page.evaluate(async (report) => {
    const { api } = window as unknown as { api: Api };
    await api.addReport(report);
    const done = await api.finaliseReport({ id: report.id, baseRev: 1 });
    if (!done.ok) throw new Error(done.error.reason);
  }, clean);
  await importAgain(app, page, file('已定稿.txt', copiedPage(clean)));
  await page.getByLabel('单位', { exact: true }).fill(clean.organ.name);
  await expect(page.getByRole('radio', { name: /已定稿，不能并入/ })).toBeDisabled();
  await page.getByRole('button', { name: '另存一份导入' }).click();
  await expect(page.getByRole('tab', { name: /^三、/ })).toBeVisible();
  expect(await reports(page)).toHaveLength(3);
});

test('at 150 % the tables, the file and the bar are all in reach', async ({ app, page }) => {
  await resize(app, 911, 512);
  await beginWithFile(app, page, file('放大.html', doubtfulPage()), OFFICE);
  await page.keyboard.press('F8');
  await expect(page.locator('.import-recognised [aria-selected=true]')).toBeInViewport();
  await expect(page.locator('.import-source [data-mark=current]')).toBeInViewport();
  await expect(page.getByRole('button', { name: '确认无误' })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: '导入', exact: true })).toBeInViewport({ ratio: 1 });
  await picture(page, 'confirm-150');
});

test('forced colours: a doubtful cell and the one in view are marked by more than colour', async ({ app, page }) => {
  await resize(app, 1366, 768);
  await page.emulateMedia({ forcedColors: 'active' });
  await beginWithFile(app, page, file('高对比.html', doubtfulPage()), OFFICE);
  await page.keyboard.press('F8');
  const border = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((e) => getComputedStyle(e).border + getComputedStyle(e).outlineStyle);
  const [sure, unsure, current] = await Promise.all([
    border('.read-table td[data-state=sure]'),
    border('.read-table td[data-state=unsure]:not([aria-selected=true])'),
    border('.read-table td[aria-selected=true]'),
  ]);
  expect(new Set([sure, unsure, current]).size).toBe(3);
  await picture(page, 'confirm-forced');
});
