/** What the import screen shows and lets the officer correct. */
import { expect, test } from 'vitest';
import { corrected, correctionsOf, lostCells, numbersMissing } from '../../renderer/importing/recognised.ts';
import { compose } from '../../shared/document/compose.ts';
import { tableCounts } from '../../shared/document/tableCounts.ts';
import { recognise } from '../../shared/document/recognise.ts';
import { blankReport } from '../../shared/report/newReport.ts';
import { sampleReport } from '../../shared/sample/sampleReport.ts';

const ID = '6f0d5a54-7a55-4b56-9d2c-0e3c6c1a7b11';
const sample = sampleReport(ID);

test('without corrections the report is as recognised', () => {
  expect(corrected(sample, correctionsOf(sample))).toEqual(sample);
});

test('organ and year are corrected, everything else stays', () => {
  const report = corrected(sample, { ...correctionsOf(sample), organName: ' 青禾县水利局 ', year: 2023 });
  expect(report).toEqual({ ...sample, organ: { ...sample.organ, name: '青禾县水利局' }, year: 2023 });
});

test('another edition keeps every number that it has a cell for, and the lost ones are named', () => {
  const lost = lostCells(sample, 'FMT2019');
  expect(lost).toContain('requests.otherHandling.correctionOverdue.naturalPerson');
  const { edition, tables } = corrected(sample, { ...correctionsOf(sample), edition: 'FMT2019' });
  expect(edition).toBe('FMT2019');
  expect(tables['requests.newReceived.naturalPerson']).toEqual(sample.tables['requests.newReceived.naturalPerson']);
  expect(Object.keys(tables).filter((id) => lost.includes(id))).toEqual([]);
  expect(lostCells(sample, 'FMT2021')).toEqual([]);
});

test('numbers are counted per table by where they stood in the file', () => {
  const { report, places } = recognise(compose(sample), { id: ID });
  expect(tableCounts(report, places).map((t) => [t.table, t.found, t.all])).toEqual([
    ['proactive', 10, 10],
    ['requests', 175, 175],
    ['reviewLitigation', 15, 15],
  ]);
  const { 'proactive.licensing.decisions': _licensing, ...others } = places;
  expect(tableCounts(report, others)[0]?.found).toBe(9);
});

test('of a blank report every number is missing', () => {
  const blank = blankReport(ID, 2025, sample.organ);
  expect(tableCounts(blank, {}).map((t) => t.found)).toEqual([0, 0, 0]);
  expect(numbersMissing(blank, {})).toBe(200);
});
