/** Report to blocks: the one order and wording in which every writer prints it. */
import { chartsOf } from '../charts/chartOf.ts';
import { formOf } from '../editions/editions.ts';
import type { FormCell, TableForm } from '../editions/form.ts';
import { printCell } from '../report/cellText.ts';
import { showChip } from '../report/chipText.ts';
import { titleOf } from '../report/report.ts';
import type { Report, Section } from '../report/report.ts';
import { paragraphText } from '../report/richText.ts';
import type { RichText } from '../report/richText.ts';
import { valuesOf } from '../report/totals.ts';
import type { Values } from '../report/totals.ts';
import { notesBelow, withoutNotesBelow } from './cellNotes.ts';
import type { Block, Picture, Table, TableCell, TextBlock } from './blocks.ts';

/**
 * The blocks of a report: title, preface, the six sections in the report's order with their tables, and the 落款 when
 * the report has a date. Pure; the inverse of `recognise` for canonical reports (see `settle`).
 */
export function compose(report: Report): Block[] {
  const form = formOf(report);
  const at = valuesOf(form, report.tables);
  const prose = (text: RichText, role?: TextBlock['role']): Block[] =>
    text.map((p): Block => {
      const line = paragraphText(p, (chip) => showChip(chip, at));
      if (p.level !== 0) return { kind: 'heading', level: p.level, text: line };
      return role ? { kind: 'paragraph', text: line, role } : { kind: 'paragraph', text: line };
    });
  const section = (s: Section): Block[] => {
    const printed = form.sections.find((f) => f.id === s.id);
    const table = printed?.table && form.tables[printed.table];
    return [
      { kind: 'heading', level: 1, text: s.title ?? printed?.title ?? '' },
      ...prose(s.body),
      ...(table ? [composeTable(table, withoutNotesBelow(at), printed.title), ...cellNotes(table, at)] : []),
      ...prose(s.after ?? [], 'tableNote'),
      ...(printed?.table === 'requests' ? charts(report) : []),
    ];
  };
  return [
    { kind: 'heading', level: 0, text: titleOf(report) },
    ...prose(report.preface),
    ...report.sections.flatMap(section),
    ...signature(report),
  ];
}

/** One statutory table with its numbers in place. @param caption the title of its section */
export function composeTable(table: TableForm, at: Values, caption: string): Table {
  const cell = ({ text, colSpan, rowSpan, role, field }: FormCell): TableCell =>
    field === undefined
      ? { text, colSpan, rowSpan, role }
      : { text: printCell(at(field)), colSpan, rowSpan, role, field };
  return {
    kind: 'table',
    rows: table.rows.map((row) => row.map(cell)),
    caption,
    widths: table.widths,
    headRows: table.headRows,
  };
}

const cellNotes = (table: TableForm, at: Values): TextBlock[] =>
  notesBelow(table, at).map((text) => ({ kind: 'paragraph', text, role: 'tableNote' }));

/** 图解 stand behind the table that they draw. */
const charts = (report: Report): Picture[] =>
  chartsOf(report).map((chart) => ({ kind: 'picture', chart, text: chart.description }));

/** 落款: organ and date, each on a line of its own, as offices sign a report. */
function signature({ organ, metadata: { issuedOn } }: Report): TextBlock[] {
  if (issuedOn === undefined) return [];
  return [organ.name, chineseDate(issuedOn)].map((text) => ({ kind: 'paragraph', text, role: 'signature' }));
}

/** `2026-01-20` as GB/T 9704-2012 writes it: 2026年1月20日, no leading zeros. */
export function chineseDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}
