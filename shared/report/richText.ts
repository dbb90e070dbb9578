/** Prose of a report: a small JSON tree, never HTML. */
import type { FieldId } from '../editions/form.ts';

/** A cell chip: shows the live sum of one or more cells, e.g. 新收 + 上年结转. */
export interface Chip {
  readonly type: 'chip';
  readonly fields: readonly FieldId[];
}
export interface Text {
  readonly type: 'text';
  readonly text: string;
}
export type Inline = Text | Chip;

/** `level` 0 is a paragraph; 2 is （一）, 3 is 1. (level 1 is the section title, which the form owns). */
export interface Paragraph {
  readonly level: 0 | 2 | 3;
  readonly inlines: readonly Inline[];
}
export type RichText = readonly Paragraph[];

/** A paragraph of plain text. */
export const paragraph = (text: string, level: Paragraph['level'] = 0): Paragraph => ({
  level,
  inlines: text === '' ? [] : [{ type: 'text', text }],
});

/** A paragraph as readers see it. @param show the number that a chip shows, two wide spaces where it has none */
export const paragraphText = (p: Paragraph, show: (chip: Chip) => string): string =>
  p.inlines.map((i) => (i.type === 'text' ? i.text : show(i))).join('');

/** Whether nothing but white space stands there. */
export const isBlankText = (text: RichText): boolean =>
  text.every((p) => p.inlines.every((i) => i.type === 'text' && i.text.trim() === ''));
