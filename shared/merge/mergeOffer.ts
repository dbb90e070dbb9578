/**
 * What a file has otherwise than a draft of the same office and year: cell by cell, paragraph by paragraph, fact by fact.
 * The officer chooses; nothing that the file does not hold is ever offered as a change.
 */
import { formOf } from '../editions/editions.ts';
import { SECTION_IDS } from '../editions/form.ts';
import type { Field, FieldId, SectionId, TableId } from '../editions/form.ts';
import { showChip } from '../report/chipText.ts';
import { METADATA_NAMES } from '../report/names.ts';
import { sectionOf } from '../report/report.ts';
import type { Metadata, NumberCell, Report } from '../report/report.ts';
import { isBlankText, paragraphText } from '../report/richText.ts';
import type { RichText } from '../report/richText.ts';
import { valuesOf } from '../report/totals.ts';
import type { Values } from '../report/totals.ts';
import { paragraphHunks } from './paragraphHunks.ts';
import type { Hunk } from './paragraphHunks.ts';

/** A text of the report that is held against the file's by paragraphs. */
export type ProsePart = 'preface' | `${SectionId}.body` | `${SectionId}.after`;

interface Offered {
  readonly key: string;
  /** The draft has nothing there: taking the file's loses nothing. */
  readonly fills: boolean;
}
export interface FactOffer extends Offered {
  readonly kind: 'fact';
  readonly fact: keyof Metadata;
  readonly name: string;
  readonly now: string;
  readonly file: string;
}
export interface CellOffer extends Offered {
  readonly kind: 'cell';
  readonly field: Field;
  readonly now: NumberCell;
  readonly file: NumberCell;
}
export interface TextOffer extends Offered {
  readonly kind: 'text';
  readonly part: ProsePart;
  readonly hunk: Hunk;
  /** Paragraphs as they read, chips as their numbers. */
  readonly now: readonly string[];
  readonly file: readonly string[];
}
export type Offer = FactOffer | CellOffer | TextOffer;

export interface MergeOffer {
  /** In the order of the report: facts, preface, then each section's text, table and text behind it. */
  readonly offers: readonly Offer[];
  /** Cells with a number in the file that the draft's form has no place for. */
  readonly lost: readonly FieldId[];
}

/** The text of a part; empty where the report has none. */
export function textOf(report: Report, part: ProsePart): RichText {
  if (part === 'preface') return report.preface;
  const [id, where] = part.split('.') as [SectionId, 'body' | 'after'];
  return sectionOf(report, id)[where] ?? [];
}

/** @param file the report of a file, of the same office and year */
export function mergeOffer(draft: Report, file: Report): MergeOffer {
  const form = formOf(draft);
  const [now, other] = [valuesOf(form, draft.tables), valuesOf(formOf(file), file.tables)];
  const prose = (part: ProsePart): TextOffer[] => textOffers(part, textOf(draft, part), textOf(file, part), now, other);
  const cells = (table: TableId): CellOffer[] => cellOffers(form.tables[table].fields, draft, file, now, other);
  const sections = SECTION_IDS.flatMap((id): Offer[] => {
    const table = form.sections.find((s) => s.id === id)?.table;
    return [...prose(`${id}.body`), ...(table ? cells(table) : []), ...prose(`${id}.after`)];
  });
  return {
    offers: [...factOffers(draft.metadata, file.metadata), ...prose('preface'), ...sections],
    lost: Object.keys(file.tables).filter((id) => !form.fieldById.has(id) && !isBlank(other(id))),
  };
}

const isBlank = (cell: NumberCell): boolean => cell.value === null && cell.note === undefined;
const sameCell = (a: NumberCell, b: NumberCell): boolean => a.value === b.value && a.note === b.note;

/** A total that only follows from its parts is no difference of its own. A table that the file lacks offers nothing. */
function cellOffers(fields: readonly Field[], draft: Report, file: Report, now: Values, other: Values): CellOffer[] {
  if (fields.every((f) => isBlank(other(f.id)))) return [];
  return fields
    .filter((f) => f.parts === undefined || f.id in draft.tables || f.id in file.tables)
    .filter((f) => !sameCell(now(f.id), other(f.id)))
    .map((field) => ({
      kind: 'cell',
      key: `tables/${field.id}`,
      fills: isBlank(now(field.id)),
      field,
      now: now(field.id),
      file: other(field.id),
    }));
}

function textOffers(part: ProsePart, before: RichText, after: RichText, now: Values, other: Values): TextOffer[] {
  if (isBlankText(after)) return [];
  const shown = (text: RichText, at: Values): string[] => text.map((p) => paragraphText(p, (c) => showChip(c, at)));
  const compared = (text: RichText, at: Values): string[] =>
    shown(text, at).map((t, i) => `${text[i]?.level ?? 0} ${t}`);
  const [mine, theirs] = [shown(before, now), shown(after, other)];
  const fills = isBlankText(before);
  return paragraphHunks(compared(before, now), compared(after, other)).map((hunk) => ({
    kind: 'text',
    key: `${part}#${hunk.start}`,
    fills,
    part,
    hunk,
    now: mine.slice(hunk.start, hunk.end),
    file: theirs.slice(hunk.from, hunk.to),
  }));
}

const factOffers = (now: Metadata, file: Metadata): FactOffer[] =>
  (Object.keys(METADATA_NAMES) as (keyof Metadata)[]).flatMap((fact) => {
    const [mine, theirs] = [now[fact] ?? '', file[fact] ?? ''];
    if (theirs === '' || mine === theirs) return [];
    return [{ kind: 'fact', key: fact, fills: mine === '', fact, name: METADATA_NAMES[fact], now: mine, file: theirs }];
  });
