/** A grid of cells (a sheet, a csv) as blocks: tables where cells stand side by side, prose where they stand alone. */
import type { Block, TableCell } from '../../../shared/document/blocks.ts';
import { readTitle } from '../../../shared/document/recognise/sectionTitle.ts';
import { isBlank, isValue } from '../../../shared/document/recognise/cellValue.ts';

export interface GridCell extends TableCell {
  /** Column from 0. */
  readonly column: number;
}
/** One row: its own cells from left to right, blank ones that no span covers may be left out. */
export type GridRow = readonly GridCell[];

/** A label in a merged cell over a whole table is shorter; a cell with a sentence is prose. */
const LONGEST_LABEL = 40;
const SENTENCE = /[。；]/;
/** 单位：某某局，年度：2024年: how our own workbook says whose numbers it holds. */
const WHOSE = /^单位：(.+)，年度：(\d{4})年$/;

const filled = (row: GridRow): GridCell[] => row.filter((c) => !isBlank(c.text));

/** @param rows in order; a row without text ends a table */
export function gridBlocks(rows: readonly GridRow[]): Block[] {
  const blocks: Block[] = [];
  let table: GridRow[] = [];
  const endTable = (): void => {
    if (table.length > 0) blocks.push({ kind: 'table', rows: withBlanks(table) });
    table = [];
  };
  const paragraph = ({ text, line, at }: GridCell): void => {
    endTable();
    const place = { ...(line !== undefined && { line }), ...(at !== undefined && { at }) };
    for (const t of text.split(/\r?\n/)) {
      if (!isBlank(t)) blocks.push({ kind: 'paragraph', text: t.trim(), ...place });
    }
  };
  for (const [i, row] of rows.entries()) {
    const [first, second] = filled(row);
    if (!first) {
      if (!coveredFromAbove(table, row)) endTable();
      continue;
    }
    const whose = second ? null : WHOSE.exec(first.text);
    if (whose) {
      endTable();
      blocks.unshift(titleOf(whose));
    } else if (!second && isProse(first, table.length > 0, rows.slice(i + 1))) paragraph(first);
    else table.push(row);
  }
  endTable();
  return blocks;
}

const titleOf = ([, organ = '', year = '']: RegExpExecArray): Block => ({
  kind: 'heading',
  level: 0,
  text: `${organ}${year}年政府信息公开工作年度报告`,
});

/** Whether the only text of a row stands outside of a table: section title, note, sentence, or a title above one. */
function isProse({ text, rowSpan }: GridCell, inTable: boolean, below: readonly GridRow[]): boolean {
  if (isValue(text) || rowSpan > 1) return false;
  if (text.length > LONGEST_LABEL || SENTENCE.test(text) || readTitle(text) !== undefined) return true;
  const next = below.find((row) => filled(row).length > 0);
  return !inTable && (next === undefined || filled(next).length === 1);
}

/** Whether the blank row is one over which merged cells of the table reach. */
const coveredFromAbove = (table: readonly GridRow[], row: GridRow): boolean =>
  row.length > 0 && table.some((above, i) => above.some((c) => c.rowSpan > table.length - i));

/** The table's rows, each with a cell in every column that is not covered by a span. */
function withBlanks(rows: readonly GridRow[]): TableCell[][] {
  const all = rows.flatMap(filled);
  const from = Math.min(...all.map((c) => c.column));
  const to = Math.max(...all.map((c) => c.column + c.colSpan));
  const taken: number[] = [];
  return rows.map((row, r) => {
    const cells: TableCell[] = [];
    for (let column = from; column < to;) {
      if ((taken[column] ?? 0) > r) {
        column += 1;
        continue;
      }
      const own = row.find((c) => c.column === column);
      const colSpan = Math.min(own?.colSpan ?? 1, to - column);
      const rowSpan = Math.min(own?.rowSpan ?? 1, rows.length - r);
      for (let i = 0; i < colSpan; i++) taken[column + i] = r + rowSpan;
      cells.push(own ? tableCell({ ...own, colSpan, rowSpan }) : { text: '', colSpan: 1, rowSpan: 1 });
      column += colSpan;
    }
    return cells;
  });
}

const tableCell = ({ column: _column, ...cell }: GridCell): TableCell => cell;
