/** A05–A08: what stands in the number cells. */
import { TABLE_IDS } from '../../editions/form.ts';
import type { Field, NumberKind, TableId } from '../../editions/form.ts';
import { cellDefect } from '../../report/cellDefect.ts';
import { sum } from '../../report/decimal.ts';
import type { NumberCell } from '../../report/report.ts';
import type { Place } from '../finding.ts';
import type { CheckContext, Rule, RuleFinding } from '../rule.ts';

/** A dash or slash that stands for nothing. */
const BLANK_MARK = /^(?:[-—–－−_/／\\无]+|&nbsp;)$/;
const UNIT_ALONE = /^(?:元|万元|亿元)$/;
/** From this many rows on, blanks are a habit of the whole table and one finding says so. */
const MANY_ROWS = 4;

const place = (field: Field): Place => ({ kind: 'cell', field: field.id });
const isBlank = ({ value, note }: NumberCell): boolean =>
  value === null && (note === undefined || BLANK_MARK.test(note));

export const notANumber: Rule<'A05', { readonly value: string; readonly kind: NumberKind }> = {
  id: 'A05',
  class: 'A',
  basis: '年度报告格式：件数为非负整数，金额为非负数',
  *check({ form, report }) {
    for (const field of form.fields) {
      const value = report.tables[field.id]?.value ?? null;
      if (value === null || cellDefect(value, field.kind) === undefined) continue;
      yield { places: [place(field)], params: { value, kind: field.kind } };
    }
  },
};

/** `whole` 1 when the table or row has no number at all; `row` is empty when the finding is of a table. */
type Blanks = { readonly blanks: number; readonly whole: 0 | 1; readonly tableId: TableId; readonly row: string };

export const blankCells: Rule<'A06', Blanks> = {
  id: 'A06',
  class: 'C',
  basis: '年度报告格式：没有的填0，空白不等于0',
  check: (context) => TABLE_IDS.flatMap((table) => blanksOf(table, context)),
};

/** One finding for a table where blanks are the rule, otherwise one per row. */
function blanksOf(table: TableId, context: CheckContext): RuleFinding<Blanks>[] {
  const fields = context.form.tables[table].fields;
  const blank = fields.filter((f) => isOpen(f, context));
  if (blank.length === 0) return [];
  const entered = (of: readonly Field[]): number => of.filter((f) => f.parts === undefined).length;
  const group = (of: readonly Field[], all: readonly Field[], row: string): RuleFinding<Blanks> => ({
    places: of.map(place),
    params: { blanks: of.length, whole: entered(of) === entered(all) ? 1 : 0, tableId: table, row },
  });
  const rows = Map.groupBy(blank, (f) => f.row);
  if (rows.size >= MANY_ROWS || entered(blank) === entered(fields)) return [group(blank, fields, '')];
  return Array.from(rows, ([row, of]) => {
    const all = fields.filter((f) => f.row === row);
    return group(of, all, all[0]?.rowName ?? row);
  });
}

/** A blank number, or a total printed blank above parts that are all zero or blank (otherwise it is A07). */
function isOpen(field: Field, context: CheckContext): boolean {
  if (!isBlank(context.at(field.id))) return false;
  return field.parts === undefined || (field.id in context.report.tables && partsSum(field, context) === '0');
}

/** Sum of the parts that have a number. */
const partsSum = ({ parts = [] }: Field, { at }: CheckContext): string =>
  sum(parts.flatMap((id) => at(id).value ?? []));

/** `totals` of one table are missing; `parts` is what the first one's parts add up to. */
type Missing = { readonly totals: number; readonly parts: string };

export const missingTotal: Rule<'A07', Missing> = {
  id: 'A07',
  class: 'C',
  basis: '年度报告格式：总计为各项之和',
  check: (context) => TABLE_IDS.flatMap((table) => missingTotals(table, context)),
};

/** One finding for each total that was printed blank, and one for all that blanks among their parts leave open. */
function missingTotals(table: TableId, context: CheckContext): RuleFinding<Missing>[] {
  const { tables, provenance } = context.report;
  const missing = context.form.tables[table].fields.filter(
    (f) => f.parts !== undefined && isBlank(context.at(f.id)) && partsSum(f, context) !== '0',
  );
  const found = (fields: readonly Field[]): RuleFinding<Missing>[] => {
    const [first] = fields;
    if (!first) return [];
    return [{ places: fields.map(place), params: { totals: fields.length, parts: partsSum(first, context) } }];
  };
  // While a draft is typed an open total is simply not there yet; a published report should have had it.
  const open = provenance.origin === 'import' ? missing.filter((f) => !(f.id in tables)) : [];
  return [...missing.filter((f) => f.id in tables).flatMap((f) => found([f])), ...found(open)];
}

export const textInCell: Rule<'A08', { readonly printed: string; readonly note: string }> = {
  id: 'A08',
  class: 'C',
  basis: '年度报告格式：表格中只填数字，说明写在表后',
  *check({ form, report }) {
    for (const field of form.fields) {
      const cell = report.tables[field.id];
      if (cell?.note === undefined || isBlank(cell)) continue;
      const found = { places: [place(field)], params: { printed: (cell.value ?? '') + cell.note, note: cell.note } };
      // Where the form fixes no unit, writing it beside the number is what the officer was asked to do.
      yield field.unit === '' && UNIT_ALONE.test(cell.note) ? { ...found, class: 'D' } : found;
    }
  },
};
