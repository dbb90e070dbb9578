/** Puts the lines of tables two and three into their fields. */
import { EDITIONS } from '../../editions/editions.ts';
import { isBlank } from './cellValue.ts';
import { rowFields } from './chooseEditions.ts';
import type { EditionChoice } from './chooseEditions.ts';
import { NOT_ADDED, OUT_OF_ORDER, SHORT, addsUp, isBareText, isShort, outOfOrder, shortRows } from './doubts.ts';
import type { FittedRow } from './doubts.ts';
import { fitLoose, showsFiller } from './fitLoose.ts';
import { firstColumnOf, fitRow } from './fitRow.ts';
import { rowKey } from './formRows.ts';
import type { RowLine } from './lines.ts';
import { sameNumbering } from './matchRow.ts';
import { ownCells } from './pieces.ts';
import type { Placement } from './placement.ts';
import { rowShape } from './rowShape.ts';
import type { RowShape } from './rowShape.ts';

/** A label this near to the form's, with the form's numbering, is the form's. */
const NEAR = 0.26;
const SECTIONS_OF = { proactive: 'sec2Proactive', requests: 'sec3Requests' } as const;

/** Numbers in a row of table three, in either edition. */
const APPLICANT_COLUMNS = 7;

interface ShapedLine {
  readonly line: RowLine;
  readonly shape: RowShape;
}
interface Fitted extends FittedRow {
  readonly line: RowLine;
}

export function placeRows(
  table: 'proactive' | 'requests',
  lines: readonly RowLine[],
  choice: EditionChoice,
  to: Placement,
): void {
  const own = lines
    .filter((l) => l.match.row.table === table)
    .map((line): ShapedLine => ({ line, shape: rowShape(choice.edition, line.match.row.key) }));
  for (const { line } of own.filter((l) => l.shape.size === 0)) to.leave(line, 'unknownRow');
  const known = own.filter((l) => l.shape.size > 0);
  const rows = [...new Set(EDITIONS[choice.edition].tables[table].fields.map((f) => rowKey(f.id)))];
  const fitted = fitLines(known);
  const doubtOf = doubtsOf(fitted, rows, lines.some(swallowsBlanks));
  for (const key of new Set(fitted.map((f) => f.line.match.row.key))) {
    const candidates = fitted.filter((f) => f.line.match.row.key === key);
    placeRow(rowFields(choice.edition, key), candidates, SECTIONS_OF[table], to, doubtOf);
  }
  if (choice.doubtful) {
    to.doubt(
      EDITIONS[choice.edition].tables[table].fields.filter((f) => f.id in to.places),
      '表格混有两种格式的内容，请核对这张表的每一行。',
    );
  }
  const missing = rows.filter((key) => !known.some((l) => l.line.match.row.key === key));
  if (missing.length * 2 < rows.length) {
    for (const key of missing) to.doubt(rowFields(choice.edition, key), NOT_FOUND);
  }
}

export const NOT_FOUND = '原文的这张表里没有读到这一行，请核对是否遗漏。';

function fitLines(lines: readonly ShapedLine[]): Fitted[] {
  const filler = showsFiller(lines.filter((l) => l.line.loose).map(cellsOf));
  const inTables = lines.filter((l) => !l.line.loose);
  const blocks = new Set(inTables.map(blockOf));
  const firstColumns = new Map(
    [...blocks].map((block) => [block, firstColumnOf(inTables.filter((l) => blockOf(l) === block).map(cellsOf))]),
  );
  return lines.map(({ line, shape }) => {
    const { values, loose, above = [], extra = 0 } = line;
    const firstColumn = firstColumns.get(values[0]?.place.block);
    return {
      line,
      fit: loose ? fitLoose(values, shape, filler) : fitRow(values, shape, { firstColumn, above, extra }),
    };
  });
}

const blockOf = ({ line }: ShapedLine): number | undefined => line.values[0]?.place.block;
const cellsOf = ({ line, shape }: ShapedLine) => ({ values: line.values, shape });

/** Bars that fill up a row of table three from its blank cells on: in such a text a bar may stand for a blank before it. */
function swallowsBlanks({ match: { row }, values }: RowLine): boolean {
  const own = ownCells(values);
  const isMoved = own.length < APPLICANT_COLUMNS && values.length > APPLICANT_COLUMNS;
  return row.table === 'requests' && isMoved && own.some((v) => !isBlank(v.text));
}

/**
 * Why a row needs a look, in Chinese.
 * @param rows keys of the form's rows in printed order
 * @param swallowed blank cells of this text may have moved to the end of their rows
 */
function doubtsOf(
  fitted: readonly Fitted[],
  rows: readonly string[],
  swallowed: boolean,
): (row: Fitted) => string | undefined {
  const short = shortRows(fitted, fitted[0]?.line.match.row.table === 'requests');
  const moved = outOfOrder(fitted, ({ line }) => rows.indexOf(line.match.row.key));
  return (row) => {
    const { line, fit } = row;
    if (!isTrusted(line)) return `行名“${line.label.trim()}”与表格不完全一致，请核对是否填对了行。`;
    if (short.has(row)) return SHORT;
    if (moved.has(row)) return OUT_OF_ORDER;
    const { cells = [] } = fit;
    if (swallowed && isShort(cells)) return SHORT;
    const summed = line.match.row.table === 'requests' && line.loose && isBareText(cells);
    return summed && !addsUp(cells) ? NOT_ADDED : fit.doubt;
  };
}

const isTrusted = ({ match: { difference, row }, numbering }: RowLine): boolean =>
  difference === 0 || (difference <= NEAR && sameNumbering(row, numbering));

function placeRow(
  fields: ReturnType<typeof rowFields>,
  candidates: readonly Fitted[],
  home: RowLine['section'],
  to: Placement,
  doubtOf: (row: Fitted) => string | undefined,
): void {
  const rank = ({ line, fit }: Fitted): number =>
    (fit.cells ? 0 : 8) +
    (line.values.every((v) => isBlank(v.text)) ? 4 : 0) +
    (line.section === home ? 0 : 2) +
    line.match.difference;
  const [best, ...rest] = [...candidates].sort((a, b) => rank(a) - rank(b));
  if (!best) return;
  if (best.fit.cells) to.fill(fields, best.fit.cells, doubtOf(best));
  else to.refuse(fields, best.line);
  for (const other of rest) {
    to.leave(other.line, 'duplicate');
    if (printed(other.line) !== '' && printed(other.line) !== printed(best.line)) {
      to.doubt(fields, `原文有两处“${best.line.label.trim()}”，数字不同，填入的是其中一处，请核对。`);
    }
  }
}

const printed = (line: RowLine): string =>
  line.values
    .map((v) => v.text.trim())
    .filter((t) => t !== '')
    .join(' ');
