import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../shared/document/compose.ts';
import { recognise } from '../../shared/document/recognise.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { arbitraryReport, canonical } from '../generate/report.ts';

describe('recognise after compose', { timeout: 120_000 }, () => {
  it('gives back every canonical report, with a place for each printed number and nothing left over', () => {
    fc.assert(
      fc.property(arbitraryReport.map(canonical), (report) => {
        const { report: again, places, unplaced } = recognise(compose(report), { id: report.id });
        expect(again).toEqual(report);
        expect(unplaced).toEqual([]);
        const printed = new Set(report.sections.map((s) => s.id));
        const tables = formOf(report)
          .sections.filter((s) => printed.has(s.id))
          .map((s) => s.table);
        for (const field of formOf(report).fields) expect(field.id in places).toBe(tables.includes(field.table));
      }),
      { numRuns: 300 },
    );
  });

  it('gives back the printable part of a report with chips, explanations and contact facts', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        expect(recognise(compose(report), { id: report.id }).report).toEqual(canonical(report));
      }),
      { numRuns: 100 },
    );
  });
});
