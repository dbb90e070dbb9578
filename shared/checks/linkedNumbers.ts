/** The numbers of the prose that could follow the tables by themselves, and those that do. */
import { formOf } from '../editions/editions.ts';
import type { FieldId } from '../editions/form.ts';
import { showChip } from '../report/chipText.ts';
import type { Report } from '../report/report.ts';
import { sectionOf } from '../report/report.ts';
import type { RichText } from '../report/richText.ts';
import { sumOf, valuesOf } from '../report/totals.ts';
import type { Values } from '../report/totals.ts';
import { readClaims } from '../prose/claims/read.ts';
import { isExact } from '../prose/quantities.ts';
import { readingsOf } from './claimCells.ts';
import type { TextPart } from './finding.ts';
import { reportText } from './reportText.ts';
import type { ReportParagraph } from './reportText.ts';
import type { SectionId } from '../editions/form.ts';

/** A number of the prose and the cells whose sum it is. */
export interface LinkedNumber {
  readonly part: TextPart;
  readonly paragraph: number;
  /** Characters of the paragraph, chips counted as the text they show: the number without its measure word. */
  readonly from: number;
  readonly to: number;
  readonly fields: readonly FieldId[];
}

/** A chip holds at most this many cells. */
const MOST_CELLS = 20;
/** Written as a chip writes it. */
const PLAIN = /^\d+(?:\.\d+)?$/;

/**
 * The plain numbers that equal the cells they speak of and are typed rather than linked, in the order of the text. A
 * number that says something else than the table is a finding, not a link.
 */
export function linkableNumbers(report: Report): LinkedNumber[] {
  const form = formOf(report);
  const at = valuesOf(form, report.tables);
  const { paragraphs } = reportText(report, form, at);
  const chips = chipsOf(paragraphs, report, at);
  return readClaims(paragraphs, report.year).claims.flatMap((claim): LinkedNumber[] => {
    const p = paragraphs[claim.paragraph];
    if (!p || claim.kind !== 'count' || claim.scope !== 'own' || !isExact(claim.quantity)) return [];
    const { from, numberTo: to } = claim.quantity;
    const said = p.text.slice(from, to);
    if (!PLAIN.test(said) || chips.some((c) => isIn(p, c) && c.from < to && c.to > from)) return [];
    const fields = readingsOf(claim.subject, { form, report }).find((r) => sumOf(r, at) === said);
    return fields && fields.length <= MOST_CELLS ? [{ part: p.part, paragraph: p.index, from, to, fields }] : [];
  });
}

/** Every chip of the report's prose, in the order of the text. */
export function linkedNumbers(report: Report): LinkedNumber[] {
  const form = formOf(report);
  const at = valuesOf(form, report.tables);
  return chipsOf(reportText(report, form, at).paragraphs, report, at);
}

const isIn = (p: ReportParagraph, n: LinkedNumber): boolean => n.part === p.part && n.paragraph === p.index;

function chipsOf(paragraphs: readonly ReportParagraph[], report: Report, at: Values): LinkedNumber[] {
  return paragraphs.flatMap(({ part, index }) => {
    let end = 0;
    return (richTextOf(report, part)[index]?.inlines ?? []).flatMap((inline): LinkedNumber[] => {
      const from = end;
      end += inline.type === 'text' ? inline.text.length : showChip(inline, at).length;
      return inline.type === 'chip' ? [{ part, paragraph: index, from, to: end, fields: inline.fields }] : [];
    });
  });
}

function richTextOf(report: Report, part: TextPart): RichText {
  if (part === 'preface') return report.preface;
  const [id, where] = part.split('.') as [SectionId, string];
  const { body, after } = sectionOf(report, id);
  return where === 'body' ? body : where === 'after' ? (after ?? []) : [];
}
