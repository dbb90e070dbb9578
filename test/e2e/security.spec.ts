import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CALLS } from '../../shared/api.ts';
import type { Api } from '../../shared/api.ts';
import { EXECUTABLE, PROJECT, argumentsOf, expect, test } from './app.ts';

declare global {
  interface Window {
    readonly api: Api;
  }
}

test.describe('bridge', () => {
  test('is frozen and holds the contract, nothing else', async ({ page }) => {
    const bridge = await page.evaluate(() => {
      const replaced = Reflect.set(window, 'api', {});
      const added = Reflect.set(window.api, 'more', 1);
      return { names: Object.keys(window.api).sort(), frozen: Object.isFrozen(window.api), replaced, added };
    });
    expect(bridge).toEqual({
      names: [...Object.keys(CALLS), 'on'].sort(),
      frozen: true,
      replaced: false,
      added: false,
    });
  });

  test('leaves nothing of Node, Electron or the preload in the page', async ({ page }) => {
    const names = ['require', 'process', 'module', 'exports', 'Buffer', 'global', 'ipcRenderer', '__doubleSend'];
    const found = await page.evaluate((all) => all.filter((name) => name in window), names);
    expect(found).toEqual([]);
  });

  test('refuses wrong arguments with a value, never with an exception', async ({ page }) => {
    const answers = await page.evaluate(async (names) => {
      const wrong = [null, 0, -1, '', 'x'.repeat(100_000), [], {}, [[]], new Date(0), new Map([[1, 2]]), NaN, 1n];
      const hostile = [JSON.parse('{"__proto__":{"a":1}}') as unknown, { id: '../../etc' }, { report: {}, baseRev: 0 }];
      const call = window.api as unknown as Record<string, (argument: unknown) => Promise<unknown>>;
      const all: string[] = [];
      for (const name of names)
        for (const argument of [...wrong, ...hostile]) {
          // Texts are right for this one.
          if (name === 'setTitle' && typeof argument === 'string' && argument.length < 300) continue;
          const answer = (await call[name]?.(argument)) as { ok: boolean; error?: { code: string; reason: string } };
          all.push(`${answer.ok} ${answer.error?.code} ${answer.error?.reason}`);
        }
      return { count: all.length, kinds: [...new Set(all)] };
    }, Object.keys(CALLS));
    expect(answers.kinds).toEqual(['false E_REFUSED badArgument']);
    expect(answers.count).toBeGreaterThan(Object.keys(CALLS).length * 14);
  });

  test('does not carry functions to main', async ({ page }) => {
    const message = await page.evaluate(() =>
      window.api.setTitle((() => 1) as unknown as string).then(
        () => 'taken',
        (error: unknown) => String(error),
      ),
    );
    expect(message).toContain('could not be cloned');
  });
});

test.describe('content policy', () => {
  test('is kept by the program itself', async ({ page }) => {
    const broken: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) broken.push(message.text());
    });
    await page.reload();
    await expect(page.getByRole('heading').first()).toBeVisible();
    expect(broken).toEqual([]);
  });

  test('refuses inline scripts, texts as scripts, and style elements without the number', async ({ page }) => {
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      const style = document.createElement('style');
      style.textContent = 'body { outline: 7px solid red }';
      document.body.append(script, style);
      const handler = document.createElement('button');
      handler.setAttribute('onclick', 'window.handlerRan = true');
      handler.click();
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the attack
      setTimeout('window.textRan = true');
      await new Promise((resolve) => setTimeout(resolve, 100));
      return {
        inline: 'inlineRan' in window,
        handler: 'handlerRan' in window,
        text: 'textRan' in window,
        outline: getComputedStyle(document.body).outlineWidth === '7px',
      };
    });
    expect(ran).toEqual({ inline: false, handler: false, text: false, outline: false });
  });

  test('gives every load another number', async ({ page }) => {
    const number = (): Promise<string | undefined> =>
      page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content);
    const first = await number();
    await page.reload();
    expect(first).toMatch(/^[\w-]{22}$/);
    expect(await number()).not.toBe(first);
  });

  test('serves only the files of the page', async ({ app, page }) => {
    const outside = [
      '/../main/main.js',
      '/%2e%2e/preload/preload.cjs',
      '/..%5cmain%5cmain.js',
      '/package.json',
      '/assets',
    ];
    const texts = await app.evaluate(async ({ BrowserWindow }, paths) => {
      const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
      const texts: unknown[] = [];
      // An empty 404 is a page like any other, unless the browser puts an error page in its place.
      for (const path of paths)
        texts.push(
          await window.loadURL(`app://gongkai${path}`).then(
            () => window.webContents.executeJavaScript('document.documentElement.textContent') as Promise<unknown>,
            () => '',
          ),
        );
      window.destroy();
      return texts;
    }, outside);
    expect(texts).toEqual(outside.map(() => ''));
    await expect(page.getByRole('heading').first()).toBeVisible();
  });
});

