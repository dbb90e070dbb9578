/** 同比增长 and 较上年减少, recomputed from last year's tables. */
import type { CountClaim, GrowthClaim } from '../prose/claims/claim.ts';
import { isPercent, valuesFor } from './claimValues.ts';
import type { CheckContext } from './rule.ts';
import { speaksOfTables } from './scope.ts';

/** What the tables give where the text says otherwise: change against last year, and the two numbers it comes from. */
export interface GrowthSlip {
  readonly claim: GrowthClaim;
  /** With a sign, in per cent to two decimals or in whole numbers. */
  readonly table: string;
  readonly now: string;
  readonly before: string;
}

/** The growth claims of one kind of count that do not go with the tables of both years. */
export function growthSlips(context: CheckContext, ofKind: (count: CountClaim) => boolean): GrowthSlip[] {
  const { last } = context;
  if (!last) return [];
  return context.claims().claims.flatMap((claim): GrowthSlip[] => {
    if (claim.kind !== 'growth' || claim.count.scope !== 'own' || !ofKind(claim.count)) return [];
    if (!speaksOfTables(claim.count, context)) return [];
    const now = valuesFor(claim.count.subject, context).map((v) => v.value);
    const before = valuesFor(claim.count.subject, last).map((v) => v.value);
    const pairs = [...now.keys()].flatMap((i) => {
      const [a, b] = [now[i], before[i]];
      return a === undefined || b === undefined ? [] : [[a, b] as const];
    });
    const said = String(claim.count.quantity.value);
    // The reading that the text itself uses: 收办3646件 with 上年结转.
    const used = pairs.filter(([a]) => a === said);
    const honest = used.length > 0 ? used : [...pairs, ...pairs.map(([, b]) => [said, b] as const)];
    const shown = honest[0];
    if (!shown || honest.some(([a, b]) => fits(claim, Number(a), Number(b)))) return [];
    const [a, b] = shown;
    return Number(b) === 0 ? [] : [{ claim, table: changeOf(claim, Number(a), Number(b)), now: a, before: b }];
  });
}

function fits({ quantity, direction }: GrowthClaim, now: number, before: number): boolean {
  if (quantity.unit !== '%') return now - before === direction * quantity.value;
  if (before === 0) return true;
  const percent = ((now - before) / before) * 100;
  return isPercent(quantity, direction * percent);
}

const changeOf = ({ quantity }: GrowthClaim, now: number, before: number): string =>
  quantity.unit === '%' ? `${(((now - before) / before) * 100).toFixed(2)}%` : String(now - before);
