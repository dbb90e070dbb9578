/**
 * The law of the product: recognise(read(write(compose(report)))) = report, for every format that can carry a report.
 * ROUND_TRIPS sets how many reports each format is tried with.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBundle } from '../../main/bundle/writeBundle.ts';
import { writeCsv } from '../../main/export/csv/writeCsv.ts';
import { exportDocument } from '../../main/export/exportDocument.ts';
import { writeDocx } from '../../main/export/docx/writeDocx.ts';
import { writeHtml } from '../../main/export/html/writeHtml.ts';
import { writeXlsx } from '../../main/export/xlsx/writeXlsx.ts';
import { importFile } from '../../main/import/importFile.ts';
import { readForeign } from '../../main/import/readers.ts';
import { errorSentence } from '../../shared/errors.ts';
import type { Recognition } from '../../shared/document/recognition.ts';
import { reportJson } from '../../shared/bundle/content.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { TABLE_IDS } from '../../shared/editions/form.ts';
import type { NumberCell, Report } from '../../shared/report/report.ts';
import { valuesOf } from '../../shared/report/totals.ts';
import { arbitraryReport, canonical } from '../generate/report.ts';

const RUNS = { numRuns: Number(process.env['ROUND_TRIPS'] ?? 60) };

async function readBack(fileName: string, bytes: Uint8Array, id: string): Promise<Recognition> {
  const preview = await importFile(fileName, bytes, () => id, readForeign);
  if (!preview.ok) throw new Error(errorSentence(preview.error));
  return preview.value.recognition;
}

/** Formats that carry numbers, notes and texts. */
const WHOLE: Readonly<Record<string, (report: Report) => Promise<Uint8Array>>> = {
  docx: (report) => writeDocx(exportDocument(report)),
  html: (report) => Promise.resolve(Buffer.from(writeHtml(exportDocument(report)))),
};
/** Formats that carry the report itself, with what no document prints. */
const EXACT: Readonly<Record<string, (report: Report) => Promise<Uint8Array>>> = {
  json: (report) => Promise.resolve(Buffer.from(reportJson(report))),
  gknb: (report) => writeBundle(report, { createdAt: '2025-01-17T00:00:00.000Z', appVersion: '0.0.0', revision: 1 }),
};
/** Formats that carry the tables only. */
const NUMBERS: Readonly<Record<string, (report: Report) => Uint8Array>> = {
  xlsx: (report) => writeXlsx(exportDocument(report)),
  csv: (report) => writeCsv(report),
};

/** Every number and note as it stands in a report's tables, by field. */
function cellsOf(report: Report): Record<string, NumberCell> {
  const at = valuesOf(formOf(report), report.tables);
  return Object.fromEntries(formOf(report).fields.map(({ id }) => [id, at(id)]));
}

describe('a report is read back whole', { timeout: 3_600_000 }, () => {
  it.each(Object.entries(WHOLE))('from %s', async (format, write) => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport.map(canonical), async (report) => {
        const { report: again, unplaced } = await readBack(`报告.${format}`, await write(report), report.id);
        expect({ ...again, provenance: report.provenance }).toEqual(report);
        expect(unplaced).toEqual([]);
      }),
      RUNS,
    );
  });

  it.each(Object.entries(EXACT))('from %s, with everything that is not printed', async (format, write) => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport, async (report) => {
        const { report: again } = await readBack(`报告.${format}`, await write(report), report.id);
        expect(reportJson(again)).toBe(reportJson(report));
      }),
      RUNS,
    );
  });

  it.each(Object.entries(NUMBERS))('from %s, as far as its tables go', async (format, write) => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport.map(canonical), async (report) => {
        const tables = report.sections.filter((s) => formOf(report).sections.find((f) => f.id === s.id)?.table);
        fc.pre(tables.length === TABLE_IDS.length);
        const { report: again, unplaced } = await readBack(`报告.${format}`, write(report), report.id);
        expect(cellsOf(again)).toEqual(cellsOf(report));
        expect([again.year, again.edition, again.tableEditions]).toEqual([
          report.year,
          report.edition,
          report.tableEditions,
        ]);
        expect(again.organ).toEqual(report.organ);
        expect(unplaced).toEqual([]);
      }),
      RUNS,
    );
  });
});
