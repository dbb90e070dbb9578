import { describe, expect, it } from 'vitest';
import { EDITIONS, EDITION_IDS, defaultEdition, formOf } from '../../shared/editions/editions.ts';
import { TABLE_IDS } from '../../shared/editions/form.ts';
import type { TableForm } from '../../shared/editions/form.ts';

/** Lays the cells of a form out on its grid; throws where two cells overlap or a row is not filled. */
function grid(table: TableForm): string[][] {
  const width = table.widths.length;
  const rows: string[][] = table.rows.map(() => []);
  table.rows.forEach((row, r) => {
    let column = 0;
    for (const cell of row) {
      while (rows[r]?.[column] !== undefined) column++;
      for (let dr = 0; dr < cell.rowSpan; dr++) {
        for (let dc = 0; dc < cell.colSpan; dc++) {
          const target = rows[r + dr];
          if (!target || target[column + dc] !== undefined) throw new Error(`overlap at ${r},${column} ${cell.text}`);
          target[column + dc] = cell.text;
        }
      }
    }
  });
  rows.forEach((row, r) => {
    if (row.length !== width || row.includes(undefined as never)) throw new Error(`row ${r} is not ${width} wide`);
  });
  return rows;
}

const labels = (table: TableForm): string[] =>
  table.rows.flatMap((row) => row.filter((c) => c.role === 'label').map((c) => c.text));

describe('the numbers of each edition (domain.md 2.3 to 2.6, 2.9)', () => {
  it.each([
    ['FMT2019', { proactive: 22, requests: 161, reviewLitigation: 15 }, 198, 40],
    ['FMT2021', { proactive: 10, requests: 175, reviewLitigation: 15 }, 200, 42],
  ] as const)('%s', (id, perTable, numbers, identities) => {
    const form = formOf({ edition: id });
    for (const t of TABLE_IDS) expect(form.tables[t].fields, t).toHaveLength(perTable[t]);
    expect(form.fields).toHaveLength(numbers);
    expect(form.fieldById.size).toBe(numbers);
    expect(form.identities).toHaveLength(identities);
    expect(new Set(form.identities.map((i) => i.id)).size).toBe(identities);
  });

  it('counts identities by family', () => {
    const count = (edition: 'FMT2019' | 'FMT2021') =>
      Object.entries(Object.groupBy(formOf({ edition }).identities, (i) => i.family)).map(([f, l]) => [f, l.length]);
    expect(count('FMT2021')).toEqual([
      ['T3-BAL', 7],
      ['T3-ROW', 25],
      ['T3-SUM', 7],
      ['T4-SUM', 3],
    ]);
    expect(count('FMT2019')).toEqual([
      ['T3-BAL', 7],
      ['T3-ROW', 23],
      ['T3-SUM', 7],
      ['T4-SUM', 3],
    ]);
  });
});

describe.each(EDITION_IDS)('%s', (id) => {
  const edition = EDITIONS[id];

  it.each(TABLE_IDS)('prints every cell of %s once and leaves no hole', (t) => {
    const table = edition.tables[t];
    grid(table);
    const printed = table.rows.flat().flatMap((c) => (c.field === undefined ? [] : [c.field]));
    expect([...printed].sort()).toEqual(table.fields.map((f) => f.id).sort());
    for (const cell of table.rows.flat()) expect(cell.role === 'number').toBe(cell.field !== undefined);
  });

  it.each(TABLE_IDS)('helps with every row of %s', (t) => {
    const table = edition.tables[t];
    for (const f of table.fields) expect(table.rowHelp[f.row]?.text.length, f.row).toBeGreaterThan(5);
  });

  it('speaks only of fields that exist, in identities and totals', () => {
    const form = formOf({ edition: id });
    const ids = form.identities.flatMap((i) => [...i.left, ...i.right]);
    for (const f of [...ids, ...form.fields.flatMap((x) => x.parts ?? [])]) expect(form.fieldById.has(f), f).toBe(true);
  });

  it('names the six sections as the form prints them', () => {
    expect(edition.sections.map((s) => s.title)).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
  });
});

