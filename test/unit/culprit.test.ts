import { describe, expect, it } from 'vitest';
import { check } from '../../shared/checks/check.ts';
import { culprits } from '../../shared/checks/culprit.ts';
import { slipOf } from '../../shared/checks/culprit/digits.ts';
import { culpritSentence, identityName } from '../../shared/checks/culprit/sentence.ts';
import type { Culprit } from '../../shared/checks/culprit/kinds.ts';
import { identityOf } from '../../shared/checks/rules/identities.ts';
import { formOf } from '../../shared/editions/editions.ts';
import type { FieldId } from '../../shared/editions/form.ts';
import type { Cells, Report } from '../../shared/report/report.ts';
import { paragraph } from '../../shared/report/richText.ts';
import { settle, valuesOf } from '../../shared/report/totals.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';

type Typed = Readonly<Record<FieldId, string | null>>;

/** The clean report as it is read from a file, totals printed, with other numbers in some cells. */
function printedWith(typed: Typed): Report {
  const { tables, ...rest } = cleanReport();
  const form = formOf(rest);
  const at = valuesOf(form, tables);
  const cells: Cells = Object.fromEntries(form.fields.map((f) => [f.id, { value: typed[f.id] ?? at(f.id).value }]));
  const blanks = Object.entries(typed).filter(([, value]) => value === null);
  const printed = { ...cells, ...Object.fromEntries(blanks.map(([id, value]) => [id, { value }])) };
  return { ...rest, tables: settle(form, printed), provenance: { origin: 'import' } };
}

/** The clean report as it is typed in the program: totals follow. */
const draftWith = (typed: Typed): Report => {
  const report = cleanReport();
  const cells = Object.fromEntries(Object.entries(typed).map(([id, value]) => [id, { value }]));
  return { ...report, tables: { ...report.tables, ...cells } };
};

/** A proposal in short: its kind, and what becomes of which cell. */
const short = ({ kind, edits }: Culprit): string =>
  `${kind} ${edits.map((e) => `${e.field} ${e.from ?? '空'}→${e.becomes ?? '空'}`).join(' ')}`;
const first = (report: Report): string => culprits(report).map(short)[0] ?? '';

describe('slips in a printed report', () => {
  it.each<[string, Typed, string]>([
    ['one case too many', { 'requests.newReceived.business': '7' }, 'offByOne requests.newReceived.business 7→6'],
    [
      'digits swapped',
      { 'requests.granted.naturalPerson': '81' },
      'digitsSwapped requests.granted.naturalPerson 81→18',
    ],
    [
      'a digit lost',
      { 'requests.newReceived.naturalPerson': '3' },
      'digitLost requests.newReceived.naturalPerson 3→34',
    ],
    ['a digit doubled', { 'requests.resultTotal.business': '66' }, 'digitDoubled requests.resultTotal.business 66→6'],
    ['a number left out', { 'requests.unable.notHeld.business': null }, 'blank requests.unable.notHeld.business 空→1'],
    ['a total that is too old', { 'requests.granted.total': '19' }, 'totalOutdated requests.granted.total 19→24'],
    [
      'a number in the neighbouring column',
      { 'requests.granted.business': '0', 'requests.granted.researchInstitute': '3' },
      'misplaced requests.granted.business 0→3 requests.granted.researchInstitute 3→0',
    ],
    [
      'two numbers exchanged',
      { 'requests.granted.naturalPerson': '3', 'requests.granted.business': '18' },
      'exchanged requests.granted.naturalPerson 3→18 requests.granted.business 18→3',
    ],
    [
      'a number split over two cells',
      { 'requests.granted.naturalPerson': '1', 'requests.granted.business': '8' },
      'split requests.granted.naturalPerson 1→18 requests.granted.business 8→3',
    ],
  ])('%s', (_, typed, expected) => {
    expect(culprits(printedWith(typed)).map(short)).toContain(expected);
  });

  it('names a part that the total leaves out', () => {
    const [culprit] = culprits(printedWith({ 'requests.newReceived.total': '37' }));
    expect(culprit).toMatchObject({ kind: 'totalLeftOut', leftOut: 'requests.newReceived.business' });
    expect(culprit?.edits).toEqual([{ field: 'requests.newReceived.total', from: '37', becomes: '43', to: null }]);
  });

  it('moves a row back that stands one column off', () => {
    const row = [0, 34, 6, 0, 1, 2, 0];
    const columns = [
      'naturalPerson',
      'business',
      'researchInstitute',
      'publicWelfareOrg',
      'legalServiceOrg',
      'otherEntity',
      'total',
    ];
    const typed = Object.fromEntries(columns.map((c, i) => [`requests.newReceived.${c}`, String(row[i])]));
    const [culprit] = culprits(printedWith(typed));
    expect(culprit?.kind).toBe('shiftedRight');
    expect(culprit?.edits.map((e) => e.becomes)).toEqual(['34', '6', '0', '1', '2', '0', '43']);
  });

  it('computes several totals that are too old anew', () => {
    const report = printedWith({
      'reviewLitigation.review.total': '0',
      'reviewLitigation.litigationAfterReview.total': '9',
    });
    const [culprit] = culprits(report);
    expect(culprit).toMatchObject({ kind: 'totalsOutdated', rest: 0 });
    expect(culprit?.edits.map((e) => [e.becomes, e.to])).toEqual([
      ['3', null],
      ['1', null],
    ]);
  });

  it('keeps a remark beside the number, and drops a mark that stood for none', () => {
    const noted = printedWith({ 'requests.granted.naturalPerson': '81' });
    const cells = { ...noted.tables, 'requests.granted.naturalPerson': { value: '81', note: '（含补报1件）' } };
    expect(culprits({ ...noted, tables: cells })[0]?.edits[0]?.to).toEqual({ value: '18', note: '（含补报1件）' });
    const dashed = printedWith({ 'requests.granted.naturalPerson': null });
    const dash = { ...dashed.tables, 'requests.granted.naturalPerson': { value: null, note: '/' } };
    expect(culprits({ ...dashed, tables: dash })[0]?.edits[0]?.to).toEqual({ value: '18' });
  });

  it('explains two independent slips one by one', () => {
    const report = printedWith({ 'requests.granted.naturalPerson': '81', 'requests.unable.notHeld.business': '11' });
    const proposals = culprits(report);
    expect(proposals.map((c) => c.rest)).toContain(2);
    expect(proposals.map(short)).toEqual(
      expect.arrayContaining([
        'digitsSwapped requests.granted.naturalPerson 81→18',
        'digitDoubled requests.unable.notHeld.business 11→1',
      ]),
    );
  });

  it('solves the tables apart', () => {
    const report = printedWith({ 'requests.granted.naturalPerson': '81', 'reviewLitigation.review.upheld': '22' });
    expect(culprits(report, 1).map(short)).toEqual([
      'digitsSwapped requests.granted.naturalPerson 81→18',
      'digitDoubled reviewLitigation.review.upheld 22→2',
    ]);
  });
});

