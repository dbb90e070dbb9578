/** The guess at the slip behind a broken identity: asked for, seen before it is written, written and undone as one step. */
import type { Page } from '@playwright/test';
import type { Cells, Report } from '../../shared/report/report.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { settle, valuesOf } from '../../shared/report/totals.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import { expect, resize, test } from './app.ts';
import { openTable, reportWith } from './openTable.ts';

/** The clean report's numbers as read from a file, with others in some cells. */
function importedWith(typed: Readonly<Record<string, string>>): Report {
  const { tables } = cleanReport();
  const report = reportWith({}, 2023);
  const form = formOf(report);
  const at = valuesOf(form, tables);
  const cells: Cells = Object.fromEntries(form.fields.map((f) => [f.id, { value: typed[f.id] ?? at(f.id).value }]));
  return { ...report, tables: settle(form, cells), provenance: { origin: 'import' } };
}

const panelOf = (page: Page) => page.getByRole('complementary', { name: '校验结果' });
const findingOf = (page: Page, words: string) => panelOf(page).getByRole('listitem').filter({ hasText: words }).first();
const cellOf = (page: Page, row: string, column: string) => page.getByRole('textbox', { name: `${row}，${column}` });

test('one number too many is named, previewed, put right and undone', async ({ app, page }, info) => {
  await resize(app, 1366, 697);
  await openTable(page, importedWith({ 'requests.newReceived.business': '7' }));
  const finding = findingOf(page, '“商业企业”列');
  await expect(finding).toBeVisible();
  const cell = cellOf(page, '一、本年新收政府信息公开申请数量', '商业企业');
  await expect(cell).toHaveValue('7');

  await finding.getByRole('button', { name: '可能的原因' }).click();
  const guess = finding.getByRole('list', { name: '可能的原因' }).getByRole('listitem').first();
  await expect(guess).toContainText('可能多填了1：改为6后，全部勾稽关系成立');
  await expect(guess.getByRole('list', { name: '采用后的变化' })).toContainText('7 → 6');
  await expect(guess).toContainText('采用后成立');
  // Looking changes nothing.
  await expect(cell).toHaveValue('7');
  await page.screenshot({ path: info.outputPath('culprit.png') });

  await guess.getByRole('button', { name: '采用' }).click();
  await expect(cell).toHaveValue('6');
  await expect(cell).toBeFocused();
  await expect(panelOf(page).getByRole('listitem').filter({ hasText: '不相等' })).toHaveCount(0);

  await page.keyboard.press('Control+z');
  await expect(cell).toHaveValue('7');
  await expect(panelOf(page).getByRole('listitem').filter({ hasText: '不相等' })).toHaveCount(2);
});

test('a row that stands one column off is moved back as one step', async ({ app, page }, info) => {
  await resize(app, 1366, 697);
  const columns = [
    'naturalPerson',
    'business',
    'researchInstitute',
    'publicWelfareOrg',
    'legalServiceOrg',
    'otherEntity',
    'total',
  ];
  const row = ['0', '34', '6', '0', '1', '2', '0'];
  await openTable(
    page,
    importedWith(Object.fromEntries(columns.map((c, i) => [`requests.newReceived.${c}`, row[i] ?? '']))),
  );
  const finding = findingOf(page, '“商业企业”列');
  await finding.getByRole('button', { name: '可能的原因' }).click();
  const guess = finding.getByRole('list', { name: '可能的原因' }).getByRole('listitem').first();
  await expect(guess).toContainText('可能整体右移了一格');
  await expect(guess.getByRole('list', { name: '采用后的变化' }).getByRole('listitem')).toHaveCount(7);
  await page.screenshot({ path: info.outputPath('culprit-row.png') });
  await guess.getByRole('button', { name: '采用' }).click();
  const label = '一、本年新收政府信息公开申请数量';
  await expect(cellOf(page, label, '自然人')).toHaveValue('34');
  await expect(cellOf(page, label, '其他')).toHaveValue('0');
  await expect(panelOf(page).getByRole('listitem').filter({ hasText: '不相等' })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(cellOf(page, label, '自然人')).toHaveValue('0');
  await expect(cellOf(page, label, '商业企业')).toHaveValue('34');
});
