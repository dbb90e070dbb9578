/** The built-in sample shows the mistakes that it is meant to show, and no others. */
import { expect, test } from 'vitest';
import { check } from '../../shared/checks/check.ts';
import { carriedIn } from '../../shared/report/newReport.ts';
import { reportSchema } from '../../shared/report/schema.ts';
import { sampleLastYear } from '../../shared/sample/sampleLastYear.ts';
import { sampleReport } from '../../shared/sample/sampleReport.ts';

const ID = '6f1c2b52-9c62-4c3b-8d7a-2f6f3f1f7a01';
const sample = sampleReport(ID);
const lastYear = sampleLastYear(ID);

test('both are reports as the store and the bundle take them', () => {
  expect(reportSchema.parse(sample)).toEqual(sample);
  expect(reportSchema.parse(lastYear)).toEqual(lastYear);
});

test('the sample has its mistakes', () => {
  const found = check(sample).map(({ rule, class: c }) => `${c} ${rule}`);
  expect(found.sort()).toEqual(['A T3-BAL', 'A T3-ROW', 'B C01', 'C B05', 'C C02', 'C L02', 'D B18']);
});

test('the year before has none, and what it carried out is what the sample carried in', () => {
  expect(check(lastYear)).toEqual([]);
  expect(Object.entries(carriedIn(lastYear)).filter(([id, cell]) => sample.tables[id]?.value !== cell.value)).toEqual(
    [],
  );
});
