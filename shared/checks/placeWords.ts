/** Places in words, as sentences and lists name them. */
import { cellName } from '../editions/editions.ts';
import type { Form } from '../editions/editions.ts';
import type { SectionId } from '../editions/form.ts';
import type { Place, TextPart } from './finding.ts';

/** `“一、总体情况”第2段`, `“本年新收…”的“总计”`; 全文 for a finding without a place. */
export function placeInWords(place: Place | undefined, form: Form): string {
  if (!place) return '全文';
  switch (place.kind) {
    case 'text':
      return textInWords(place, form);
    case 'cell': {
      const field = form.fieldById.get(place.field);
      return field ? cellName(field) : place.field;
    }
    case 'section':
      return place.section === 'preface' ? '导语' : sectionInWords(place.section, form);
  }
}

/** Where a finding stands: its prose if it points at any, else its cell, row or column, or what they stand in. */
export function placesInWords(places: readonly Place[], form: Form): string {
  const fields = places.flatMap((p) => (p.kind === 'cell' ? (form.fieldById.get(p.field) ?? []) : []));
  const [first] = fields;
  if (!first || fields.length === 1 || places[0]?.kind !== 'cell') return placeInWords(places[0], form);
  if (fields.every((f) => f.table === first.table && f.row === first.row)) return `“${first.rowName}”行`;
  if (fields.every((f) => f.table === first.table && f.column === first.column)) return `“${first.columnName}”列`;
  const section = form.sections.find((s) => s.table === first.table);
  return section ? sectionInWords(section.id, form) : cellName(first);
}

/** A stretch of prose by its paragraph, counted from 1. */
export function textInWords({ part, paragraph }: Extract<Place, { kind: 'text' }>, form: Form): string {
  const where = partInWords(part, form);
  return part === 'title' || part.endsWith('.title') ? where : `${where}第${paragraph + 1}段`;
}

/** `导语`, `“一、总体情况”`, `“三、…”表后`. */
export function partInWords(part: TextPart, form: Form): string {
  if (part === 'title') return '标题';
  if (part === 'preface') return '导语';
  const [id, kind] = part.split('.') as [SectionId, 'title' | 'body' | 'after'];
  return sectionInWords(id, form) + { title: '的标题', body: '', after: '表后' }[kind];
}

const sectionInWords = (id: SectionId, form: Form): string =>
  `“${form.sections.find((s) => s.id === id)?.title ?? ''}”`;
