/** Typing prose that has findings: input methods, underlines, and explanations through undo and redo. */
import type { Locator, Page } from '@playwright/test';
import type { Api } from '../../shared/api.ts';
import { paragraphText } from '../../shared/report/richText.ts';
import { reportWith } from '../unit/checks/reportWith.ts';
import { expect, test } from './app.ts';

const ID = '6f0d5a54-7a55-4b56-9d2c-0e3c6c1a7b31';
const WRONG = '收到政府信息公开申请999件';
const SAID = '文字为全区口径，表格为本机关';

const editorOf = (page: Page): Locator => page.getByRole('textbox', { name: '一、总体情况，正文' });
const underlines = (page: Page): Locator => editorOf(page).locator('.prose-finding');
const finding = (page: Page, words: string): Locator =>
  page.getByRole('complementary', { name: '校验结果' }).getByRole('listitem').filter({ hasText: words });

/** Opens 一 of a report whose text contradicts its table once. */
async function openWrong(page: Page): Promise<void> {
  await page.evaluate(
    async (report) => {
      const { api } = window as unknown as { api: Api };
      await api.saveProfile({ organ: report.organ, contact: {} });
      await api.addReport(report);
    },
    { ...reportWith({ requests: `全年${WRONG}。` }), id: ID },
  );
  await page.reload();
  await page.getByRole('listitem').first().getByRole('button').first().click();
  await page.getByRole('tab', { name: /^一、/ }).click();
  await expect(underlines(page)).toHaveText([/999/]);
}

/** Puts the caret behind these words. */
async function caretBehind(page: Page, words: string): Promise<void> {
  await editorOf(page).focus();
  await editorOf(page).evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(wanted);
      if (at >= 0) getSelection()?.collapse(node, at + wanted.length);
    }
  }, words);
}

const storedOverview = (page: Page): Promise<string> =>
  page
    .evaluate(async (id) => {
      const answer = await (window as unknown as { api: Api }).api.openReport(id);
      if (!answer.ok) throw new Error(answer.error.reason);
      return answer.value.report.sections.find((s) => s.id === 'sec1Overview')?.body ?? [];
    }, ID)
    .then((body) => body.map((p) => paragraphText(p, () => '')).join('\n'));

for (const { where, before, composed, typed, marked } of [
  { where: 'inside an underlined number', before: '申请99', composed: '８', typed: '7', marked: '99８79件' },
  { where: 'right behind it', before: WRONG, composed: '，', typed: '略', marked: '999件' },
]) {
  test(`an input method is left alone ${where}: nothing is drawn, checked or saved before it commits`, async ({
    page,
  }) => {
    await openWrong(page);
    await caretBehind(page, before);
    const drawn = await underlines(page).first().elementHandle();
    const text = (await editorOf(page).textContent()) ?? '';
    const stored = await storedOverview(page);
    const input = await page.context().newCDPSession(page);
    for (const half of ['q', 'qi', 'qing']) {
      await input.send('Input.imeSetComposition', {
        text: half,
        selectionStart: half.length,
        selectionEnd: half.length,
      });
    }
    await expect(editorOf(page)).toHaveText(text.replace(before, `${before}qing`));
    // Longer than autosave would wait.
    await page.waitForTimeout(1_200);
    await expect(editorOf(page)).toHaveText(text.replace(before, `${before}qing`));
    expect(await drawn.evaluate((span) => span.isConnected)).toBe(true);
    await expect(finding(page, '999件')).toHaveCount(1);
    expect(await storedOverview(page)).toBe(stored);

    await input.send('Input.insertText', { text: composed });
    await page.keyboard.type(typed);
    await expect(editorOf(page)).toHaveText(text.replace(before, before + composed + typed));
    await expect.poll(() => storedOverview(page)).toBe(stored.replace(before, before + composed + typed));
    await expect(finding(page, marked)).toHaveCount(1);
    // The underline may be drawn in pieces where the input method was.
    expect((await underlines(page).allTextContents()).join('')).toContain(marked);
  });
}

test('an underline stays on its words while text comes and goes before it, and goes when they are right', async ({
  page,
}) => {
  await openWrong(page);
  const [marked = ''] = await underlines(page).allTextContents();
  await caretBehind(page, '全年');
  await page.keyboard.type('度，本机关依法');
  await expect(underlines(page)).toHaveText([marked]);
  await page.keyboard.press('Enter');
  await expect(underlines(page)).toHaveText([marked]);
  await page.keyboard.press('Backspace');
  for (let i = 0; i < 4; i++) await page.keyboard.press('Backspace');
  await expect(underlines(page)).toHaveText([marked]);
  await finding(page, '999件').getByRole('button').first().click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(marked);

  await caretBehind(page, '999');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Backspace');
  await page.keyboard.type('43');
  await expect(underlines(page)).toHaveCount(0);
  await expect(finding(page, '999件')).toHaveCount(0);
  await page.getByRole('tab', { name: /^导语/ }).click();
  await page.getByRole('tab', { name: /^一、/ }).click();
  await expect(underlines(page)).toHaveCount(0);
});

test('an explanation holds through undo and redo of what was typed', async ({ page }) => {
  await openWrong(page);
  await finding(page, '999件').getByRole('button', { name: '说明…' }).click();
  await page.getByRole('textbox', { name: '说明原因' }).fill(SAID);
  await page.getByRole('button', { name: '保存说明' }).click();
  await expect(underlines(page)).toHaveCount(0);

  await caretBehind(page, '999');
  await page.keyboard.type('8');
  await expect(finding(page, '9998件')).toContainText(SAID);
  await expect(underlines(page)).toHaveText([/9998/]);
  await page.keyboard.press('Control+z');
  await expect(editorOf(page)).toContainText(WRONG);
  await expect(finding(page, '件')).toHaveCount(0);
  await expect(underlines(page)).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(finding(page, '9998件')).toContainText('数字变化前的说明');
  await page.keyboard.press('Control+z');
  await expect(underlines(page)).toHaveCount(0);
  await expect.poll(() => storedOverview(page)).toContain(WRONG);
});
