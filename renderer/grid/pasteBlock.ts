/**
 * Finds the numbers in a pasted block: head rows and label columns that came along are set aside. Blank rows and columns
 * inside stay, so that nothing moves.
 */
import { readCell } from '../../shared/report/cellText.ts';
import type { Matrix } from './clipboard.ts';
import type { Position } from './navigation.ts';
import type { GridShape } from './shape.ts';

export interface PasteBlock {
  /** Rows without head rows, labels still in front. */
  readonly rows: Matrix;
  /** Head rows set aside. */
  readonly headRows: number;
  /** How many columns in front are taken for labels; the officer may say otherwise. */
  readonly labelColumns: number;
  /** Whether the first column left is blank throughout, so that it may be labels or data. */
  readonly blankFirst: boolean;
  /** Where the block belongs when its labels are those of this form. */
  readonly home?: Position;
}

/** A number, alone or with its unit or a note in brackets. `1.属于国家秘密` is a label. */
const isNumber = (text: string | undefined): boolean => {
  const { value, note } = readCell(text ?? '');
  return value !== null && (note === undefined || /^([件项元个条起]|万元|[（(].*[）)])+$/.test(note));
};

/** Wording without spaces, width and punctuation, as labels are compared. */
const wording = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}]/gu, '');

/** Sets heads and labels aside. */
export function findBlock(matrix: Matrix, shape: GridShape): PasteBlock {
  const rows = matrix.filter((row, i) => !isHeadRow(row, i, matrix, shape));
  const width = Math.max(0, ...rows.map((r) => r.length));
  const column = (c: number): string[] => rows.map((r) => r[c] ?? '');

  let firstNumber = 0;
  while (firstNumber < width && !column(firstNumber).some(isNumber)) firstNumber += 1;
  let labelColumns = firstNumber;
  while (labelColumns > 0 && column(labelColumns - 1).every((t) => t === '')) labelColumns -= 1;
  // A block without a single number is shown as it is: every text in it will be refused, with its reason.
  if (firstNumber === width) labelColumns = 0;

  const home = homeOf(rows, labelColumns, shape);
  return {
    rows,
    headRows: matrix.length - rows.length,
    labelColumns,
    blankFirst: width > 0 && rows.length > 0 && column(labelColumns).every((t) => t === ''),
    ...(home && { home }),
  };
}

/** A row of column heads: words of this form's heads anywhere, or unknown words before the first number. */
function isHeadRow(row: readonly string[], index: number, matrix: Matrix, shape: GridShape): boolean {
  const texts = row.filter((t) => t !== '').map(wording);
  if (texts.length === 0 || row.some(isNumber)) return false;
  const words = (role: 'head' | 'label'): string[] =>
    shape.table.rows.flatMap((line) => line.filter((c) => c.role === role).map((c) => wording(c.text)));
  const [heads, labels] = [words('head'), words('label')];
  if (texts.every((t) => heads.includes(t) && !labels.includes(t))) return true;
  const firstNumberRow = matrix.findIndex((r) => r.some(isNumber));
  return index < firstNumberRow && !texts.some((t) => labels.includes(t));
}

/** Where the first row whose labels name a row of this form says that the block belongs. */
function homeOf(rows: Matrix, labelColumns: number, shape: GridShape): Position | undefined {
  const known = shape.labels.map((labels) => wording(labels.at(-1) ?? ''));
  for (const [i, row] of rows.entries()) {
    const label = wording(row.slice(0, labelColumns).findLast((t) => t !== '') ?? '');
    const at = label === '' ? -1 : known.indexOf(label);
    const column = shape.rows[at]?.[0]?.column;
    if (column !== undefined && known.lastIndexOf(label) === at && at >= i) return { row: at - i, column };
  }
  return undefined;
}
