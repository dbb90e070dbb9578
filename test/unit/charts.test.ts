/** 图解: their numbers, and that every file carries them with a text for those who cannot see them. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../main/export/docx/writeDocx.ts';
import { exportDocument } from '../../main/export/exportDocument.ts';
import { reportFragment, reportPage } from '../../main/export/reportPage.ts';
import { chartOf } from '../../shared/charts/chartOf.ts';
import type { ChartChoice } from '../../shared/charts/chart.ts';
import { compose } from '../../shared/document/compose.ts';
import { recognise } from '../../shared/document/recognise.ts';
import { diffReports } from '../../shared/report/change.ts';
import { blankReport, reportFromLastYear } from '../../shared/report/newReport.ts';
import type { Report } from '../../shared/report/report.ts';
import { reportSchema } from '../../shared/report/schema.ts';
import { sampleReport } from '../../shared/sample/sampleReport.ts';
import { createDraft } from '../../renderer/draft/draftStore.ts';
import { succeed } from '../generate/answers.ts';
import { testDirectory, testStore } from '../generate/store.ts';
import { earlierYears } from '../../renderer/charts/earlierYears.ts';

const SAMPLE = sampleReport('8a1ff4c5-36e0-4f69-9a6c-0d6f3b8f1a01');
const YEARS: ChartChoice = {
  kind: 'years',
  earlier: [
    { year: 2023, received: null, answered: '40' },
    { year: 2024, received: '52', answered: '50' },
    { year: 2021, received: null, answered: null },
  ],
};
const ALL: Report = { ...SAMPLE, charts: [{ kind: 'results' }, { kind: 'applicants' }, YEARS] };

describe('the numbers of charts', () => {
  it('sums answers by kind, as table three groups them', () => {
    const chart = chartOf(SAMPLE, { kind: 'results' });
    expect(chart?.categories).toEqual(['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理']);
    expect(chart?.series[0]?.values).toEqual([20, 7, 5, 9, 3, 3]);
    expect(chart?.description).toContain('不予公开5件');
  });

  it('shows new applications by kind of applicant', () => {
    expect(chartOf(SAMPLE, { kind: 'applicants' })?.series[0]?.values).toEqual([38, 5, 0, 1, 2, 0]);
  });

  it('orders the years, keeps what is unknown a gap and leaves out a year of which nothing is known', () => {
    const chart = chartOf(SAMPLE, YEARS);
    expect(chart?.categories).toEqual(['2023年', '2024年', '2025年']);
    expect(chart?.series.map((s) => s.values)).toEqual([
      [null, 52, 45],
      [40, 50, 47],
    ]);
    expect(chart?.description).toContain('2023年新收无数据、办理40件');
  });

  it('keeps the place of a year between others of which nothing is known, and shows five years', () => {
    const earlier = [2019, 2021, 2022, 2023].map((year) => {
      const n = year === 2022 ? null : '30';
      return { year, received: n, answered: n };
    });
    const chart = chartOf(SAMPLE, { kind: 'years', earlier });
    expect(chart?.categories).toEqual(['2021年', '2022年', '2023年', '2024年', '2025年']);
    expect(chart?.series[0]?.values).toEqual([30, null, 30, null, 45]);
  });

  it('draws nothing out of blanks, zeros or a single year', () => {
    const blank = blankReport(SAMPLE.id, 2025, SAMPLE.organ);
    expect(chartOf(blank, { kind: 'results' })).toBeUndefined();
    expect(chartOf(SAMPLE, { kind: 'years', earlier: [] })).toBeUndefined();
  });

  it('fills earlier years from the report first, then from last year, then from the store', () => {
    const stored = [
      { year: 2023, received: '9', answered: '9' },
      { year: 2022, received: '7', answered: '6' },
    ];
    const own = [{ year: 2023, received: '11', answered: null }];
    expect(earlierYears(2025, own, null, stored)).toEqual([
      { year: 2021, received: null, answered: null },
      { year: 2022, received: '7', answered: '6' },
      { year: 2023, received: '11', answered: '9' },
      { year: 2024, received: null, answered: null },
    ]);
  });
});

it('charts go on into the next year, whose line has one more earlier year', () => {
  const next = reportFromLastYear(SAMPLE.id, ALL);
  expect(next.charts?.map((c) => c.kind)).toEqual(['results', 'applicants', 'years']);
  const years = next.charts?.find((c) => c.kind === 'years');
  expect(years?.earlier.at(-1)).toEqual({ year: 2025, received: '45', answered: '47' });
  expect(years?.earlier).toHaveLength(4);
});

it('choosing charts is an edit like any other: it is saved, and undone in one step', () => {
  const store = testStore(testDirectory());
  succeed(store.addReport(SAMPLE));
  expect(succeed(store.saveReport(ALL, 1)).rev).toBe(2);
  expect(succeed(store.openReport(SAMPLE.id)).report.charts).toEqual(ALL.charts);
  expect(diffReports(SAMPLE, ALL)).toEqual([{ target: 'charts', from: null, to: ALL.charts }]);

  const draft = createDraft(SAMPLE, 1, '2026-01-20T06:00:00.000Z');
  const place = { kind: 'section', section: 'sec3Requests' } as const;
  draft.getState().editParts('加图解', diffReports(SAMPLE, ALL), place);
  expect(draft.getState().report.charts).toEqual(ALL.charts);
  expect(draft.getState().undo()).toEqual(place);
  expect(draft.getState().report).toEqual(SAMPLE);
});

describe('charts in files', () => {
  const descriptions = compose(ALL).flatMap((b) => (b.kind === 'picture' ? [b.text] : []));

  it('stand behind table three, and reading the document back is not misled by them', () => {
    expect(descriptions).toHaveLength(3);
    const { report } = recognise(compose(ALL), { id: ALL.id });
    expect(report.sections).toEqual(recognise(compose(SAMPLE), { id: ALL.id }).report.sections);
    expect(report.tables).toEqual(SAMPLE.tables);
  });

  it('are charts of Word with the text alternative, the same bytes every time', async () => {
    const bytes = await writeDocx(exportDocument(ALL));
    expect(Buffer.from(bytes).equals(await writeDocx(exportDocument(ALL)))).toBe(true);
    const parts = unzipSync(bytes);
    expect(Object.keys(parts).filter((name) => /^word\/charts\/chart\d\.xml$/.test(name))).toHaveLength(3);
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    for (const text of descriptions) expect(document).toContain(`descr="${text}"`);
  });

  it('are pictures with the text alternative on the page and in its fragment, and load nothing', async () => {
    for (const page of [await reportPage(ALL), await reportFragment(ALL)]) {
      for (const text of descriptions) expect(page).toContain(`alt="${text}"`);
      expect(page.match(/<img src="data:image\/svg\+xml;base64,/g)).toHaveLength(3);
    }
  });

  it('keep to the schema of a report', () => {
    expect(reportSchema.parse(ALL)).toEqual(ALL);
    const tooLong = {
      ...ALL,
      charts: [{ kind: 'years', earlier: Array(5).fill({ year: 2020, received: '1', answered: '1' }) }],
    };
    expect(reportSchema.safeParse(tooLong).success).toBe(false);
  });
});
