/** Export: one report into any number of formats in one folder. */
import { join } from 'node:path';
import type { ExportFormat, Exported } from '../../shared/api.ts';
import { reportJson } from '../../shared/bundle/content.ts';
import type { BundleOptions } from '../../shared/bundle/content.ts';
import { fail } from '../../shared/errors.ts';
import type { Report } from '../../shared/report/report.ts';
import { writeBundle } from '../bundle/writeBundle.ts';
import { writeCsv } from './csv/writeCsv.ts';
import { exportDocument } from './exportDocument.ts';
import { fileName } from './fileName.ts';
import { scrubPdf } from './pdf/scrubPdf.ts';
import { reportFragment, reportPage } from './reportPage.ts';
import { writeFile } from './writeFile.ts';
import { writers } from './writers.ts';

/** Prints a self-contained page to the bytes of a PDF: A4, tagged, with outline. */
export type PrintPdf = (html: string) => Promise<Uint8Array>;

/** What an export needs beside the report. */
export interface Making {
  readonly printPdf: PrintPdf;
  /** What a 报送包 records about its making. */
  readonly bundle: BundleOptions;
  /** The office's own Word file, in which docx is then set. */
  readonly houseTemplate?: Uint8Array;
  /** The title in the names of files; the report's usual one when left out. */
  readonly titleOf?: (organName: string, year: number) => string;
}

/**
 * Writes the report in each format under its usual name; a file of that name is replaced whole.
 * @returns one result per format, in order; E_EXPORT `writerFailed` when a writer breaks off, and what `writeFile` returns.
 *   A format that fails does not stop the others
 */
export async function exportReport(
  report: Report,
  formats: readonly ExportFormat[],
  folder: string,
  { printPdf, bundle, houseTemplate, titleOf }: Making,
): Promise<Exported[]> {
  const write: Readonly<Record<ExportFormat, () => Promise<Uint8Array> | Uint8Array>> = {
    docx: async () =>
      houseTemplate ? inTemplate(report, houseTemplate) : (await writers.docx())(exportDocument(report)),
    html: async () => Buffer.from(await reportPage(report)),
    xlsx: async () => (await writers.xlsx())(exportDocument(report)),
    pdf: async () => scrubPdf(await printPdf(await reportPage(report)), exportDocument(report)),
    gknb: () => writeBundle(report, bundle),
    cms: async () => Buffer.from(await reportFragment(report)),
    json: () => Buffer.from(`${reportJson(report)}\n`),
    csv: () => writeCsv(report),
  };
  const exported: Exported[] = [];
  // One after the other: they share the disk, and two cores with the window.
  for (const format of formats) {
    const path = join(folder, fileName(report, format, titleOf));
    exported.push({ format, result: await writeExported(write[format], path) });
  }
  return exported;
}

/** @throws Error with the sentence of the refusal: a template that was taken may come from another version */
async function inTemplate(report: Report, bytes: Uint8Array): Promise<Uint8Array> {
  const { openTemplate, writeHouse } = await writers.house();
  const template = await openTemplate(bytes);
  if (!template.ok) throw new Error(`单位模板不能使用：${template.error.detail ?? template.error.reason}`);
  return writeHouse(report, template.value);
}

/** Writes one file; E_EXPORT when its writer breaks off. */
export async function writeExported(
  write: () => Promise<Uint8Array> | Uint8Array,
  path: string,
): Promise<Exported['result']> {
  let bytes: Uint8Array;
  try {
    bytes = await write();
  } catch (error) {
    return fail('E_EXPORT', 'writerFailed', `${path}：${error instanceof Error ? error.message : String(error)}`);
  }
  return writeFile(path, bytes);
}