test.describe('network', () => {
  let server: Server;
  let address: string;
  let connections: number;

  test.beforeEach(async () => {
    connections = 0;
    server = createServer((_request, response) => response.end('reached'));
    server.on('connection', () => (connections += 1));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  test.afterEach(() => {
    server.close();
    expect(connections, 'connections that reached a server on this machine').toBe(0);
  });

  test('no request leaves, whatever the page tries', async ({ page }) => {
    const outcomes = await page.evaluate(async (host) => {
      const url = `http://${host}/`;
      const outcome = (start: (done: (text: string) => void) => void): Promise<string> =>
        new Promise((resolve) => {
          setTimeout(() => resolve('nothing'), 1_500);
          start(resolve);
        });
      const element = (name: string, set: (one: HTMLElement) => void): Promise<string> =>
        outcome((done) => {
          const one = document.createElement(name);
          one.onload = () => done('loaded');
          one.onerror = () => done('refused');
          set(one);
          document.body.append(one);
        });
      const attribute = (name: string, value: string) => (one: HTMLElement) => one.setAttribute(name, value);
      const socket = outcome((done) => {
        try {
          const one = new WebSocket(`ws://${host}/`);
          one.onopen = () => done('loaded');
          one.onerror = () => done('refused');
        } catch {
          done('refused');
        }
      });
      return Promise.all([
        fetch(url).then(
          () => 'loaded',
          () => 'refused',
        ),
        socket,
        element('img', attribute('src', url)),
        element('script', attribute('src', url)),
        element('iframe', attribute('src', url)).then((text) => (text === 'loaded' ? 'refused' : text)),
        element('link', (one) => {
          one.setAttribute('rel', 'stylesheet');
          one.setAttribute('href', url);
        }),
        Promise.resolve(navigator.sendBeacon(url, 'x') ? 'queued' : 'refused'),
      ]);
    }, address);
    expect(outcomes).not.toContain('loaded');
  });

  test('the session cancels what no content policy has stopped', async ({ app, page }) => {
    await expect(page.getByRole('heading').first()).toBeVisible();
    const refused = await app.evaluate(async ({ BrowserWindow }, url) => {
      const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
      const outcome = await window.loadURL(url).then(
        () => 'loaded',
        (error: unknown) => String(error),
      );
      window.destroy();
      return outcome;
    }, `http://${address}/`);
    expect(refused).toContain('ERR_BLOCKED_BY_CLIENT');
  });

  test('the page stays where it is', async ({ app, page }) => {
    const start = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL());
    await page.evaluate((url) => {
      Object.assign(window, { sameDocument: true });
      location.href = url;
    }, `http://${address}/`);
    for (const target of ['_self', '_blank', '_top', 'another'])
      await page.evaluate(
        ([url, name]) => {
          const link = document.createElement('a');
          Object.assign(link, { href: url, target: name, textContent: `to ${name}` });
          link.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9999';
          document.body.append(link);
        },
        [`http://${address}/`, target] as const,
      );
    // Real clicks: without one, Chromium blocks some of these by itself. `locator.click` would wait for the window that
    // the click asks for, which never opens.
    for (const target of ['another', '_top', '_blank', '_self']) {
      const link = page.getByText(`to ${target}`);
      const box = await link.boundingBox();
      await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
      await link.evaluate((one) => one.remove());
    }
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    const now = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((one) => one.webContents.getURL()),
    );
    expect(now).toEqual([start]);
  });

  test('no window opens', async ({ app, page }) => {
    expect(await page.evaluate((url) => window.open(url) === null, `http://${address}/`)).toBe(true);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });
});

test('every permission is denied', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
    const query = (name: string): Promise<string> =>
      navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state);
    const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      () => 'denied',
    );
    return [camera, await Notification.requestPermission(), ...(await Promise.all(names.map(query)))];
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('a second start hands over and ends at once', async ({ app, page, dataDir }) => {
  await expect(page.getByRole('heading').first()).toBeVisible();
  await app.evaluate(({ app: running }) => {
    const argv: string[][] = [];
    Object.assign(globalThis, { secondStarts: argv });
    running.on('second-instance', (_event, all) => argv.push(all));
  });
  const file = join(dataDir, '报告.txt');
  writeFileSync(file, '一、总体情况');
  const begun = Date.now();
  const second = spawn(EXECUTABLE, argumentsOf(dataDir, file), { cwd: PROJECT, stdio: 'ignore' });
  const code = await new Promise((resolve) => second.on('exit', resolve));
  expect(code).toBe(0);
  expect(Date.now() - begun).toBeLessThan(3_000);
  const starts = await app.evaluate(() => (globalThis as unknown as { secondStarts: string[][] }).secondStarts);
  expect(starts).toHaveLength(1);
  expect(starts[0]).toContain(file);
});
