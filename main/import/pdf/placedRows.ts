/** Rows of a table that is not drawn: numbers stand in columns, labels beside them. */
import type { TableCell } from '../../../shared/document/blocks.ts';
import { isValue } from '../../../shared/document/recognise/cellValue.ts';
import { isFormText } from '../../../shared/document/recognise/formRows.ts';
import { splitNumbering } from '../../../shared/document/recognise/labelText.ts';
import { matchRow } from '../../../shared/document/recognise/matchRow.ts';
import { headBands } from './headBands.ts';
import type { Band } from './headBands.ts';
import { NEXT_LINE } from './pieces.ts';
import type { Piece } from './pieces.ts';

/** A range down the page. */
interface Block extends Band {
  readonly text: string;
  readonly x0: number;
}

/** Numbers of one row lie this near, in sizes. */
const SAME_ROW = 0.5;
const REACH = 0.4;
/** As many numbers side by side make the columns of a table. */
const COLUMNS = 3;
const PLACED = '表格没有画线，各数的列是按位置推断的，请核对。';
const UNCERTAIN = '表格没有画线，这一行的数字没有找到行名或者读不全，请对照原文核对。';

/** @param lines of the page where rules run across under the numbers; they part the rows where they are drawn */
export function placedRows(pieces: readonly Piece[], lines: readonly number[]): TableCell[][] {
  const values = pieces.filter((p) => isValue(p.text));
  const rows = valueRows(values);
  const numbered = bandsOf(rows.filter((r) => r.length >= COLUMNS));
  const top = Math.min(...values.map((v) => v.base));
  const bands =
    headBands(
      pieces.filter((p) => p.base < top),
      numbered,
    ) ?? numbered;
  const left = Math.min(...(bands.length > 0 ? bands.map((b) => b.from) : values.map((v) => v.x0)));
  const words = pieces.filter((p) => !isValue(p.text));
  const beside = words.filter((p) => p.x0 < left && p.x1 < left + p.size && !isStacked(p, words));
  const above = words.filter((p) => !beside.includes(p) && !isStacked(p, words));
  const blocks = labelBlocks(beside, lines);

  const labelled = rows.map((row) => {
    const y = middle(row);
    const near = blocks.filter((b) => y > b.from && y < b.to).sort((a, b) => a.x0 - b.x0);
    return { row, y, near, label: near.at(-1) };
  });
  const shared = (b: Block): boolean => labelled.filter((l) => l.label === b).length > 1;
  const isNamed = ({ label }: { label?: Block | undefined } = {}): boolean => label !== undefined && !shared(label);
  const allNamed = labelled.every(isNamed);
  // Numbers without a label close above or below may be the digits that a narrow cell put on another line.
  const mayBeBroken = (i: number, y: number): boolean =>
    [labelled[i - 1], labelled[i + 1]].some(
      (o) => o !== undefined && !isNamed(o) && Math.abs(o.y - y) <= NEXT_LINE * (o.row[0]?.size ?? 0),
    );

  const printed: { y: number; cells: TableCell[] }[] = labelled.map(({ row, y, near, label }, i) => {
    const strange = above.some((p) => Math.abs(p.base - y) < p.size && p.x0 > left) || mayBeBroken(i, y);
    const cells = valueCells(row, bands, strange);
    return label === undefined || shared(label)
      ? { y, cells: cells.map((c) => ({ ...c, doubt: UNCERTAIN })) }
      : { y, cells: [...near.map((b) => cell(b.text)), ...cells] };
  });
  // A label without numbers is a row left blank, as long as no numbers are looking for a label.
  for (const b of blocks) {
    if (labelled.some((l) => l.near.includes(b))) continue;
    const isRow = matchRow(b.text)?.difference === 0 && bands.length > 0;
    const blanks = isRow ? bands.map(() => cell('', allNamed ? undefined : UNCERTAIN)) : [];
    printed.push({ y: (b.from + b.to) / 2, cells: [cell(b.text), ...blanks] });
  }
  for (const [y, heads] of Map.groupBy(above, (p) => Math.round(p.base))) {
    printed.push({ y, cells: [...heads].sort((a, b) => a.x0 - b.x0).map((h) => cell(h.text)) });
  }
  return printed.sort((a, b) => a.y - b.y).map(({ cells }) => cells);
}

