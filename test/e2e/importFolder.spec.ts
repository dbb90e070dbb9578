/** A whole folder, several files at once, and what was copied elsewhere. */
import type { ElectronApplication, Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Api } from '../../shared/api.ts';
import { copiedPage, mistakenReport } from '../generate/copiedPage.ts';
import { doubtfulPage, pageOf } from '../generate/doubtfulPage.ts';
import { PROJECT, expect, resize, test } from './app.ts';
import { answerDialog } from './firstRun.ts';

const picture = (page: Page, name: string): Promise<Buffer> =>
  page.screenshot({ path: join(PROJECT, 'test-results/screens', `${name}.png`), animations: 'disabled' });

/** The report of another office, as a page. */
const pageOfOffice = (name: string): string =>
  pageOf({ ...mistakenReport(), organ: { ...mistakenReport().organ, name } });

function folderOfReports(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-folder-e2e-'));
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  mkdirSync(join(folder, '乡镇'));
  write('水利局.html', pageOfOffice('云岭市水利局'));
  write('乡镇/白沙镇.html', pageOfOffice('云岭市白沙镇人民政府'));
  write('党政办.html', doubtfulPage());
  write('通知.txt', '关于报送年度报告的通知');
  write('~$水利局.docx', '');
  write('照片.jpg', '');
  return folder;
}

async function toList(page: Page): Promise<void> {
  await page.getByLabel('单位全称').fill('云岭市政务公开办公室');
  await page.getByRole('radio', { name: '先进入报告列表' }).check();
  await page.getByRole('button', { name: '保存并开始' }).click();
  await expect(page.getByRole('heading', { name: '还没有报告' })).toBeVisible();
}
const organs = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const list = await (window as unknown as { api: Api }).api.listReports();
    return list.ok ? list.value.map((r) => r.organName).sort() : [];
  });
const copy = (app: ElectronApplication, html: string): Promise<void> =>
  app.evaluate(
    ({ clipboard, ClipboardItem }, text) => clipboard.write([new ClipboardItem({ 'text/html': text })]),
    html,
  );

test('a folder: each file in a line, those without doubts taken over at once, the others one by one', async ({
  app,
  page,
}) => {
  await resize(app, 1366, 768);
  await toList(page);
  await answerDialog(app, folderOfReports());
  await page.getByRole('button', { name: '导入文件夹…' }).click();
  await expect(page.getByRole('heading', { name: /导入文件夹/ })).toBeVisible();
  const row = (name: string) => page.getByRole('row').filter({ hasText: name });
  await expect(row('水利局.html')).toContainText('没有存疑，可以直接导入');
  await expect(row('水利局.html')).toContainText('200/200');
  await expect(row('党政办.html')).toContainText('有存疑，请核对');
  await expect(row('通知.txt')).toContainText('文件里没有找到年度报告');
  await expect(page.getByText('跳过了2项，没有读取')).toBeVisible();
  await picture(page, 'folder-1366');

  await page.getByRole('button', { name: '导入全部没有存疑的（2份）' }).click();
  await expect(page.getByText('已导入2份报告。')).toBeVisible();
  expect(await organs(page)).toEqual(['云岭市水利局', '云岭市白沙镇人民政府'].sort());
  await expect(row('水利局.html')).toContainText('已导入');

  await page.getByRole('button', { name: '核对导入党政办.html' }).click();
  await expect(page.getByRole('heading', { name: '核对后导入' })).toBeVisible();
  await page.getByRole('button', { name: '返回这批文件' }).click();
  await page.getByRole('button', { name: '核对导入党政办.html' }).click();
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await page.getByRole('button', { name: '仍然导入' }).click();
  await expect(row('党政办.html')).toContainText('已导入');
  expect(await organs(page)).toHaveLength(3);
});

test('what a folder brought in goes again with one undo', async ({ app, page }) => {
  await toList(page);
  await answerDialog(app, folderOfReports());
  await page.getByRole('button', { name: '导入文件夹…' }).click();
  await page.getByRole('button', { name: '导入全部没有存疑的（2份）' }).click();
  await page.getByRole('button', { name: '撤销导入' }).click();
  await expect(page.getByRole('button', { name: '导入全部没有存疑的（2份）' })).toBeEnabled();
  expect(await organs(page)).toEqual([]);
});

test('several files dropped at once are read one after the other', async ({ page }) => {
  await toList(page);
  await page.evaluate(
    (pages) => {
      const data = new DataTransfer();
      pages.forEach((text, i) => data.items.add(new File([text], `报告${i + 1}.html`, { type: 'text/html' })));
      for (const type of ['dragover', 'drop']) {
        window.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      }
    },
    [pageOfOffice('云岭市水利局'), pageOfOffice('云岭市交通局'), '没有报告'],
  );
  await expect(page.getByRole('heading', { name: '导入拖入的3个文件' })).toBeVisible();
  await expect(page.getByRole('button', { name: '导入全部没有存疑的（2份）' })).toBeEnabled();
});

test('a copied page is pasted in, by the button and by Ctrl+V', async ({ app, page }) => {
  await toList(page);
  await page.getByRole('button', { name: '粘贴导入' }).click();
  await expect(page.getByText('剪贴板里没有文字')).toBeVisible();
  await copy(app, pageOfOffice('云岭市水利局'));
  await page.getByRole('button', { name: '粘贴导入' }).click();
  await expect(page.getByRole('heading', { name: '核对后导入' })).toBeVisible();
  await expect(page.getByText(/网页文件 剪贴板/)).toBeVisible();
  await page.getByRole('button', { name: '取消' }).click();

  // In a field Ctrl+V is the field's own.
  await page.getByLabel('查找单位或者年度').focus();
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('heading', { name: '还没有报告' })).toBeVisible();
  await page.getByLabel('查找单位或者年度').blur();
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('heading', { name: '核对后导入' })).toBeVisible();
  await expect(page.getByLabel('单位', { exact: true })).toHaveValue('云岭市水利局');
});

test('a page that was copied as plain text is pasted in', async ({ app, page }) => {
  await toList(page);
  await app.evaluate(
    ({ clipboard, ClipboardItem }, text) => clipboard.write([new ClipboardItem({ 'text/plain': text })]),
    copiedPage(mistakenReport()),
  );
  await page.getByRole('button', { name: '粘贴导入' }).click();
  await expect(page.getByText(/文本文件 剪贴板/)).toBeVisible();
});
