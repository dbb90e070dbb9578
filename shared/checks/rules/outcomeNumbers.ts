/** C03: how requests were answered and who asked, counts and shares, against table three. */
import type { CountClaim, ShareClaim, Subject } from '../../prose/claims/claim.ts';
import {
  PROSE_BASIS,
  cellPlaces,
  isPercent,
  placeOf,
  quoteOf,
  slipAgainst,
  valuesFor,
  viewFor,
} from '../claimValues.ts';
import type { Value } from '../claimValues.ts';
import { growthSlips } from '../growth.ts';
import type { CheckContext, ReportView, Rule, RuleFinding } from '../rule.ts';
import { speaksOfTables } from '../scope.ts';

/**
 * `subject` names what is counted, see `subjectWords`. For a share `table` is what the tables give, `parts` the count and
 * `whole` what it is divided by.
 */
type Outcome = {
  readonly of: 'count' | 'share' | 'growth';
  readonly subject: string;
  readonly quote: string;
  readonly said: string;
  readonly table: string;
  readonly other: string;
};

export const outcomesInText: Rule<'C03', Outcome> = {
  id: 'C03',
  class: 'C',
  basis: PROSE_BASIS,
  *check(context) {
    for (const claim of context.claims().claims) {
      if (claim.kind === 'count' && isBreakdown(claim.subject)) yield* countSlip(context, claim);
      if (claim.kind === 'share' && isBreakdown(claim.subject)) yield* shareSlip(context, claim);
    }
    for (const { claim, table, now, before } of growthSlips(context, (c) => isBreakdown(c.subject))) {
      const params = {
        of: 'growth',
        subject: subjectKey(claim.count.subject),
        quote: quoteOf(context, claim),
      } as const;
      yield { places: [placeOf(context, claim)], params: { ...params, said: before, table, other: now } };
    }
  },
};

const isBreakdown = (s: Subject): boolean => s.of === 'outcome' || (s.of === 'requests' && s.applicant !== 'total');

/** What is counted, as one word for sentences to put into Chinese: `granted+partiallyGranted.total`. */
const subjectKey = (s: Subject): string => {
  if (s.of === 'outcome') return `${(s.readings[0] ?? []).join('+')}/${s.applicant}`;
  return s.of === 'requests' ? `${s.row}/${s.applicant}` : '';
};

function* countSlip(context: CheckContext, claim: CountClaim): Iterable<RuleFinding<Outcome>> {
  const view = viewFor(context, claim);
  if (!view || !speaksOfTables(claim, context)) return;
  const values = valuesFor(claim.subject, view);
  const slip = slipAgainst(context, claim, values);
  if (!slip) return;
  const { places, params } = slip;
  yield { places, params: { ...params, subject: subjectKey(claim.subject), other: values[1]?.value ?? '' } };
}

function* shareSlip(context: CheckContext, claim: ShareClaim): Iterable<RuleFinding<Outcome>> {
  const view = viewFor(context, claim);
  if (!view || (claim.count && !speaksOfTables(claim.count, context))) return;
  const own = valuesFor(claim.subject, view);
  const wholes = wholesOf(claim, view);
  const [first] = own;
  const [whole] = wholes;
  if (!first || !whole) return;
  const counts = [...own.map((v) => v.value), ...(claim.count ? [String(claim.count.quantity.value)] : [])].map(Number);
  if (counts.some((n) => wholes.some((w) => w > 0 && isPercent(claim.quantity, (n / w) * 100)))) return;
  yield {
    places: [placeOf(context, claim), ...cellPlaces(first.reading)],
    params: {
      of: 'share',
      subject: subjectKey(claim.subject),
      quote: quoteOf(context, claim),
      said: first.value,
      table: whole === 0 ? '0%' : `${((Number(first.value) / whole) * 100).toFixed(2)}%`,
      other: String(whole),
    },
  };
}

/** What a share may be one of: all results, requests received, both kinds of requests, or the group of a row. */
function wholesOf({ subject }: ShareClaim, view: ReportView): number[] {
  const value = (s: Subject): readonly Value[] => valuesFor(s, view);
  const total = (row: 'answered' | 'received' | 'carriedIn' | 'carriedOut'): readonly Value[] =>
    value({ of: 'requests', row, applicant: 'total' });
  const results = total('answered');
  const received = total('received');
  if (subject.of === 'requests') {
    return (
      subject.row === 'received' || subject.row === 'newReceived'
        ? [...received, ...results]
        : [...results, ...received]
    ).map((v) => Number(v.value));
  }
  const groups =
    subject.of === 'outcome'
      ? subject.readings
          .flatMap((rows) => rows.map((r) => r.split('.')[0] ?? ''))
          .map((g): Subject => ({ of: 'outcome', readings: [[g]], applicant: 'total' }))
      : [];
  const single = subject.of === 'outcome' && subject.readings.some((rows) => rows.some((r) => r.includes('.')));
  return [...results, ...received, ...(single ? groups.flatMap(value) : [])].map((v) => Number(v.value));
}
