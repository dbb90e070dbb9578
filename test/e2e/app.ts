/** Starts the program for a spec: a data folder of its own, the window, and a watch over what would leave the machine. */
import { test as base, expect, _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export { expect };

export const PROJECT = resolve(import.meta.dirname, '../..');
export const EXECUTABLE = process.env['ELECTRON_BIN'] ?? join(PROJECT, 'test/double/electron-double');

/** The command line of a start on `dataDir`, for specs that start a second process. */
export const argumentsOf = (dataDir: string, ...more: string[]): string[] => [
  PROJECT,
  `--user-data-dir=${dataDir}`,
  '--lang=zh-CN',
  ...more,
];

export interface Started {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Playwright itself forgets it once the program has ended. */
  readonly process: ChildProcess;
}

interface Fixtures {
  /** Holds the store of this test; empty at its start. */
  dataDir: string;
  /** The program as started first. After `relaunch` use what that returned. */
  app: ElectronApplication;
  page: Page;
  /** Ends the program as the officer does, and starts it again on the same data, with `more` on its command line. */
  relaunch: (...more: string[]) => Promise<Started>;
  /** Everything that this test has started, and every request that was let out. */
  started: { all: Started[]; launch: (...more: string[]) => Promise<Started> };
}

/** Counts, in main, the requests that really go out and are not for the program itself. */
const watchRequests = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ session }) => {
    const left: string[] = [];
    Object.assign(globalThis, { requestsThatLeft: left });
    session.defaultSession.webRequest.onSendHeaders(({ url }) => {
      if (!/^(app|data|devtools):/.test(url)) left.push(url);
    });
  });
const requestsThatLeft = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(() => (globalThis as unknown as { requestsThatLeft: string[] }).requestsThatLeft);

/** Ends the program when it still runs; nothing may have left the machine. */
async function end({ app, process }: Started): Promise<void> {
  if (process.exitCode !== null) return;
  const left = await requestsThatLeft(app);
  await app.close();
  expect(left, 'requests that left the program').toEqual([]);
}

/** Size of the page in CSS pixels, for screenshots. */
export const resize = (app: ElectronApplication, width: number, height: number): Promise<void> =>
  app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [
    width,
    height,
  ] as const);

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from this pattern
  dataDir: async ({}, use) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-e2e-'));
    await use(dataDir);
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
  },
  started: async ({ dataDir }, use) => {
    const all: Started[] = [];
    const launch = async (...more: string[]): Promise<Started> => {
      const app = await _electron.launch({
        executablePath: EXECUTABLE,
        args: argumentsOf(dataDir, ...more),
        cwd: PROJECT,
        locale: 'zh-CN',
      });
      await watchRequests(app);
      const page = await app.firstWindow();
      await page.waitForURL('**/index.html');
      const program = { app, page, process: app.process() };
      all.push(program);
      return program;
    };
    await use({ all, launch });
    for (const program of all) await end(program);
  },
  app: async ({ started }, use) => {
    const { app } = started.all[0] ?? (await started.launch());
    await use(app);
  },
  page: async ({ app, started }, use) => {
    const program = started.all.find((one) => one.app === app) ?? (await started.launch());
    await use(program.page);
  },
  relaunch: async ({ started }, use) => {
    await use(async (...more) => {
      for (const program of started.all.splice(0)) await end(program);
      return started.launch(...more);
    });
  },
});
