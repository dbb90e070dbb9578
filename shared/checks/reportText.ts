/** The prose of a report as one text of paragraphs, each knowing where it stands. Checks read this, not the tree. */
import type { Form } from '../editions/editions.ts';
import { showChip } from '../report/chipText.ts';
import { titleOf } from '../report/report.ts';
import type { Report } from '../report/report.ts';
import { paragraphText } from '../report/richText.ts';
import type { Chip, Paragraph, RichText } from '../report/richText.ts';
import type { Values } from '../report/totals.ts';
import type { Place, TextPart } from './finding.ts';

export interface ReportParagraph {
  readonly part: TextPart;
  /** Index of the paragraph within its part. */
  readonly index: number;
  readonly level: Paragraph['level'];
  readonly text: string;
  /** Where it starts in `ReportText.whole`. */
  readonly start: number;
}
/** Whole paragraphs up to one that ends with a full stop: nothing that a check looks for reads on over it. */
export interface Passage {
  readonly text: string;
  /** Where it starts in `ReportText.whole`. */
  readonly start: number;
}
export interface ReportText {
  /** Title, preface, and for each section in printed order its title, body and the text behind its table. */
  readonly paragraphs: readonly ReportParagraph[];
  /** The same paragraphs, one per line, in passages that are read one by one. */
  readonly passages: readonly Passage[];
  /** All paragraphs, one per line. */
  readonly whole: string;
}

/** Reads the prose out of a report. */
export function reportText(report: Report, form: Form, at: Values): ReportText {
  const paragraphs: ReportParagraph[] = [];
  let start = 0;
  const add = (part: TextPart, index: number, level: Paragraph['level'], text: string): void => {
    paragraphs.push({ part, index, level, text, start });
    start += text.length + 1;
  };
  const show = (chip: Chip): string => showChip(chip, at);
  const prose = (part: TextPart, text: RichText): void =>
    text.forEach((p, index) => add(part, index, p.level, paragraphText(p, show)));
  add('title', 0, 0, titleOf(report));
  prose('preface', report.preface);
  for (const s of report.sections) {
    add(`${s.id}.title`, 0, 0, s.title ?? form.sections.find((f) => f.id === s.id)?.title ?? '');
    prose(`${s.id}.body`, s.body);
    if (s.after) prose(`${s.id}.after`, s.after);
  }
  const passages = passagesOf(paragraphs);
  return { paragraphs, passages, whole: passages.map((p) => p.text).join('\n') };
}

function passagesOf(paragraphs: readonly ReportParagraph[]): Passage[] {
  const passages: Passage[] = [];
  let open: Passage | undefined;
  for (const { text, start } of paragraphs) {
    const passage: Passage = open ? { text: `${open.text}\n${text}`, start: open.start } : { text, start };
    open = text.endsWith('。') ? undefined : passage;
    if (!open) passages.push(passage);
  }
  return open ? [...passages, open] : passages;
}

/** The paragraph that holds character `at` of `whole`. */
export function paragraphAt({ paragraphs }: ReportText, at: number): ReportParagraph | undefined {
  let low = 0;
  let high = paragraphs.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= at) low = middle;
    else high = middle;
  }
  return paragraphs[low];
}

/** Characters `from`..`to` of one paragraph, as a place. */
export const placeInParagraph = (p: ReportParagraph, from: number, to: number): Place => ({
  kind: 'text',
  part: p.part,
  paragraph: p.index,
  from,
  to: Math.min(to, p.text.length),
});

/** Characters `from`..`to` of `whole`, as a place. The stretch must not run over a paragraph's end. */
export function placeInText(text: ReportText, from: number, to: number): Place {
  const p = paragraphAt(text, from);
  return p ? placeInParagraph(p, from - p.start, to - p.start) : { kind: 'section', section: 'preface' };
}