describe('header geometry of FMT2021 (domain.md 2.3 to 2.5)', () => {
  const { tables } = EDITIONS.FMT2021;

  it('table two: 14 rows of 4 columns', () => {
    expect(tables.proactive.rows).toHaveLength(14);
    expect(tables.proactive.widths).toEqual([2435, 2435, 2435, 2435]);
    expect(tables.proactive.rows.map((r) => r.map((c) => c.colSpan))).toEqual([
      [4],
      [1, 1, 1, 1],
      [1, 1, 1, 1],
      [1, 1, 1, 1],
      [4],
      [1, 3],
      [1, 3],
      [4],
      [1, 3],
      [1, 3],
      [1, 3],
      [4],
      [1, 3],
      [1, 3],
    ]);
    expect(tables.proactive.rows[12]?.[1]?.text).toBe('本年收费金额（单位：万元）');
  });

  it('table three: 28 rows of 10 columns, merged as printed', () => {
    const { rows, widths, headRows } = tables.requests;
    expect([rows.length, widths.length, headRows]).toEqual([28, 10, 3]);
    expect(rows[0]?.map((c) => [c.text, c.colSpan, c.rowSpan])).toEqual([
      ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3],
      ['申请人情况', 7, 1],
    ]);
    expect(rows[1]?.map((c) => [c.text, c.colSpan, c.rowSpan])).toEqual([
      ['自然人', 1, 2],
      ['法人或其他组织', 5, 1],
      ['总计', 1, 2],
    ]);
    expect(rows[2]?.map((c) => c.text)).toEqual(['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']);
    const spanOf = (text: string) => rows.flat().find((c) => c.text === text)?.rowSpan;
    expect(
      ['三、本年度办理结果', '（三）不予公开', '（四）无法提供', '（五）不予处理', '（六）其他处理'].map(spanOf),
    ).toEqual([22, 8, 3, 5, 3]);
  });

  it('table four: 4 rows of 15 columns', () => {
    const { rows, widths } = tables.reviewLitigation;
    expect([rows.length, widths.length]).toEqual([4, 15]);
    expect(rows.map((r) => r.map((c) => c.colSpan).join(''))).toEqual([
      '510',
      '1111155',
      '1'.repeat(10),
      '1'.repeat(15),
    ]);
  });
});

describe('what changed between the editions (domain.md 2.7)', () => {
  it('table three differs only in （六）其他处理', () => {
    const [old, now] = [labels(EDITIONS.FMT2019.tables.requests), labels(EDITIONS.FMT2021.tables.requests)];
    expect(now.filter((l) => !old.includes(l))).toEqual([
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '3.其他',
    ]);
    expect(old.filter((l) => !now.includes(l))).toEqual([]);
    expect(EDITIONS.FMT2019.tables.requests.rows[5]?.[0]).toMatchObject({ text: '三、本年度办理结果', rowSpan: 20 });
  });

  it('table two of FMT2019 prints 18 rows and signed changes', () => {
    const { rows, fields } = EDITIONS.FMT2019.tables.proactive;
    expect(rows).toHaveLength(18);
    expect(fields.filter((f) => f.kind === 'signedCount').map((f) => f.row)).toEqual([
      'licensing',
      'otherExternalServices',
      'penalties',
      'coercion',
      'adminFees',
    ]);
  });
});

describe('which edition a report is on', () => {
  it('follows the year', () => {
    expect([2019, 2020, 2021, 2025, 2031].map(defaultEdition)).toEqual([
      'FMT2019',
      'FMT2019',
      'FMT2021',
      'FMT2021',
      'FMT2021',
    ]);
  });

  it('may take a table from the other edition, with its identities', () => {
    const form = formOf({ edition: 'FMT2021', tableEditions: { requests: 'FMT2019' } });
    expect(form.fields).toHaveLength(10 + 161 + 15);
    expect(form.identities).toHaveLength(40);
    expect(form.notice).toBe('国办公开办函〔2021〕30号');
  });
});
