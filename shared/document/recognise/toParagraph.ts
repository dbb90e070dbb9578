/** Prose blocks as paragraphs of the report. */
import type { Heading, TextBlock } from '../blocks.ts';
import { paragraph } from '../../report/richText.ts';
import type { Paragraph } from '../../report/richText.ts';

const SECOND = /^[（(][一二三四五六七八九十]{1,3}[）)]\s*[^。；：，,;]{1,40}(?:[，,][^。；：，,;]{1,20})?$/;
const THIRD = /^\d{1,2}[.．、]\s*(?!\d)[^。；：，,;]{1,30}$/;

/** Level by numbering （一） or 1.; a line that the source marks as a heading is one even without. */
export function toParagraph(block: Heading | TextBlock): Paragraph {
  const text = block.text.trim();
  const numbered = SECOND.test(text) ? 2 : THIRD.test(text) ? 3 : undefined;
  if (block.kind === 'paragraph') return paragraph(text, numbered ?? 0);
  return paragraph(text, numbered ?? (block.level === 3 ? 3 : 2));
}
