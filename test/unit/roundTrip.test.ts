import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBundle } from '../../main/bundle/readBundle.ts';
import { writeBundle } from '../../main/bundle/writeBundle.ts';
import { writeCsv } from '../../main/export/csv/writeCsv.ts';
import { writeDocx } from '../../main/export/docx/writeDocx.ts';
import { exportDocument } from '../../main/export/exportDocument.ts';
import { openTemplate } from '../../main/export/house/openTemplate.ts';
import { writeHouse } from '../../main/export/house/writeHouse.ts';
import { reportPage } from '../../main/export/reportPage.ts';
import { writeXlsx } from '../../main/export/xlsx/writeXlsx.ts';
import type { ForeignKind } from '../../main/import/foreignFile.ts';
import { readForeign } from '../../main/import/readers.ts';
import { readReportJson, reportJson } from '../../shared/bundle/content.ts';
import { recognise } from '../../shared/document/recognise.ts';
import type { Recognition } from '../../shared/document/recognition.ts';
import { formOf } from '../../shared/editions/editions.ts';
import type { NumberCell, Report } from '../../shared/report/report.ts';
import { valuesOf } from '../../shared/report/totals.ts';
import { succeed } from '../generate/answers.ts';
import { houseTemplate } from '../generate/houseTemplate.ts';
import { arbitraryReport, canonical } from '../generate/report.ts';

const RUNS = { numRuns: 500 };
const OPTIONS = { createdAt: '2026-01-20T08:00:00.000Z', appVersion: '0.1.0', revision: 1 };

/** The report that a reader and recognition make of a file. */
async function readBack(kind: ForeignKind, bytes: Uint8Array, id: string): Promise<Recognition> {
  const { source, recognition } = succeed(await readForeign({ kind, fileName: '报告', bytes }));
  return recognition ?? recognise(source.blocks, { id });
}
/** Every number and note of the printed tables. */
function cellsOf(report: Report): Record<string, NumberCell> {
  const form = formOf(report);
  const at = valuesOf(form, report.tables);
  const cells = form.fields.map(({ id }): [string, NumberCell] => {
    const { value, note } = at(id);
    return [id, note === undefined ? { value } : { value, note }];
  });
  return Object.fromEntries(cells.filter(([, c]) => c.value !== null || c.note !== undefined));
}

describe('a report written and read back', { timeout: 900_000 }, () => {
  it('is the same from docx', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport.map(canonical), async (report) => {
        const { report: again } = await readBack('docx', await writeDocx(exportDocument(report)), report.id);
        expect(again).toEqual(report);
      }),
      RUNS,
    );
  });

  it('is the same from html', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport.map(canonical), async (report) => {
        const { report: again } = await readBack('html', Buffer.from(await reportPage(report)), report.id);
        expect(again).toEqual(report);
      }),
      RUNS,
    );
  });

  it('has the same numbers and notes from xlsx', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport.map(canonical), async (report) => {
        const { report: again } = await readBack('xlsx', writeXlsx(exportDocument(report)), report.id);
        expect(cellsOf(again)).toEqual(cellsOf(report));
      }),
      RUNS,
    );
  });

  it('has the same numbers and notes from csv', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport, async (report) => {
        const { report: again } = await readBack('csv', writeCsv(report), report.id);
        expect(cellsOf(again)).toEqual(cellsOf(report));
        expect([again.year, again.organ.name]).toEqual([report.year, report.organ.name]);
      }),
      RUNS,
    );
  });

  it('is the same from json and from a bundle', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport, async (report) => {
        const json = succeed(readReportJson(reportJson(report)));
        const bundle = succeed(await readBundle(await writeBundle(report, OPTIONS)));
        expect(JSON.parse(reportJson(json))).toEqual(JSON.parse(reportJson(report)));
        expect(bundle.report).toEqual(json);
      }),
      RUNS,
    );
  });

  it('has the same numbers and notes from an office’s own template', async () => {
    const template = succeed(await openTemplate(houseTemplate()));
    await fc.assert(
      fc.asyncProperty(arbitraryReport.map(canonical), async (report) => {
        const { report: again } = await readBack('docx', await writeHouse(report, template), report.id);
        expect(cellsOf(again)).toEqual(cellsOf(report));
      }),
      { numRuns: 100 },
    );
  });
});
