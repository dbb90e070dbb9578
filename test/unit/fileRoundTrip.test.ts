/**
 * The law of the product: recognise(read(write(compose(report)))) = report, for every format that can carry a report.
 * ROUND_TRIPS sets how many reports each format is tried with.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportDocument } from '../../main/export/exportDocument.ts';
import { writeDocx } from '../../main/export/docx/writeDocx.ts';
import { writeHtml } from '../../main/export/html/writeHtml.ts';
import { importFile } from '../../main/import/importFile.ts';
import { readForeign } from '../../main/import/readers.ts';
import { errorSentence } from '../../shared/errors.ts';
import type { Recognition } from '../../shared/document/recognition.ts';
import type { Report } from '../../shared/report/report.ts';
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
});
