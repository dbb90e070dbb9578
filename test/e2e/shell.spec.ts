/** The program around its page: start, end, damage, crash, files handed over, printing without a window. */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Api } from '../../shared/api.ts';
import { copiedPage, mistakenReport } from '../generate/copiedPage.ts';
import { EXECUTABLE, PROJECT, argumentsOf, expect, test } from './app.ts';

declare global {
  interface Window {
    readonly api: Api;
  }
}

const heading = (page: Page) => page.getByRole('heading').first();
const running = (app: ElectronApplication): boolean => app.process().exitCode === null;

/** Answers message boxes from now on with these buttons in turn; what was asked stands in `globalThis.asked`. */
const answerBoxes = (app: ElectronApplication, answers: number[]): Promise<void> =>
  app.evaluate(({ dialog }, left) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    const answer = (...args: unknown[]) => {
      asked.push((args.at(-1) as { message: string }).message);
      return Promise.resolve({ response: left.shift() ?? -1, checkboxChecked: false });
    };
    Object.assign(dialog, { showMessageBox: answer });
  }, answers);
const asked = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);

const addSample = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const sample = await window.api.sampleReport();
    if (!sample.ok) throw new Error(sample.error.reason);
    const added = await window.api.addReport(sample.value);
    if (!added.ok) throw new Error(added.error.reason);
    return sample.value.id;
  });
const reportIds = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const list = await window.api.listReports();
    return list.ok ? list.value.map(({ id }) => id) : [list.error.reason];
  });

test('opens at 1366x768 with the title of the program and a Chinese menu', async ({ app, page }) => {
  await expect(heading(page)).toBeVisible();
  const shown = await app.evaluate(({ BrowserWindow, Menu }) => ({
    visible: BrowserWindow.getAllWindows().map((one) => one.isVisible()),
    menus: Menu.getApplicationMenu()?.items.map(({ label }) => label),
  }));
  expect(shown).toEqual({ visible: [true], menus: ['编辑(&E)', '视图(&V)', '帮助(&H)'] });
});

test('keeps reports over a restart, with a backup of them', async ({ page, dataDir, relaunch }) => {
  const id = await addSample(page);
  const next = await relaunch();
  expect(await reportIds(next.page)).toEqual([id]);
  expect(
    readdirSync(join(dataDir, 'store', 'backups')).filter((name) => name.endsWith('.sqlite')).length,
  ).toBeGreaterThan(0);
});

test('offers the newest backup when the store is damaged', async ({ app, page, dataDir }) => {
  const id = await addSample(page);
  await app.close();
  const store = join(dataDir, 'store', 'store.sqlite');
  writeFileSync(store, Buffer.concat([Buffer.from('not a store'), readFileSync(store).subarray(11)]));

  // The question comes before there is anything to talk to: it is answered by a module loaded first.
  const answers = join(dataDir, 'answers.cjs');
  writeFileSync(answers, "require('electron').dialog.showMessageBox = async () => ({ response: 0 });");
  const again = await _electron.launch({
    executablePath: EXECUTABLE,
    args: ['-r', answers, ...argumentsOf(dataDir)],
    cwd: PROJECT,
  });
  const window = await again.firstWindow();
  await expect(heading(window)).toBeVisible();
  expect(await reportIds(window)).toEqual([id]);
  await again.close();
});

test('asks before it drops what the page could not write, and stays when told so', async ({ app, page }) => {
  await expect(heading(page)).toBeVisible();
  await answerBoxes(app, [2, 1]);
  // A page that hangs does not answer.
  const hang = () =>
    page.evaluate(() => {
      setTimeout(() => {
        const end = Date.now() + 8_000;
        while (Date.now() < end);
      });
    });
  await hang();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(() => asked(app), { timeout: 10_000 }).toHaveLength(1);
  expect(running(app)).toBe(true);
  await expect(heading(page)).toBeVisible({ timeout: 15_000 });
});

test('opens a page that crashed again', async ({ app, page }) => {
  const id = await addSample(page);
  await answerBoxes(app, [0]);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await expect.poll(() => asked(app)).toEqual(['窗口意外停止，将重新打开。已经保存的内容没有丢失。']);
  const ids = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        'window.api ? window.api.listReports().then((list) => list.value.map((one) => one.id)) : []',
      ),
    );
  await expect.poll(ids).toEqual([id]);
});

test('writes the PDF of a page without a window, and runs nothing in it', ({ dataDir }) => {
  const [from, to] = [join(dataDir, '年报.html'), join(dataDir, '年报.pdf')];
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>年报</title>
    <style>@page { size: A4 }</style><h1>年报</h1><script>document.title = 'ran'</script>`;
  writeFileSync(from, html);
  const { status } = spawnSync(EXECUTABLE, [PROJECT, `--print-pdf=${from}`, `--out=${to}`], { cwd: PROJECT });
  expect(status).toBe(0);
  const pdf = readFileSync(to).toString('latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Outlines');
});

test('shows a file that the system hands over, at the start and later', async ({ page, dataDir, relaunch }) => {
  await expect(heading(page)).toBeVisible();
  const file = join(dataDir, '上年报告.txt');
  writeFileSync(file, copiedPage(mistakenReport()));
  await page.evaluate(() =>
    window.api.saveProfile({ organ: { name: '青禾县水利局', level: 'county', kind: 'department' }, contact: {} }),
  );
  const next = await relaunch(file);
  await expect(next.page.getByText('上年报告.txt').first()).toBeVisible();

  const later = await relaunch();
  await expect(heading(later.page)).toBeVisible();
  spawnSync(EXECUTABLE, argumentsOf(dataDir, file), { cwd: PROJECT });
  await expect(later.page.getByText('上年报告.txt').first()).toBeVisible();
});
