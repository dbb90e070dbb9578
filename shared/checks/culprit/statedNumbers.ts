/** The counts that the report's prose states in its own words, which speak for or against a repair. */
import { quantitiesIn } from '../../prose/quantities.ts';
import type { Report } from '../../report/report.ts';
import type { RichText } from '../../report/richText.ts';

const CASES = new Set(['件', '宗', '起', '例', '件次']);

/** Chips are left out: they repeat the table, right or wrong. */
export function statedNumbers({ preface, sections }: Report): ReadonlySet<number> {
  const texts: readonly RichText[] = [preface, ...sections.flatMap((s) => [s.body, s.after ?? []])];
  return new Set(
    texts.flatMap((text) =>
      text.flatMap((p) =>
        quantitiesIn(p.inlines.map((i) => (i.type === 'text' ? i.text : ' ')).join('')).flatMap((q) =>
          CASES.has(q.unit) && !q.approximate && q.value > 0 ? [q.value] : [],
        ),
      ),
    ),
  );
}
