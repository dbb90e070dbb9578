/** Puts a report into the program's store and opens it at one of its tables. */
import type { Page } from '@playwright/test';
import type { Api } from '../../shared/api.ts';
import { formOf } from '../../shared/editions/editions.ts';
import type { TableId } from '../../shared/editions/form.ts';
import { blankReport } from '../../shared/report/newReport.ts';
import type { Cells, Report } from '../../shared/report/report.ts';

const ID = '5a1f6f0e-54b1-4e0e-9a37-0f2f1f5f5b11';
const TABS: Readonly<Record<TableId, RegExp>> = { proactive: /^二、/, requests: /^三、/, reviewLitigation: /^四、/ };

/** A report of an office that does not exist; only its cells matter. */
export const reportWith = (tables: Cells, year = 2025): Report => ({
  ...blankReport(ID, year, { name: '青禾县水利局', level: 'county', kind: 'department' }),
  tables,
});

/** Every number 0, for tests in which blanks would be in the way. */
export const allZero = (year = 2025): Cells =>
  Object.fromEntries(formOf(reportWith({}, year)).fields.flatMap((f) => (f.parts ? [] : [[f.id, { value: '0' }]])));

export async function openTable(page: Page, report: Report, table: TableId = 'requests'): Promise<void> {
  await page.evaluate(async (r) => {
    const { api } = window as unknown as { api: Api };
    await api.saveProfile({ organ: r.organ, contact: {} });
    await api.addReport(r);
  }, report);
  await page.reload();
  await page.getByText(`${report.year}年`, { exact: true }).first().click();
  await page.getByRole('tab', { name: TABS[table] }).click();
  await page.getByRole('grid').waitFor();
}

/** What the store holds of the report's cells. */
export const storedCells = (page: Page): Promise<Cells> =>
  page.evaluate(async (id) => {
    const answer = await (window as unknown as { api: Api }).api.openReport(id);
    if (!answer.ok) throw new Error(answer.error.reason);
    return answer.value.report.tables;
  }, ID);
