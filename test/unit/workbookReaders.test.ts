/** Workbooks and lists: our own, our template, and the free layouts that offices make. */
import { utils, write } from 'xlsx';
import type { BookType, CellObject, WorkBook } from 'xlsx';
import { describe, expect, it, vi } from 'vitest';
import { writeCollection } from '../../main/export/xlsx/collection/writeCollection.ts';
import { importFile } from '../../main/import/importFile.ts';
import { readForeign } from '../../main/import/readers.ts';
import { previewFile } from '../../main/openFile.ts';
import type { ImportPreview } from '../../shared/api.ts';
import type { Collection } from '../../shared/collection/collection.ts';
import { errorSentence } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import { TABLE_IDS } from '../../shared/editions/form.ts';
import { addressIn, emptyBook, fill, numberCell, sheetOf } from '../generate/filledCollection.ts';

const ID = '3b0c2a60-5f0e-4a5e-9d0e-2f6f4f1c7a11';
const open = (fileName: string, bytes: Uint8Array): Promise<Result<ImportPreview>> =>
  importFile(fileName, bytes, () => ID, readForeign);
async function opened(fileName: string, bytes: Uint8Array): Promise<ImportPreview> {
  const preview = await open(fileName, bytes);
  if (!preview.ok) throw new Error(errorSentence(preview.error));
  return preview.value;
}
const bytesOf = (book: WorkBook, bookType: BookType = 'xlsx'): Uint8Array =>
  new Uint8Array(write(book, { type: 'buffer', bookType }) as Buffer);

/** A workbook of one office's own making: prose and tables on one sheet, numbers in every dress. */
function freeBook(change: (sheet: Record<string, CellObject>) => void = () => undefined): WorkBook {
  const sheet = utils.aoa_to_sheet([
    ['青禾县水利局2024年政府信息公开工作年度报告'],
    [],
    ['一、总体情况'],
    ['全年主动公开政府信息12条。'],
    ['二、主动公开政府信息情况'],
    ['第二十条第（一）项'],
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', 1, 2, 3],
    ['行政规范性文件', '4', 5, 6],
    ['第二十条第（五）项'],
    ['信息内容', '本年处理决定数量'],
    ['行政许可', 1286],
    ['第二十条第（六）项'],
    ['信息内容', '本年处理决定数量'],
    ['行政处罚', 3],
    ['行政强制', 0],
    ['第二十条第（八）项'],
    ['信息内容', '本年收费金额（单位：万元）'],
    ['行政事业性收费', 7730.28],
    [],
    ['六、其他需要报告的事项'],
    ['本年度未收取信息处理费。'],
  ]);
  change(sheet);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '年报');
  return book;
}
const REGULATIONS = 'proactive.regulations.issued';
const FEES = 'proactive.adminFees.amountWanYuan';
const LICENSING = 'proactive.licensing.decisions';

describe('a workbook of free layout', { timeout: 60_000 }, () => {
  it.each<[string, BookType]>([
    ['年报.xlsx', 'xlsx'],
    ['年报.et', 'biff8'],
    ['年报.ods', 'ods'],
  ])('%s gives its numbers with their addresses, and its prose', async (name, bookType) => {
    const { recognition } = await opened(name, bytesOf(freeBook(), bookType));
    const { report, places, unsure, unplaced } = recognition;
    expect([report.year, report.organ.name]).toEqual([2024, '青禾县水利局']);
    expect(report.sections.map((s) => [s.id, s.body.length])).toEqual([
      ['sec1Overview', 1],
      ['sec2Proactive', 0],
      ['sec6Other', 1],
    ]);
    expect(report.tables['proactive.normativeDocuments.inForce']?.value).toBe('6');
    expect(report.tables['proactive.normativeDocuments.issued']?.value).toBe('4');
    expect(report.tables[LICENSING]?.value).toBe('1286');
    expect(report.tables[FEES]?.value).toBe('7730.28');
    expect(places[REGULATIONS]?.at).toBe('工作表“年报”B8');
    expect([unsure, unplaced]).toEqual([{}, []]);
  });

  it.each<[string, CellObject, string | null, string]>([
    ['61 a formula', { t: 'n', v: 1, f: 'SUM(C8:D8)' }, '1', '工作表“年报”B8是公式'],
    ['62 an error value', { t: 'e', v: 0x17, w: '#REF!' }, null, '#REF!'],
    ['62 a date', { t: 'n', v: 45_292, z: 'yyyy/m/d' }, null, '2024/1/1'],
    ['62 full-width digits', { t: 's', v: '１２' }, '12', '工作表“年报”B8是全角数字'],
    ['62 words', { t: 's', v: '若干' }, null, '若干'],
    ['a number that its format rounds', { t: 'n', v: 1.6, z: '0' }, '1.6', '显示为“2”'],
    ['a percentage', { t: 'n', v: 0.5, z: '0%' }, '0.5', '显示为“50%”'],
  ])('%s is marked as unsure', async (_, cell, value, words) => {
    const book = freeBook((sheet) => (sheet['B8'] = cell));
    const { recognition } = await opened('年报.xlsx', bytesOf(book));
    expect(recognition.report.tables[REGULATIONS]?.value ?? null).toBe(value);
    expect(recognition.unsure[REGULATIONS]).toContain(words);
  });

  it.each<[CellObject, string]>([
    [{ t: 'n', v: 7730.280000000001 }, '7730.28'],
    [{ t: 'n', v: 12.5, z: '0.00' }, '12.50'],
    [{ t: 'n', v: 1234567.5, z: '#,##0.00' }, '1234567.50'],
    [{ t: 's', v: '7730.280100' }, '7730.280100'],
    [{ t: 'n', v: 0, z: '0' }, '0'],
  ])('money stays exact: %j', async (cell, value) => {
    const { recognition } = await opened('年报.xlsx', bytesOf(freeBook((sheet) => (sheet['B19'] = cell))));
    expect(recognition.report.tables[FEES]?.value).toBe(value);
    expect(recognition.unsure[FEES]).toBeUndefined();
  });

  it('with a hidden sheet: it is left out and told', async () => {
    const book = freeBook();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['规章', 7, 7, 7]]), '底稿');
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const { recognition, scrubbed } = await opened('年报.xlsx', bytesOf(book));
    expect(recognition.report.tables[REGULATIONS]?.value).toBe('1');
    expect(scrubbed).toEqual([{ what: 'hiddenText', count: 1, examples: ['隐藏的工作表“底稿”'] }]);
  });
});

