import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { utils } from 'xlsx';
import type { CellObject, WorkBook, WorkSheet } from 'xlsx';
import { sheetNames } from '../../main/export/xlsx/collection/sheetNames.ts';
import { writeCollection } from '../../main/export/xlsx/collection/writeCollection.ts';
import { readCollection } from '../../main/import/collection/readCollection.ts';
import type { Collection } from '../../shared/collection/collection.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { EDITION_IDS } from '../../shared/editions/editions.ts';
import { TABLE_IDS } from '../../shared/editions/form.ts';
import { sum } from '../../shared/report/decimal.ts';
import { SCHEMAS_ABSENT, schemaErrors, schemasPresent } from '../export/schemas.ts';
import { addressIn, emptyBook, fill, numberCell, saved, sheetOf } from '../generate/filledCollection.ts';

const WHOLE: Collection = { edition: 'FMT2021', year: 2025, organName: '青禾县水利局', tables: TABLE_IDS };
const SUPPLIERS = ['综合科', '政策法规科'];
const OPTIONS = { id: '00000000-0000-4000-8000-000000000001', fileName: '采集表.xlsx' };
const NEW = 'requests.newReceived.naturalPerson';
const FEES = 'proactive.adminFees.amountWanYuan';

function readBack(book: WorkBook): NonNullable<ReturnType<typeof readCollection>> {
  const read = readCollection(book, OPTIONS);
  if (read === null) throw new Error('not told as a collection');
  return read;
}
function valueOf(book: WorkBook) {
  const read = readBack(book);
  if (!read.ok) throw new Error(`${read.error.reason} ${read.error.detail ?? ''}`);
  return read.value;
}
/** The empty workbook of two suppliers, changed. */
function changed(change: (sheet: WorkSheet, book: WorkBook) => void): WorkBook {
  const book = emptyBook(WHOLE, SUPPLIERS);
  change(sheetOf(book, 1), book);
  return book;
}
const put = (field: string, content: CellObject): WorkBook =>
  changed((sheet) => fill(sheet, addressIn(WHOLE, field), content));

const arbitraryCollection = fc.record({
  edition: fc.constantFrom(...EDITION_IDS),
  year: fc.integer({ min: 2019, max: 2099 }),
  organName: fc.constantFrom('青禾县水利局', '云岭市“A&B”<研究>中心'),
  tables: fc.subarray([...TABLE_IDS], { minLength: 1 }),
});
const money = fc
  .tuple(fc.nat(99_999_999), fc.nat(999_999))
  .map(([whole, micro]) => `${whole}.${String(micro).padStart(6, '0')}`);

