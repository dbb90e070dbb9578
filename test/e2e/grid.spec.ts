/** The statutory tables as an officer works in them: keyboard, mouse, clipboard, input method, sizes of window. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { Cells } from '../../shared/report/report.ts';
import { expect, resize, test } from './app.ts';
import { allZero, openTable, reportWith, storedCells } from './openTable.ts';

const NEW = 'requests.newReceived';
const CARRIED = 'requests.carriedIn';
const box = (page: Page, field: string): Locator => page.locator(`[data-field="${field}"] input`);
const cell = (page: Page, field: string): Locator => page.locator(`[data-field="${field}"]`);
const said = (page: Page): Locator => page.getByRole('region', { name: /^[二三四]、/ }).getByRole('status');
const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const withRow = (values: Cells): Cells => ({ ...allZero(), ...values });

/** Dispatches the clipboard event that the system would. */
const paste = (page: Page, data: { readonly text?: string; readonly html?: string }): Promise<void> =>
  page.evaluate(({ text, html }) => {
    const clipboardData = new DataTransfer();
    if (text !== undefined) clipboardData.setData('text/plain', text);
    if (html !== undefined) clipboardData.setData('text/html', html);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, data);

test('keys: Enter, arrows, Tab past totals, Home and End, undo and redo', async ({ page }) => {
  await openTable(page, reportWith({}));
  await box(page, `${NEW}.naturalPerson`).click();
  await page.keyboard.type('12');
  await press(page, 'Enter');
  await expect(box(page, `${CARRIED}.naturalPerson`)).toBeFocused();
  await press(page, 'Shift+Enter', 'End', 'ArrowLeft');
  await expect(box(page, `${NEW}.otherEntity`)).toBeFocused();
  await press(page, 'Tab');
  await expect(box(page, `${CARRIED}.naturalPerson`)).toBeFocused();
  await press(page, 'Shift+Tab');
  await expect(box(page, `${NEW}.otherEntity`)).toBeFocused();
  await press(page, 'Control+End');
  await expect(box(page, 'requests.carriedOut.total')).toBeFocused();
  await press(page, 'Control+Home');
  await expect(box(page, `${NEW}.naturalPerson`)).toBeFocused();

  await page.keyboard.type('34');
  await press(page, 'Control+z');
  await expect(box(page, `${NEW}.naturalPerson`)).toHaveValue('12');
  await expect(box(page, `${NEW}.naturalPerson`)).toBeFocused();
  await press(page, 'Control+z');
  await expect(box(page, `${NEW}.naturalPerson`)).toHaveValue('');
  await press(page, 'Control+y');
  await expect(box(page, `${NEW}.naturalPerson`)).toHaveValue('12');
});

test('F2 edits in place, Esc restores', async ({ page }) => {
  await openTable(page, reportWith(withRow({ [`${NEW}.business`]: { value: '12' } })));
  await box(page, `${NEW}.business`).click();
  await press(page, 'F2', 'ArrowLeft', '5');
  await expect(box(page, `${NEW}.business`)).toHaveValue('152');
  await expect(box(page, `${NEW}.total`)).toHaveValue('152');
  await press(page, 'Escape');
  await expect(box(page, `${NEW}.business`)).toHaveValue('12');
  await expect(box(page, `${NEW}.business`)).toBeFocused();
});

test('findings appear with the keystroke, by name, description, border and status line', async ({ page }) => {
  await openTable(page, reportWith(allZero()));
  await box(page, `${NEW}.business`).click();
  await expect(cell(page, `${NEW}.business`)).not.toHaveClass(/mark-A/);
  await page.keyboard.type('1');
  const input = page.getByRole('textbox', { name: '一、本年新收政府信息公开申请数量，商业企业' });
  await expect(input).toBeFocused();
  await expect(cell(page, `${NEW}.business`)).toHaveClass(/mark-A/);
  await expect(input).toHaveAccessibleDescription(/“商业企业”列：第一项加第二项之和为1，第三项加第四项之和为0/);
  await expect(input).toHaveAttribute('aria-invalid', 'true');
  await expect(box(page, `${NEW}.total`)).toHaveAccessibleName('一、本年新收政府信息公开申请数量，总计，自动计算');
  await press(page, 'Backspace', '0', 'Enter');
  await expect(cell(page, `${NEW}.business`)).not.toHaveClass(/mark-A/);
});

test('what is no number is refused beside the cell, and the old value stays', async ({ page }) => {
  await openTable(page, reportWith(withRow({ [`${NEW}.business`]: { value: '3' } })));
  await box(page, `${NEW}.business`).click();
  await page.keyboard.type('无');
  await press(page, 'Enter');
  await expect(box(page, `${NEW}.business`)).toHaveValue('3');
  await expect(box(page, `${NEW}.business`)).toBeFocused();
  await expect(said(page)).toHaveText(/“一、本年新收政府信息公开申请数量，商业企业”：“无”不是数字/);
  await expect(page.getByText('“无”不是数字，请填写数字；没有的请填0。', { exact: true })).toBeVisible();
  await page.keyboard.type('４');
  await press(page, 'Tab');
  await expect(box(page, `${NEW}.business`)).toHaveValue('4');
});

test('an input method keeps its keys; what it commits is a number', async ({ page }) => {
  await openTable(page, reportWith({}));
  await box(page, `${NEW}.naturalPerson`).click();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: '１２', selectionStart: 2, selectionEnd: 2 });
  await page.keyboard.down('Enter');
  await expect(box(page, `${NEW}.total`)).toHaveValue('');
  await devtools.send('Input.insertText', { text: '１２' });
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Process', keyCode: 229, bubbles: true, cancelable: true }),
    ),
  );
  await expect(box(page, `${NEW}.naturalPerson`)).toBeFocused();
  await press(page, 'ArrowDown');
  await expect(box(page, `${NEW}.naturalPerson`)).toHaveValue('12');
});

