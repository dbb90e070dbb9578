import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import type { CellObject, WorkSheet } from 'xlsx';
import { exportDocument } from '../../main/export/exportDocument.ts';
import { writeXlsx } from '../../main/export/xlsx/writeXlsx.ts';
import { placeCells } from '../../shared/document/placeCells.ts';
import type { NumberCell, Report } from '../../shared/report/report.ts';
import { compare } from '../../shared/report/decimal.ts';
import { hostileReport } from '../export/hostileReport.ts';
import { printedTables } from '../export/printedTables.ts';
import { SCHEMAS_ABSENT, schemaErrors, schemasPresent } from '../export/schemas.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import { arbitraryReport } from '../generate/report.ts';

/** Title, and office with year, stand above the table. */
const ABOVE = 2;

const bytesOf = (report: Report): Uint8Array => writeXlsx(exportDocument(report));
const sheetsOf = (report: Report): WorkSheet[] => {
  const book = read(bytesOf(report), { cellNF: true, cellStyles: true });
  return book.SheetNames.map((name) => book.Sheets[name]!);
};
const at = (sheet: WorkSheet, row: number, column: number): CellObject | undefined =>
  sheet[utils.encode_cell({ r: row, c: column })] as CellObject | undefined;
const partsOf = (report: Report): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytesOf(report))).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** The report with only table two's fee set. */
const withFee = (fee: NumberCell): Report => ({
  ...cleanReport(),
  tables: { 'proactive.adminFees.amountWanYuan': fee },
});
const FEE = { row: ABOVE + 13, column: 1 };

/** Dozens of generated reports on a machine that is busy. */
const TIMEOUT = 60_000;

