/** C01, C02, C05: what the prose says of the year's requests against table three. */
import type { CountClaim, RequestRow, Saying } from '../../prose/claims/claim.ts';
import { isExact } from '../../prose/quantities.ts';
import {
  PROSE_BASIS,
  allows,
  answeredValues,
  cellPlaces,
  placeOf,
  quoteOf,
  saidOf,
  valuesFor,
  viewFor,
} from '../claimValues.ts';
import { growthSlips } from '../growth.ts';
import type { CheckContext, ReportView, Rule, RuleFinding } from '../rule.ts';
import { scopeClass, speaksOfTables } from '../scope.ts';

/** How a number was said: `whole` of this year, `last` of the year before, `growth` of the change between them. */
type Of = 'whole' | 'last' | 'growth';

/**
 * `sum` is 新收 plus 上年结转, which 受理 and 收办 may also mean. `question` is `reading` where the office has not yet said
 * which of the readings, and whose numbers, its prose means.
 */
type Received = {
  readonly of: Of;
  readonly quote: string;
  readonly said: string;
  readonly table: string;
  readonly sum: string;
  readonly question: 'reading' | '';
};

const isTotal = ({ subject }: CountClaim, ...rows: readonly RequestRow[]): boolean =>
  subject.of === 'requests' && subject.applicant === 'total' && rows.includes(subject.row);

const countsOf = (context: CheckContext, ...rows: readonly RequestRow[]): CountClaim[] =>
  context
    .claims()
    .claims.filter((c) => c.kind === 'count')
    .filter((c) => isTotal(c, ...rows));

export const receivedInText: Rule<'C01', Received> = {
  id: 'C01',
  class: 'B',
  basis: PROSE_BASIS,
  *check(context) {
    const counts = countsOf(context, 'received', 'newReceived');
    yield* thisYear(
      context,
      counts.filter((c) => c.scope === 'own'),
    );
    for (const claim of counts.filter((c) => c.scope === 'lastYear')) {
      const values = context.last ? valuesFor(claim.subject, context.last) : [];
      const [first] = values;
      if (!first || !speaksOfTables(claim, context) || values.some((v) => allows(claim.quantity, v.value))) continue;
      yield finding(context, claim, { of: 'last', table: first.value, sum: values.at(-1)?.value ?? first.value }, 'C');
    }
    for (const { claim, table, now, before } of growthSlips(context, (c) => isTotal(c, 'received', 'newReceived'))) {
      yield {
        places: [placeOf(context, claim), { kind: 'cell', field: 'requests.newReceived.total' }],
        params: { of: 'growth', quote: quoteOf(context, claim), said: before, table, sum: now, question: '' },
        class: 'C',
      };
    }
  },
};

function* thisYear(context: CheckContext, counts: readonly CountClaim[]): Iterable<RuleFinding<Received>> {
  const judged = counts.map((claim) => {
    const values = valuesFor(claim.subject, context);
    return {
      claim,
      values,
      agrees: values.some((v) => allows(claim.quantity, v.value)),
      level: scopeClass(claim, context),
    };
  });
  const right = judged.filter((j) => j.agrees && j.level !== undefined).map((j) => j.claim);
  const isBeside = besideAny(right);
  const isShared = sharedAmongBodies(counts);
  for (const { claim, values, agrees, level } of judged) {
    const [first] = values;
    if (agrees || level === undefined || !first || isShared(claim)) continue;
    // 十余件 beside a zero is C05.
    if (first.value === '0' && !isExact(claim.quantity)) continue;
    // A number that agrees is the report's own; others speak of another scope unless the same body says them.
    if (right.length > 0 && !isBeside(claim)) continue;
    const both =
      valuesFor({ of: 'requests', row: 'received', applicant: 'total' }, context).at(-1)?.value ?? first.value;
    // 受理和办结 may leave out what was handled in other ways than an answer.
    const isVague = claim.subject.of === 'requests' && claim.subject.orAnswered === true;
    const of = { of: 'whole', table: first.value, sum: both } as const;
    yield finding(context, claim, of, right.length > 0 || isVague ? 'C' : level);
  }
}

/**
 * Whether a claim speaks of the same as one that is right: of the other row in its paragraph (收办79件，其中新收76件), or
 * of the same row and body in another.
 */
function besideAny(right: readonly CountClaim[]): (claim: CountClaim) => boolean {
  const row = ({ subject }: CountClaim): string => (subject.of === 'requests' ? subject.row : '');
  const rowsIn = Map.groupBy(right, (r) => r.paragraph);
  const paragraphsOf = new Map<string, Set<number>>();
  for (const r of right) {
    const key = `${row(r)} ${r.body}`;
    paragraphsOf.set(key, (paragraphsOf.get(key) ?? new Set<number>()).add(r.paragraph));
  }
  return (claim) => {
    if (
      rowsIn
        .get(claim.paragraph)
        ?.slice(0, 2)
        .some((r) => row(r) !== row(claim))
    )
      return true;
    const others = paragraphsOf.get(`${row(claim)} ${claim.body}`);
    return others !== undefined && !others.has(claim.paragraph);
  };
}

