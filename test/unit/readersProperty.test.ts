import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportDocument } from '../../main/export/exportDocument.ts';
import { writeHtml } from '../../main/export/html/writeHtml.ts';
import { readHtml } from '../../main/import/readHtml.ts';
import { readText } from '../../main/import/readText.ts';
import type { SourceDocument } from '../../shared/document/blocks.ts';
import { compose } from '../../shared/document/compose.ts';
import { recognise } from '../../shared/document/recognise.ts';
import type { Recognition } from '../../shared/document/recognition.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { SECTION_IDS } from '../../shared/editions/form.ts';
import type { Report } from '../../shared/report/report.ts';
import { paragraphText } from '../../shared/report/richText.ts';
import { valuesOf } from '../../shared/report/totals.ts';
import { arbitraryReport, canonical } from '../generate/report.ts';
import * as as from '../generate/renderings.ts';

/** Reports with all their sections in the form's order. */
const whole = arbitraryReport.map(canonical).filter((r) => r.sections.map((s) => s.id).join() === SECTION_IDS.join());

/** The report with every cell printed and filled. */
function filled(report: Report): Report {
  const form = formOf(report);
  const at = valuesOf(form, report.tables);
  const cells = form.fields.map((f) => [f.id, { value: at(f.id).value ?? '0' }] as const);
  return canonical({ ...report, tables: Object.fromEntries(cells) });
}

const read = (
  report: Report,
  render: (typeof as)[keyof typeof as],
  reader: (text: string) => SourceDocument,
): Recognition => recognise(reader(render(compose(report))).blocks, { id: report.id });

/** What the officer is shown beside the cells: lines that found no place, and the prose. */
const shownElsewhere = ({ report, unplaced }: Recognition): string[] =>
  [
    ...unplaced.map((u) => u.text),
    ...report.sections.flatMap((s) => [...s.body, ...(s.after ?? [])].map((p) => paragraphText(p, () => ''))),
  ].flatMap((text) => text.split(' '));

/** Cells recognised differently from what is printed, of which nobody is told. */
function silentlyWrong(report: Report, recognition: Recognition): string[] {
  const printed = valuesOf(formOf(report), report.tables);
  const seen = valuesOf(formOf(recognition.report), recognition.report.tables);
  const shown = shownElsewhere(recognition);
  return formOf(report).fields.flatMap((f) => {
    const [want, got] = [printed(f.id).value, seen(f.id).value];
    const told = f.id in recognition.unsure || (got === null && want !== null && shown.some((t) => t.startsWith(want)));
    return got === want || told ? [] : [`${f.id}: ${want ?? 'blank'} read as ${got ?? 'blank'}`];
  });
}

const PAGES = new Set(['wordPage', 'plainPage', 'pageWithoutSpans', 'wordClipboard']);
/** Tables cut into pieces print their labels as headings. */
const TEXT_SHAPES = Object.entries(as).filter(([name]) => !PAGES.has(name) && name !== 'fragments');
const RUNS = { numRuns: Number(process.env['ROUND_TRIPS'] ?? 30) };

describe('a report with every cell filled', { timeout: 600_000 }, () => {
  it.each(TEXT_SHAPES)('is read whole from %s', (_, render) => {
    fc.assert(
      fc.property(whole.map(filled), (report) => {
        const { report: got, unplaced } = read(report, render, readText);
        expect(got.tables).toEqual(report.tables);
        expect(got.tableEditions).toEqual(report.tableEditions);
        expect(got.sections).toEqual(report.sections);
        expect(got.preface).toEqual(report.preface);
        expect(unplaced).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('a report with blanks, notes and wrong totals', { timeout: 600_000 }, () => {
  it.each(TEXT_SHAPES)('is never read wrong without a word from %s', (_, render) => {
    fc.assert(
      fc.property(whole, (report) => {
        // A row of dashes around one number, its blanks lost, cannot be told from a page number.
        fc.pre(!/^- \d+ -$/m.test(render(compose(report))));
        expect(silentlyWrong(report, read(report, render, readText))).toEqual([]);
      }),
      RUNS,
    );
  });

  it.each([
    ['site', as.wordPage],
    ['clipboard', as.wordClipboard],
    ['plain page', as.plainPage],
  ])('is read whole from a page pasted from Word: %s', (_, render) => {
    fc.assert(
      fc.property(whole, (report) => {
        const { report: got } = read(report, render, readHtml);
        expect(got.tables).toEqual(report.tables);
        expect(got.sections).toEqual(report.sections);
        expect(got.preface).toEqual(report.preface);
        expect(got.metadata.issuedOn).toEqual(report.metadata.issuedOn);
      }),
      RUNS,
    );
  });
});

it('gives back the report that this program printed as a page', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(arbitraryReport.map(canonical), (report) => {
      const { blocks } = readHtml(writeHtml(exportDocument(report)));
      expect(recognise(blocks, { id: report.id }).report).toEqual(report);
    }),
    { numRuns: 100 },
  );
});
