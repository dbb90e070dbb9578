/** How the cells behind a label of a table become the row's numbers. Position decides; heads only where cells are omitted. */
import { isBlank } from './cellValue.ts';
import { fold } from './labelText.ts';
import { mostFrequent } from './mostFrequent.ts';
import { ownCells } from './pieces.ts';
import type { SourceCell } from './pieces.ts';
import type { RowShape } from './rowShape.ts';

/** The row's cells in the form's order, or undefined when they cannot be told apart. */
export interface Fit {
  /** A number that the source omits has no cell. */
  readonly cells: readonly (SourceCell | undefined)[] | undefined;
  /** Why the row needs a look, in Chinese. */
  readonly doubt?: string;
}

/** What else is known of a table row's place. */
export interface RowContext {
  /** Grid column where the numbers of most rows of this table begin, as far as they show it. */
  readonly firstColumn?: number | undefined;
  /** Cells of the head row over the values. */
  readonly above: readonly SourceCell[];
  /** Grid columns that the row has more than most rows of its table; negative when it has fewer. */
  readonly extra: number;
}

export const BY_PLACE = '这一行的格数与其他行不同，各数的列是按位置推断的，请核对。';

export const filled = (cells: readonly SourceCell[]): SourceCell[] => cells.filter((c) => !isBlank(c.text));

/** Fits the cells behind the label of a table row. */
export function fitRow(values: readonly SourceCell[], shape: RowShape, context: RowContext): Fit {
  const own = ownCells(values);
  return own.length < values.length ? fitFilled(values, own, shape, context) : fitCells(values, shape, context);
}

/** Rows filled up with bars print no columns: the row's own cells count. */
function fitFilled(
  values: readonly SourceCell[],
  own: readonly SourceCell[],
  shape: RowShape,
  context: RowContext,
): Fit {
  if (own.length === shape.size) return { cells: own };
  // A single bar may as well stand behind a last cell that is blank.
  if (own.length === shape.size - 1 && values.length === shape.size) {
    return context.extra === 0 ? { cells: values } : { cells: values, doubt: BY_PLACE };
  }
  return own.length > shape.size ? fitCells(own, shape, context) : { cells: undefined };
}

function fitCells(values: readonly SourceCell[], shape: RowShape, context: RowContext): Fit {
  const { size } = shape;
  const { firstColumn, above, extra } = context;
  const numbers = filled(values);
  if (values.length < size) return { cells: extra === 0 ? underNames(values, shape, above) : undefined };
  if (values.length === size && numbers.length === size) return { cells: values };
  const unless = (certain: boolean, cells: readonly SourceCell[]): Fit =>
    certain ? { cells } : { cells, doubt: BY_PLACE };
  const window = firstColumn === undefined ? undefined : inWindow(values, shape, firstColumn);
  if (window) return unless(extra === 0 || (extra > 0 && values.length === size), window);
  if (values.length === size) {
    // Rows of a table that lost its merging are longer where more labels stand.
    const grid = firstColumn !== undefined && isEven(shape);
    return unless(grid ? extra > 0 : extra >= 0 || isHeaded(values, above), values);
  }
  const merged = underHeads(values, size, above) ?? repeated(values, size);
  if (merged) return unless(extra === 0, merged);
  const edge = firstColumn === undefined ? withoutFiller(values, shape, above) : undefined;
  if (edge) return unless(extra === 0, edge);
  return numbers.length === size && (isRun(numbers) || !isEven(shape))
    ? { cells: numbers, doubt: BY_PLACE }
    : { cells: undefined };
}

/** Every cell under a head of its own. */
const isHeaded = (values: readonly SourceCell[], above: readonly SourceCell[]): boolean =>
  above.length === values.length && new Set(filled(above).map((h) => h.text)).size === values.length;
const isEven = ({ offsets }: RowShape): boolean => offsets.every((o, i) => o === i);
const isRun = (cells: readonly SourceCell[]): boolean =>
  cells.every((c, i) => c.column === (cells[0]?.column ?? 0) + i);

