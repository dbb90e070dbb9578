/** The prose parts that an editor may hold, and where they are kept in the report. */
import type { SectionId } from '../../shared/editions/form.ts';
import { sectionOf } from '../../shared/report/report.ts';
import type { Report, Section } from '../../shared/report/report.ts';
import type { RichText } from '../../shared/report/richText.ts';

export type ProsePart = 'preface' | `${SectionId}.body` | `${SectionId}.after`;

const NO_TEXT: RichText = [];

const split = (part: Exclude<ProsePart, 'preface'>): { id: SectionId; where: 'body' | 'after' } => {
  const [id, where] = part.split('.') as [SectionId, 'body' | 'after'];
  return { id, where };
};

/** The text of a part; the same object while the report's text is the same. */
export function textOf(report: Report, part: ProsePart): RichText {
  if (part === 'preface') return report.preface;
  const { id, where } = split(part);
  return sectionOf(report, id)[where] ?? NO_TEXT;
}

/** What of the report changes when a part gets another text. A section that the report lacks is put in its place. */
export function withText(
  report: Report,
  part: ProsePart,
  text: RichText,
  order: readonly SectionId[],
): Partial<Report> {
  if (part === 'preface') return { preface: text };
  const { id, where } = split(part);
  const { after, ...section } = sectionOf(report, id);
  const keptAfter = where === 'after' ? text : (after ?? NO_TEXT);
  const changed: Section = {
    ...section,
    ...(where === 'body' && { body: text }),
    ...(keptAfter.length > 0 && { after: keptAfter }),
  };
  if (report.sections.some((s) => s.id === id)) {
    return { sections: report.sections.map((s) => (s.id === id ? changed : s)) };
  }
  const later = report.sections.findIndex((s) => order.indexOf(s.id) > order.indexOf(id));
  const at = later < 0 ? report.sections.length : later;
  return { sections: report.sections.toSpliced(at, 0, changed) };
}