describe('our template', { timeout: 60_000 }, () => {
  const WHOLE: Collection = { edition: 'FMT2021', year: 2024, organName: '青禾县水利局', tables: TABLE_IDS };
  const LICENCES = addressIn(WHOLE, LICENSING);
  const filledIn = (...values: CellObject[]): Uint8Array => {
    const book = emptyBook(
      WHOLE,
      values.map((_, i) => `第${i + 1}科`),
    );
    for (const [i, value] of values.entries()) fill(sheetOf(book, i), LICENCES, value);
    return bytesOf(book);
  };

  it('is summed over its suppliers', async () => {
    const { recognition, format } = await opened('采集表.xlsx', filledIn(numberCell('12'), numberCell('30')));
    expect(format).toBe('xlsx');
    expect(recognition.report.id).toBe(ID);
    expect(recognition.report.tables[LICENSING]).toEqual({ value: '42' });
  });

  it.each<[string, CellObject, string]>([
    ['61 a formula', { t: 'n', v: 3, f: 'SUM(1,2)' }, '公式'],
    ['62 a text', { t: 's', v: '12' }, '12'],
    ['62 full-width digits, offered as what they mean', { t: 's', v: '１２' }, '请改填数字12'],
    ['62 an error value', { t: 'e', v: 0x17, w: '#REF!' }, '#REF!'],
    ['62 a date', { t: 'n', v: 45_292, z: 'yyyy/m/d' }, '2024/1/1'],
  ])('%s is refused with the cell’s address', async (_, value, words) => {
    const refused = await open('采集表.xlsx', filledIn(value));
    expect(refused).toMatchObject({ ok: false, error: { code: 'E_SCHEMA', reason: 'cells' } });
    const sentence = refused.ok ? '' : errorSentence(refused.error);
    expect(sentence).toContain(`第1科!${LICENCES}`);
    expect(sentence).toContain(words);
  });

  it('63 with cells merged is refused', async () => {
    const book = emptyBook(WHOLE, ['第1科']);
    sheetOf(book, 0)['!merges']?.push(utils.decode_range('A40:B41'));
    expect(await open('采集表.xlsx', bytesOf(book))).toMatchObject({
      ok: false,
      error: { code: 'E_SCHEMA', reason: 'structure' },
    });
  });

  it('without a filled cell is a report without numbers', async () => {
    const { recognition } = await opened('采集表.xlsx', writeCollection(WHOLE, ['第1科']));
    expect(recognition.report.tables).toEqual({});
  });
});

describe('a csv', () => {
  const ROWS = [
    ['青禾县水利局2024年政府信息公开工作年度报告'],
    ['二、主动公开政府信息情况'],
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', '1', '2', '3'],
    ['行政规范性文件', '4', '5', '“6”,六'],
    ['行政许可', '1286', '', ''],
  ];
  const csv = (separator: string): string =>
    ROWS.map((row) => row.map((c) => (/[,;\t]/.test(c) ? `"${c}"` : c)).join(separator)).join('\r\n');

  it.each([
    [',', '年报.csv'],
    [';', '年报.csv'],
    ['\t', '年报.tsv'],
    [',', '年报.txt'],
  ])('with %j between its cells, called %s', async (separator, name) => {
    const { format, recognition } = await opened(name, new TextEncoder().encode(csv(separator)));
    expect(format).toBe('csv');
    expect(recognition.report.tables[REGULATIONS]?.value).toBe('1');
    expect(recognition.report.tables[LICENSING]?.value).toBe('1286');
    expect(recognition.unsure['proactive.normativeDocuments.inForce']).toContain('六');
    expect(recognition.places[REGULATIONS]?.line).toBe(4);
  });
});

describe('a file that cannot be reached', () => {
  it('72 is told with what to do', async () => {
    const refused = await previewFile('/nowhere/年报.xlsx', readForeign);
    expect(refused).toMatchObject({ ok: false, error: { code: 'E_IO', reason: 'ENOENT' } });
    expect(refused.ok ? '' : errorSentence(refused.error)).toContain('U盘可能已拔出');
  });

  it('71 because another program holds it is told so', async () => {
    const busy = vi.fn().mockRejectedValue(Object.assign(new Error('busy'), { code: 'EBUSY' }));
    const refused = await previewFile(import.meta.filename, busy);
    expect(refused).toMatchObject({ ok: false, error: { code: 'E_IO', reason: 'EBUSY' } });
    expect(refused.ok ? '' : errorSentence(refused.error)).toContain('WPS');
  });
});
