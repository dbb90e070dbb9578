/**
 * How well PDFs are read: `node test/bench/pdf.ts [runs] [seed]`. Reports are printed in as many styles by Chromium, and
 * our own exports by Chromium and by LibreOffice; every cell is compared. No cell may be wrong without being marked.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDocx } from '../../main/export/docx/writeDocx.ts';
import { exportDocument } from '../../main/export/exportDocument.ts';
import { reportPage } from '../../main/export/reportPage.ts';
import { writeXlsx } from '../../main/export/xlsx/writeXlsx.ts';
import { readPdf } from '../../main/import/pdf/readPdf.ts';
import { compose } from '../../shared/document/compose.ts';
import { recognise } from '../../shared/document/recognise.ts';
import { pdfSample, printedIn, tally } from '../generate/pdfSample.ts';
import type { PdfSample } from '../generate/pdfSample.ts';
import { openPrinter } from '../generate/printer.ts';
import type { Printer } from '../generate/printer.ts';
import { styledPage } from '../generate/styledPage.ts';
import { printTable } from './printTable.ts';

/** Of so many runs one is converted by LibreOffice too, and printed as our own page. */
const OWN_SHARE = 4;
const SHOWN = 6;
const GOAL = 99.5;

interface Printed {
  readonly way: string;
  readonly sample: PdfSample;
  readonly bytes: Uint8Array;
}

const [runs = 80, seed = 1] = process.argv.slice(2).map(Number);
const samples = Array.from({ length: runs }, (_, i) => pdfSample(seed * 100_000 + i));
const own = samples.filter((_, i) => i % OWN_SHARE === 0).map((s) => ({ ...s, truth: printedIn(compose(s.report)) }));

const KEEP = process.env['KEEP_PDFS'];
const folder = KEEP ?? mkdtempSync(join(tmpdir(), 'gongkai-nianbao-bench-'));
mkdirSync(folder, { recursive: true });
const printer = await openPrinter();
try {
  const printed = [...(await styled(printer)), ...(await ownPages(printer)), ...(await byLibreOffice())];
  process.exitCode = (await measure(printed)) ? 1 : 0;
} finally {
  await printer.close();
  if (KEEP === undefined) rmSync(folder, { recursive: true, force: true });
}

async function styled({ print }: Printer): Promise<Printed[]> {
  const printed: Printed[] = [];
  for (const sample of samples) {
    const bytes = await print(styledPage(sample.blocks, sample.style));
    printed.push({ way: `page, ${sample.style.borders}`, sample, bytes });
  }
  return printed;
}

async function ownPages({ print }: Printer): Promise<Printed[]> {
  const printed: Printed[] = [];
  for (const sample of own)
    printed.push({ way: 'our page', sample, bytes: await print(await reportPage(sample.report)) });
  return printed;
}

/** All files in one start: it takes longer than the converting. */
async function byLibreOffice(): Promise<Printed[]> {
  const files: { way: string; sample: PdfSample; name: string }[] = [];
  for (const [i, sample] of own.entries()) {
    const document = exportDocument(sample.report);
    writeFileSync(join(folder, `d${i}.docx`), await writeDocx(document));
    writeFileSync(join(folder, `x${i}.xlsx`), writeXlsx(document));
    files.push(
      { way: 'our docx, LibreOffice', sample, name: `d${i}` },
      { way: 'our xlsx, LibreOffice', sample, name: `x${i}` },
    );
  }
  const sources = files.map((f) => join(folder, `${f.name}.${f.name.startsWith('d') ? 'docx' : 'xlsx'}`));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...sources], {
    stdio: 'ignore',
  });
  return files.map(({ way, sample, name }) => ({ way, sample, bytes: readFileSync(join(folder, `${name}.pdf`)) }));
}

/** @returns whether the goal was missed */
async function measure(printed: readonly Printed[]): Promise<boolean> {
  const ways = new Map<
    string,
    { files: number; cells: number; exact: number; doubts: number; wrong: number; ms: number }
  >();
  let shown = 0;
  for (const [i, { way, sample, bytes }] of printed.entries()) {
    const start = performance.now();
    const read = await readPdf(bytes);
    const ms = performance.now() - start;
    if (KEEP !== undefined) writeFileSync(join(folder, `${i}.pdf`), bytes);
    if (!read.ok) throw new Error(`${way}, ${sample.name}: ${read.error.reason}`);
    const { cells, exact, doubts, wrong, marked } = tally(
      sample.truth,
      recognise(read.value.source.blocks, { id: 'r' }),
    );
    const sum = ways.get(way) ?? { files: 0, cells: 0, exact: 0, doubts: 0, wrong: 0, ms: 0 };
    ways.set(way, {
      files: sum.files + 1,
      cells: sum.cells + cells,
      exact: sum.exact + exact,
      doubts: sum.doubts + doubts,
      wrong: sum.wrong + wrong.length,
      ms: sum.ms + ms,
    });
    const faults = [...wrong.map((w) => `WRONG ${w}`), ...marked];
    if (faults.length > 0 && (wrong.length > 0 || shown++ < SHOWN)) {
      console.log(`${i} ${way}, ${sample.name}: ${faults.length} cells, ${faults.slice(0, 3).join('; ')}`);
    }
  }
  const rows = [...ways].map(([way, w]) => [
    way,
    `${w.files}`,
    `${w.cells}`,
    `${((100 * w.exact) / w.cells).toFixed(2)} %`,
    `${w.doubts}`,
    `${w.wrong}`,
    `${(w.ms / w.files).toFixed(0)} ms`,
  ]);
  printTable([['printed by', 'files', 'cells', 'exact', 'unsure', 'wrong, not marked', 'each'], ...rows]);
  const sums = [...ways.values()];
  const [cells, exact] = [sums.reduce((n, w) => n + w.cells, 0), sums.reduce((n, w) => n + w.exact, 0)];
  const wrong = sums.reduce((n, w) => n + w.wrong, 0);
  const share = (100 * exact) / cells;
  console.log(
    `${printed.length} files, ${exact}/${cells} cells exact (${share.toFixed(2)} %, goal ${GOAL} %), ${wrong} wrong and not marked (goal 0)`,
  );
  return share < GOAL || wrong > 0;
}