test('a block from a spreadsheet is shown before it is written, and undone in one step', async ({ page }) => {
  await openTable(page, reportWith({}));
  await box(page, `${NEW}.naturalPerson`).click();
  await paste(page, { text: '１\t1,234\t无\t\t0\t0\t9\r\n2\t3\t4\t5\t6\t7\t27\r\n' });
  const dialog = page.getByRole('dialog', { name: '粘贴预览' });
  await expect(dialog.getByRole('status')).toHaveText(
    '写入 10 格，原已相同 1 格，总计自动计算、不写入 2 格，不能写入 1 格。',
  );
  await expect(dialog).toContainText('“一、本年新收政府信息公开申请数量，科研机构”：“无”不是数字');
  await expect(box(page, `${NEW}.business`)).toHaveValue('');
  await page.screenshot({ path: 'test-results/grid-paste.png' });
  await press(page, 'Enter');
  await expect(dialog).toBeHidden();
  await expect(box(page, `${NEW}.business`)).toHaveValue('1234');
  await expect(box(page, `${NEW}.researchInstitute`)).toHaveValue('');
  await expect(box(page, `${CARRIED}.total`)).toHaveValue('27');
  await expect(box(page, `${NEW}.naturalPerson`)).toBeFocused();
  await press(page, 'Control+z');
  await expect(box(page, `${NEW}.business`)).toHaveValue('');
  await expect(box(page, `${CARRIED}.otherEntity`)).toHaveValue('');
});

