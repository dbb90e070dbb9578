/** Puts the lines of table four into its fifteen fields: one line of 15, 5 and 10, or three lines of 5. */
import { EDITIONS } from '../../editions/editions.ts';
import type { Field } from '../../editions/form.ts';
import { isBlank } from './cellValue.ts';
import { rowKey } from './formRows.ts';
import { fitLoose, fitRow } from './fitValues.ts';
import type { ReviewLine } from './lines.ts';
import type { Placement } from './placement.ts';
import { REVIEW_GROUPS, REVIEW_GROUP_SIZE } from './reviewHeads.ts';

const ALL = EDITIONS.FMT2021.tables.reviewLitigation.fields;

export function placeReview(lines: readonly ReviewLine[], to: Placement): void {
  const ordered = [...lines.filter((l) => !isEmpty(l)), ...lines.filter(isEmpty)];
  let next = 0;
  for (const line of ordered) {
    const { fields, named } = expected(line, next);
    const free = fields.filter((f) => !(f.id in to.places));
    if (free.length < fields.length) {
      to.leave(line, 'duplicate');
      continue;
    }
    // Part of a line that was broken by a foreign text: which part cannot be told.
    if (!named && fields.some((f) => f.id in to.unsure)) {
      to.leave(line, 'noLabel');
      continue;
    }
    const fit = line.loose
      ? fitLoose(line.values, fields.length)
      : fitRow(line.values, fields.length, { above: line.above ?? [], unmerged: true });
    if (!fit.cells) to.refuse(fields, line);
    else if (fit.byFiller) to.fill(fields, fit.cells, '这一行有空白单元格，各数的列是按位置推断的，请核对。');
    else
      to.fill(
        fields,
        fit.cells,
        named ? undefined : '没有读到“行政复议”“行政诉讼”等表头，是按先后顺序填入的，请核对。',
      );
    next = REVIEW_GROUPS.indexOf(rowKey(fields.at(-1)?.id ?? '')) + 1;
  }
}

const isEmpty = (l: ReviewLine): boolean => l.values.every((v) => isBlank(v.text));

/** The fields that a line must hold, from the heads above it, or else from the count of its numbers and its turn. */
function expected(line: ReviewLine, next: number): { fields: readonly Field[]; named: boolean } {
  const count = line.loose ? line.values.filter((v) => !isBlank(v.text)).length : line.values.length;
  const named = specific(line.groups);
  const of = (groups: readonly string[]): Field[] => ALL.filter((f) => groups.includes(rowKey(f.id)));
  if (count === ALL.length) return { fields: ALL, named: true };
  if (named.length > 0) return { fields: of(named), named: true };
  const turn = REVIEW_GROUPS.slice(next, next + Math.max(1, Math.round(count / REVIEW_GROUP_SIZE)));
  return { fields: turn.length > 0 ? of(turn) : ALL, named: false };
}

/** Heads above a line, 行政诉讼 (both kinds) giving way to the kind named after it. */
function specific(groups: readonly string[]): string[] {
  const named = REVIEW_GROUPS.filter((g) => groups.includes(g));
  const last = groups.at(-1);
  const [review = '', ...litigation] = REVIEW_GROUPS;
  if (named.includes(review) || last === undefined) return named;
  const times = litigation.map((g) => groups.filter((x) => x === g).length);
  const most = Math.max(...times);
  return litigation.filter((_, i) => times[i] === most);
}
