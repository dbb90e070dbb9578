/** C06: normative documents in the prose against table two. */
import type { CountClaim } from '../../prose/claims/claim.ts';
import { PROSE_BASIS, cellPlaces, placeOf, quoteOf, slipAgainst, valuesFor, viewFor } from '../claimValues.ts';
import { growthSlips } from '../growth.ts';
import type { CheckContext, Rule, RuleFinding } from '../rule.ts';
import { scopeClass } from '../scope.ts';

/** `subject` is row and column, e.g. `normativeDocuments/issued`. */
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
      if (claim.kind === 'count' && claim.subject.of === 'documents') yield* countSlip(context, claim);
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

const keyOf = ({ subject }: CountClaim): string =>
  subject.of === 'documents' ? `${subject.rows.join('+')}/${subject.column}` : '';

function* countSlip(context: CheckContext, claim: CountClaim): Iterable<RuleFinding<Documents>> {
  const view = viewFor(context, claim);
  if (!view || scopeClass(claim, context) === undefined) return;
  const slip = slipAgainst(context, claim, valuesFor(claim.subject, view));
  if (slip) yield { places: slip.places, params: { ...slip.params, subject: keyOf(claim) } };
}