/** 县政府收到22件，县政府办公室收到8件: each is a part of what the table counts. */
function sharedAmongBodies(counts: readonly CountClaim[]): (claim: CountClaim) => boolean {
  const bodies = Map.groupBy(counts, (c) => c.paragraph);
  return (claim) =>
    claim.body !== '' &&
    (bodies.get(claim.paragraph) ?? []).some(
      (c) => c !== claim && c.body !== '' && c.body !== claim.body && c.quantity.value !== claim.quantity.value,
    );
}

function finding(
  context: CheckContext,
  claim: CountClaim,
  { of, table, sum: both }: Pick<Received, 'of' | 'table' | 'sum'>,
  level: 'A' | 'B' | 'C' | 'D',
): RuleFinding<Received> {
  const asked = of === 'whole' && level !== 'A' && context.report.readings?.scope === undefined;
  return {
    places: [placeOf(context, claim), { kind: 'cell', field: 'requests.newReceived.total' }],
    params: {
      of,
      quote: quoteOf(context, claim),
      said: saidOf(context, claim),
      table,
      sum: both,
      question: asked ? 'reading' : '',
    },
    class: level,
  };
}

type Handled = {
  readonly kind: 'carriedIn' | 'answered' | 'carriedOut';
  readonly of: Of;
  readonly quote: string;
  readonly said: string;
  readonly table: string;
};

const HANDLED = ['carriedIn', 'answered', 'carriedOut'] as const;
const NONE = { noneCarriedIn: 'carriedIn', noneCarriedOut: 'carriedOut', allAnswered: 'carriedOut' } as const;

export const handledInText: Rule<'C02', Handled> = {
  id: 'C02',
  class: 'C',
  basis: PROSE_BASIS,
  *check(context) {
    for (const kind of HANDLED) {
      const counts = countsOf(context, kind).filter((c) => speaksOfTables(c, context));
      if (counts.length === 0) continue;
      const right = counts.filter((c) => c.scope === 'own' && agreesWith(c, kind, context));
      // One number that agrees is the report's own; others beside it speak of something else.
      const bodies = new Set(right.map((r) => r.body));
      const paragraphs = new Set(right.map((r) => r.paragraph));
      for (const claim of counts) {
        const view = viewFor(context, claim);
        const table = view && valuesFor(claim.subject, view)[0]?.value;
        if (!view || table === undefined || agreesWith(claim, kind, view)) continue;
        if (right.length > 0 && (bodies.size > 1 || !bodies.has(claim.body) || paragraphs.has(claim.paragraph)))
          continue;
        const of = claim.scope === 'own' ? 'whole' : 'last';
        yield handled(context, claim, { kind, of, said: saidOf(context, claim), table });
      }
      for (const { claim, table, before } of growthSlips(context, (c) => isTotal(c, kind))) {
        yield handled(context, claim, { kind, of: 'growth', said: before, table });
      }
    }
    for (const s of context.claims().sayings) {
      const kind = s.kind in NONE ? NONE[s.kind as keyof typeof NONE] : undefined;
      if (kind === undefined || !speaksOfTables(s, context)) continue;
      const table = valuesFor({ of: 'requests', row: kind, applicant: 'total' }, context)[0]?.value ?? '0';
      if (table !== '0') yield handled(context, s, { kind, of: 'whole', said: '0', table });
    }
  },
};

function agreesWith({ subject, quantity }: CountClaim, kind: Handled['kind'], view: ReportView): boolean {
  if (kind !== 'answered') return valuesFor(subject, view).some((v) => allows(quantity, v.value));
  for (const value of answeredValues(view)) if (allows(quantity, value)) return true;
  return false;
}

const handled = (
  context: CheckContext,
  at: Pick<Saying, 'paragraph' | 'from' | 'to'>,
  params: Omit<Handled, 'quote'>,
): RuleFinding<Handled> => ({
  places: [
    placeOf(context, at),
    ...cellPlaces([`requests.${params.kind === 'answered' ? 'resultTotal' : params.kind}.total`]),
  ],
  params: { ...params, quote: quoteOf(context, at) },
});

/** `said` is 0 where the text says that there were none. */
type NoRequests = { readonly quote: string; readonly said: string; readonly table: string };

export const noneInText: Rule<'C05', NoRequests> = {
  id: 'C05',
  class: 'C',
  basis: PROSE_BASIS,
  *check(context) {
    const table = valuesFor({ of: 'requests', row: 'newReceived', applicant: 'total' }, context)[0]?.value;
    if (table === undefined) return;
    const found = (at: Pick<Saying, 'paragraph' | 'from' | 'to'>, said: string): RuleFinding<NoRequests> => ({
      places: [placeOf(context, at), { kind: 'cell', field: 'requests.newReceived.total' }],
      params: { quote: quoteOf(context, at), said, table },
    });
    const speaksOfUs = (at: Pick<Saying, 'body'>): boolean => scopeClass(at, context) === 'B' || at.body === '';
    if (table !== '0') {
      for (const s of context.claims().sayings) if (s.kind === 'noRequests' && speaksOfUs(s)) yield found(s, '0');
      return;
    }
    // An exact number beside a zero is C01; here it is 十余件 that the table does not know.
    for (const c of countsOf(context, 'received', 'newReceived')) {
      if (c.scope === 'own' && !isExact(c.quantity) && c.quantity.low > 0 && speaksOfUs(c))
        yield found(c, saidOf(context, c));
    }
  },
};
