/** Puts the lines of table four into its fifteen fields: one line of 15, 5 and 10, or three lines of 5. */
import { EDITIONS } from '../../editions/editions.ts';
import type { Field } from '../../editions/form.ts';
import { isBlank } from './cellValue.ts';
import { rowKey } from './formRows.ts';
import { NOT_ADDED, SHORT, addsUp, isBareText, isShort } from './doubts.ts';
import { fitLoose } from './fitLoose.ts';
import { BY_PLACE, fitRow } from './fitRow.ts';
import type { Fit } from './fitRow.ts';
import type { ReviewLine } from './lines.ts';
import type { Placement } from './placement.ts';
import { REVIEW_GROUPS, REVIEW_GROUP_SIZE } from './reviewHeads.ts';
import { evenShape } from './rowShape.ts';

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
    const fit = fitLine(line, fields.length);
    if (fit.cells) to.fill(fields, fit.cells, doubtOf(line, fit, named));
    else to.refuse(fields, line);
    next = REVIEW_GROUPS.indexOf(rowKey(fields.at(-1)?.id ?? '')) + 1;
  }
  // A group that lost its heads or its numbers may have left them to its neighbour.
  const isRead = (f: Field): boolean => f.id in to.places || f.id in to.unsure;
  if (ALL.some(isRead) && !ALL.every(isRead)) to.doubt(ALL, INCOMPLETE);
}

const INCOMPLETE = '原文的这张表没有读全三组数（行政复议、未经复议直接起诉、复议后起诉），请核对各组是否对应。';

/** Heads that span two rows leave a bar each before the numbers. */
const HEAD_FILLER = REVIEW_GROUP_SIZE;

function fitLine({ values, loose, above = [], extra = 0 }: ReviewLine, size: number): Fit {
  if (!loose) return fitRow(values, evenShape(size), { above, extra });
  const bars = values.length >= size && values.slice(0, HEAD_FILLER).every((v) => isBlank(v.text));
  if (bars && values.length === size + HEAD_FILLER) return fitLoose(values.slice(HEAD_FILLER), evenShape(size), false);
  const fit = fitLoose(values, evenShape(size), false);
  // Bars of the heads before a line that a foreign text broke off look like a group left blank.
  return bars && fit.cells ? { ...fit, doubt: BY_PLACE } : fit;
}

/** Why a line needs a look, in Chinese. @param named heads say which groups it holds */
function doubtOf(line: ReviewLine, fit: Fit, named: boolean): string | undefined {
  const { cells = [] } = fit;
  if (!named) return '没有读到“行政复议”“行政诉讼”等表头，是按先后顺序填入的，请核对。';
  const groups = Array.from({ length: cells.length / REVIEW_GROUP_SIZE }, (_, i) =>
    cells.slice(i * REVIEW_GROUP_SIZE, (i + 1) * REVIEW_GROUP_SIZE),
  );
  if (groups.some(isShort)) return SHORT;
  // The numbers of table four take its whole width.
  if (line.loose && line.values.at(-1)?.filler) return BY_PLACE;
  return line.loose && isBareText(cells) && !groups.every(addsUp) ? NOT_ADDED : fit.doubt;
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
