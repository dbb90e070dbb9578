/** The prose of one section, for rules that ask what a section says or leaves out. */
import type { SectionId } from '../editions/form.ts';
import type { ReportParagraph, ReportText } from './reportText.ts';

/** Paragraphs of a section before and behind its table, blank ones left out. */
export const paragraphsOf = ({ paragraphs }: ReportText, id: SectionId | 'preface'): ReportParagraph[] =>
  paragraphs.filter(
    (p) => (p.part === id || p.part === `${id}.body` || p.part === `${id}.after`) && p.text.trim() !== '',
  );

/** The same as one text, a paragraph a line. */
export const proseOf = (text: ReportText, id: SectionId | 'preface'): string =>
  paragraphsOf(text, id)
    .map((p) => p.text)
    .join('\n');

/** `[…]`, `（略）`: what stands here is an extract. Nothing can be said about what it leaves out. */
const LEFT_OUT = /\[\s*(?:…|\.{3})|[（(〔[]\s*(?:以下|下|此处|内容)?(?:省?略|节选)\s*[）)〕\]]/;
export const isExtract = (prose: string): boolean => LEFT_OUT.test(prose);

/** Characters without white space, as limits count them. */
export const lengthOf = (prose: string): number => prose.replace(/\s/g, '').length;
