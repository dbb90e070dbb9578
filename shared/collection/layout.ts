/**
 * Where everything stands on a sheet of the 数据采集表. All tables share one grid of narrow columns, so that they can
 * stand one below the other; a hidden row and a hidden column name each column and row, by which the sheet reads back
 * exactly whatever its labels say, and by which inserted and deleted rows and columns show.
 */
import { placeCells } from '../document/placeCells.ts';
import { formOf } from '../editions/editions.ts';
import type { FieldId, FormCell, Identity, TableForm, TableId } from '../editions/form.ts';
import type { Collection } from './collection.ts';
import { factsOf } from './collection.ts';

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}
/** What stands in a cell; rows and columns count from 0. */
export type LayoutCell = Area &
  (
    | { readonly kind: 'title' | 'caption' | 'help' | 'prompt' | 'head' | 'label' | 'fixed'; readonly text: string }
    | { readonly kind: 'number' | 'total'; readonly field: FieldId }
    /** Says whether the identity holds. */
    | { readonly kind: 'check'; readonly identity: Identity }
    /** Text that the supplier writes. */
    | { readonly kind: 'text'; readonly remarkOn?: TableId }
  );

export interface CollectionLayout {
  readonly rows: number;
  readonly cells: readonly LayoutCell[];
  /** Hidden texts, by row and column. */
  readonly keys: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** The cell with the supplier's name. */
  readonly supplier: { readonly row: number; readonly column: number };
  /** Rows at which a printed page begins, the first left out. */
  readonly pages: readonly number[];
}

/** Columns of the grid: as many as table four has numbers. */
export const COLUMNS = 15;
/** The hidden ones. */
export const KEY_ROW = 0;
export const KEY_COLUMN = COLUMNS;
/** Rows that head every printed page: title, and who collects from whom. */
export const HEADING_ROWS = { from: 1, to: 2 } as const;
const FIRST_TABLE_ROW = 5;

const HELP =
  '填报说明：只填黄色单元格，灰色的合计由表格自动计算。件数填大于或者等于0的整数，没有的填0，不要留空；金额按万元填写，最多6位小数；“本年增/减”减少的填负数。' +
  '不要插入、删除、合并或者移动行列，不要写公式。各行的口径见“填表说明”工作表，选中单元格时也会显示。';

/** The layout of every sheet of a collection. */
export function collectionLayout(collection: Collection): CollectionLayout {
  const form = formOf(collection);
  const cells: LayoutCell[] = [
    area('title', 1, 0, COLUMNS, `政府信息公开工作年度报告数据采集表（${collection.year}年度）`),
    area('prompt', 2, 0, 2, '汇总单位'),
    area('fixed', 2, 2, 5, collection.organName),
    area('prompt', 2, 7, 3, '填报科室（单位）'),
    { ...at(2, 10, 5), kind: 'text' },
    ...['填报人', '联系电话', '填报日期'].flatMap((text, i): LayoutCell[] => [
      area('prompt', 3, 5 * i, 2, text),
      { ...at(3, 5 * i + 2, 3), kind: 'text' },
    ]),
    area('help', 4, 0, COLUMNS, HELP),
  ];
  const keys = [
    ...Array.from({ length: COLUMNS }, (_, i) => ({ row: KEY_ROW, column: i, text: `c${i + 1}` })),
    ...factsOf(collection).map((text, row) => ({ row, column: KEY_COLUMN, text })),
  ];
  const pages: number[] = [];
  let row = FIRST_TABLE_ROW;
  for (const id of collection.tables) {
    const table = form.tables[id];
    if (row > FIRST_TABLE_ROW) pages.push(row);
    const title = form.sections.find((s) => s.table === id)?.title ?? '';
    cells.push(area('caption', row, 0, COLUMNS, title));
    keys.push({ row, column: KEY_COLUMN, text: id });
    const own = tableCells(table, row + 1);
    cells.push(...own.cells);
    keys.push(...own.keys);
    row += 1 + table.rows.length;
    const checks = checkCells(table, own.cells, row);
    cells.push(...checks);
    if (checks.length > 0) row += 1;
    cells.push(area('prompt', row, 0, 2, '情况说明'), { ...at(row, 2, COLUMNS - 2), kind: 'text', remarkOn: id });
    keys.push({ row, column: KEY_COLUMN, text: `${id} remark` });
    row += 1;
  }
  return { rows: row, cells, keys, supplier: { row: 2, column: 10 }, pages };
}

const at = (row: number, column: number, colSpan: number): Area => ({ row, column, rowSpan: 1, colSpan });
const area = (
  kind: 'title' | 'caption' | 'help' | 'prompt' | 'head' | 'label' | 'fixed',
  row: number,
  column: number,
  colSpan: number,
  text: string,
): LayoutCell => ({ ...at(row, column, colSpan), kind, text });

/** A statutory table from `top` down, its columns spread over the grid. */
function tableCells(table: TableForm, top: number): Pick<CollectionLayout, 'keys'> & { cells: LayoutCell[] } {
  const units = apportion(table.widths, COLUMNS);
  const start = units.map((_, i) => units.slice(0, i).reduce((a, b) => a + b, 0));
  const totals = new Set(table.fields.filter((f) => f.parts).map((f) => f.id));
  const cells = placeCells(table.rows).map(({ cell, row, column }): LayoutCell => {
    const colSpan = units.slice(column, column + cell.colSpan).reduce((a, b) => a + b, 0);
    const place: Area = { row: top + row, column: start[column] ?? 0, rowSpan: cell.rowSpan, colSpan };
    return cell.field === undefined
      ? { ...place, kind: cell.role === 'head' ? 'head' : 'label', text: cell.text }
      : { ...place, kind: totals.has(cell.field) ? 'total' : 'number', field: cell.field };
  });
  /** Not all of them: spreadsheets of old keep 255 characters of a text. */
  const firstField = (row: readonly FormCell[]): string[] => row.flatMap(({ field }) => field ?? []).slice(0, 1);
  const keys = table.rows.map((row, i) => ({
    row: top + i,
    column: KEY_COLUMN,
    text: [`${table.id} ${i + 1}`, ...firstField(row)].join(' '),
  }));
  return { cells, keys };
}

/** A row that says under each column of table three whether its numbers balance. */
function checkCells(table: TableForm, cells: readonly LayoutCell[], row: number): LayoutCell[] {
  const balances = table.identities.filter((i) => i.family === 'T3-BAL');
  const columnOf = (field: FieldId | undefined): number =>
    cells.find((c) => 'field' in c && c.field === field)?.column ?? 0;
  const checks = balances.map((identity): LayoutCell => ({
    ...at(row, columnOf(identity.left[0]), 1),
    kind: 'check',
    identity,
  }));
  const [first] = checks;
  return first ? [area('label', row, 0, first.column, '校验：第一项＋第二项＝第三项＋第四项'), ...checks] : [];
}

/** Whole numbers in proportion to `widths`, at least 1 each, that make `total` (largest remainders first). */
function apportion(widths: readonly number[], total: number): number[] {
  const sum = widths.reduce((a, b) => a + b, 0);
  const shares = widths.map((w) => (w * total) / sum);
  const units = shares.map((s) => Math.max(1, Math.floor(s)));
  const order = shares.map((s, i) => ({ i, rest: s - Math.floor(s) })).toSorted((a, b) => b.rest - a.rest);
  const missing = total - units.reduce((a, b) => a + b, 0);
  for (const { i } of order.slice(0, missing)) units[i] = (units[i] ?? 0) + 1;
  return units;
}
