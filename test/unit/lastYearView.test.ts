/** What the screen beside last year's report is drawn from. */
import { expect, test } from 'vitest';
import { changeRows } from '../../renderer/lastYear/changeRows.ts';
import { compareReports } from '../../renderer/lastYear/comparison.ts';
import { segmentsOf } from '../../renderer/lastYear/segments.ts';
import { comparableFields } from '../../shared/compare/continuity.ts';
import { formOf } from '../../shared/editions/editions.ts';
import type { Cells, Report } from '../../shared/report/report.ts';
import { valuesOf } from '../../shared/report/totals.ts';
import { sampleLastYear } from '../../shared/sample/sampleLastYear.ts';

const LAST = sampleLastYear('6f0d5a54-7a55-4b56-9d2c-0e3c6c1a7b11');

test('a paragraph is cut where marks begin and end, and nothing of it is lost', () => {
  const text = '全年培训2次。其余照旧。';
  const segments = segmentsOf(text, [{ from: 0, to: 6, pair: 3 }], [{ from: 4, to: 6 }]);
  expect(segments).toEqual([
    { text: '全年培训', pair: 3, stale: false },
    { text: '2次', pair: 3, stale: true },
    { text: '。其余照旧。', pair: null, stale: false },
  ]);
  expect(segmentsOf('', [], [])).toEqual([]);
});

test('numbers that follow the tables are not marked as left over', () => {
  const copy: Report = { ...LAST, year: LAST.year + 1 };
  const { sections, total } = compareReports(LAST, copy);
  expect(total.percent).toBe(100);
  const stale = sections
    .find((s) => s.id === 'sec1Overview')
    ?.now.flatMap((p) => p.segments.filter((s) => s.stale).map((s) => s.text));
  expect(stale).toContain('367条');
  // 全年新收…38件 is a chip.
  expect(stale).not.toContain('38件');
});

test('changes are exact, open where a number is blank, and large ones are told', () => {
  const form = formOf({ edition: 'FMT2021' });
  const at = (cells: Cells) => valuesOf(form, cells);
  const rows = changeRows(
    form.fields,
    at({
      'proactive.licensing.decisions': { value: '10' },
      'proactive.penalties.decisions': { value: '5' },
      'proactive.adminFees.amountWanYuan': { value: '0.3' },
    }),
    at({ 'proactive.licensing.decisions': { value: '40' }, 'proactive.adminFees.amountWanYuan': { value: '0.1' } }),
  );
  expect(rows.map((r) => [r.field.row, r.difference, r.percent, r.large])).toEqual([
    ['licensing', '30', '+300.0%', true],
    ['penalties', null, '', false],
    ['adminFees', '-0.2', '−66.7%', false],
  ]);
});

test('table two is not compared across editions, the other tables are', () => {
  const [old, now] = [formOf({ edition: 'FMT2019' }), formOf({ edition: 'FMT2021' })];
  expect(new Set(comparableFields(old, now).map((f) => f.table))).toEqual(new Set(['requests', 'reviewLitigation']));
  expect(comparableFields(now, now)).toHaveLength(now.fields.length);
});
