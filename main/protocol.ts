/**
 * The program's own scheme, `app://`: the only addresses that anything in a window can reach. It serves the built page
 * from a fixed list of files, and pages to be printed from memory. No Electron here: a request becomes a response.
 */
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

export const APP_SCHEME = 'app';
/** Origin of the page; only this origin may call main. */
export const PAGE_ORIGIN = `${APP_SCHEME}://gongkai`;
export const PAGE_URL = `${PAGE_ORIGIN}/index.html`;
/** Origin of pages to be printed: another one, so that they share nothing with the page. */
const PRINT_ORIGIN = `${APP_SCHEME}://print`;

/** Stands in `renderer/index.html` where the number of this load belongs; see `pagePolicy`. */
const NONCE_PLACE = '__CSP_NONCE__';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * What the page may load: only its own files. Style elements (antd writes some) need this load's `nonce`, which the
 * page reads with `document.querySelector('meta[name=csp-nonce]').content`. Style attributes in markup stay refused;
 * React sets styles by script, which the policy does not touch.
 */
export const pagePolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** What a page to be printed may load: nothing but the styles and pictures that it carries itself. */
export const PRINT_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Every file below `directory` by the path of its address, as `/assets/index.js`. Only these are served. */
export function listFiles(directory: string, prefix = ''): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(join(directory, prefix), { withFileTypes: true })) {
    const path = `${prefix}/${entry.name}`;
    if (entry.isDirectory()) for (const [key, file] of listFiles(directory, path)) files.set(key, file);
    else files.set(path, join(directory, path));
  }
  return files;
}

/** May a window load `url`? Data addresses carry their own bytes and leave the machine as little as `app://` does. */
export const mayLoad = (url: string): boolean => /^(app|data):/.test(url);

const newSecret = (): string => randomBytes(16).toString('base64url');

const answer = (body: string | Uint8Array<ArrayBuffer>, type: string, policy: string): Response =>
  new Response(body, {
    headers: {
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
const missing = (): Response => new Response(null, { status: 404 });

export interface AppProtocol {
  /** Answers one request; whatever is not on the list is a 404. */
  readonly respond: (request: { readonly method: string; readonly url: string }) => Promise<Response>;
  /** Puts `html` under an address that answers once; `withdraw` takes it away when nobody came for it. */
  readonly offer: (html: string) => { readonly url: string; readonly withdraw: () => void };
}

/** Serves the page built in `pageDirectory`. */
export function openProtocol(pageDirectory: string): AppProtocol {
  const files = listFiles(pageDirectory);
  const offered = new Map<string, string>();

  const printPage = (url: string): Response => {
    const html = offered.get(url);
    offered.delete(url);
    return html === undefined ? missing() : answer(html, 'text/html; charset=utf-8', PRINT_POLICY);
  };
  const pageFile = async (url: string): Promise<Response> => {
    const file = files.get(new URL(url).pathname);
    const type = file && TYPES[extname(file)];
    if (!type) return missing();
    const bytes = await readFile(file);
    const nonce = newSecret();
    const body =
      extname(file) === '.html' ? bytes.toString('utf8').replaceAll(NONCE_PLACE, nonce) : new Uint8Array(bytes);
    return answer(body, type, pagePolicy(nonce));
  };

  return {
    respond: async ({ method, url }) => {
      if (method !== 'GET') return missing();
      if (url.startsWith(`${PRINT_ORIGIN}/`)) return printPage(url);
      return url.startsWith(`${PAGE_ORIGIN}/`) ? pageFile(url) : missing();
    },
    offer: (html) => {
      const url = `${PRINT_ORIGIN}/${newSecret()}`;
      offered.set(url, html);
      return { url, withdraw: () => offered.delete(url) };
    },
  };
}
