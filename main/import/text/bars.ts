/** What bars in lines of text stand for: ends of cells, blank cells, or columns in which a row has no cell of its own. */
import type { TableCell } from '../../../shared/document/blocks.ts';
import { isValue } from '../../../shared/document/recognise/cellValue.ts';
import type { TextLine } from './textLine.ts';

/** A line of a table with bars between the cells. */
export interface BarRow {
  readonly cells: readonly TableCell[];
  readonly filler: readonly TableCell[];
  readonly led: boolean;
}

/**
 * The first row tells how all are written. Where it begins without a bar, a bar at the beginning stands behind a blank cell.
 * Where bars that touch fill rows up, a single one does so too.
 */
export function tableOf(rows: readonly BarRow[]): TableCell[][] {
  const isLed = rows[0]?.led === true;
  const isFilled = rows.some((r) => r.filler.length > 1);
  return rows.map(({ cells, filler, led }) => {
    const blank = led && !isLed && cells[0] ? [{ ...cells[0], text: '' }] : [];
    return [...blank, ...cells, ...(isFilled ? filler : filler.map(({ filler: _, ...c }) => c))];
  });
}

type Row = Extract<TextLine, { kind: 'row' }>;
type Bars = Extract<TextLine, { kind: 'bars' }>;

/** `a | ||`: the last cell of a row that stands one cell per line, with the bars that fill the row up. */
export const endsRow = (l: Row): boolean => l.cells.length === 1 && l.filler > 0 && !l.led;

/** Text with its bar behind it, alone in its line. */
const cellText = (l: TextLine | undefined): string | undefined =>
  l?.kind === 'cell' ? l.text : l?.kind === 'row' && endsRow(l) ? l.cells[0] : undefined;

export const isCell = (l: TextLine | undefined): boolean => l?.kind === 'bars' || cellText(l) !== undefined;

/** A bar alone behind the end of a row, or before a label. */
export function beginsRow(lines: readonly TextLine[], i: number): boolean {
  const [before, own, next] = [lines[i - 1], lines[i], lines[i + 1]];
  if (own?.kind !== 'bars' || own.blanks !== 1 || own.filler > 0) return false;
  const isEnd = (before?.kind === 'bars' && before.filler > 0) || (before?.kind === 'row' && endsRow(before));
  const label = cellText(next);
  return isEnd || (label !== undefined && !isValue(label));
}

/** A cell whose bar stands on the next line by itself. */
export const isBarred = (lines: readonly TextLine[], i: number): boolean =>
  lines[i + 1]?.kind === 'bars' && cellText(lines[i + 2]) === undefined;

/** What a line of bars stands for: its first bar may close the cell on the line above. */
export function ownBars(
  lines: readonly TextLine[],
  i: number,
  { blanks, filler }: Bars,
): Pick<Bars, 'blanks' | 'filler'> {
  if (lines[i - 1]?.kind !== 'text') return { blanks, filler };
  return blanks > 0 ? { blanks: blanks - 1, filler } : { blanks, filler: filler - 1 };
}
