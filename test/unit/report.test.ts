import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf } from '../../shared/editions/editions.ts';
import { cellDefect } from '../../shared/report/cellDefect.ts';
import { printCell, readCell, typeCell } from '../../shared/report/cellText.ts';
import { applyChanges, diffReports, reverse } from '../../shared/report/change.ts';
import { compare, fromUnits, isDecimal, subtract, sum, toUnits } from '../../shared/report/decimal.ts';
import { blankReport, reportFromLastYear } from '../../shared/report/newReport.ts';
import { reportSchema } from '../../shared/report/schema.ts';
import { settle, valuesOf } from '../../shared/report/totals.ts';
import type { Cells, NumberCell } from '../../shared/report/report.ts';
import { arbitraryReport } from '../generate/report.ts';

const ID = '00000000-0000-4000-8000-000000000001';
const ORGAN = { name: '云岭市青石区教育局', level: 'county', kind: 'department' } as const;

describe('exact decimals', () => {
  const units = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });

  it('text and units are two writings of one value', () => {
    fc.assert(fc.property(units, (u) => toUnits(fromUnits(u)) === u && isDecimal(fromUnits(u))));
  });

  it('adds and subtracts without rounding', () => {
    expect(sum(['59237.2449', '0.1', '0.2'])).toBe('59237.5449');
    fc.assert(
      fc.property(units, units, (a, b) => subtract(sum([fromUnits(a), fromUnits(b)]), fromUnits(b)) === fromUnits(a)),
    );
  });

  it('compares values, not texts', () => {
    expect([compare('1.0', '1'), compare('0.5', '1'), compare('-8', '3')]).toEqual([0, -1, -1]);
  });

  it('refuses what is not a decimal', () => {
    for (const text of ['', '1e5', '1.2345678', '１', '--1', '.5']) expect(isDecimal(text), text).toBe(false);
    expect(() => toUnits('1e5')).toThrow(RangeError);
  });
});

describe('the text of a cell (domain.md 2.8)', () => {
  it.each([
    ['22（其中修订16件）', { value: '22', note: '（其中修订16件）' }],
    ['251000元', { value: '251000', note: '元' }],
    ['59237.2449', { value: '59237.2449' }],
    ['１２', { value: '12' }],
    ['1,234,567', { value: '1234567' }],
    ['1，234', { value: '1234' }],
    [' \u00a0\u3000 ', { value: null }],
    ['/', { value: null, note: '/' }],
    ['-', { value: null, note: '-' }],
    ['+3', { value: '3' }],
    ['--253', { value: '-253' }],
    ['−8', { value: '-8' }],
    ['007', { value: '7' }],
    ['增1423', { value: null, note: '增1423' }],
    ['12,34', { value: null, note: '12,34' }],
    ['1e5', { value: '1', note: 'e5' }],
  ] satisfies [string, NumberCell][])('reads %s', (text, cell) => {
    expect(readCell(text)).toEqual(cell);
  });

  it('prints what it read', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0 1 2 3 9 . , 件 元 （ ） / - 其中'.split(' '), ' ') }),
        (text) => {
          const once = readCell(text);
          expect(readCell(printCell(once))).toEqual(once);
        },
      ),
    );
  });

  it('refuses what cannot stand in a cell, with a sentence', () => {
    expect(typeCell('1.5', { kind: 'count', unit: '件' })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('小数') as string,
    });
    expect(typeCell('-3', { kind: 'count', unit: '件' })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('负数') as string,
    });
    expect(typeCell('无', { kind: 'count', unit: '件' })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('填0') as string,
    });
    expect(typeCell('12345678901', { kind: 'count', unit: '件' })).toMatchObject({ ok: false });
    expect(typeCell('-3', { kind: 'signedCount', unit: '项' })).toEqual({ ok: true, cell: { value: '-3' } });
    expect(typeCell('7730.28万元', { kind: 'amount', unit: '万元' })).toEqual({ ok: true, cell: { value: '7730.28' } });
    expect(typeCell('25.1万元', { kind: 'amount', unit: '' })).toEqual({
      ok: true,
      cell: { value: '25.1', note: '万元' },
    });
    expect(typeCell('', { kind: 'count', unit: '件' })).toEqual({ ok: true, cell: { value: null } });
    expect(cellDefect('11398889', 'count')).toBeUndefined();
  });
});