describe('collection of numbers from suppliers', { timeout: 120_000 }, () => {
  it('reads back the exact sums of what every supplier filled in', () => {
    fc.assert(
      fc.property(arbitraryCollection, fc.integer({ min: 1, max: 3 }), fc.gen(), (collection, count, gen) => {
        const names = Array.from({ length: count }, (_, i) => `第${i + 1}科`);
        const fields = formOf(collection).fields.filter((f) => collection.tables.includes(f.table) && !f.parts);
        const book = emptyBook(collection, names);
        const given = names.map((_, i) =>
          fields.flatMap((f): [string, string][] => {
            if (gen(fc.boolean)) return [];
            const low = f.kind === 'signedCount' ? -9999 : 0;
            const value =
              f.kind === 'amount'
                ? gen(() => money).replace(/\.?0+$/, '')
                : String(gen(fc.integer, { min: low, max: 99_999_999 }));
            fill(sheetOf(book, i), addressIn(collection, f.id), numberCell(value));
            return [[f.id, value]];
          }),
        );
        const { report, unsure, places } = valueOf(saved(book)).recognition;
        expect(report).toMatchObject({ year: collection.year, edition: collection.edition });
        expect(report.organ.name).toBe(collection.organName);
        for (const f of fields) {
          const values = given.flatMap((cells) => cells.filter(([id]) => id === f.id).map(([, v]) => v));
          expect(report.tables[f.id]?.value).toBe(values.length === 0 ? undefined : sum(values));
          const concerned = given.filter((cells) => cells.some(([id]) => id.startsWith(`${f.table}.`))).length;
          expect(f.id in unsure).toBe(values.length > 0 && values.length < concerned);
        }
        const asked = formOf(collection).fields.filter((f) => collection.tables.includes(f.table));
        expect(Object.keys(places).toSorted()).toEqual(asked.map((f) => f.id).toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it.each(['xlsx', 'xls'] as const)('reads back after it was saved as %s', (bookType) => {
    const book = put(NEW, numberCell('12'));
    expect(valueOf(saved(book, bookType)).recognition.report.tables).toEqual({ [NEW]: { value: '12' } });
  });

  it('holds to labels that were rewritten, and takes the supplier’s own name', () => {
    const book = changed((sheet) => {
      fill(sheet, 'A9', { t: 's', v: '别的标签' });
      fill(sheet, 'K3', { t: 's', v: '执法大队' });
      fill(sheet, addressIn(WHOLE, NEW), numberCell('3'));
    });
    const { recognition, blocks } = valueOf(book);
    expect(recognition.report.tables).toEqual({ [NEW]: { value: '3' } });
    expect(blocks.flatMap((b) => (b.kind === 'heading' ? [b.text] : []))).toEqual([
      '2个科室（单位）合计',
      '综合科',
      '执法大队',
    ]);
  });

  it('says who left a cell blank that others filled in', () => {
    const book = put(NEW, numberCell('12'));
    const other = 'requests.newReceived.business';
    fill(sheetOf(book, 0), addressIn(WHOLE, other), numberCell('5'));
    const { unsure, unplaced } = valueOf(book).recognition;
    expect(unsure).toEqual({
      [NEW]: '综合科没有填，合计只有：政策法规科12',
      [other]: '政策法规科没有填，合计只有：综合科5',
    });
    expect(unplaced.map((u) => u.text)).toContain('综合科：表二 主动公开没有填');
  });

  it.each<[string, CellObject]>([
    ['“约12”不是数字', { t: 's', v: '约12' }],
    ['“１２”不是数字，请改填数字12', { t: 's', v: '１２' }],
    ['“1.5”带小数，件数应填整数', { t: 'n', v: 1.5 }],
    ['“-1”是负数，这里应填0或者大于0的数', { t: 'n', v: -1 }],
    ['是公式，请改填公式算出的数', { t: 'n', v: 8, f: '3+5' }],
    ['“1e+21”不是可以填报的数', { t: 'n', v: 1e21 }],
    ['“#REF!”不是数字', { t: 'e', v: 0x17, w: '#REF!' }],
    ['“TRUE”不是数字', { t: 'b', v: true, w: 'TRUE' }],
    ['“2025/3/1”不是数字', { t: 'n', v: 45717, z: 'yyyy/m/d', w: '2025/3/1' }],
  ])('refuses with the address: %s', (text, content) => {
    const read = readBack(put(NEW, content));
    expect(read).toMatchObject({
      ok: false,
      error: { code: 'E_SCHEMA', reason: 'cells', detail: `政策法规科!I26${text}` },
    });
  });

  it('names many defects in one sentence', () => {
    const book = changed((sheet) => {
      for (const f of formOf(WHOLE).fields.filter((x) => x.row === 'granted' && !x.parts))
        fill(sheet, addressIn(WHOLE, f.id), { t: 's', v: '无' });
      for (const f of formOf(WHOLE).fields.filter((x) => x.row === 'carriedIn' && !x.parts))
        fill(sheet, addressIn(WHOLE, f.id), { t: 's', v: '无' });
    });
    const read = readBack(book);
    expect(!read.ok && read.error.detail).toMatch(/政策法规科!I27“无”不是数字；.*；等12处$/);
  });

  it.each<[string, (sheet: WorkSheet, book: WorkBook) => void, string, string]>([
    ['a total written over', (s) => fill(s, 'O26', numberCell('7')), 'E_SCHEMA', 'cells'],
    ['a key that is gone', (s) => fill(s, 'P26', { t: 's', v: '' }), 'E_SCHEMA', 'structure'],
    ['an inserted column', (s) => fill(s, 'D1', { t: 's', v: '' }), 'E_SCHEMA', 'structure'],
    ['a merged cell', (s) => void s['!merges']?.push(utils.decode_range('I26:J26')), 'E_SCHEMA', 'structure'],
    ['a number beside the place of an unmerged cell', (s) => fill(s, 'F9', numberCell('7')), 'E_SCHEMA', 'structure'],
    ['a marker moved by a column', (s) => move(s, 'P1', 'Q1'), 'E_SCHEMA', 'structure'],
    [
      'a newer template',
      (s) => fill(s, 'P1', { t: 's', v: 'gongkai-nianbao/collection/2' }),
      'E_NEWER',
      'newerCollection',
    ],
    ['an unknown edition', (s) => fill(s, 'P2', { t: 's', v: 'FMT2030' }), 'E_SCHEMA', 'structure'],
    ['another year beside', (s) => fill(s, 'P3', { t: 's', v: '2024' }), 'E_SCHEMA', 'mixedCollections'],
    ['two sheets of one supplier', (s) => fill(s, 'K3', { t: 's', v: '综合科' }), 'E_SCHEMA', 'sameSupplier'],
    ['sheets of two collections', (_, b) => append(b), 'E_SCHEMA', 'mixedCollections'],
  ])('refuses %s', (_, change, code, reason) => {
    expect(readBack(changed(change))).toMatchObject({ ok: false, error: { code, reason } });
  });

  it('leaves other workbooks alone', () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['一', 1]]), '表');
    expect(readCollection(book, OPTIONS)).toBeNull();
  });

  it('computes totals by formula, locks everything but the inputs, and takes only numbers of their kind', () => {
    const parts = unzipSync(writeCollection(WHOLE, SUPPLIERS));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    const styles = strFromU8(parts['xl/styles.xml']!);
    const formats = /<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0].split('<xf ').slice(1) ?? [];
    const lookOf = (address: string): string =>
      formats[Number(new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)?.[1])] ?? '';
    expect(sheet).toContain('<sheetProtection sheet="1"');
    for (const field of formOf(WHOLE).fields) {
      expect(lookOf(addressIn(WHOLE, field.id)).includes('locked="0"'), field.id).toBe(field.parts === undefined);
    }
    expect(sheet).toContain('<c r="O26" s="18"><f>IF(COUNT(I26:N26)=6,SUM(I26:N26),&quot;&quot;)</f></c>');
    const rules = [...sheet.matchAll(/<dataValidation (type="\w+").*?sqref="([^"]*)"/g)];
    const ruled = rules.flatMap(([, , cells = '']) => cells.split(' '));
    const inputs = formOf(WHOLE).fields.filter((f) => !f.parts);
    expect(ruled.toSorted()).toEqual(inputs.map((f) => addressIn(WHOLE, f.id)).toSorted());
    expect(rules.find(([, , cells]) => cells === addressIn(WHOLE, FEES))?.[1]).toBe('type="custom"');
    expect(/<row r="1"[^>]*hidden="1"/.exec(sheet)).not.toBeNull();
    expect(sheet.match(/<brk /g)).toHaveLength(2);
    expect(writeCollection(WHOLE, SUPPLIERS)).toEqual(writeCollection(WHOLE, SUPPLIERS));
  });

  it('names sheets as Excel allows, no two alike', () => {
    const long = '青禾县人民政府'.repeat(6);
    const names = sheetNames(['甲/乙:科?', long, long, '', "'引号'", '填表说明'], ['填表说明']);
    expect(names).toEqual(['甲_乙_科_', long.slice(0, 31), `${long.slice(0, 28)}(2)`, '科室4', '引号', '填表说明(2)']);
  });

  it('holds to the published schemas', () => {
    if (!schemasPresent) {
      console.log(SCHEMAS_ABSENT);
      expect(schemasPresent).toBe(false);
      return;
    }
    for (const edition of EDITION_IDS) {
      const parts = unzipSync(writeCollection({ ...WHOLE, edition, year: 2020 }, ['<甲>&科', '乙科']));
      const known = Object.entries(parts).filter(([n]) =>
        /^xl\/(?:worksheets\/)?(?:sheet\d|styles|workbook|sharedStrings)\.?/.test(n),
      );
      expect(schemaErrors(Object.fromEntries(known.map(([n, b]) => [n, strFromU8(b)])), 'sml.xsd')).toBe('');
    }
  });
});

function move(sheet: WorkSheet, from: string, to: string): void {
  sheet[to] = sheet[from] as CellObject;
  sheet[from] = { t: 's', v: '' };
}
function append(book: WorkBook): void {
  const other = emptyBook({ ...WHOLE, year: 2024 }, ['外单位']);
  utils.book_append_sheet(book, sheetOf(other, 0), '外单位');
}
