/** Puts the lines of tables two and three into their fields. */
import { EDITIONS } from '../../editions/editions.ts';
import type { EditionId } from '../../editions/form.ts';
import { isBlank } from './cellValue.ts';
import { rowFields } from './chooseEditions.ts';
import type { EditionChoice } from './chooseEditions.ts';
import { commonColumn, fitLoose, fitRow } from './fitValues.ts';
import type { Fit } from './fitValues.ts';
import { rowKey } from './formRows.ts';
import type { RowLine } from './lines.ts';
import { sameNumbering } from './matchRow.ts';
import type { Placement } from './placement.ts';

/** A label this near to the form's, with the form's numbering, is the form's. */
const NEAR = 0.26;
const SECTIONS_OF = { proactive: 'sec2Proactive', requests: 'sec3Requests' } as const;

interface Fitted {
  readonly line: RowLine;
  readonly fit: Fit;
}

export function placeRows(
  table: 'proactive' | 'requests',
  lines: readonly RowLine[],
  choice: EditionChoice,
  to: Placement,
): void {
  const own = lines.filter((l) => l.match.row.table === table);
  const firstColumns = columnsByBlock(own, choice.edition);
  const byRow = new Map<string, Fitted[]>();
  for (const line of own) {
    const { key } = line.match.row;
    const size = rowFields(choice.edition, key).length;
    if (size === 0) {
      to.leave(line, 'unknownRow');
      continue;
    }
    const block = line.values[0]?.place.block;
    const context = {
      firstColumn: block === undefined ? undefined : firstColumns.get(block),
      above: line.above ?? [],
      unmerged: isUnmerged(choice.edition, table, key),
    };
    const fit = line.loose ? fitLoose(line.values, size) : fitRow(line.values, size, context);
    byRow.set(key, [...(byRow.get(key) ?? []), { line, fit }]);
  }
  for (const [key, candidates] of byRow) placeRow(rowFields(choice.edition, key), candidates, SECTIONS_OF[table], to);
  if (choice.doubtful) {
    to.doubt(
      EDITIONS[choice.edition].tables[table].fields.filter((f) => f.id in to.places),
      '表格混有两种格式的内容，请核对这张表的每一行。',
    );
  }
}

function placeRow(
  fields: ReturnType<typeof rowFields>,
  candidates: readonly Fitted[],
  home: RowLine['section'],
  to: Placement,
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

function doubtOf({ line, fit }: Fitted): string | undefined {
  const { difference, row } = line.match;
  const trusted = difference === 0 || (difference <= NEAR && sameNumbering(row, line.numbering));
  if (!trusted) return `行名“${line.label.trim()}”与表格不完全一致，请核对是否填对了行。`;
  return fit.byFiller && '这一行有空白单元格，各数的列是按位置推断的，请核对。';
}

/** Whether the form prints every number of the row in one grid column. */
function isUnmerged(edition: EditionId, table: 'proactive' | 'requests', key: string): boolean {
  const cells = EDITIONS[edition].tables[table].rows.flat();
  return cells.every((c) => c.field === undefined || rowKey(c.field) !== key || c.colSpan === 1);
}

function columnsByBlock(lines: readonly RowLine[], edition: EditionId): Map<number, number> {
  const rows = new Map<number, { values: RowLine['values']; size: number }[]>();
  for (const l of lines) {
    const block = l.values[0]?.place.block;
    if (l.loose || block === undefined) continue;
    const size = rowFields(edition, l.match.row.key).length;
    if (!isUnmerged(edition, l.match.row.table, l.match.row.key)) continue;
    rows.set(block, [...(rows.get(block) ?? []), { values: l.values, size }]);
  }
  return new Map(
    [...rows].flatMap(([block, r]) => {
      const column = commonColumn(r);
      return column === undefined ? [] : [[block, column] as const];
    }),
  );
}
