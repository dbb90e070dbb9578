import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportDocument } from '../../main/export/exportDocument.ts';
import { LINE, TEXT_BLOCK } from '../../main/export/layout/page.ts';
import { pagePlan } from '../../main/export/layout/pagePlan.ts';
import { signatureIndents } from '../../main/export/layout/signatureIndents.ts';
import { PAD_X } from '../../main/export/layout/tableFit.ts';
import type { TableFit } from '../../main/export/layout/tableFit.ts';
import { tableGrid } from '../../main/export/layout/tableGrid.ts';
import { balancedWidth, emWidth, lineCount } from '../../main/export/layout/textWidth.ts';
import { titleLines } from '../../main/export/layout/titleLines.ts';
import { printable } from '../../main/export/printable.ts';
import type { Table } from '../../shared/document/blocks.ts';
import { formOf } from '../../shared/editions/editions.ts';
import type { Cells, Report } from '../../shared/report/report.ts';
import { paragraph } from '../../shared/report/richText.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import { arbitraryReport } from '../generate/report.ts';

const fitsOf = (report: Report): { block: Table; fit: TableFit; newPage: boolean }[] =>
  pagePlan(exportDocument(report).blocks).flatMap((p) => ('fit' in p ? [p] : []));

/** Every cell of table three that is entered holds `value`. */
const requestsFilled = (value: string, note?: string): Cells =>
  Object.fromEntries(
    formOf(cleanReport())
      .fields.filter((f) => f.table === 'requests' && !f.parts)
      .map((f) => [f.id, note === undefined ? { value } : { value, note }]),
  );
const requestsOf = (tables: Cells): TableFit => {
  const fit = fitsOf({ ...cleanReport(), tables })[1]?.fit;
  if (!fit) throw new Error('no table three');
  return fit;
};

/** Dozens of generated reports on a machine that is busy. */
const TIMEOUT = 60_000;

describe('table layout', { timeout: TIMEOUT }, () => {
  it('fills the text block exactly and keeps numbers whole', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        for (const { block, fit } of fitsOf(report)) {
          expect(fit.widths.reduce((a, b) => a + b, 0)).toBeCloseTo(TEXT_BLOCK.width, 6);
          expect(fit.whole).toBe(true);
          for (const { cell, column } of tableGrid(block).cells) {
            if (cell.colSpan > 1 || !/^\d+$/.test(cell.text)) continue;
            expect(emWidth(cell.text) * fit.size).toBeLessThanOrEqual((fit.widths[column] ?? 0) - PAD_X + 1e-6);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps table three on one page, with eight digits in every cell and with notes', () => {
    const page = TEXT_BLOCK.height - LINE;
    const usual = requestsOf(cleanReport().tables);
    expect(usual.size).toBe(9);
    expect(usual.height).toBeLessThan(page);
    const long = requestsOf(requestsFilled('31234567'));
    expect(long.whole).toBe(true);
    expect(long.size).toBeGreaterThanOrEqual(7);
    expect(long.height).toBeLessThan(page);
    const noted = requestsOf({
      ...requestsFilled('3'),
      'requests.granted.business': { value: '3', note: '，含上年结转转来的2件' },
    });
    expect(noted.size).toBeGreaterThanOrEqual(8);
    expect(noted.height).toBeLessThan(page);
  });

  it('keeps table three on one page with one note as long as a note may be', () => {
    const note = `，${'其中含上年度结转转来的件数'.repeat(38)}`;
    const fit = requestsOf({ ...requestsFilled('3'), 'requests.granted.business': { value: '3', note } });
    expect(fit.height).toBeLessThan(TEXT_BLOCK.height - LINE);
  });

  it('goes down to the smallest size for notes in every cell, and then lets the table grow over pages', () => {
    const fit = requestsOf(requestsFilled('12', `，${'其中含上年度结转件'.repeat(6)}`));
    expect(fit.size).toBe(6);
    expect(fit.height).toBeGreaterThan(TEXT_BLOCK.height);
  });

  it('gives section three a page of its own; after long prose its table alone', () => {
    const report = cleanReport();
    const startsPage = (r: Report): string[] =>
      pagePlan(exportDocument(r).blocks)
        .filter((p) => p.newPage)
        .map(({ block }) => (block.kind === 'heading' ? block.text : block.kind));
    expect(startsPage(report)).toEqual(['三、收到和处理政府信息公开申请情况']);
    const prose = [paragraph('全年收到政府信息公开申请，均在法定期限内答复。'.repeat(20))];
    const sections = report.sections.map((s) => (s.id === 'sec3Requests' ? { ...s, body: prose } : s));
    expect(startsPage({ ...report, sections })).toEqual(['table']);
  });
});

describe('text layout', () => {
  it('counts lines as they wrap, words and numbers whole', () => {
    expect(lineCount('结果维持', 3)).toBe(2);
    expect(lineCount('结果维持', 4)).toBe(1);
    expect(lineCount('', 4)).toBe(1);
    expect(lineCount('一\n二', 4)).toBe(2);
    expect(lineCount('共12345678件', 5)).toBe(3);
    expect(lineCount('共12345678件', 6)).toBe(2);
    expect(lineCount('1'.repeat(40), 5)).toBeGreaterThanOrEqual(4);
    expect(balancedWidth('结果维持', 3)).toBe(2);
    expect(balancedWidth('本年新制作数量', 6)).toBe(4);
  });

  it('breaks a long title behind the office’s name', () => {
    const organ = '青禾县人民政府办公室';
    const title = `${organ}2024年政府信息公开工作年度报告`;
    expect(titleLines(title, organ)).toEqual([organ, '2024年政府信息公开工作年度报告']);
    expect(titleLines(title, organ).join('')).toBe(title);
    expect(titleLines('2024年度政府信息公开年度报告', organ)).toEqual(['2024年度政府信息公开年度报告']);
    const yearFirst = `2024年${organ}政府信息公开工作年度报告`;
    expect(titleLines(yearFirst, organ)).toEqual([`2024年${organ}`, '政府信息公开工作年度报告']);
    expect(titleLines(`关于印发${organ}`.repeat(2) + organ, '青禾县水利局')).toHaveLength(1);
  });

  it('sets the date four characters from the edge and centres the office over it', () => {
    const [organ = 0, date = 0] = signatureIndents(['青禾县水利局', '2024年1月20日']);
    expect(date).toBe(4);
    expect(organ + emWidth('青禾县水利局') / 2).toBeCloseTo(date + emWidth('2024年1月20日') / 2, 6);
    expect(signatureIndents(['字'.repeat(40), '2024年1月20日'])).toEqual([0, 4]);
  });

  it('drops what no file can carry and keeps the rest', () => {
    expect(printable('甲\u0000\u0007乙\ud800丙\ufffe丁\u202e戊\r\n己\t😀𠮷')).toBe('甲乙丙丁戊\n己\t😀𠮷');
  });
});
