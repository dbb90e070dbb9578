/** The sentences of a report that two years can be compared by. */
import type { TextPart } from '../checks/finding.ts';
import type { ReportText } from '../checks/reportText.ts';
import type { SectionId } from '../editions/form.ts';
import { halfWidth } from '../prose/numerals.ts';
import { sentencesOf } from '../prose/sentences.ts';

export type ProseSection = 'preface' | SectionId;

export interface Sentence {
  readonly section: ProseSection;
  readonly part: TextPart;
  /** Index of the paragraph within its part. */
  readonly paragraph: number;
  /** Where it stands in the paragraph, without the closing mark. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The sentence as it is compared: no marks or spaces, every number the same. */
  readonly key: string;
}

/** A heading is the form's or the habit of the office; a longer “heading” is prose that was read as one. */
const LONGEST_HEADING = 30;
const NUMBER = /[0-9]+(?:[.,][0-9]+)*/g;
const MARKS = /[\s\p{P}\p{S}]+/gu;

/** Years and numbers differ in a text that was copied and filled in again. */
export const comparableText = (text: string): string => halfWidth(text).replace(NUMBER, '0').replace(MARKS, '');

/** Sentences of preface and sections, without titles and headings, in the order of the report. */
export function sentencesOfReport({ paragraphs }: ReportText): Sentence[] {
  const found: Sentence[] = [];
  for (const { part, index, level, text } of paragraphs) {
    const section = sectionOfPart(part);
    if (!section || (level > 0 && text.length <= LONGEST_HEADING)) continue;
    for (const span of sentencesOf(text)) {
      const key = comparableText(span.text);
      const to = span.from + span.text.length;
      if (key !== '') found.push({ section, part, paragraph: index, from: span.from, to, text: span.text, key });
    }
  }
  return found;
}

function sectionOfPart(part: TextPart): ProseSection | undefined {
  if (part === 'preface') return part;
  return part === 'title' || part.endsWith('.title') ? undefined : (part.split('.')[0] as SectionId);
}
