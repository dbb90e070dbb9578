import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { writeCsv } from '../../main/export/csv/writeCsv.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { LIST_COLUMNS, LIST_METADATA_NAME, listMetadata } from '../../shared/numberList/columns.ts';
import { activeText, inertText } from '../../shared/numberList/inertText.ts';
import { isNumberList, readNumbers } from '../../shared/numberList/readNumbers.ts';
import type { NumberCell, Report } from '../../shared/report/report.ts';
import { valuesOf } from '../../shared/report/totals.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import { arbitraryReport } from '../generate/report.ts';

const OPTIONS = { id: '00000000-0000-4000-8000-000000000001', fileName: '清单.csv' };

/** Rows as another program's CSV reader gives them. */
const rowsOf = (report: Report): string[][] => {
  const text = new TextDecoder().decode(writeCsv(report));
  const sheet = read(text, { type: 'string', raw: true }).Sheets['Sheet1'] ?? {};
  return utils.sheet_to_json<string[]>(sheet, { header: 1, raw: true, defval: '' });
};
const cellsOf = (report: Report): Record<string, NumberCell> => {
  const form = formOf(report);
  const at = valuesOf(form, report.tables);
  return Object.fromEntries(
    form.fields.map(({ id }) => {
      const { value, note } = at(id);
      return [id, note === undefined ? { value } : { value, note }];
    }),
  );
};
const withRow = (rows: string[][], row: number, change: Record<number, string>): string[][] =>
  rows.map((r, i) => (i === row ? r.map((text, c) => change[c] ?? text) : r));

describe('list of numbers', { timeout: 60_000 }, () => {
  it('reads back every number and note of any report', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const rows = rowsOf(report);
        expect(isNumberList(rows)).toBe(true);
        const read = readNumbers(rows, OPTIONS);
        if (!read.ok) throw new Error(read.error.reason);
        expect(cellsOf(read.value.report)).toEqual(cellsOf(report));
        expect(read.value.report.year).toBe(report.year);
        expect(read.value.report.organ.name).toBe(report.organ.name);
        expect(Object.keys(read.value.places).toSorted()).toEqual(Object.keys(cellsOf(report)).toSorted());
      }),
      { numRuns: 100 },
    );
  });

  it('opens in spreadsheets as UTF-8, and no cell becomes a formula there', () => {
    const report: Report = {
      ...cleanReport(),
      year: 2020,
      edition: 'FMT2019',
      organ: { ...cleanReport().organ, name: '=HYPERLINK("http://x")' },
      tables: {
        'proactive.licensing.netChange': { value: '-3' },
        'requests.granted.business': { value: '1', note: '+cmd|calc' },
        'requests.granted.naturalPerson': { value: null, note: '-' },
      },
    };
    const bytes = writeCsv(report);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = rowsOf(report);
    const active = rows.flatMap((row) => row.filter((text) => /^[=+\-@]/.test(text)));
    expect(active).toEqual(['-3']);
    expect(cellsOf(report)).toMatchObject({ 'requests.granted.business': { note: '+cmd|calc' } });
  });

  it('makes text inert and takes that back exactly', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '甲', '1', '＝') }), (text) => {
        expect(inertText(text)).not.toMatch(/^[=+\-@\t]/);
        expect(activeText(inertText(text))).toBe(text);
      }),
    );
  });

  it.each([
    ['severalReports', 5, { 1: '另一个局' }],
    ['unknownField', 5, { 5: 'requests.nothing.business' }],
    ['unknownField', 5, { 5: '__proto__' }],
    ['duplicateField', 6, { 5: 'proactive.normativeDocuments.repealed' }],
    ['value', 5, { 6: '12件' }],
    ['year', 1, { 0: '1900' }],
  ] as const)('refuses %s', (reason, row, change) => {
    const read = readNumbers(withRow(rowsOf(cleanReport()), row, change), OPTIONS);
    expect(read).toMatchObject({ ok: false, error: { code: 'E_SCHEMA', reason } });
  });

  it('is described as published', () => {
    const published = readFileSync(new URL(`../../shared/numberList/${LIST_METADATA_NAME}`, import.meta.url), 'utf8');
    expect(published).toBe(listMetadata());
    expect(rowsOf(cleanReport())[0]).toEqual(LIST_COLUMNS.map((c) => c.title));
  });
});
