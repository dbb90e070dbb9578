/** C04: reviews and lawsuits, counts and words, against table four. */
import type { CaseGroup, CaseOutcome, CountClaim, Saying } from '../../prose/claims/claim.ts';
import { sum } from '../../report/decimal.ts';
import { PROSE_BASIS, allows, cellPlaces, placeOf, quoteOf, slipAgainst, valuesFor, viewFor } from '../claimValues.ts';
import type { Value } from '../claimValues.ts';
import { growthSlips } from '../growth.ts';
import type { CheckContext, ReportView, Rule, RuleFinding } from '../rule.ts';
import { speaksOfTables } from '../scope.ts';

/**
 * `subject` is groups and outcome (`review+litigationDirect/upheld`). For claims in words `of` is the claim, `table` the
 * number that goes against it, and `other` that of the cases still open.
 */
type Cases = {
  readonly of: 'count' | 'growth' | CaseSaying;
  readonly subject: string;
  readonly quote: string;
  readonly said: string;
  readonly table: string;
  readonly other: string;
};
type CaseSaying = 'noCases' | 'noneCorrected' | 'allUpheld' | 'allClosed';

export const casesInText: Rule<'C04', Cases> = {
  id: 'C04',
  class: 'C',
  basis: PROSE_BASIS,
  *check(context) {
    const { claims, sayings } = context.claims();
    for (const claim of claims)
      if (claim.kind === 'count' && claim.subject.of === 'cases') yield* countSlip(context, claim);
    for (const { claim, table, now, before } of growthSlips(context, (c) => c.subject.of === 'cases')) {
      const params = { of: 'growth', subject: keyOf(claim.count), quote: quoteOf(context, claim) } as const;
      yield { places: [placeOf(context, claim)], params: { ...params, said: before, table, other: now } };
    }
    for (const s of sayings) yield* wordsSlip(context, s);
  },
};

const keyOf = ({ subject }: CountClaim): string =>
  subject.of === 'cases' ? `${(subject.readings[0] ?? []).join('+')}/${subject.outcome}` : '';

function* countSlip(context: CheckContext, claim: CountClaim): Iterable<RuleFinding<Cases>> {
  const view = viewFor(context, claim);
  if (!view || !speaksOfTables(claim, context)) return;
  const slip = slipAgainst(context, claim, asTheWhole(claim, view, valuesFor(claim.subject, view)));
  if (!slip) return;
  const { places, params } = slip;
  yield { places, params: { ...params, subject: keyOf(claim), other: claim.onlyNew ? 'new' : '' } };
}

/** Outcomes are read as the count that they divide: 行政诉讼4件 of both kinds makes 其中维持2件 one of both kinds. */
function asTheWhole({ of }: CountClaim, view: ReportView, values: readonly Value[]): readonly Value[] {
  const wholes = of ? valuesFor(of.subject, view) : [];
  const same = values.filter((_, i) => {
    const whole = wholes[i];
    return of && whole && allows(of.quantity, whole.value);
  });
  return wholes.length === values.length && same.length > 0 ? same : values;
}

/** The outcomes of which a claim in words says that there are none. */
const AGAINST: Readonly<Record<CaseSaying, readonly CaseOutcome[]>> = {
  noCases: ['total'],
  noneCorrected: ['corrected'],
  allUpheld: ['corrected', 'otherOutcome', 'pending'],
  allClosed: ['pending'],
};

function* wordsSlip(context: CheckContext, s: Saying): Iterable<RuleFinding<Cases>> {
  if (!(s.kind in AGAINST) || s.groups.length === 0 || !speaksOfTables(s, context)) return;
  const kind = s.kind as CaseSaying;
  const number = (outcome: CaseOutcome): { value: string; cells: string[] } => {
    const each = s.groups.map((g: CaseGroup) => valuesFor({ of: 'cases', readings: [[g]], outcome }, context)[0]);
    return {
      value: sum(each.flatMap((v) => v?.value ?? [])),
      cells: each.flatMap((v) => (v && v.value !== '0' ? [...v.reading] : [])),
    };
  };
  const against = AGAINST[kind].map(number);
  const table = sum(against.map((a) => a.value));
  if (table === '0') return;
  yield {
    places: [placeOf(context, s), ...cellPlaces(against.flatMap((a) => a.cells))],
    params: {
      of: kind,
      subject: `${s.groups.join('+')}/${AGAINST[kind][0] ?? 'total'}`,
      quote: quoteOf(context, s),
      said: '0',
      table,
      other: kind === 'allUpheld' ? number('pending').value : '',
    },
  };
}
