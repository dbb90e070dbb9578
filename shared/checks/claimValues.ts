/** What the tables say of a claim, and whether the claim goes with it. */
import type { Claim, CountClaim, OutcomeGroup, RequestRow, Subject } from '../prose/claims/claim.ts';
import { isExact } from '../prose/quantities.ts';
import type { Quantity } from '../prose/quantities.ts';
import { subtract, sum } from '../report/decimal.ts';
import { readingsOf, valueOf } from './claimCells.ts';
import type { Reading } from './claimCells.ts';
import type { Place } from './finding.ts';
import { placeInParagraph } from './reportText.ts';
import type { CheckContext, ReportView } from './rule.ts';

export const PROSE_BASIS = '年度报告格式：文字与表格数据应当一致';

export const placeOf = ({ text }: ReportView, c: Pick<Claim, 'paragraph' | 'from' | 'to'>): Place => {
  const p = text.paragraphs[c.paragraph];
  return p ? placeInParagraph(p, c.from, c.to) : { kind: 'section', section: 'sec1Overview' };
};

export const quoteOf = ({ text }: ReportView, c: Pick<Claim, 'paragraph' | 'from' | 'to'>): string =>
  text.paragraphs[c.paragraph]?.text.slice(c.from, c.to) ?? '';

/** An exact number as digits, any other in the words of the text. */
export const saidOf = (view: ReportView, { quantity, paragraph }: CountClaim): string =>
  isExact(quantity) ? String(quantity.value) : quoteOf(view, { paragraph, from: quantity.from, to: quantity.to });

export const cellPlaces = (reading: Reading): Place[] => reading.map((field) => ({ kind: 'cell', field }));

export const allows = ({ low, high }: Quantity, value: string | number): boolean => {
  const n = Number(value);
  return n >= low && n <= high;
};

/** Whether a share as printed is this one; rounding and truncation to the printed decimals both count. */
export const isPercent = (said: Quantity, percent: number): boolean =>
  isExact(said) && said.decimals >= 0
    ? Math.abs(percent - said.value) < 10 ** -said.decimals
    : percent >= said.low - 0.5 && percent <= said.high + 0.5;

export interface Value {
  readonly reading: Reading;
  readonly value: string;
}

const known = new WeakMap<ReportView['at'], Map<string, readonly Value[]>>();
/** Subjects in one word. Paragraphs are read once, so the subjects of their claims stay the same objects. */
const keys = new WeakMap<Subject, string>();

function keyOf(subject: Subject): string {
  let key = keys.get(subject);
  if (key === undefined) keys.set(subject, (key = JSON.stringify(subject)));
  return key;
}

/** What the tables hold for a subject, one value for each honest reading; readings with an open blank are left out. */
export function valuesFor(subject: Subject, view: ReportView): readonly Value[] {
  let values = known.get(view.at);
  if (!values) known.set(view.at, (values = new Map<string, readonly Value[]>()));
  const key = keyOf(subject);
  let found = values.get(key);
  if (!found) {
    found = readingsOf(subject, view).flatMap((reading): Value[] => {
      const value = valueOf(reading, view);
      return value === null ? [] : [{ reading, value }];
    });
    values.set(key, found);
  }
  return found;
}

/** Where a count goes against the tables, and the words and numbers that its sentence names. */
export interface CountSlip {
  readonly places: readonly Place[];
  readonly params: { readonly of: 'count'; readonly quote: string; readonly said: string; readonly table: string };
}

/** How a claim goes against these values, told by the first of them; undefined when one allows it or there is none. */
export function slipAgainst(view: ReportView, claim: CountClaim, values: readonly Value[]): CountSlip | undefined {
  const [first] = values;
  if (!first || values.some((v) => allows(claim.quantity, v.value))) return undefined;
  return {
    places: [placeOf(view, claim), ...cellPlaces(first.reading)],
    params: { of: 'count', quote: quoteOf(view, claim), said: saidOf(view, claim), table: first.value },
  };
}

/**
 * What 办结 and 答复 may honestly mean beside all results: those of this year's requests; all that were handled, open
 * ones included; replies in the narrow sense, without （五）不予处理 and （六）其他处理.
 */
export function* answeredValues(view: ReportView): Iterable<string> {
  const one = (subject: Subject): string | undefined => valuesFor(subject, view)[0]?.value;
  const all = one(ANSWERED);
  if (all === undefined) return;
  yield all;
  yield subtract(all, one(CARRIED_IN) ?? '0');
  yield sum([all, one(CARRIED_OUT) ?? '0']);
  const withoutOther = subtract(all, one(OTHER_HANDLING) ?? '0');
  yield withoutOther;
  yield subtract(withoutOther, one(NOT_PROCESSED) ?? '0');
}

const requests = (row: RequestRow): Subject => ({ of: 'requests', row, applicant: 'total' });
const [ANSWERED, CARRIED_IN, CARRIED_OUT] = [requests('answered'), requests('carriedIn'), requests('carriedOut')];
const outcome = (group: OutcomeGroup): Subject => ({ of: 'outcome', readings: [[group]], applicant: 'total' });
const [OTHER_HANDLING, NOT_PROCESSED] = [outcome('otherHandling'), outcome('notProcessed')];

/** The view that a claim of this year or the last is held against; undefined where there is none. */
export const viewFor = (context: CheckContext, { scope }: Pick<CountClaim, 'scope'>): ReportView | undefined =>
  scope === 'own' ? context : scope === 'lastYear' ? context.last : undefined;
