/** Putting other words in the place of some characters of a paragraph, chips left whole. */
import type { Chip, Inline, Paragraph } from './richText.ts';

/**
 * The paragraph with characters `from`..`to` replaced. Chips count as the text they show; undefined when one of them lies
 * in the stretch: a number is never rewritten by words.
 */
export function spliceText(
  paragraph: Paragraph,
  from: number,
  to: number,
  words: string,
  show: (chip: Chip) => string,
): Paragraph | undefined {
  const inlines: Inline[] = [];
  let start = 0;
  let put = false;
  for (const inline of paragraph.inlines) {
    const text = inline.type === 'text' ? inline.text : show(inline);
    const end = start + text.length;
    const touched = start < to && end > from;
    if (!touched) inlines.push(inline);
    else if (inline.type === 'chip') return undefined;
    else {
      const kept = text.slice(0, Math.max(0, from - start)) + (put ? '' : words) + text.slice(to - start);
      put = true;
      if (kept !== '') inlines.push({ type: 'text', text: kept });
    }
    start = end;
  }
  return put ? { ...paragraph, inlines } : undefined;
}
