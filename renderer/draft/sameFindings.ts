/** Findings are made anew on every check. Those that say what they said before stay the same objects. */
import type { Finding } from '../../shared/checks/finding.ts';

const texts = new WeakMap<Finding, string>();

function textOf(finding: Finding): string {
  const known = texts.get(finding);
  if (known !== undefined) return known;
  const text = JSON.stringify(finding);
  texts.set(finding, text);
  return text;
}

/** The findings of now, with the earlier object of each that has not changed: what is drawn of it stays drawn. */
export function keepSame(before: readonly Finding[], now: readonly Finding[]): Finding[] {
  const earlier = new Map(before.map((f) => [textOf(f), f]));
  return now.map((f) => earlier.get(textOf(f)) ?? f);
}
