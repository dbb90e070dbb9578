/** Prints web pages to PDF with Chromium, as the program's own export does: one browser for many pages. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

export interface Printer {
  /** A4 unless the page says otherwise. */
  readonly print: (html: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Chromium without Chrome around it, as in Electron, where it is installed: it prints several times faster. */
const SHELL = '/usr/bin/chromium-headless-shell';
const EXECUTABLE = process.env['DOUBLE_CHROMIUM'] ?? (existsSync(SHELL) ? SHELL : '/usr/bin/chromium');

export async function openPrinter(): Promise<Printer> {
  const browser = await chromium.launch({
    executablePath: EXECUTABLE,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage({ javaScriptEnabled: false });
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-print-'));
  const file = join(folder, 'page.html');
  return {
    // From a file: the page's own security policy then counts as it does in the program.
    print: async (html) => {
      writeFileSync(file, html);
      await page.goto(pathToFileURL(file).href);
      return page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
