/** What the forms say of the shape of a row: how many numbers, in which grid columns, and how many merged cells. */
import { EDITIONS } from '../../editions/editions.ts';
import type { EditionId, TableForm } from '../../editions/form.ts';
import { rowKey } from './formRows.ts';
import { fold } from './labelText.ts';

export interface RowShape {
  /** Numbers in the row. */
  readonly size: number;
  /** Grid column of each number, counted from the first. */
  readonly offsets: readonly number[];
  /** Grid columns that the numbers take together. */
  readonly span: number;
  /** Folded head of each number's column. */
  readonly names: readonly string[];
  /** Grid columns that merged cells cover: converters print them as blank cells or bars. */
  readonly filler: number;
}

const SHAPES = new Map<string, RowShape>();

function addShapes(edition: EditionId, table: TableForm): void {
  for (const row of table.rows) {
    const numbers = row.filter((c) => c.field !== undefined);
    const id = numbers[0]?.field;
    if (id === undefined) continue;
    let span = 0;
    const offsets = numbers.map((c) => (span += c.colSpan) - c.colSpan);
    SHAPES.set(`${edition}:${rowKey(id)}`, {
      size: numbers.length,
      offsets,
      span,
      names: numbers.map((c) => fold(table.fields.find((f) => f.id === c.field)?.columnName ?? '')),
      filler: table.widths.length - row.length,
    });
  }
}
for (const { id, tables } of Object.values(EDITIONS)) {
  addShapes(id, tables.proactive);
  addShapes(id, tables.requests);
}

const NAMES = new Set([...SHAPES.values()].flatMap((s) => s.names));
/** Whether this is the printed head of a column of numbers. */
export const isColumnName = (text: string): boolean => NAMES.has(fold(text));

/** @param key `<table>.<row>`; a row that the edition does not print has no numbers */
export const rowShape = (edition: EditionId, key: string): RowShape => SHAPES.get(`${edition}:${key}`) ?? evenShape(0);

/** Numbers side by side, without heads of their own. */
export const evenShape = (size: number): RowShape => ({
  size,
  offsets: Array.from({ length: size }, (_, i) => i),
  span: size,
  names: [],
  filler: 0,
});
