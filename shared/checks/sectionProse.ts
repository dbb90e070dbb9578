/** The prose of one section, for rules that ask what a section says or leaves out. */
import type { SectionId } from '../editions/form.ts';
import { remembered } from '../prose/remembered.ts';
import type { ReportParagraph, ReportText } from './reportText.ts';

interface SectionProse {
  readonly paragraphs: readonly ReportParagraph[];
  readonly prose: string;
}
const NOTHING: SectionProse = { paragraphs: [], prose: '' };
const known = new WeakMap<ReportText, ReadonlyMap<string, SectionProse>>();

/** The sections of a text; many rules ask for the same ones. */
function sectionsOf(text: ReportText): ReadonlyMap<string, SectionProse> {
  let sections = known.get(text);
  if (!sections) {
    const written = text.paragraphs.filter((p) => !p.part.endsWith('title') && p.text.trim() !== '');
    const grouped = Map.groupBy(written, (p) => p.part.split('.', 1)[0] ?? '');
    sections = new Map(
      Array.from(grouped, ([id, paragraphs]) => [id, { paragraphs, prose: paragraphs.map((p) => p.text).join('\n') }]),
    );
    known.set(text, sections);
  }
  return sections;
}
const sectionOf = (text: ReportText, id: SectionId | 'preface'): SectionProse => sectionsOf(text).get(id) ?? NOTHING;

/** Paragraphs of a section before and behind its table, blank ones left out. */
export const paragraphsOf = (text: ReportText, id: SectionId | 'preface'): readonly ReportParagraph[] =>
  sectionOf(text, id).paragraphs;

/** The same as one text, a paragraph a line. */
export const proseOf = (text: ReportText, id: SectionId | 'preface'): string => sectionOf(text, id).prose;

/** `[…]`, `（略）`: what stands here is an extract. Nothing can be said about what it leaves out. */
const LEFT_OUT = /\[\s*(?:…|\.{3})|[（(〔[]\s*(?:以下|下|此处|内容)?(?:省?略|节选)\s*[）)〕\]]/;
export const isExtract = remembered((prose) => LEFT_OUT.test(prose));

/** Characters without white space, as limits count them. */
export const lengthOf = remembered((prose) => prose.replace(/\s/g, '').length);
