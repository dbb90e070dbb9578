/** What a check finds: ids, places and numbers. Sentences are made late, in `sentences.ts`. */
import type { FieldId, SectionId } from '../editions/form.ts';

/** 强制 must be fixed, 准强制 needs a reason, 核实 needs a reason of at least 6 characters, 提示 may be ignored. */
export type FindingClass = 'A' | 'B' | 'C' | 'D';
export const CLASS_NAMES: Readonly<Record<FindingClass, string>> = { A: '强制', B: '准强制', C: '核实', D: '提示' };

/** A stretch of prose that the report owns. */
export type TextPart = 'preface' | 'title' | `${SectionId}.title` | `${SectionId}.body` | `${SectionId}.after`;

export type Place =
  | { readonly kind: 'cell'; readonly field: FieldId }
  /** Characters `from`..`to` of paragraph `paragraph`; chips count as the text they show. */
  | {
      readonly kind: 'text';
      readonly part: TextPart;
      readonly paragraph: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'section'; readonly section: SectionId | 'preface' };

/**
 * A finding. `params` are the values that its sentence words, by name; `places[0]` is where a jump lands. Findings are
 * derived on every check and never stored.
 */
export interface Finding {
  readonly rule: string;
  readonly class: FindingClass;
  readonly places: readonly Place[];
  readonly params: Readonly<Record<string, string | number>>;
}

export type ClassCounts = Readonly<Record<FindingClass, number>>;

/** How many findings there are of each class. */
export function countByClass(findings: readonly Finding[]): ClassCounts {
  const counts = { A: 0, B: 0, C: 0, D: 0 };
  for (const f of findings) counts[f.class] += 1;
  return counts;
}