describe('xlsx', { timeout: TIMEOUT }, () => {
  it('carries every number of any report as a number, every other text as text, merged as the form prints them', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const tables = printedTables(report);
        if (tables.length === 0) return;
        const sheets = sheetsOf(report);
        expect(sheets).toHaveLength(tables.length);
        for (const [i, table] of tables.entries()) {
          const sheet = sheets[i] ?? {};
          const merged = new Set((sheet['!merges'] ?? []).map((m) => utils.encode_range(m)));
          for (const { cell, row, column } of placeCells(table)) {
            const found = at(sheet, ABOVE + row, column);
            if (/^-?\d+(\.\d+)?$/.test(cell.text)) {
              expect(found?.t).toBe('n');
              // As the sheet shows it, decimals included.
              expect(found?.w).toBe(cell.text);
              expect(compare(String(found?.v), cell.text)).toBe(0);
            } else expect(found?.v ?? '').toBe(cell.text);
            const range = utils.encode_range({
              s: { r: ABOVE + row, c: column },
              e: { r: ABOVE + row + cell.rowSpan - 1, c: column + cell.colSpan - 1 },
            });
            expect(merged.has(range)).toBe(cell.rowSpan > 1 || cell.colSpan > 1);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('names its sheets, and repeats the heads of table three on every page', () => {
    const book = read(bytesOf(cleanReport()));
    expect(book.SheetNames).toEqual(['表二 主动公开', '表三 依申请公开', '表四 复议诉讼']);
    expect(book.Workbook?.Names?.map((n) => n.Ref)).toEqual(["'表三 依申请公开'!$1:$5", "'表四 复议诉讼'!$1:$5"]);
    const workbook = read(bytesOf({ ...cleanReport(), sections: [] }));
    expect(workbook.SheetNames).toEqual(['说明']);
  });

  it('keeps money exact: the decimals reported, or text where binary numbers cannot hold it', () => {
    const fee = (value: string, note?: string): CellObject | undefined =>
      at(sheetsOf(withFee(note === undefined ? { value } : { value, note }))[0] ?? {}, FEE.row, FEE.column);
    expect(fee('7730.28')).toMatchObject({ t: 'n', v: 7730.28, z: '0.00' });
    expect(fee('4068.208')).toMatchObject({ t: 'n', v: 4068.208, z: '0.000' });
    expect(fee('10.50')).toMatchObject({ t: 'n', v: 10.5, z: '0.00', w: '10.50' });
    expect(fee('0.000001')).toMatchObject({ t: 'n', v: 0.000001, w: '0.000001' });
    expect(fee('999999999999999.123456')).toMatchObject({ t: 's', v: '999999999999999.123456' });
    expect(fee('22', '件以上')).toMatchObject({ t: 's', v: '22件以上' });
  });

  it('prints notes of numbers below the table, and the number as a number', () => {
    const [sheet = {}] = sheetsOf(withFee({ value: '22', note: '（其中退费16万元）' }));
    expect(at(sheet, FEE.row, FEE.column)).toMatchObject({ t: 'n', v: 22 });
    expect(at(sheet, FEE.row + 1, 0)?.v).toBe(
      '注：“行政事业性收费”的“本年收费金额（单位：万元）”22（其中退费16万元）。',
    );
  });

  it('leaves blank numbers blank', () => {
    const [sheet] = sheetsOf({ ...cleanReport(), tables: {} });
    expect(at(sheet ?? {}, FEE.row, FEE.column)?.v).toBeUndefined();
  });

  it('prints on A4, fitted to the width, with borders round every cell', () => {
    const parts = partsOf(cleanReport());
    const setups = [1, 2, 3].map((n) => /<pageSetup[^>]*>/.exec(parts[`xl/worksheets/sheet${n}.xml`] ?? '')?.[0]);
    expect(setups.map((s) => /orientation="(\w+)"/.exec(s ?? '')?.[1])).toEqual(['portrait', 'portrait', 'landscape']);
    expect(setups.every((s) => s?.includes('paperSize="9"') && s.includes('fitToWidth="1"'))).toBe(true);
    const requests = parts['xl/worksheets/sheet2.xml'] ?? '';
    const looks = [...requests.matchAll(/<c r="[A-J](\d+)" s="(\d+)"/g)].filter(([, row]) => Number(row) > ABOVE);
    expect(looks).toHaveLength(28 * 10);
    expect(looks.every(([, , look]) => Number(look) >= 3)).toBe(true);
  });

  it('has no formula, whatever the texts say, and text stays text when edited', () => {
    const parts = partsOf(hostileReport());
    for (const sheet of sheetsOf(hostileReport())) {
      const cells = Object.entries(sheet).filter(([ref]) => !ref.startsWith('!'));
      expect(cells.filter(([, cell]) => (cell as CellObject).f !== undefined)).toEqual([]);
    }
    expect(parts['xl/worksheets/sheet2.xml']).not.toMatch(/<f[ >]|t="str"|hyperlink/);
    expect(parts['xl/sharedStrings.xml']).toContain('<t>=cmd|&apos; /C calc&apos;!A0</t>');
    const formats = [...(parts['xl/styles.xml'] ?? '').matchAll(/<xf [^>]*numFmtId="49"[^>]*>/g)];
    expect(formats.map(([xf]) => xf.includes('quotePrefix="1"'))).not.toContain(false);
    expect(Object.keys(parts).filter((name) => /vba|externalLink|\.bin$/i.test(name))).toEqual([]);
  });

  it('names the office and the report’s date, nothing of program, machine, user or clock', () => {
    const report = { ...cleanReport(), metadata: { issuedOn: '2024-01-20' } };
    const parts = partsOf(report);
    expect(parts['docProps/core.xml']).toContain(`<dc:creator>${report.organ.name}</dc:creator>`);
    expect(parts['docProps/core.xml']).not.toContain('lastModifiedBy');
    expect(parts['docProps/core.xml']?.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([
      '2024-01-20T00:00:00Z',
      '2024-01-20T00:00:00Z',
    ]);
    expect(parts['docProps/app.xml']).not.toContain('SheetJS');
    expect(bytesOf(report)).toEqual(bytesOf(report));
  });

  it('holds to the published schemas', () => {
    if (!schemasPresent) {
      console.log(SCHEMAS_ABSENT);
      expect(schemasPresent).toBe(false);
      return;
    }
    for (const report of [cleanReport(), hostileReport(), ...fc.sample(arbitraryReport, 5)]) {
      const parts = Object.entries(partsOf(report)).filter(([name]) =>
        /^xl\/(workbook|styles|sharedStrings|worksheets\/sheet\d)\.xml$/.test(name),
      );
      expect(schemaErrors(Object.fromEntries(parts), 'sml.xsd')).toBe('');
    }
  });
});