/** The cells in the form's columns, when no other cell says anything of its own. */
function inWindow(
  values: readonly SourceCell[],
  { offsets, size, span }: RowShape,
  firstColumn: number,
): SourceCell[] | undefined {
  const own = offsets.flatMap((o) => values.find((v) => v.column === firstColumn + o) ?? []);
  const owner = (v: SourceCell): SourceCell | undefined =>
    v.column < firstColumn + span ? own.findLast((c) => c.column <= v.column) : undefined;
  return own.length === size && values.every((v) => isBlank(v.text) || owner(v)?.text === v.text) ? own : undefined;
}

/** Some columns are left out: the heads above must name every cell, in the form's order. */
function underNames(
  values: readonly SourceCell[],
  { names }: RowShape,
  above: readonly SourceCell[],
): (SourceCell | undefined)[] | undefined {
  const columns = values.map((_, i) => names.indexOf(fold(above[i]?.text ?? '')));
  const ordered = columns.every((c, i) => c > (columns[i - 1] ?? -1));
  if (values.length === 0 || above.length !== values.length || !ordered) return undefined;
  return names.map((_, c) => values[columns.indexOf(c)]);
}

/** Heads that a converter repeated or left blank to the right show which columns were one. */
function underHeads(
  values: readonly SourceCell[],
  size: number,
  above: readonly SourceCell[],
): SourceCell[] | undefined {
  if (above.length !== values.length || isBlank(above[0]?.text ?? '')) return undefined;
  const groups: SourceCell[][] = [];
  for (const [i, value] of values.entries()) {
    const head = above[i]?.text ?? '';
    if (i > 0 && (isBlank(head) || head === above[i - 1]?.text)) groups.at(-1)?.push(value);
    else groups.push([value]);
  }
  const texts = groups.map((g) => new Set(filled(g).map((c) => c.text)));
  if (groups.length !== size || texts.some((t) => t.size > 1)) return undefined;
  return groups.flatMap((g) => filled(g)[0] ?? g[0] ?? []);
}

/** A merged cell that a converter repeated. */
function repeated(values: readonly SourceCell[], size: number): SourceCell[] | undefined {
  const numbers = filled(values);
  const same = numbers.length > 0 && numbers.every((n) => n.text === numbers[0]?.text);
  return size === 1 && same ? numbers.slice(0, 1) : undefined;
}

/** Filler at one end only, the other end filled, no heads above the filler: no other reading is left. */
function withoutFiller(
  values: readonly SourceCell[],
  shape: RowShape,
  above: readonly SourceCell[],
): readonly SourceCell[] | undefined {
  const extra = values.length - shape.size;
  const headed = (v: SourceCell | undefined): boolean => above.some((h) => h.column === v?.column && !isBlank(h.text));
  if (!isEven(shape) || (headed(values[0]) && headed(values.at(-1)))) return undefined;
  const blank = (cells: readonly SourceCell[]): boolean => filled(cells).length === 0;
  if (blank(values.slice(0, extra)) && !blank(values.slice(-1))) return values.slice(extra);
  return blank(values.slice(shape.size)) && !blank(values.slice(0, 1)) ? values.slice(0, shape.size) : undefined;
}

/** The grid column where the numbers of most rows begin; rows without blanks say it, or else rows of the form's length. */
export function firstColumnOf(
  rows: readonly { readonly values: readonly SourceCell[]; readonly shape: RowShape }[],
): number | undefined {
  const whole = rows.flatMap(({ values, shape: { size } }) => {
    const numbers = filled(values);
    return numbers.length === size && isRun(numbers) ? [numbers[0]?.column] : [];
  });
  const long = rows.flatMap(({ values, shape: { size } }) => (values.length === size ? [values[0]?.column] : []));
  return mostFrequent(whole) ?? mostFrequent(long);
}
