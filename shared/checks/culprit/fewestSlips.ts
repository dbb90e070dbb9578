/** Which slips together explain all that is broken in a table: one if one can, otherwise as few independent ones as can. */
import type { Candidate } from './candidate.ts';

export interface Costed {
  readonly candidate: Candidate;
  readonly cost: number;
}

/** What one more independent slip costs, and one identity that nothing explains. */
const SLIP = 5;
const UNEXPLAINED = 12;
/** Enough for any table that a person filled in; garbage is left unexplained. */
const MOST_STEPS = 3_000;

/**
 * Groups of candidates, likeliest first in each: every group repairs the same identities in different ways, and no two
 * groups repair the same one. A single group when one slip explains everything.
 */
export function fewestSlips(candidates: readonly Costed[], broken: ReadonlySet<number>): Costed[][] {
  const sets = [...Map.groupBy(candidates, ({ candidate }) => [...candidate.repaired].sort((a, b) => a - b).join())]
    .map(([, group]) => group.sort((a, b) => a.cost - b.cost))
    .sort((a, b) => (a[0]?.cost ?? 0) - (b[0]?.cost ?? 0));
  const whole = sets.find(([first]) => first?.candidate.repaired.length === broken.size);
  return whole ? [whole] : cover(sets, [...broken]);
}

/** The cheapest choice of groups that do not overlap, by trying for each identity every group that repairs it. */
function cover(sets: readonly Costed[][], broken: readonly number[]): Costed[][] {
  let best: { readonly cost: number; readonly chosen: Costed[][] } = { cost: Infinity, chosen: [] };
  let steps = 0;
  const search = (left: ReadonlySet<number>, chosen: Costed[][], cost: number): void => {
    const next = broken.find((identity) => left.has(identity));
    if (next === undefined) {
      if (cost < best.cost) best = { cost, chosen };
      return;
    }
    for (const set of sets) {
      const { repaired = [] } = set[0]?.candidate ?? {};
      const more = cost + SLIP + (set[0]?.cost ?? 0);
      if (more >= best.cost || !repaired.includes(next) || !repaired.every((i) => left.has(i))) continue;
      if (++steps > MOST_STEPS) return;
      search(without(left, repaired), [...chosen, set], more);
    }
    if (cost + UNEXPLAINED < best.cost) search(without(left, [next]), chosen, cost + UNEXPLAINED);
  };
  search(new Set(broken), [], 0);
  return best.chosen;
}

const without = (all: ReadonlySet<number>, some: readonly number[]): Set<number> =>
  new Set([...all].filter((identity) => !some.includes(identity)));