const cell = (text: string, doubt?: string): TableCell => ({
  text,
  colSpan: 1,
  rowSpan: 1,
  ...(doubt !== undefined && { doubt }),
});

const middle = (row: readonly Piece[]): number => {
  const first = row[0];
  return first ? first.base - 0.36 * first.size : NaN;
};

/** Numbers on one line, left to right. */
function valueRows(values: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const v of [...values].sort((a, b) => a.base - b.base)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (first && v.base - first.base <= SAME_ROW * v.size) row.push(v);
    else rows.push([v]);
  }
  return rows.map((row) => row.sort((a, b) => a.x0 - b.x0));
}

/** Columns: where numbers of different rows stand over one another. */
function bandsOf(rows: readonly (readonly Piece[])[]): Band[] {
  const bands: { from: number; to: number }[] = [];
  for (const v of rows.flat().sort((a, b) => a.x0 - b.x0)) {
    const band = bands.at(-1);
    if (band && v.x0 < band.to) band.to = Math.max(band.to, v.x1);
    else bands.push({ from: v.x0, to: v.x1 });
  }
  return bands;
}

/** The numbers of a row with its blank cells, where the columns tell them. */
function valueCells(row: readonly Piece[], bands: readonly Band[], strange: boolean): TableCell[] {
  const doubt = strange ? UNCERTAIN : undefined;
  if (row.length >= bands.length || (row.length < COLUMNS && bands.length <= COLUMNS)) {
    return row.map((v) => cell(v.text, doubt));
  }
  const own = bands.map((b) => row.filter((v) => v.x0 < b.to && v.x1 > b.from));
  const isClear = own.every((o) => o.length <= 1) && own.flat().length === row.length;
  if (!isClear) return row.map((v) => cell(v.text, UNCERTAIN));
  return own.map(([v]) => cell(v?.text ?? '', doubt ?? PLACED));
}

/** 三/本/年/度 below one another: a label that is written downwards. */
const isStacked = (p: Piece, all: readonly Piece[]): boolean =>
  p.text.length <= 2 && all.filter((o) => o.text.length <= 2 && Math.abs(o.x0 - p.x0) < p.size).length >= 4;

/** Labels of one or more lines. A line with a number of its own begins one; so does one behind a rule. */
function labelBlocks(beside: readonly Piece[], lines: readonly number[]): Block[] {
  const blocks: Piece[][] = [];
  const between = (a: number, b: number): boolean => lines.some((y) => y > a && y < b);
  for (const p of [...beside].sort((a, b) => a.base - b.base)) {
    const own = blocks.find((b) => {
      const last = b.at(-1);
      return (
        last !== undefined &&
        p.base - last.base > REACH * p.size &&
        p.base - last.base <= NEXT_LINE * p.size &&
        Math.min(p.x1, last.x1) - Math.max(p.x0, last.x0) > 0.5 * Math.min(p.x1 - p.x0, last.x1 - last.x0) &&
        goesOn(b.map((o) => o.text).join(''), p.text) &&
        !between(last.base, p.base - p.size)
      );
    });
    if (own) own.push(p);
    else blocks.push([p]);
  }
  return blocks.map((own) => blockOf(own, lines));
}

/** Whether a line goes on a label: it has no number of its own, and the two are not whole labels each. */
const goesOn = (label: string, line: string): boolean =>
  splitNumbering(line).numbering === undefined && !(isFormText(label) && isFormText(line));

function blockOf(pieces: readonly Piece[], lines: readonly number[]): Block {
  const size = pieces[0]?.size ?? 0;
  const [top, bottom] = [(pieces[0]?.base ?? 0) - size, pieces.at(-1)?.base ?? 0];
  const text = pieces.map((p) => p.text).join('');
  const over = lines.filter((y) => y <= top + REACH * size).at(-1);
  const under = lines.find((y) => y >= bottom - REACH * size);
  return {
    text,
    x0: Math.min(...pieces.map((p) => p.x0)),
    from: Math.min(top - REACH * size, over ?? top),
    to: Math.max(bottom + REACH * size, under ?? bottom),
  };
}
