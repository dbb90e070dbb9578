/** Findings by cell: what a cell is marked with, and what is said of it. */
import type { Finding, FindingClass } from '../../shared/checks/finding.ts';
import { findingSentence } from '../../shared/checks/sentences.ts';
import type { Form } from '../../shared/editions/editions.ts';
import type { FieldId } from '../../shared/editions/form.ts';

export interface Mark {
  /** The gravest class; null where a finding only counts the cell in, without pointing at it. */
  readonly class: FindingClass | null;
  readonly sentence: string;
}

/** A sum over this many cells points at its first cell and its total; marking all of them would hide the place. */
const FEW = 4;

const known = new WeakMap<readonly Finding[], ReadonlyMap<FieldId, Mark>>();

/** The marks of all cells; made once per check. */
export function marksOf(findings: readonly Finding[], form: Form): ReadonlyMap<FieldId, Mark> {
  let marks = known.get(findings);
  if (!marks) {
    marks = collect(findings, form);
    known.set(findings, marks);
  }
  return marks;
}

function collect(findings: readonly Finding[], form: Form): Map<FieldId, Mark> {
  const marks = new Map<FieldId, Mark>();
  const sums = new Set<string>(form.identities.map((i) => i.family));
  for (const finding of findings) {
    const sentence = findingSentence(finding, form);
    const wide = sums.has(finding.rule) && finding.places.length > FEW;
    for (const [i, place] of finding.places.entries()) {
      if (place.kind !== 'cell') continue;
      const points = !wide || i === 0 || form.fieldById.get(place.field)?.parts !== undefined;
      const before = marks.get(place.field);
      marks.set(place.field, {
        class: graver(before?.class ?? null, points ? finding.class : null),
        sentence: before ? `${before.sentence}\n${sentence}` : sentence,
      });
    }
  }
  return marks;
}

const graver = (a: FindingClass | null, b: FindingClass | null): FindingClass | null =>
  a === null || (b !== null && b < a) ? b : a;
