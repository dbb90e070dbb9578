/** What a tired hand does to a right table: one slip, of a kind that really happens. */
import { formOf } from '../../shared/editions/editions.ts';
import type { Form } from '../../shared/editions/editions.ts';
import type { FieldId, TableForm } from '../../shared/editions/form.ts';
import type { Cells, Report } from '../../shared/report/report.ts';
import { between, pick } from './random.ts';
import type { Random } from './random.ts';

/** The text of a cell, `null` when it is blank. */
type Text = string | null;
type Typed = ReadonlyMap<FieldId, Text>;
type Slip = (form: Form, cells: Cells, random: Random) => Typed;

const textOf = (cells: Cells, id: FieldId): Text => cells[id]?.value ?? null;

/** A slip in one number; `spoil` gives what is typed instead, undefined when the slip cannot be made in it. */
const inOneCell =
  (spoil: (typed: string, random: Random) => Text | undefined): Slip =>
  (form, cells, random) => {
    const choices = form.fields.flatMap(({ id, kind }): [FieldId, Text][] => {
      const text = textOf(cells, id);
      const typed = text === null || kind !== 'count' ? undefined : spoil(text, random);
      return typed === undefined || typed === text ? [] : [[id, typed]];
    });
    return new Map(choices.length === 0 ? [] : [pick(random, choices)]);
  };

const plain = (digits: string): string => String(Number(digits));

const digitSwap = inOneCell((typed, random) => {
  if (typed.length < 2) return undefined;
  const at = between(random, 0, typed.length - 2);
  return plain(typed.slice(0, at) + (typed[at + 1] ?? '') + (typed[at] ?? '') + typed.slice(at + 2));
});
const plusMinusOne = inOneCell((typed, random) => {
  const n = Number(typed) + (random() < 0.5 ? -1 : 1);
  return n < 0 ? undefined : String(n);
});
const digitLost = inOneCell((typed, random) => {
  const at = between(random, 0, typed.length - 1);
  return typed.length < 2 ? undefined : plain(typed.slice(0, at) + typed.slice(at + 1));
});
const digitDoubled = inOneCell((typed, random) => {
  const at = between(random, 0, typed.length - 1);
  return typed === '0' ? undefined : typed.slice(0, at + 1) + typed.slice(at);
});
const blank = inOneCell((typed) => (typed === '0' ? undefined : null));

/** The numbers of a line from somewhere on, or of all of it, one cell off; one falls off the end, one cell is left over. */
const shift =
  (linesOf: (table: TableForm) => FieldId[][]): Slip =>
  (form, cells, random) => {
    const line = pick(
      random,
      [form.tables.requests, form.tables.requests, form.tables.reviewLitigation].flatMap(linesOf),
    );
    const from = random() < 0.6 ? 0 : between(random, 0, line.length - 3);
    const stretch = random() < 0.5 ? line.slice(from) : line.slice(from).reverse();
    const left = random() < 0.5 ? '0' : null;
    return new Map(stretch.map((id, i) => [id, i === 0 ? left : textOf(cells, stretch[i - 1] ?? '')]));
  };

const rowsOf = ({ rows }: TableForm): FieldId[][] =>
  rows.map((row) => row.flatMap((c) => c.field ?? [])).filter((row) => row.length > 0);
const columnsOf = (table: TableForm): FieldId[][] => {
  const rows = rowsOf(table);
  return rows.length < 2 ? [] : (rows[0] ?? []).map((_, c) => rows.flatMap((row) => row[c] ?? []));
};

export const SLIPS = {
  digitSwap,
  plusMinusOne,
  digitLost,
  digitDoubled,
  blank,
  rowShift: shift(rowsOf),
  columnShift: shift(columnsOf),
} as const satisfies Readonly<Record<string, Slip>>;
export type SlipKind = keyof typeof SLIPS;
export const SLIP_KINDS = Object.keys(SLIPS) as SlipKind[];

/** The report with one slip in its tables; undefined where a slip of this kind would change nothing. */
export function slipped(report: Report, kind: SlipKind, random: Random): Report | undefined {
  const typed = SLIPS[kind](formOf(report), report.tables, random);
  if ([...typed].every(([id, text]) => (text ?? '0') === (textOf(report.tables, id) ?? '0'))) return undefined;
  const cells = Object.fromEntries([...typed].map(([id, value]) => [id, { value }]));
  return { ...report, tables: { ...report.tables, ...cells } };
}

/** Whether some identity does not add up with blanks as zero; one whose total is blank cannot tell. */
export function isSeen(report: Report): boolean {
  const form = formOf(report);
  const number = (id: FieldId): number => Number(textOf(report.tables, id) ?? '0');
  const sum = (ids: readonly FieldId[]): number => ids.reduce((s, id) => s + number(id), 0);
  return form.identities.some(
    ({ left, right }) =>
      sum(left) !== sum(right) &&
      ![...left, ...right].some((id) => form.fieldById.get(id)?.parts && textOf(report.tables, id) === null),
  );
}
