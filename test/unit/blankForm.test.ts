import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readHtml } from '../../main/import/readHtml.ts';
import { exportBlankForm } from '../../main/export/exportBlankForm.ts';
import { exportCollection } from '../../main/export/exportCollection.ts';
import type { Making } from '../../main/export/exportReport.ts';
import { BLANK_FORMATS } from '../../shared/api.ts';
import { recognise } from '../../shared/document/recognise.ts';
import { EDITIONS, EDITION_IDS, formOf } from '../../shared/editions/editions.ts';
import { TABLE_IDS } from '../../shared/editions/form.ts';
import { blankForm } from '../../shared/report/blankForm.ts';
import { reportSchema } from '../../shared/report/schema.ts';

const ID = '00000000-0000-4000-8000-000000000001';
const MAKING: Making = {
  printPdf: () => Promise.resolve(Buffer.from('%PDF-1.4\n')),
  bundle: { createdAt: '2026-01-20T08:00:00.000Z', appVersion: '0.1.0', revision: 1 },
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-forms-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('empty form', () => {
  it.each(EDITION_IDS)('%s has every title and number cell, and says where prose is asked for', async (edition) => {
    const form = blankForm(ID, edition, 2020, { name: '青禾县水利局', level: 'county', kind: 'department' });
    expect(reportSchema.safeParse(form).success).toBe(true);
    const exported = await exportBlankForm(
      { edition, year: 2020, organName: '青禾县水利局' },
      ['html'],
      folder,
      MAKING,
    );
    const [file] = exported;
    if (!file?.result.ok) throw new Error('not written');
    const { report, places } = recognise(readHtml(readFileSync(file.result.value.path, 'utf8')).blocks, { id: ID });
    expect(report.tables).toEqual({});
    expect(Object.keys(places)).toHaveLength(formOf({ edition }).fields.length);
    expect(report.sections.map((s) => s.body.length)).toEqual(
      EDITIONS[edition].sections.map((s) => (s.note === undefined ? 0 : 1)),
    );
  });

  it('is written in every format under a name that says so', async () => {
    const exported = await exportBlankForm(
      { edition: 'FMT2021', year: 2025, organName: '' },
      BLANK_FORMATS,
      folder,
      MAKING,
    );
    expect(exported.every((e) => e.result.ok)).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(
      BLANK_FORMATS.map((f) => `2025年政府信息公开工作年度报告（空白表）.${f}`).toSorted(),
    );
  });
});

it('the workbook for suppliers has a name of its own', async () => {
  const collection = { edition: 'FMT2021', year: 2025, organName: '青禾县水利局', tables: TABLE_IDS } as const;
  const { result } = await exportCollection(collection, ['综合科'], folder);
  expect(result.ok && result.value.path).toBe(join(folder, '青禾县水利局2025年政府信息公开数据采集表.xlsx'));
});
