/** A file merged into a draft of the same office and year. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge } from '../../shared/merge/merge.ts';
import { mergeOffer } from '../../shared/merge/mergeOffer.ts';
import type { Offer } from '../../shared/merge/mergeOffer.ts';
import { paragraphHunks } from '../../shared/merge/paragraphHunks.ts';
import { APPLICANTS } from '../../shared/editions/requests.ts';
import { blankReport } from '../../shared/report/newReport.ts';
import type { Cells, Report } from '../../shared/report/report.ts';
import { paragraph } from '../../shared/report/richText.ts';

const ID = '7c0d5a54-7a55-4b56-9d2c-0e3c6c1a7b11';
const organ = { name: '青禾县水利局', level: 'county', kind: 'department' } as const;
const NEW = 'requests.newReceived.naturalPerson';
const CARRIED = 'requests.carriedIn.naturalPerson';
const TOTAL = 'requests.newReceived.total';

const report = (tables: Cells, overview: readonly string[] = [], metadata: Report['metadata'] = {}): Report => {
  const blank = blankReport(ID, 2025, organ, metadata);
  const sections = blank.sections.map((s) =>
    s.id === 'sec1Overview' ? { ...s, body: overview.map((t) => paragraph(t)) } : s,
  );
  return { ...blank, sections, tables };
};
const of = <K extends Offer['kind']>(offers: readonly Offer[], kind: K) =>
  offers.filter((o): o is Extract<Offer, { kind: K }> => o.kind === kind);
const body = (r: Report): string[] =>
  (r.sections[0]?.body ?? []).map((p) => p.inlines.map((i) => (i.type === 'text' ? i.text : '*')).join(''));

test('a number against a blank fills, a number against another does not, equal ones are not offered', () => {
  const draft = report({ [NEW]: { value: '3' }, [CARRIED]: { value: '0' } });
  const file = report({
    [NEW]: { value: '5' },
    [CARRIED]: { value: '0' },
    'requests.granted.naturalPerson': { value: '0' },
  });
  const cells = of(mergeOffer(draft, file).offers, 'cell');
  expect(cells.map((o) => [o.field.id, o.now.value, o.file.value, o.fills])).toEqual([
    [NEW, '3', '5', false],
    ['requests.granted.naturalPerson', null, '0', true],
  ]);
});

test('a blank in the file is offered as a blank, not as zero, and taking it makes the cell blank', () => {
  const draft = report({ [NEW]: { value: '3' }, [CARRIED]: { value: '2' } });
  const file = report({ [NEW]: { value: '3' } });
  const { offers } = mergeOffer(draft, file);
  expect(of(offers, 'cell').map((o) => [o.field.id, o.file.value, o.fills])).toEqual([[CARRIED, null, false]]);
  expect(merge(draft, file, offers).tables).toEqual({ [NEW]: { value: '3' } });
});

test('a table that the file does not have offers nothing', () => {
  expect(mergeOffer(report({ [NEW]: { value: '3' } }), report({})).offers).toEqual([]);
});

test('a printed total of the file is offered, a computed one follows', () => {
  const all = (n: string): Cells =>
    Object.fromEntries(
      APPLICANTS.map(({ id }) => [`requests.newReceived.${id}`, { value: id === 'naturalPerson' ? n : '0' }]),
    );
  const computed = mergeOffer(report(all('1')), report(all('2'))).offers;
  expect(of(computed, 'cell').map((o) => o.field.id)).toEqual([NEW]);
  const file = report({ ...all('2'), [TOTAL]: { value: '9' } });
  const printed = mergeOffer(report(all('1')), file).offers;
  expect(of(printed, 'cell').map((o) => o.field.id)).toEqual([NEW, TOTAL]);
  expect(merge(report(all('1')), file, printed).tables[TOTAL]).toEqual({ value: '9' });
});

test('paragraphs are offered where they differ, each stretch by itself', () => {
  const draft = report({}, ['一', '二', '三']);
  const file = report({}, ['一', '贰', '三', '四']);
  const texts = of(mergeOffer(draft, file).offers, 'text');
  expect(texts.map((o) => [o.part, o.now, o.file, o.fills])).toEqual([
    ['sec1Overview.body', ['二'], ['贰'], false],
    ['sec1Overview.body', [], ['四'], false],
  ]);
  expect(body(merge(draft, file, texts.slice(0, 1)))).toEqual(['一', '贰', '三']);
  expect(body(merge(draft, file, texts.slice(1)))).toEqual(['一', '二', '三', '四']);
});

test('text that the file lacks is not offered to be lost; a chip that reads the same stays a chip', () => {
  expect(mergeOffer(report({}, ['一']), report({})).offers).toEqual([]);
  const chip = {
    level: 0 as const,
    inlines: [
      { type: 'chip' as const, fields: [NEW] },
      { type: 'text' as const, text: '件' },
    ],
  };
  const draft = { ...report({ [NEW]: { value: '3' } }), preface: [chip] };
  const file = { ...report({ [NEW]: { value: '3' } }), preface: [paragraph('3件')] };
  expect(mergeOffer(draft, file).offers).toEqual([]);
});

test('facts: what the file says and the draft does not is taken, what it leaves out stays', () => {
  const draft = report({}, [], { phone: '1', email: 'a@b' });
  const file = report({}, [], { phone: '2', postcode: '330000' });
  const { offers } = mergeOffer(draft, file);
  expect(of(offers, 'fact').map((o) => [o.name, o.now, o.file, o.fills])).toEqual([
    ['电话', '1', '2', false],
    ['邮编', '', '330000', true],
  ]);
  expect(merge(draft, file, offers).metadata).toEqual({ phone: '2', email: 'a@b', postcode: '330000' });
});

test('numbers that the form of the draft has no cell for are named', () => {
  const file: Report = {
    ...report({ 'proactive.centralizedProcurement.projects': { value: '3' } }),
    edition: 'FMT2019',
  };
  const { lost } = mergeOffer(report({}), file);
  expect(lost).toEqual(['proactive.centralizedProcurement.projects']);
});

test('without any offer taken the draft is untouched', () => {
  const draft = report({ [NEW]: { value: '3' } }, ['一']);
  expect(merge(draft, report({ [NEW]: { value: '4' } }, ['二']), [])).toBe(draft);
});

test('law: all stretches taken give the other text, none gives the own one', () => {
  const text = fc.array(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const hunks = paragraphHunks(before, after);
      const taken = hunks
        .toReversed()
        .reduce((t, h) => t.toSpliced(h.start, h.end - h.start, ...after.slice(h.from, h.to)), before);
      expect(taken).toEqual(after);
      if (before.join() === after.join()) expect(hunks).toEqual([]);
    }),
  );
});
