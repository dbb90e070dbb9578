import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGE_ORIGIN, PAGE_URL, PRINT_POLICY, mayLoad, openProtocol, pagePolicy } from '../../main/protocol.ts';
import type { AppProtocol } from '../../main/protocol.ts';

let folder: string;
let protocol: AppProtocol;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'protocol-'));
  const page = join(folder, 'page');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.js'), 'secret');
  writeFileSync(join(page, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__">');
  writeFileSync(join(page, 'assets', 'index.js'), 'const a = "__CSP_NONCE__";');
  writeFileSync(join(page, 'assets', 'data.bin'), 'of no type that a page needs');
  protocol = openProtocol(page);
});
afterAll(() => rmSync(folder, { recursive: true }));

const get = (url: string): Promise<Response> => protocol.respond({ method: 'GET', url });

describe('the page', () => {
  test('gets a new number on every load, in markup and policy alike', async () => {
    const numbers = new Set<string>();
    for (let i = 0; i < 50; i++) {
      const response = await get(PAGE_URL);
      const nonce = /content="([^"]+)"/.exec(await response.text())?.[1] ?? '';
      expect(nonce).toMatch(/^[\w-]{22}$/);
      expect(response.headers.get('content-security-policy')).toBe(pagePolicy(nonce));
      numbers.add(nonce);
    }
    expect(numbers.size).toBe(50);
  });

  test('gets its scripts as they are, with their type', async () => {
    const response = await get(`${PAGE_ORIGIN}/assets/index.js`);
    expect(await response.text()).toBe('const a = "__CSP_NONCE__";');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([
    '/../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/assets/..%5c..%5csecret.js',
    '/assets',
    '/assets/data.bin',
    '/INDEX.HTML',
    '//index.html',
    '/',
  ])('has no file %s', async (path) => {
    expect((await get(PAGE_ORIGIN + path)).status).toBe(404);
  });

  test.each(['app://other/index.html', 'app://gongkai.evil/index.html', 'app://print/x'])('is not %s', async (url) => {
    expect((await get(url)).status).toBe(404);
  });

  test('answers reading only', async () => {
    expect((await protocol.respond({ method: 'POST', url: PAGE_URL })).status).toBe(404);
  });

  test('never gives what lies outside, whatever the path', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('..', '%2e%2e', '/', '\\', '%2f', '%5c', 'secret.js', 'assets', '%00', 'page')),
        async (parts) => {
          const response = await get(`${PAGE_ORIGIN}/${parts.join('')}`);
          expect(await response.text()).not.toContain('secret');
        },
      ),
    );
  });
});

describe('policy', () => {
  test('lets nothing in that is not the program itself', () => {
    const policy = pagePolicy('N');
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-N';");
    expect(policy).not.toMatch(/unsafe|https?:|blob:|\*/);
    expect(PRINT_POLICY).not.toContain('script-src');
    expect(PRINT_POLICY).toContain("default-src 'none'");
  });
});

describe('a page to be printed', () => {
  test('is given once, without scripts', async () => {
    const { url } = protocol.offer('<h1>年报</h1>');
    const response = await get(url);
    expect(await response.text()).toBe('<h1>年报</h1>');
    expect(response.headers.get('content-security-policy')).toBe(PRINT_POLICY);
    expect((await get(url)).status).toBe(404);
  });

  test('is gone when withdrawn', async () => {
    const { url, withdraw } = protocol.offer('<h1>年报</h1>');
    withdraw();
    expect((await get(url)).status).toBe(404);
  });

  test('has an address that nobody can guess', () => {
    const addresses = new Set(Array.from({ length: 100 }, () => protocol.offer('').url));
    expect(addresses.size).toBe(100);
  });
});

test.each([
  ['app://gongkai/index.html', true],
  ['data:image/png;base64,AA', true],
  ['http://127.0.0.1/', false],
  ['https://www.gov.cn/', false],
  ['file:///etc/passwd', false],
  ['ws://127.0.0.1/', false],
  ['blob:https://a/1', false],
  ['apple://x', false],
  ['chrome://version', false],
])('may load %s: %s', (url, allowed) => {
  expect(mayLoad(url)).toBe(allowed);
});
