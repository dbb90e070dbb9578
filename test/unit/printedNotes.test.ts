/** Explanations that are printed as notes under their tables. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraft } from '../../renderer/draft/draftStore.ts';
import { giveReason, printedState, takeBackReason } from '../../renderer/draft/explaining.ts';
import { giveExplanation, noteSection, withdrawExplanation } from '../../shared/checks/printedNotes.ts';
import type { Finding, Place } from '../../shared/checks/finding.ts';
import { compose } from '../../shared/document/compose.ts';
import { recognise } from '../../shared/document/recognise.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { reportFromLastYear } from '../../shared/report/newReport.ts';
import { sectionOf } from '../../shared/report/report.ts';
import type { Report } from '../../shared/report/report.ts';
import { paragraph } from '../../shared/report/richText.ts';
import { hasNote, noteText } from '../../shared/report/tableNotes.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import { arbitraryReport, canonical } from '../generate/report.ts';

const REASON = '年末集中收到申请，尚在办理期限内';
const cell = (field: string): Place => ({ kind: 'cell', field });
const overview: Place = { kind: 'text', part: 'sec1Overview.body', paragraph: 2, from: 3, to: 9 };
const finding = (places: readonly Place[], said = 17): Finding => ({
  rule: 'A15',
  class: 'C',
  places,
  params: { said, row: '结转下年度继续办理' },
});
const carriedOut = finding([overview, cell('requests.carriedOut.total')]);
const inProactive = finding([cell('proactive.licensing.decisions')]);
const form = formOf({ edition: 'FMT2021' });
const notes = (report: Report): unknown => sectionOf(report, 'sec3Requests').after;
const explained = (report: Report, f: Finding, text: string): Report => ({
  ...report,
  ...giveExplanation(report, f, text, 'sec3Requests'),
});

describe('an explanation that is printed', () => {
  it('is one sentence behind the mark, however it was typed', () => {
    expect(noteText(REASON)).toBe(`注：${REASON}。`);
    expect(noteText('清理；\n\n 自然失效\n共两件。')).toBe('注：清理；自然失效；共两件。');
  });

  it('stands under the table whose cells the finding names, else in whose text it is', () => {
    const report = cleanReport();
    const behind: Place = { kind: 'text', part: 'sec2Proactive.after', paragraph: 0, from: 0, to: 1 };
    expect(noteSection(carriedOut, report, form)).toBe('sec3Requests');
    expect(noteSection(inProactive, report, form)).toBe('sec2Proactive');
    expect(noteSection(finding([behind]), report, form)).toBe('sec2Proactive');
    expect(noteSection(finding([overview]), report, form)).toBeUndefined();
    expect(noteSection(carriedOut, { ...report, sections: [] }, form)).toBeUndefined();
  });

  it('is a note once, is replaced by what is said next, and goes when it is taken back', () => {
    const own = { ...cleanReport(), sections: cleanReport().sections.map((s) => ({ ...s })) };
    const first = explained(explained(own, carriedOut, REASON), carriedOut, REASON);
    expect(notes(first)).toEqual([paragraph(noteText(REASON))]);
    const later = explained(first, finding(carriedOut.places, 18), '申请复杂，已依法延长答复期限');
    expect(notes(later)).toEqual([paragraph('注：申请复杂，已依法延长答复期限。')]);
    const unprinted = { ...later, ...giveExplanation(later, finding(carriedOut.places, 18), REASON, undefined) };
    expect(notes(unprinted)).toBeUndefined();
    expect(unprinted.explanations.at(-1)?.text).toBe(REASON);
    const back = { ...first, ...withdrawExplanation(first, carriedOut) };
    expect({ ...back, explanations: [] }).toEqual(own);
  });

  it('stays while another finding is explained in the same words, and so does what the office wrote itself', () => {
    const own = cleanReport();
    const sections = own.sections.map((s) =>
      s.id === 'sec3Requests' ? { ...s, after: [paragraph('注：含乡镇数据。')] } : s,
    );
    const other = finding([cell('requests.carriedOut.business')]);
    const both = explained(explained({ ...own, sections }, carriedOut, REASON), other, REASON);
    const one = { ...both, ...withdrawExplanation(both, other) };
    expect(notes(one)).toEqual([paragraph('注：含乡镇数据。'), paragraph(noteText(REASON))]);
    const none = { ...one, ...withdrawExplanation(one, carriedOut) };
    expect(notes(none)).toEqual([paragraph('注：含乡镇数据。')]);
  });

  it('is offered again next year, and no longer printed', () => {
    const next = reportFromLastYear(
      '00000000-0000-4000-8000-000000000002',
      explained(cleanReport(), carriedOut, REASON),
    );
    expect(next.explanations.map((e) => e.text)).toEqual([REASON]);
    expect(notes(next)).toBeUndefined();
  });

  it('is a note of the table again when the printed report is read', { timeout: 60_000 }, () => {
    const said = fc.constantFrom(
      REASON,
      '上年结转 3 件 已更正',
      '本年新收政府信息公开申请数量 12 3',
      '（一）予以公开 5',
      '三、本年度办理结果\n（一）予以公开',
      '总计 40 其中自然人 38',
      '含上年度结转数量。',
    );
    fc.assert(
      fc.property(arbitraryReport, said, (report, text) => {
        const id = noteSection(carriedOut, report, formOf(report));
        const printed = { ...report, ...giveExplanation(report, carriedOut, text, id) };
        const again = recognise(compose(printed), { id: report.id });
        expect(again.report).toEqual(canonical(printed));
        expect(again.unplaced).toEqual([]);
        expect(id === undefined || hasNote(again.report, id, text)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('in the draft', () => {
  it('is printed when that is chosen, off otherwise, and leaves undo of texts alone that it does not touch', () => {
    const draft = createDraft(cleanReport(), 1, '2026-01-20T06:00:00.000Z');
    const at: Place = { kind: 'section', section: 'sec1Overview' };
    const { sections } = draft.getState().report;
    const to = sections.map((s) => (s.id === 'sec1Overview' ? { ...s, body: s.body.slice(1) } : s));
    draft.getState().editParts('修改', [{ target: 'sections', from: sections, to }], at);
    giveReason(draft, carriedOut, REASON);
    expect(printedState(draft.getState(), carriedOut, REASON)).toBe(false);
    expect(draft.getState().undoSteps).toHaveLength(1);
    giveReason(draft, carriedOut, REASON, true);
    expect(printedState(draft.getState(), carriedOut, REASON)).toBe(true);
    takeBackReason(draft, carriedOut);
    expect(notes(draft.getState().report)).toBeUndefined();
    expect(printedState(draft.getState(), finding([overview]), REASON)).toBeNull();
  });
});
