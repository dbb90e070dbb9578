/** The list of findings as files: Word to be signed off, a workbook to be worked through. */
import { join } from 'node:path';
import type { Exported, FindingsFormat } from '../../shared/api.ts';
import { findingsTitle } from '../../shared/checks/composeFindings.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { Report } from '../../shared/report/report.ts';
import { findingsDocument } from './exportDocument.ts';
import { writeExported } from './exportReport.ts';
import { fileName } from './fileName.ts';
import { writeHtml } from './html/writeHtml.ts';
import { writers } from './writers.ts';

/** Writes the list in each format under its usual name; results as `exportReport` gives them. */
export async function exportFindings(
  report: Report,
  findings: readonly Finding[],
  formats: readonly FindingsFormat[],
  folder: string,
): Promise<Exported[]> {
  const document = findingsDocument(report, findings);
  const exported: Exported[] = [];
  for (const format of formats) {
    const path = join(folder, fileName(report, format, findingsTitle));
    const write = async () => (await writers[format]())(document);
    exported.push({ format, result: await writeExported(write, path) });
  }
  return exported;
}

/** The list as a page to be printed. */
export const findingsPage = (report: Report, findings: readonly Finding[]): string =>
  writeHtml(findingsDocument(report, findings));
