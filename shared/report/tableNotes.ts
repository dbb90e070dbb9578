/** Notes under a statutory table that an explanation became (注：…). They are the report's own text from then on. */
import type { SectionId } from '../editions/form.ts';
import { sectionOf } from './report.ts';
import type { Explanation, Report, Section } from './report.ts';
import { paragraph, paragraphText } from './richText.ts';
import type { Paragraph } from './richText.ts';

/** What stands before a note. */
export const NOTE_MARK = '注：';

/** An explanation as it is printed under a table: one paragraph, ended as a sentence. */
export function noteText(explanation: string): string {
  const lines = explanation.split('\n').map((line) => line.trim());
  const text = lines
    .filter((line) => line !== '')
    .reduce((said, line) => said + (said === '' || /[，。；：、！？]$/.test(said) ? '' : '；') + line, '');
  return `${NOTE_MARK}${text}${/[。！？]$/.test(text) ? '' : '。'}`;
}

/** Whether the section has this explanation as a note, unchanged. */
export const hasNote = (report: Report, id: SectionId, explanation: string): boolean =>
  (sectionOf(report, id).after ?? []).some(isNoteOf([explanation]));

/** The sections with this explanation as the last note behind the section's table; once, where it is there already. */
export const withNote = (sections: readonly Section[], id: SectionId, explanation: string): Section[] =>
  sections.map((s) =>
    s.id === id && !s.after?.some(isNoteOf([explanation]))
      ? { ...s, after: [...(s.after ?? []), paragraph(noteText(explanation))] }
      : s,
  );

/** The sections without the notes that these explanations became. */
export const withoutNotes = (sections: readonly Section[], explanations: readonly string[]): Section[] =>
  sections.map((s) => {
    const { after = [], ...rest } = s;
    const kept = after.filter((p) => !isNoteOf(explanations)(p));
    if (kept.length === after.length) return s;
    return kept.length > 0 ? { ...rest, after: kept } : rest;
  });

/** The texts that were given for this very report. */
export const givenTexts = (explanations: readonly Explanation[]): string[] =>
  explanations.flatMap((e) => (e.fromYear === undefined && e.text !== '' ? [e.text] : []));

const isNoteOf = (explanations: readonly string[]) => {
  const notes = new Set(explanations.map(noteText));
  return (p: Paragraph): boolean => p.inlines.every((i) => i.type === 'text') && notes.has(paragraphText(p, () => ''));
};
