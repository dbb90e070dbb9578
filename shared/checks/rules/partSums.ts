/** B17: the parts that a sentence lists do not make up the number that it divides. */
import type { CaseOutcome, CountClaim, PartList } from '../../prose/claims/claim.ts';
import { OUTCOME_GROUPS } from '../../prose/claims/words.ts';
import { isExact } from '../../prose/quantities.ts';
import { isPercent, placeOf, quoteOf } from '../claimValues.ts';
import type { CheckContext, Rule, RuleFinding } from '../rule.ts';

/** `parts` is their sum, or for a share what it is of the total. */
type Parts = {
  readonly of: 'sum' | 'share';
  readonly quote: string;
  readonly said: string;
  readonly parts: string;
  readonly count: number;
};

export const partSums: Rule<'B17', Parts> = {
  id: 'B17',
  class: 'C',
  basis: '文字中的分项之和应当与总数一致',
  *check(context) {
    const wrong = new Set<number>();
    for (const list of context.claims().lists) {
      const { total, parts, share } = list;
      const params = { quote: quoteOf(context, list), said: String(total.value), count: parts.length };
      const sum = sumOf(parts.map((p) => p.value));
      const places = [placeOf(context, list)];
      if (isWrong(list, sum)) {
        wrong.add(list.paragraph);
        yield { places, params: { ...params, of: 'sum', parts: String(sum) } };
      }
      const percent = (sum / total.value) * 100;
      if (share && !isPercent(share, percent))
        yield { places, params: { ...params, of: 'share', parts: `${percent.toFixed(2)}%` } };
    }
    // Said once: a list that is wrong already is the better place.
    for (const found of outcomeSums(context)) if (!wrong.has(found.paragraph)) yield found;
  },
};

/** Money has decimals; cents are exact in this. */
const sumOf = (values: readonly number[]): number => Math.round(values.reduce((s, v) => s + v, 0) * 1e6) / 1e6;

function isWrong(list: PartList, sum: number): boolean {
  const { total, parts, before, isPair, earlier, mixed } = list;
  if (mixed) return false;
  if (sum === total.value || total.value === 0) return false;
  if (isPair && before && sum <= total.value + before.value) return false;
  // 受理27件，1件未及时回复，其中予以公开12件…: of the first, not of the one.
  if (sum > total.value * 1.5 && sum <= earlier) return false;
  // 其中延期1件，予以公开10件…: one of them says something of the others.
  if (parts.length > 2 && parts.some((p) => p.value > 0 && sum - p.value === total.value)) return false;
  if (sum < total.value) return list.complete || isWhole(list) || isOneSlipAway(list, total.value - sum);
  // 收到9件，上年结转1件，其中网络5件、信函5件: the parts of both.
  return (
    !dividesTwice(
      parts.map((p) => p.value),
      total.value,
    ) && before?.value !== sum - total.value
  );
}

/** 网络52件、信函22件，自然人61件、法人13件: the same total divided twice. */
function dividesTwice(parts: readonly number[], total: number): boolean {
  let sum = 0;
  for (const [i, p] of parts.entries()) {
    sum += p;
    if (sum === total)
      return i + 1 === parts.length || sumOf(parts.slice(i + 1)) <= total || dividesTwice(parts.slice(i + 1), total);
  }
  return false;
}

/** Whether the parts are by nature all there are: both kinds of applicants, all outcomes. */
function isWhole({ parts, subjects }: PartList): boolean {
  const applicants = new Set(subjects.map((s) => (s?.of === 'requests' ? s.applicant : undefined)));
  if (parts.length === 2) return applicants.has('naturalPerson') && applicants.has('legalEntity');
  const outcomes = new Set(subjects.map((s) => (s?.of === 'cases' ? s.outcome : undefined)));
  return parts.length === CASE_OUTCOMES.length && CASE_OUTCOMES.every((o) => outcomes.has(o));
}

const CASE_OUTCOMES: readonly CaseOutcome[] = ['upheld', 'corrected', 'otherOutcome', 'pending'];

/** Many parts that fall short by what one wrong digit or two exchanged ones make: a slip rather than a part left out. */
function isOneSlipAway({ parts, total }: PartList, short: number): boolean {
  if (parts.length < 4 || short > total.value * 0.02 || !Number.isInteger(short)) return false;
  return [...parts, total].some((q) => isSlip(q.value, q === total ? q.value - short : q.value + short));
}

function isSlip(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)];
  if (x.length !== y.length) return false;
  const wrong = Array.from(x).flatMap((c, i) => (c === y.charAt(i) ? [] : [i]));
  const [i = 0, j = 0] = wrong;
  return (
    wrong.length === 1 ||
    (wrong.length === 2 && j === i + 1 && x.charAt(i) === y.charAt(j) && x.charAt(j) === y.charAt(i))
  );
}

/** 办结805件。予以公开…部分公开…其他处理0件: all six outcomes, in whatever sentences, against the results before them. */
function* outcomeSums(context: CheckContext): Iterable<RuleFinding<Parts> & { readonly paragraph: number }> {
  let answered: CountClaim | undefined;
  let run: CountClaim[] = [];
  for (const c of context.claims().claims) {
    if (c.kind !== 'count' || !isExact(c.quantity) || c.scope !== 'own') continue;
    if (c.subject.of === 'requests' && c.subject.row === 'answered' && c.subject.applicant === 'total') {
      answered = c;
      run = [];
    }
    if (c.subject.of !== 'outcome' || c.subject.applicant !== 'total' || answered?.paragraph !== c.paragraph) continue;
    run.push(c);
    if (!isComplete(run)) continue;
    const said = answered.quantity.value;
    const sum = sumOf(run.map((o) => o.quantity.value));
    const at = { paragraph: c.paragraph, from: run[0]?.from ?? c.from, to: c.to };
    const params = { of: 'sum', quote: quoteOf(context, answered), said: String(said), parts: String(sum) } as const;
    if (sum !== said)
      yield {
        places: [placeOf(context, at), placeOf(context, answered)],
        params: { ...params, count: run.length },
        paragraph: c.paragraph,
      };
    run = [];
  }
}

/** Whether the outcomes are the six groups, each once. */
function isComplete(run: readonly CountClaim[]): boolean {
  const groups = run.flatMap(({ subject: s }) => (s.of === 'outcome' ? (s.readings[0] ?? []) : []));
  return groups.length === OUTCOME_GROUPS.length && OUTCOME_GROUPS.every((g) => groups.includes(g));
}
