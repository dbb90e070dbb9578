/** Where chips stand in the prose: their numbers follow the tables, so nobody has to change them. */
import type { Report } from '../../shared/report/report.ts';
import { showChip } from '../../shared/report/chipText.ts';
import type { RichText } from '../../shared/report/richText.ts';
import type { Values } from '../../shared/report/totals.ts';
import type { Span } from './segments.ts';

/** Spans by `part#paragraph`, as chips show. */
export function chipSpans(report: Report, at: Values): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>();
  const collect = (part: string, text: RichText): void =>
    text.forEach((p, index) => {
      let from = 0;
      for (const inline of p.inlines) {
        const shown = inline.type === 'text' ? inline.text : showChip(inline, at);
        const key = `${part}#${index}`;
        const span = { from, to: from + shown.length };
        if (inline.type === 'chip') spans.set(key, [...(spans.get(key) ?? []), span]);
        from = span.to;
      }
    });
  collect('preface', report.preface);
  for (const { id, body, after = [] } of report.sections) {
    collect(`${id}.body`, body);
    collect(`${id}.after`, after);
  }
  return spans;
}
