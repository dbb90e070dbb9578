/** From a key in a statutory table to the frame that shows its findings, in the real page with a whole report. */
import { _electron } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXECUTABLE, PROJECT, argumentsOf } from '../e2e/app.ts';
import { openTable } from '../e2e/openTable.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import type { BenchRow } from './benchRow.ts';

const INPUTS = 200;
const WARM_UP = 20;
/** Cells before the table is begun again with the next digit, so that every digit changes a number. */
const ROUND = 100;

interface Sample {
  readonly ms: number;
  /** Cells marked as wrong in the frame that was painted. */
  readonly marked: number;
}
declare global {
  interface Window {
    keystrokes: Sample[];
  }
}

/** Notes, for every digit, the time from the key event to the end of the frame that follows it. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.keystrokes = [];
    const noted = new MessageChannel();
    let pressed = 0;
    noted.port1.onmessage = () => {
      const marked = document.querySelectorAll('td.mark-A').length;
      window.keystrokes.push({ ms: performance.now() - pressed, marked });
    };
    addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        if (!/^\d$/.test(key)) return;
        pressed = timeStamp;
        requestAnimationFrame(() => noted.port2.postMessage(null));
      },
      true,
    );
  });

/**
 * @returns p50 and p95 of 200 digits, each typed into another cell so that each changes the findings
 * @throws Error when a digit was painted without a finding: the figures would mean nothing
 */
export async function benchKeystroke(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-bench-'));
  const app = await _electron.launch({ executablePath: EXECUTABLE, args: argumentsOf(folder), cwd: PROJECT });
  try {
    const page = await app.firstWindow();
    await page.waitForURL('**/index.html');
    await openTable(page, cleanReport());
    await page.locator('[data-field="requests.newReceived.naturalPerson"] input').click();
    await watch(page);
    for (let i = 0; i < WARM_UP + INPUTS; i++) {
      await page.keyboard.press(String(6 + Math.floor(i / ROUND)));
      await page.waitForFunction((n) => window.keystrokes.length === n, i + 1);
      await page.keyboard.press('Tab');
      // From the last cell Tab leaves the table; start over.
      if (i % ROUND === ROUND - 1)
        await page.locator('[data-field="requests.newReceived.naturalPerson"] input').click();
    }
    const samples = (await page.evaluate(() => window.keystrokes)).slice(WARM_UP);
    if (samples.some((s) => s.marked === 0)) throw new Error('a digit was painted without its finding');
    const times = samples.map((s) => s.ms).sort((a, b) => a - b);
    const at = (share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN;
    return [
      { name: 'digit typed to findings shown, median', value: at(0.5), unit: 'ms', goal: 33 },
      { name: 'digit typed to findings shown, p95', value: at(0.95), unit: 'ms', goal: 33 },
    ];
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
