import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportPage } from '../../main/export/reportPage.ts';
import { readPdf } from '../../main/import/pdf/readPdf.ts';
import { recognise } from '../../shared/document/recognise.ts';
import type { Recognition } from '../../shared/document/recognition.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { SECTION_IDS } from '../../shared/editions/form.ts';
import { titleOf } from '../../shared/report/report.ts';
import type { Report } from '../../shared/report/report.ts';
import { paragraphText } from '../../shared/report/richText.ts';
import { valuesOf } from '../../shared/report/totals.ts';
import { openPrinter } from '../generate/printer.ts';
import type { Printer } from '../generate/printer.ts';
import { arbitraryReport, canonical } from '../generate/report.ts';

/** Few with every run of the unit tests; `npm run laws` asks for 500. */
const RUNS = { numRuns: Number(process.env['ROUND_TRIPS'] ?? 6), endOnFailure: true };

/** On paper a title is told from a sentence by its numeral, and by its turn: PDF has no marks of headings. */
const numbered = arbitraryReport.map(canonical).map((report): Report => ({
  ...report,
  sections: SECTION_IDS.flatMap((id) => report.sections.find((s) => s.id === id) ?? []).map(({ title, ...section }) =>
    title !== undefined && /^[一二三四五六]、/.test(title) ? { ...section, title } : section,
  ),
}));

/** Paper carries no marks of paragraphs and no spaces at the ends of lines: all words of a section in order, run together. */
const words = (paragraphs: Report['preface']): string =>
  paragraphs
    .map((p) => paragraphText(p, () => ''))
    .join('')
    .replace(/\s/g, '');

/** What of a report PDF can carry: facts, every number and note, the words of every part. */
function carried(report: Report) {
  const form = formOf(report);
  const at = valuesOf(form, report.tables);
  return {
    title: titleOf(report).replace(/\s/g, ''),
    year: report.year,
    organ: report.organ.name,
    issuedOn: report.metadata.issuedOn,
    cells: Object.fromEntries(
      form.fields.map(({ id }): [string, string] => [
        id,
        `${at(id).value ?? ''}|${(at(id).note ?? '').replace(/\s/g, '')}`,
      ]),
    ),
    preface: words(report.preface),
    sections: report.sections.map((s) => [s.id, s.title, words([...s.body, ...(s.after ?? [])])]),
  };
}

describe('a report printed to PDF and read back', { timeout: 3_600_000 }, () => {
  let printer: Printer;
  beforeAll(async () => void (printer = await openPrinter()), 60_000);
  afterAll(() => printer.close());

  it('has the same numbers, notes and words', async () => {
    await fc.assert(
      fc.asyncProperty(numbered, async (report) => {
        const read = await readPdf(await printer.print(await reportPage(report)));
        if (!read.ok) throw new Error(read.error.reason);
        const again: Recognition = recognise(read.value.source.blocks, { id: report.id });
        expect(carried(again.report)).toEqual(carried(report));
        expect(again.unplaced).toEqual([]);
      }),
      RUNS,
    );
  });
});
