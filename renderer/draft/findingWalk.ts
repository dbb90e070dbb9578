/** F8: from finding to finding in the order of the list, across tabs. */
import type { Finding } from '../../shared/checks/finding.ts';
import type { DraftStore } from './draftStore.ts';

/** Findings are made anew on every edit; this is what stays the same about one. */
export const findingKey = (f: Finding): string => `${f.rule} ${JSON.stringify(f.places[0] ?? null)}`;

interface Visit {
  readonly key: string;
  /** Where it stood in the list, to go on from there when it has been put right. */
  readonly index: number;
}
const visits = new WeakMap<DraftStore, Visit>();

/** Key of the finding visited last. */
export const lastVisited = (draft: DraftStore): string | undefined => visits.get(draft)?.key;

/** Moves to a finding's first place. */
export function visit(draft: DraftStore, finding: Finding): void {
  const { findings, jumpTo } = draft.getState();
  const index = findings.indexOf(finding);
  // The walk goes from open finding to open finding; a look at a settled one does not move it.
  if (index >= 0) visits.set(draft, { key: findingKey(finding), index });
  const place = finding.places[0];
  if (place) jumpTo(place);
}

/** The next (1) or previous (-1) finding after the one visited last; behind the end comes the beginning. */
export function visitNext(draft: DraftStore, by: 1 | -1): void {
  const { findings } = draft.getState();
  const next = findings[nextIndex(findings, visits.get(draft), by)];
  if (next) visit(draft, next);
}

function nextIndex(findings: readonly Finding[], last: Visit | undefined, by: 1 | -1): number {
  if (!last) return by === 1 ? 0 : findings.length - 1;
  const still = findings.findIndex((f) => findingKey(f) === last.key);
  // When the finding is gone, the one behind it has moved into its place.
  const from = still >= 0 ? still : by === 1 ? last.index - 1 : last.index;
  return (from + by + findings.length) % findings.length;
}
