/** The prose of a report as one list of paragraphs, each knowing where it stands. Checks read this, not the tree. */
import type { Form } from '../editions/editions.ts';
import { showChip } from '../report/chipText.ts';
import { titleOf } from '../report/report.ts';
import type { Report } from '../report/report.ts';
import { paragraphText } from '../report/richText.ts';
import type { Paragraph, RichText } from '../report/richText.ts';
import type { Values } from '../report/totals.ts';
import type { TextPart } from './finding.ts';

export interface ReportParagraph {
  readonly part: TextPart;
  /** Index of the paragraph within its part. */
  readonly index: number;
  readonly level: Paragraph['level'];
  readonly text: string;
}
export type ReportText = readonly ReportParagraph[];

/** Title, preface, and for each section in printed order its title, body and the text behind its table. */
export function reportText(report: Report, form: Form, at: Values): ReportText {
  const prose = (part: TextPart, text: RichText): ReportParagraph[] =>
    text.map((p, index) => ({ part, index, level: p.level, text: paragraphText(p, (c) => showChip(c, at)) }));
  const line = (part: TextPart, text: string): ReportParagraph => ({ part, index: 0, level: 0, text });
  const formTitle = new Map(form.sections.map((s) => [s.id, s.title]));
  return [
    line('title', titleOf(report)),
    ...prose('preface', report.preface),
    ...report.sections.flatMap((s) => [
      line(`${s.id}.title`, s.title ?? formTitle.get(s.id) ?? ''),
      ...prose(`${s.id}.body`, s.body),
      ...prose(`${s.id}.after`, s.after ?? []),
    ]),
  ];
}