describe('totals', () => {
  const form = formOf({ edition: 'FMT2021' });
  const zeros: Cells = Object.fromEntries(form.fields.filter((f) => !f.parts).map((f) => [f.id, { value: '0' }]));

  it('add up their parts', () => {
    const at = valuesOf(form, {
      ...zeros,
      'requests.granted.naturalPerson': { value: '3' },
      'requests.denied.stateSecret.business': { value: '2' },
    });
    expect(at('requests.resultTotal.total').value).toBe('5');
    expect(at('requests.granted.total').value).toBe('3');
    expect(at('reviewLitigation.review.total').value).toBe('0');
  });

  it('are blank while a part is blank', () => {
    const { 'requests.granted.business': _blank, ...rest } = zeros;
    const at = valuesOf(form, rest);
    expect(at('requests.granted.total').value).toBeNull();
    expect(at('requests.resultTotal.business').value).toBeNull();
    expect(at('requests.denied.stateSecret.total').value).toBe('0');
  });

  it('keep a printed total only where it differs from the computed one', () => {
    const printed: Cells = {
      ...zeros,
      'requests.granted.total': { value: '0' },
      'requests.newReceived.total': { value: '1' },
      'requests.carriedIn.total': { value: null },
    };
    const kept = settle(form, printed);
    expect(kept['requests.granted.total']).toBeUndefined();
    expect(kept['requests.newReceived.total']).toEqual({ value: '1' });
    expect(kept['requests.carriedIn.total']).toEqual({ value: null });
    expect(settle(form, kept)).toEqual(kept);
  });

  it('a report printed whole and settled has the same cells and values again', () => {
    fc.assert(
      fc.property(arbitraryReport, (r) => {
        const form = formOf(r);
        const at = valuesOf(form, r.tables);
        const printed = Object.fromEntries(form.fields.map((f) => [f.id, at(f.id)]));
        const settled = settle(form, printed);
        expect(settled).toEqual(settle(form, r.tables));
        expect(form.fields.map((f) => valuesOf(form, settled)(f.id).value)).toEqual(
          form.fields.map((f) => at(f.id).value),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('changes', () => {
  it('lead from one report to the other, and back', () => {
    fc.assert(
      fc.property(arbitraryReport, arbitraryReport, (a, other) => {
        const b = { ...other, id: a.id };
        const changes = diffReports(a, b);
        expect(applyChanges(a, changes)).toEqual(b);
        expect(applyChanges(b, changes.map(reverse).reverse())).toEqual(a);
        expect(diffReports(a, a)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('new reports', () => {
  it('a blank one is valid and has no number', () => {
    const r = blankReport(ID, 2025, ORGAN);
    expect(reportSchema.safeParse(r).success).toBe(true);
    expect([r.edition, r.tables, r.sections.length]).toEqual(['FMT2021', {}, 6]);
  });

  it('from last year: texts stay, numbers go, carry-over is suggested per column with its source', () => {
    const last = {
      ...blankReport(ID, 2024, ORGAN, { phone: '0000-1234567', issuedOn: '2025-01-20', title: '旧标题' }),
      preface: [{ level: 0, inlines: [{ type: 'text', text: '去年的导语' }] }],
      tables: {
        'requests.carriedOut.naturalPerson': { value: '3' },
        'requests.carriedOut.business': { value: '0' },
        'requests.newReceived.naturalPerson': { value: '9' },
      },
    } as const;
    const next = reportFromLastYear('00000000-0000-4000-8000-000000000002', last);
    expect(next.tables).toEqual({
      'requests.carriedIn.naturalPerson': { value: '3' },
      'requests.carriedIn.business': { value: '0' },
    });
    expect(next.preface).toEqual(last.preface);
    expect(next.metadata).toEqual({ phone: '0000-1234567' });
    expect(next.provenance).toEqual({ origin: 'lastYear', carriedFromYear: 2024 });
    expect([next.year, next.edition]).toEqual([2025, 'FMT2021']);
  });
});
