/** The first run of the program, as an officer goes through it. */
import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from './app.ts';

/** The officer's answer to the system's next file or folder dialog. */
export const answerDialog = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);

/** Names the office and begins with a file; ends on the screen that shows what was recognised. */
export async function beginWithFile(app: ElectronApplication, page: Page, file: string, office: string): Promise<void> {
  await answerDialog(app, file);
  await page.getByLabel('单位全称').fill(office);
  await page.getByRole('radio', { name: '导入已有报告' }).check();
  await page.getByRole('button', { name: '保存并开始' }).click();
  await expect(page.getByRole('heading', { name: '核对后导入' })).toBeVisible();
}
