/** Every screen at the sizes offices use: nothing cut off, nothing that keeps a screen reader out. Pictures for the eye. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copiedPage, mistakenReport } from '../generate/copiedPage.ts';
import { PROJECT, expect, resize, test } from './app.ts';
import { drawn } from './drawnPage.ts';
import { answerDialog } from './firstRun.ts';

const SIZES = [
  [1366, 768],
  [1920, 1080],
] as const;
const folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-screens-'));

const picture = (page: Page, name: string): Promise<Buffer> =>
  page.screenshot({ path: join(PROJECT, 'test-results/screens', `${name}.png`), animations: 'disabled' });

/** No serious or critical barrier, and the page itself never scrolls: every screen scrolls inside. */
async function sound(page: Page, name: string): Promise<void> {
  await picture(page, name);
  // Legacy mode stays in this window; the default opens another one, which the program refuses.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const barriers = violations
    .filter((v) => v.impact === 'serious' || v.impact === 'critical')
    .map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`);
  expect(barriers, name).toEqual([]);
  const spill = await page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight];
  });
  expect(spill, `${name} spills over the window`).toEqual([0, 0]);
}

const openSample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '打开样例报告' }).click();
  await expect(page.getByRole('tab', { name: /^导语/ })).toBeVisible();
};
const openTables = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('tabpanel').getByRole('grid')).toBeVisible();
};

for (const [width, height] of SIZES) {
  const size = `${width}x${height}`;

  test(`first run, list and import at ${size}`, async ({ app, page }) => {
    await resize(app, width, height);
    await expect(page.getByRole('heading', { name: '本单位信息' })).toBeVisible();
    await sound(page, `${size}-first-run`);

    await page.getByLabel('单位全称').fill('云岭市青石区党政办公室');
    await page.getByRole('radio', { name: '先进入报告列表' }).check();
    await page.getByRole('button', { name: '保存并开始' }).click();
    await expect(page.getByRole('heading', { name: '还没有报告' })).toBeVisible();
    await sound(page, `${size}-empty-list`);

    const file = join(folder, `${size}.txt`);
    writeFileSync(file, copiedPage(mistakenReport()));
    await answerDialog(app, file);
    await page.getByRole('button', { name: /导入文件$/ }).click();
    await expect(page.getByRole('heading', { name: '核对后导入' })).toBeVisible();
    await sound(page, `${size}-import`);
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await expect(page.getByRole('tab', { name: /^三、/ })).toBeVisible();
    await page.getByRole('button', { name: '返回' }).click();
    await expect(page.getByRole('button', { name: /2021年.*必须改正/ })).toBeVisible();
    await sound(page, `${size}-list`);
    await page.getByRole('button', { name: '新建报告' }).click();
    await expect(page.getByRole('dialog', { name: '新建报告' })).toBeVisible();
    await sound(page, `${size}-new`);
  });

  test(`draft, export and preview at ${size}`, async ({ app, page }) => {
    await resize(app, width, height);
    await openSample(page);
    await expect(page.getByRole('textbox', { name: '导语' })).toBeVisible();
    await sound(page, `${size}-preface`);
    await page.keyboard.press('Control+2');
    await expect(page.getByRole('textbox', { name: '一、总体情况，正文' })).toContainText('主动公开');
    await sound(page, `${size}-overview`);
    await openTables(page);
    await sound(page, `${size}-requests`);

    await page.getByRole('button', { name: '导出' }).click();
    await expect(page.getByRole('dialog', { name: '导出报告' })).toBeVisible();
    await sound(page, `${size}-export`);
    await page.getByRole('button', { name: '取消' }).click();

    await page.keyboard.press('Control+p');
    await expect(page.getByRole('status').filter({ hasText: /第1页，共\d+页/ })).toBeVisible();
    await expect.poll(() => drawn(page), { timeout: 15_000 }).toBe(true);
    await sound(page, `${size}-preview`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+1');
    await page.keyboard.press('F1');
    await expect(page.getByRole('dialog', { name: '使用手册' })).toBeVisible();
    await sound(page, `${size}-manual`);
  });
}

test('150 %: the list makes room, every tab and every column stays in the window', async ({ app, page }) => {
  await resize(app, 1366, 768);
  await openSample(page);
  await expect(page.getByRole('navigation', { name: '报告列表' })).toBeVisible();
  await page.getByLabel('显示比例').click();
  await page.getByTitle('150%').click();
  await expect(page.getByRole('navigation', { name: '报告列表' })).toBeHidden();
  await openTables(page);
  await sound(page, '150-requests');
  const list = page.locator('.check-list');
  expect(await list.evaluate((e) => e.scrollWidth - e.clientWidth), 'findings are cut off').toBe(0);
  for (const tab of await page.getByRole('tab').all()) await expect(tab).toBeInViewport({ ratio: 1 });
  const total = page.getByRole('columnheader', { name: '总计' });
  await expect(total).toBeInViewport({ ratio: 1 });
  await page.getByRole('textbox', { name: /^四、结转下年度继续办理，自然人/ }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('textbox', { name: /^四、结转下年度继续办理，自然人/ })).toBeInViewport({ ratio: 1 });
  await picture(page, '150-requests-end');
});

test('forced colours: chosen tab, report and finding are marked by more than colour', async ({ app, page }) => {
  await resize(app, 1366, 768);
  await page.emulateMedia({ forcedColors: 'active' });
  await openSample(page);
  await openTables(page);
  await page.keyboard.press('F8');
  await sound(page, 'forced-colours');
  const borders = (name: string, chosen: boolean): Promise<string[]> =>
    page
      .locator(name)
      .filter({ visible: true })
      .evaluateAll(
        (all, wanted) =>
          all
            .filter((e) => (e.getAttribute('aria-selected') ?? e.getAttribute('aria-current')) === String(wanted))
            .map((e) => getComputedStyle(e).border + getComputedStyle(e).borderBottom),
        chosen,
      );
  const [chosen] = await borders('[role=tab]', true);
  for (const other of await borders('[role=tab]', false)) expect(other).not.toBe(chosen);
  expect(chosen).toBeDefined();
});

test('a file dropped on the window is opened for import', async ({ page }) => {
  await openSample(page);
  const text = copiedPage(mistakenReport());
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], '拖入的报告.txt', { type: 'text/plain' }));
    for (const type of ['dragover', 'drop']) {
      window.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    }
  }, text);
  await expect(page.getByRole('heading', { name: '核对后导入' })).toBeVisible();
  await expect(page.getByText('拖入的报告.txt')).toBeVisible();
});
