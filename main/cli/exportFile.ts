/** `export`: the report in a foreign file, written in other formats. */
import { mkdir, readFile } from 'node:fs/promises';
import type { ExportFormat, Exported } from '../../shared/api.ts';
import { errorSentence, fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import { exportReport } from '../export/exportReport.ts';
import type { Making } from '../export/exportReport.ts';
import { fileName } from '../export/fileName.ts';
import type { Report } from '../../shared/report/report.ts';
import { APP_VERSION } from './appVersion.ts';
import { printPdf } from './printPdf.ts';

/** What every export from the command line is made with. */
export const MAKING: Making = {
  printPdf,
  bundle: { createdAt: new Date().toISOString(), appVersion: APP_VERSION, revision: 1 },
};

/** One file of an export: written, or why not. */
export type Written =
  | { readonly format: ExportFormat; readonly path: string; readonly bytes: number }
  | {
      readonly format: ExportFormat;
      readonly error: { readonly code: string; readonly reason: string; readonly text: string };
    };

/**
 * Writes a report. Names come from office and year, so two inputs may want the same one: the first keeps it.
 * @param taken names that this run has given, added to
 * @param template path of the office's own Word file
 */
export async function exportFile(
  report: Report,
  formats: readonly ExportFormat[],
  folder: string,
  taken: Set<string>,
  template?: string,
): Promise<Written[]> {
  const made = await makeFolder(folder);
  if (!made.ok) return formats.map((format) => written({ format, result: made }));
  const house = await templateAt(template);
  if (!house.ok) return formats.map((format) => written({ format, result: house }));
  const clashing = formats.filter((f) => taken.has(fileName(report, f)));
  for (const format of formats) taken.add(fileName(report, format));
  const exported = await exportReport(
    report,
    formats.filter((f) => !clashing.includes(f)),
    folder,
    house.value === null ? MAKING : { ...MAKING, houseTemplate: house.value },
  );
  const refused = clashing.map((format): Exported => ({
    format,
    result: fail('E_EXPORT', 'nameTaken', `${fileName(report, format)} 已由前面的文件写出，请分到另一个文件夹`),
  }));
  return [...exported, ...refused].map(written);
}

async function templateAt(path: string | undefined): Promise<Result<Uint8Array | null>> {
  try {
    return ok(path === undefined ? null : await readFile(path));
  } catch {
    return fail('E_IO', 'template', path);
  }
}

/** Makes the folder where it is missing. */
export async function makeFolder(folder: string): Promise<Result<null>> {
  try {
    await mkdir(folder, { recursive: true });
    return ok(null);
  } catch {
    return fail('E_IO', 'folder', folder);
  }
}

export const written = ({ format, result }: Exported | { format: ExportFormat; result: Result<never> }): Written =>
  result.ok
    ? { format, ...result.value }
    : { format, error: { code: result.error.code, reason: result.error.reason, text: errorSentence(result.error) } };
