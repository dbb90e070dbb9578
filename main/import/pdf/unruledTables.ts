/** Tables without lines, or with lines across only: runs of lines in which numbers stand in columns. */
import type { Table } from '../../../shared/document/blocks.ts';
import { isValue } from '../../../shared/document/recognise/cellValue.ts';
import { isFormFragment, isFormText } from '../../../shared/document/recognise/formRows.ts';
import { matchRow } from '../../../shared/document/recognise/matchRow.ts';
import { readTitle } from '../../../shared/document/recognise/sectionTitle.ts';
import { withoutBrokenNotes } from './brokenNotes.ts';
import type { Rule } from './paintedRules.ts';
import { piecesOf } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { placedRows } from './placedRows.ts';
import type { TextLine } from './textLine.ts';

export interface PlacedTable {
  readonly table: Table;
  readonly y0: number;
  readonly y1: number;
}

interface Row {
  readonly line: TextLine;
  readonly pieces: readonly Piece[];
  readonly values: number;
}

const COLUMNS = 3;
/** Rules above the first row and under the last. */
const NEAR = 14;
const SENTENCE = /[。；]/;

/** @returns the tables, and the lines that belong to none */
export function unruledTables(
  lines: readonly TextLine[],
  rules: readonly Rule[],
): { tables: PlacedTable[]; lines: TextLine[] } {
  const tables: PlacedTable[] = [];
  const left: TextLine[] = [];
  let run: Row[] = [];
  const close = (): void => {
    const [first, last] = extent(run);
    left.push(...run.slice(0, first).map((r) => r.line), ...run.slice(last + 1).map((r) => r.line));
    const own = run.slice(first, last + 1);
    if (own.length > 0) tables.push(tableOf(own, rules));
    run = [];
  };
  for (const line of lines) {
    if (line.angle !== 0) {
      left.push(line);
      continue;
    }
    const pieces = piecesOf(line);
    if (readTitle(line.text)?.named !== undefined || SENTENCE.test(line.text)) {
      close();
      left.push(line);
    } else run.push({ line, pieces, values: pieces.filter((p) => isValue(p.text)).length });
  }
  close();
  return { tables, lines: left };
}

/**
 * From the first to the last line of a run that are a table's; an empty extent when none is. What stands between a title
 * or a sentence and the first row are heads.
 */
function extent(run: readonly Row[]): [first: number, last: number] {
  const isRow = (r: Row): boolean => r.values >= COLUMNS || (r.values > 0 && nameOf(r) !== undefined);
  const isOwn = (r: Row): boolean => isRow(r) || r.pieces.every((p) => isValue(p.text) || isFormFragment(p.text));
  if (!run.some(isRow)) return [run.length, run.length];
  const last = run.findLastIndex(isRow);
  const behind = run.slice(last + 1).findIndex((r) => !isOwn(r));
  return [0, behind < 0 ? run.length - 1 : last + behind];
}

/** The row of the form that the words before the numbers name. */
function nameOf({ pieces }: Row): string | undefined {
  const label = pieces.filter((p) => !isValue(p.text)).at(-1)?.text;
  return label !== undefined && (isFormText(label) || matchRow(label)?.difference === 0) ? label : undefined;
}

function tableOf(rows: readonly Row[], rules: readonly Rule[]): PlacedTable {
  const lines = rows.map((r) => r.line);
  const [y0, y1] = [Math.min(...lines.map((l) => l.base - l.size)), Math.max(...lines.map((l) => l.base))];
  const right = Math.max(...lines.map((l) => l.end - l.size));
  // Rules under the last column run under the whole row.
  const across = rules.filter((r) => r.y0 === r.y1 && r.y0 > y0 - NEAR && r.y0 < y1 + NEAR && r.x1 > right);
  const ys = [...new Set(across.map((r) => Math.round(r.y0)))].sort((a, b) => a - b);
  return {
    table: {
      kind: 'table',
      rows: placedRows(withoutBrokenNotes(rows.flatMap((r) => r.pieces)), ys),
    },
    y0,
    y1,
  };
}
