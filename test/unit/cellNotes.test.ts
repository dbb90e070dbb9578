import { describe, expect, it } from 'vitest';
import { compose } from '../../shared/document/compose.ts';
import { recognise } from '../../shared/document/recognise.ts';
import { sectionOf } from '../../shared/report/report.ts';
import type { Report } from '../../shared/report/report.ts';
import { paragraph, paragraphText } from '../../shared/report/richText.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';

const ISSUED = 'proactive.normativeDocuments.issued';
const withCell = (value: string | null, note: string): Report => ({
  ...cleanReport(),
  tables: { ...cleanReport().tables, [ISSUED]: { value, note } },
});
const notesOf = (report: Report): string[] =>
  compose(report).flatMap((b) => (b.kind === 'paragraph' && b.role === 'tableNote' ? [b.text] : []));
const printed = (report: Report): string | undefined =>
  compose(report)
    .flatMap((b) => (b.kind === 'table' ? b.rows.flat() : []))
    .find((c) => c.field === ISSUED)?.text;
const readBack = (report: Report): Report => recognise(compose(report), { id: 'r' }).report;
const after = (report: Report): string[] =>
  (sectionOf(report, 'sec2Proactive').after ?? []).map((p) => paragraphText(p, () => ''));

describe('the note of a cell', () => {
  it('is printed below its table, and read back into the cell', () => {
    const report = withCell('22', '（其中修订16件）');
    expect(printed(report)).toBe('22');
    expect(notesOf(report)[0]).toBe('注：“行政规范性文件”的“本年制发件数”22（其中修订16件）。');
    expect(readBack(report).tables[ISSUED]).toEqual({ value: '22', note: '（其中修订16件）' });
    expect(after(readBack(report))).toEqual(after(report));
  });

  it.each([
    ['251000', '元'],
    [null, '/'],
    [null, '（见附件）'],
  ])('stays in the cell where it is a unit or stands for the number: %s%s', (value, note) => {
    const report = withCell(value, note);
    expect(printed(report)).toBe(`${value ?? ''}${note}`);
    expect(readBack(report).tables[ISSUED]).toEqual({ value, note });
  });

  it('is text where it speaks of another number than the cell holds', () => {
    const line = '注：“行政规范性文件”的“本年制发件数”23（其中修订16件）。';
    const report = withCell('22', '');
    const sections = report.sections.map((s) => (s.id === 'sec2Proactive' ? { ...s, after: [paragraph(line)] } : s));
    const again = readBack({ ...report, sections, tables: { ...report.tables, [ISSUED]: { value: '22' } } });
    expect(again.tables[ISSUED]).toEqual({ value: '22' });
    expect(after(again)).toEqual([line]);
  });
});
