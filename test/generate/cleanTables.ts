/**
 * Tables in which every identity holds, as published reports print them: totals written out, most requests from natural
 * persons, most outcomes 0. All numbers are invented.
 */
import { formOf } from '../../shared/editions/editions.ts';
import type { Form } from '../../shared/editions/editions.ts';
import type { EditionId, FieldId } from '../../shared/editions/form.ts';
import { APPLICANTS } from '../../shared/editions/requests.ts';
import { blankReport } from '../../shared/report/newReport.ts';
import type { Cells, Report } from '../../shared/report/report.ts';
import { between, pick } from './random.ts';
import type { Random } from './random.ts';

const ID = '7c1d4c0a-3a55-4b7e-8f0e-0d6a3f2b9e10';
const ORGAN = { name: '云岭市水利局', level: 'city', kind: 'department' } as const;

/** How many requests an office of this size gets from the six kinds of applicant, at most and per outcome. */
const SIZES = [4, 20, 90, 600] as const;
const SHARES: Readonly<Record<string, number>> = { naturalPerson: 1, business: 0.15, legalServiceOrg: 0.06 };
const RARE = 0.02;
/** Outcomes that most offices have; others are mostly 0. */
const USUAL = /^(granted|partiallyGranted|unable\.notHeld|denied\.thirdPartyRights|otherHandling(\.other)?)$/;

/** All 200 (198) numbers of a report, totals included. */
export function cleanTables(form: Form, random: Random): ReadonlyMap<FieldId, number> {
  const size = pick(random, SIZES);
  const numbers = new Map<FieldId, number>();
  const outcomes = new Set(form.identities.flatMap((i) => (i.family === 'T3-SUM' ? i.left : [])));
  const some = (share: number, likely: number): number =>
    random() < likely ? Math.round(size * share * random() ** 2) : 0;
  for (const f of form.fields) {
    if (f.parts || f.row === 'newReceived') continue;
    const share = SHARES[f.column] ?? RARE;
    if (outcomes.has(f.id)) numbers.set(f.id, some(share, USUAL.test(f.row) ? 0.8 : 0.25));
    else if (f.table === 'requests') numbers.set(f.id, some(share / 6, 0.6));
    else if (f.table === 'reviewLitigation') numbers.set(f.id, some(0.2, 0.4));
    else numbers.set(f.id, random() < 0.4 ? 0 : between(random, 1, 5_000));
  }
  const sum = (ids: readonly FieldId[]): number => ids.reduce((s, id) => s + (numbers.get(id) ?? 0), 0);
  for (const { id } of APPLICANTS) balance(id);
  for (const f of form.fields) if (f.parts && f.row !== 'resultTotal') numbers.set(f.id, sum(f.parts));
  numbers.set('requests.resultTotal.total', sum(APPLICANTS.map(({ id }) => `requests.resultTotal.${id}`)));
  return numbers;

  /** 本年新收 is what the other three items of the column leave for it. */
  function balance(column: string): void {
    const cell = (row: string): FieldId => `requests.${row}.${column}`;
    const results = sum([...outcomes].filter((id) => id.endsWith(`.${column}`)));
    const handled = results + (numbers.get(cell('carriedOut')) ?? 0);
    const carriedIn = Math.min(numbers.get(cell('carriedIn')) ?? 0, handled);
    numbers.set(cell('resultTotal'), results);
    numbers.set(cell('carriedIn'), carriedIn);
    numbers.set(cell('newReceived'), handled - carriedIn);
  }
}

/** Every number as a cell, totals too. */
export const listedCells = (numbers: ReadonlyMap<FieldId, number | null>): Cells =>
  Object.fromEntries([...numbers].map(([id, n]) => [id, { value: n === null ? null : String(n) }]));

/** A report as it is read from a file, with these numbers printed. */
export const printedReport = (edition: EditionId, tables: Cells): Report => ({
  ...blankReport(ID, edition === 'FMT2019' ? 2020 : 2023, ORGAN),
  tables,
  provenance: { origin: 'import' },
});

/** A report of either edition in which all identities hold. */
export function printedCleanReport(random: Random): Report {
  const edition = pick<EditionId>(random, ['FMT2019', 'FMT2021']);
  return printedReport(edition, listedCells(cleanTables(formOf({ edition }), random)));
}