test('an HTML table sheds its heads and labels; the officer may shift it by one column', async ({ page }) => {
  await openTable(page, reportWith(allZero()));
  await box(page, 'requests.granted.business').click();
  await paste(page, {
    text: 'not this',
    html: `<table><tr><th colspan=3 rowspan=2>项目</th><th colspan=2>申请人情况</th></tr><tr><th>自然人</th><th>商业企业</th></tr>
      <tr><td rowspan=2>三、本年度办理结果</td><td rowspan=2>（三）不予公开</td><td>1.属于国家秘密</td><td>7</td><td>8</td></tr>
      <tr><td>2.其他法律行政法规禁止公开</td><td>9</td><td>10<script>window.hurt = true</script></td></tr></table>`,
  });
  const dialog = page.getByRole('dialog', { name: '粘贴预览' });
  await expect(dialog).toContainText('略去表头 2 行，略去前 3 列（文字标签）。');
  await dialog.getByRole('button', { name: '多略一列' }).click();
  await expect(dialog).toContainText('略去前 4 列');
  await dialog.getByRole('button', { name: '少略一列' }).click();
  await dialog.getByRole('button', { name: '写入 4 格' }).click();
  await expect(dialog).toBeHidden();
  await expect(box(page, 'requests.denied.stateSecret.naturalPerson')).toHaveValue('7');
  await expect(box(page, 'requests.denied.prohibitedByLaw.business')).toHaveValue('10');
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
});

test('mouse and Shift select; Delete clears; copy gives text and HTML', async ({ page }) => {
  await openTable(
    page,
    reportWith(withRow({ [`${NEW}.business`]: { value: '5' }, [`${CARRIED}.business`]: { value: '6' } })),
  );
  await cell(page, `${NEW}.naturalPerson`).hover();
  await page.mouse.down();
  await cell(page, `${CARRIED}.business`).hover();
  await page.mouse.up();
  await expect(said(page)).toHaveText('已选 2 行 2 列');
  await expect(page.locator('td[aria-selected=true]')).toHaveCount(4);
  const copied = await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
    );
    return [clipboardData.getData('text/plain'), clipboardData.getData('text/html')];
  });
  expect(copied).toEqual(['0\t5\r\n0\t6', '<table><tr><td>0</td><td>5</td></tr><tr><td>0</td><td>6</td></tr></table>']);
  await press(page, 'Delete');
  await expect(box(page, `${CARRIED}.business`)).toHaveValue('');
  await press(page, 'Control+z');
  await expect(box(page, `${CARRIED}.business`)).toHaveValue('6');
  await expect(box(page, `${NEW}.business`)).toHaveValue('5');
});

test('a printed total stands beside the computed one until the officer decides, and is stored', async ({ page }) => {
  const printed = {
    [`${NEW}.naturalPerson`]: { value: '1' },
    [`${NEW}.business`]: { value: '1' },
    [`${NEW}.total`]: { value: '1' },
  };
  await openTable(page, reportWith(withRow(printed)));
  await box(page, `${NEW}.total`).click();
  await expect(box(page, `${NEW}.total`)).toHaveValue('1');
  await expect(cell(page, `${NEW}.total`)).toContainText('计算值 2');
  await page.getByRole('button', { name: /保留印出值/ }).click();
  await expect(page.getByRole('button', { name: /保留印出值/ })).toBeHidden();
  await press(page, 'Alt+1');
  await expect(box(page, `${NEW}.total`)).toHaveValue('2');
  await expect(cell(page, `${NEW}.total`)).not.toContainText('计算值');
  await press(page, 'Control+z');
  await expect(box(page, `${NEW}.total`)).toHaveValue('1');

  await box(page, `${CARRIED}.total`).click();
  await page.keyboard.type('7');
  await expect(said(page)).toHaveText(/按 F2 解锁/);
  await press(page, 'F2', 'Control+a', '8', 'Enter');
  await expect(box(page, `${CARRIED}.total`)).toHaveValue('8');
  await expect.poll(() => storedCells(page)).toMatchObject({ [`${CARRIED}.total`]: { value: '8' } });
});