describe('slips in a draft whose totals are computed', () => {
  it('prefers a slip of the fingers to an arbitrary number', () => {
    expect(first(draftWith({ 'requests.newReceived.naturalPerson': '43' }))).toBe(
      'digitsSwapped requests.newReceived.naturalPerson 43→34',
    );
  });

  it('listens to the text', () => {
    const wrong = draftWith({ 'requests.carriedOut.naturalPerson': '4' });
    const silent = { ...wrong, sections: wrong.sections.map((s) => ({ ...s, body: [] })) };
    const said = (text: string): string =>
      first({ ...silent, sections: [{ id: 'sec1Overview', body: [paragraph(text)] }] });
    expect(said('结转下年度继续办理3件。')).toBe('offByOne requests.carriedOut.naturalPerson 4→3');
    expect(said('新收政府信息公开申请44件，结转下年度继续办理4件。')).toBe(
      'offByOne requests.newReceived.naturalPerson 34→35',
    );
  });

  it('proposes nothing while blanks leave the identities open', () => {
    expect(culprits(draftWith({ 'requests.granted.naturalPerson': null }))).toEqual([]);
  });

  it('proposes nothing for a report in which all identities hold', () => {
    expect(culprits(cleanReport())).toEqual([]);
  });
});

describe('in words', () => {
  const sentenceOf = (typed: Typed): string => {
    const report = printedWith(typed);
    const [culprit] = culprits(report);
    return culprit ? culpritSentence(culprit, formOf(report)) : '';
  };

  it.each<[Typed, string]>([
    [
      { 'requests.newReceived.business': '7' },
      '“本年新收政府信息公开申请数量”的“商业企业”可能多填了1：改为6后，全部勾稽关系成立。',
    ],
    [
      { 'requests.granted.naturalPerson': '81' },
      '“予以公开”的“自然人”的相邻两位数字可能写颠倒了：81改为18后，全部勾稽关系成立。',
    ],
    [
      { 'requests.newReceived.total': '37' },
      '“本年新收政府信息公开申请数量”的“总计”可能漏加了“商业企业”：改为各项之和43后，全部勾稽关系成立。',
    ],
    [
      { 'requests.granted.business': '0', 'requests.granted.researchInstitute': '3' },
      '“予以公开”的“商业企业”的数字3可能误填在“予以公开”的“科研机构”：移到该填的一格后，全部勾稽关系成立。',
    ],
    [
      { 'requests.unable.notHeld.business': null },
      '“无法提供·本机关不掌握相关政府信息”的“商业企业”可能漏填了：填1后，全部勾稽关系成立。',
    ],
  ])('%o', (typed, sentence) => {
    expect(sentenceOf(typed)).toBe(sentence);
  });

  it('names the identity that a finding speaks of', () => {
    const report = printedWith({ 'requests.newReceived.business': '7' });
    const form = formOf(report);
    const ids = check(report)
      .flatMap((f) => identityOf(f, form)?.id ?? [])
      .sort();
    expect(ids).toEqual(['T3-BAL:business', 'T3-ROW:newReceived']);
    expect(ids.map((id) => identityName(id, form))).toEqual([
      '“商业企业”列：第一项加第二项等于第三项加第四项',
      '“本年新收政府信息公开申请数量”行：总计等于各类申请人之和',
    ]);
  });
});

describe('slips of the fingers', () => {
  it.each([
    [21, 12, 'digitsSwapped'],
    [12, 132, 'digitLost'],
    [5, 105, 'digitLost'],
    [122, 12, 'digitDoubled'],
    [152, 12, 'digitExtra'],
    [13, 12, 'offByOne'],
    [22, 12, 'offByTen'],
    [17, 12, 'digitWrong'],
    [0, 7, 'otherNumber'],
    [50, 0, 'otherNumber'],
  ])('%d typed for %d', (typed, meant, slip) => {
    expect(slipOf(typed, meant)).toBe(slip);
  });
});
