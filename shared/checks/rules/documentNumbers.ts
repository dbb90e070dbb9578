/** C06: normative documents, decisions and fees in the prose against table two. */
import type { CountClaim, Subject } from '../../prose/claims/claim.ts';
import { PROSE_BASIS, cellPlaces, placeOf, quoteOf, slipAgainst, valuesFor, viewFor } from '../claimValues.ts';
import { growthSlips } from '../growth.ts';
import type { CheckContext, Rule, RuleFinding } from '../rule.ts';
import { scopeClass } from '../scope.ts';

/** `subject` is row and column, e.g. `normativeDocuments/issued`, `licensing/decisions`. */
type Documents = {
  readonly of: 'count' | 'growth';
  readonly subject: string;
  readonly quote: string;
  readonly said: string;
  readonly table: string;
};

export const documentsInText: Rule<'C06', Documents> = {
  id: 'C06',
  class: 'C',
  basis: PROSE_BASIS,
  *check(context) {
    const { claims, sayings } = context.claims();
    for (const claim of claims)
      if (claim.kind === 'count' && OF_TABLE_TWO.has(claim.subject.of)) yield* countSlip(context, claim);
    for (const { claim, table, before } of growthSlips(context, (c) => c.subject.of === 'documents')) {
      const params = { of: 'growth', subject: keyOf(claim.count), quote: quoteOf(context, claim) } as const;
      yield { places: [placeOf(context, claim)], params: { ...params, said: before, table } };
    }
    for (const s of sayings) {
      if (s.kind !== 'nonePublished' && s.kind !== 'noneInForce') continue;
      const column = s.kind === 'nonePublished' ? 'issued' : 'inForce';
      const value = valuesFor({ of: 'documents', rows: ['normativeDocuments'], column }, context)[0];
      if (!value || value.value === '0' || scopeClass(s, context) === undefined) continue;
      yield {
        places: [placeOf(context, s), ...cellPlaces(value.reading)],
        params: {
          of: 'count',
          subject: `normativeDocuments/${column}`,
          quote: quoteOf(context, s),
          said: '0',
          table: value.value,
        },
      };
    }
  },
};

const OF_TABLE_TWO: ReadonlySet<Subject['of']> = new Set(['documents', 'decisions', 'adminFees']);

const keyOf = ({ subject }: CountClaim): string =>
  subject.of === 'documents'
    ? `${subject.rows.join('+')}/${subject.column}`
    : subject.of === 'decisions'
      ? `${subject.row}/decisions`
      : 'adminFees/amountWanYuan';

/** Money of the prose in 万元, as the table has it; written to some decimals of 万元 it may be rounded. */
function inWanYuan(claim: CountClaim): CountClaim {
  if (claim.subject.of !== 'adminFees') return claim;
  const { low, high, value, decimals } = claim.quantity;
  const off = value < 10_000 || low !== high ? 0 : 1 / 10 ** decimals;
  return {
    ...claim,
    quantity: { ...claim.quantity, value: value / 10_000, low: low / 10_000 - off, high: high / 10_000 + off },
  };
}

function* countSlip(context: CheckContext, claim: CountClaim): Iterable<RuleFinding<Documents>> {
  const view = viewFor(context, claim);
  if (!view || scopeClass(claim, context) === undefined) return;
  const slip = slipAgainst(context, inWanYuan(claim), valuesFor(claim.subject, view));
  if (slip) yield { places: slip.places, params: { ...slip.params, subject: keyOf(claim) } };
}