test('blank is not zero: partial sums are shown beside, 其余填0 asks, fills and is undone at once', async ({
  page,
}) => {
  await openTable(page, reportWith({ [`${NEW}.business`]: { value: '3' } }));
  await expect(box(page, `${NEW}.total`)).toHaveValue('');
  await expect(cell(page, `${NEW}.total`)).toHaveAttribute('title', /尚有空白未计入，已填各项之和为 3/);
  await page.getByRole('button', { name: '其余填0' }).click();
  await expect(page.getByRole('dialog')).toContainText('本表还有 143 个空白格');
  await press(page, 'Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(box(page, `${NEW}.total`)).toHaveValue('3');
  await expect(box(page, 'requests.carriedOut.otherEntity')).toHaveValue('0');
  await press(page, 'Control+z');
  await expect(box(page, 'requests.carriedOut.otherEntity')).toHaveValue('');
});

test('F1 and the question mark give the help of a row', async ({ page }) => {
  await openTable(page, reportWith({}));
  await box(page, 'requests.denied.stateSecret.business').click();
  await press(page, 'F1');
  await expect(page.getByRole('note')).toContainText('依据：《政府信息公开条例》第十四条');
  await press(page, 'Escape');
  await expect(page.getByRole('note')).toBeHidden();
  await expect(box(page, 'requests.denied.stateSecret.business')).toBeFocused();
  await page.getByRole('button', { name: '填报说明：（一）予以公开' }).click();
  await expect(page.getByRole('note')).toContainText('第三十六条');
});

test('a click on a finding lands in its cell', async ({ page }) => {
  await openTable(page, reportWith(withRow({ 'requests.carriedOut.business': { value: '4' } })), 'proactive');
  await page.getByText('“商业企业”列：第一项加第二项之和为0').first().click();
  await expect(box(page, `${NEW}.business`)).toBeFocused();
});

test('the form of 2019: signs, money with the unit written behind it', async ({ page }) => {
  await openTable(page, reportWith({}, 2020), 'proactive');
  await box(page, 'proactive.licensing.netChange').click();
  await page.keyboard.type('-8');
  await press(page, 'Control+End');
  await expect(box(page, 'proactive.centralizedProcurement.amount')).toBeFocused();
  await expect(page.getByText('请在数字后写明“元”或“万元”')).toBeVisible();
  await page.keyboard.type('25.1万元');
  await press(page, 'Tab');
  await expect
    .poll(() => storedCells(page))
    .toEqual({
      'proactive.licensing.netChange': { value: '-8' },
      'proactive.centralizedProcurement.amount': { value: '25.1', note: '万元' },
    });
});

const SIZES = [
  { width: 1366, height: 697, row: 24 },
  { width: 1920, height: 1000, row: 30 },
  { width: 911, height: 465, row: 24 },
];
for (const { width, height, row } of SIZES) {
  test(`at ${width}x${height} all seven columns are in sight, nothing is cut, the last row is reached`, async ({
    app,
    page,
  }) => {
    await openTable(page, reportWith(allZero()));
    await resize(app, width, height);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
    await box(page, `${NEW}.naturalPerson`).click();
    await expect(box(page, `${NEW}.total`)).toBeInViewport({ ratio: 1 });
    await press(page, 'Control+End');
    const last = box(page, 'requests.carriedOut.total');
    await expect(last).toBeInViewport({ ratio: 1 });
    const covered = await last.evaluate((input) => {
      const { x, y, width: w, height: h } = input.getBoundingClientRect();
      return document.elementFromPoint(x + w / 2, y + h / 2) !== input;
    });
    expect(covered, 'under the status line').toBe(false);
    const cut = await page
      .getByRole('grid')
      .evaluate((grid) =>
        [...grid.querySelectorAll('th')]
          .filter((th) => th.scrollWidth > th.clientWidth + 1)
          .map((th) => th.textContent),
      );
    expect(cut).toEqual([]);
    const plain = await cell(page, 'requests.granted.total').boundingBox();
    expect(plain?.height).toBeLessThan(row + 1.5);
    await page.screenshot({ path: `test-results/grid-${width}.png` });
  });
}

test('the grid has no serious accessibility fault', async ({ page }) => {
  await openTable(page, reportWith(withRow({ [`${NEW}.total`]: { value: '9' } })));
  await box(page, `${NEW}.total`).click();
  const { violations } = await new AxeBuilder({ page }).include('.statutory').setLegacyMode().analyze();
  expect(violations.filter((v) => v.impact === 'serious' || v.impact === 'critical')).toEqual([]);
});
