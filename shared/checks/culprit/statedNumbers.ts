/** The counts that the report's prose states in its own words, which speak for or against a repair. */
import type { Report } from '../../report/report.ts';
import type { RichText } from '../../report/richText.ts';

/** A hint only, so the plain wording is enough. */
const CASES = /(\d+)\s*[件宗起例]/g;

/** Chips are left out: they repeat the table, right or wrong. */
export function statedNumbers({ preface, sections }: Report): ReadonlySet<number> {
  const texts: readonly RichText[] = [preface, ...sections.flatMap((s) => [s.body, s.after ?? []])];
  const words = texts.flat().map((p) => p.inlines.map((i) => (i.type === 'text' ? i.text : ' ')).join(''));
  return new Set(words.flatMap((text) => Array.from(text.matchAll(CASES), (m) => Number(m[1]))));
}
