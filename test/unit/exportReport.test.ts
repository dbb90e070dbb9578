import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBundle } from '../../main/bundle/readBundle.ts';
import { exportReport } from '../../main/export/exportReport.ts';
import type { Making, PrintPdf } from '../../main/export/exportReport.ts';
import { scrubPdf } from '../../main/export/pdf/scrubPdf.ts';
import { EXPORT_FORMATS } from '../../shared/api.ts';
import { hostileReport } from '../export/hostileReport.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';

const CHROMIUM = '/usr/bin/chromium';
const making = (printPdf: PrintPdf): Making => ({
  printPdf,
  bundle: { createdAt: '2024-01-20T08:00:00.000Z', appVersion: '0.1.0', revision: 3 },
});
const TITLE = '青河县自然资源局2023年政府信息公开工作年度报告';
/** First characters and name of each format. */
const FILES = {
  docx: ['PK', `${TITLE}.docx`],
  xlsx: ['PK', `${TITLE}.xlsx`],
  gknb: ['PK', `${TITLE}.gknb`],
  html: ['<!', `${TITLE}.html`],
  pdf: ['%P', `${TITLE}.pdf`],
  cms: ['<d', `${TITLE}（网页片段）.html`],
  json: ['{', `${TITLE}.json`],
  csv: ['\ufeff', `${TITLE}（数据清单）.csv`],
} as const;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao 导出 '));
});
afterEach(() => rmSync(folder, { recursive: true }));

const blankPdf: PrintPdf = () => Promise.resolve(Buffer.from('%PDF-1.4\n'));

/** Prints as the program does, with the browser that the program is built on. */
const chromiumPdf: PrintPdf = (html) => {
  const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
  writeFileSync(page, html);
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-pdf-header-footer',
    `--user-data-dir=${folder}/chromium`,
  ];
  execFileSync(CHROMIUM, [...flags, `--print-to-pdf=${pdf}`, pathToFileURL(page).href], { stdio: 'ignore' });
  return Promise.resolve(readFileSync(pdf));
};

describe('export', () => {
  it('writes every format under its own name, and again over its own files', async () => {
    for (const _ of [1, 2]) {
      const exported = await exportReport(cleanReport(), EXPORT_FORMATS, folder, making(blankPdf));
      expect(exported.map((e) => e.format)).toEqual(EXPORT_FORMATS);
      for (const { format, result } of exported) {
        if (!result.ok) throw new Error(result.error.reason);
        const bytes = readFileSync(result.value.path);
        const [beginning, name] = FILES[format];
        expect(bytes.toString().startsWith(beginning)).toBe(true);
        expect(bytes.length).toBe(result.value.bytes);
        expect(result.value.path).toBe(join(folder, name));
      }
      expect(readdirSync(folder)).toHaveLength(EXPORT_FORMATS.length);
    }
    const bundle = await readBundle(readFileSync(join(folder, `${TITLE}.gknb`)));
    expect(bundle.ok && bundle.value.report.tables).toEqual(cleanReport().tables);
  });

  it('goes on with the other formats when one fails, and says which and why', async () => {
    const broken: PrintPdf = () => Promise.reject(new Error('window is gone'));
    const exported = await exportReport(cleanReport(), ['pdf', 'html'], folder, making(broken));
    expect(exported.map((e) => e.result.ok)).toEqual([false, true]);
    expect(exported[0]?.result).toMatchObject({ error: { code: 'E_EXPORT', reason: 'writerFailed' } });
    expect(readdirSync(folder)).toEqual([`${TITLE}.html`]);
  });

  it('reports a folder that is gone, for every format', async () => {
    const exported = await exportReport(cleanReport(), ['docx', 'html'], join(folder, 'U盘'), making(blankPdf));
    expect(exported.map((e) => !e.result.ok && e.result.error.code)).toEqual(['E_IO', 'E_IO']);
  });

  it('exports hostile texts into every format that people read', async () => {
    // A report with such characters is stored nowhere, and neither bundle nor json takes it.
    const formats = EXPORT_FORMATS.filter((f) => f !== 'gknb' && f !== 'json');
    const exported = await exportReport(hostileReport(), formats, folder, making(blankPdf));
    expect(exported.map((e) => e.result.ok)).toEqual(formats.map(() => true));
    for (const name of readdirSync(folder)) expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+$/u);
  });
});

describe('pdf', () => {
  const info = (pdf: Uint8Array): string => /1 0 obj.*?endobj/s.exec(Buffer.from(pdf).toString('latin1'))?.[0] ?? '';
  const facts = { organ: '青禾县水利局', date: '2024-01-20' };

  it('tells the office and the report’s date instead of browser, system and clock, in the same length', () => {
    const before = Buffer.from(
      '%PDF-1.4\n1 0 obj\n<</Title (t)\n/Creator (Mozilla/5.0 \\(X11; Linux x86_64\\) Chrome/1)\n/Producer (Skia/PDF m1)\n' +
        "/CreationDate (D:20991231235959+00'00')\n/ModDate (D:20991231235959+00'00')>>\nendobj\ntrailer\n<</Info 1 0 R>>\n",
    );
    const after = scrubPdf(before, facts);
    expect(after.length).toBe(before.length);
    expect(info(after)).not.toMatch(/Mozilla|Linux|Skia|2099/);
    expect(info(after)).toContain('/Creator <FEFF975279BE53BF6C3452295C40>');
    expect(info(after).match(/D:20240120000000\+00'00'/g)).toHaveLength(2);
    const long = scrubPdf(before, { ...facts, organ: '局'.repeat(200) });
    expect(long.length).toBe(before.length);
    expect(info(long)).toContain('/Creator ()');
    const other = Buffer.from('%PDF-1.7\nno such properties');
    expect(scrubPdf(other, facts)).toEqual(other);
  });

  it('is printed by the browser as A4 pages with text, and then scrubbed', { timeout: 60_000 }, async () => {
    if (!existsSync(CHROMIUM)) {
      console.log('Chromium is not on this machine: no page is printed.');
      expect(existsSync(CHROMIUM)).toBe(false);
      return;
    }
    const [exported] = await exportReport(cleanReport(), ['pdf'], folder, making(chromiumPdf));
    if (!exported?.result.ok) throw new Error('not exported');
    const pdf = readFileSync(exported.result.value.path);
    expect(info(pdf)).not.toMatch(/Mozilla|Linux|Chrome|Skia/);
    expect(info(pdf).match(/Date \(D:20231231000000\+00'00'\)/g)).toHaveLength(2);
    const text = pdf.toString('latin1');
    const pages = text.match(/\/MediaBox \[0 0 [\d.]+ [\d.]+\]/g) ?? [];
    expect(pages.length).toBeGreaterThanOrEqual(4);
    expect(new Set(pages)).toEqual(new Set(['/MediaBox [0 0 594.95996 841.91998]']));
    expect(text).toContain('/ToUnicode');
  });
});
