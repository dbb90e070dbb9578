/** A draft with what the officer took over from a file. */
import { formOf } from '../editions/editions.ts';
import { SECTION_IDS } from '../editions/form.ts';
import type { SectionId } from '../editions/form.ts';
import { sectionOf } from '../report/report.ts';
import type { Cells, NumberCell, Report, Section } from '../report/report.ts';
import type { RichText } from '../report/richText.ts';
import { settle } from '../report/totals.ts';
import { textOf } from './mergeOffer.ts';
import type { FactOffer, Offer, ProsePart, TextOffer } from './mergeOffer.ts';

/** @param taken the offers of `mergeOffer(draft, file)` that the officer accepts; without any the draft is as it was */
export function merge(draft: Report, file: Report, taken: readonly Offer[]): Report {
  if (taken.length === 0) return draft;
  const facts = taken.filter((o): o is FactOffer => o.kind === 'fact');
  const texts = taken.filter((o): o is TextOffer => o.kind === 'text');
  const cells = taken.flatMap((o) => (o.kind === 'cell' ? [o.field.id] : []));
  const prose = (part: ProsePart): RichText => splice(textOf(draft, part), textOf(file, part), texts, part);
  return {
    ...draft,
    metadata: { ...draft.metadata, ...Object.fromEntries(facts.map((o) => [o.fact, o.file])) },
    preface: prose('preface'),
    sections: mergedSections(draft, texts, prose),
    tables: cells.length === 0 ? draft.tables : settle(formOf(draft), takenOver(draft.tables, file.tables, cells)),
  };
}

/** The text with the chosen stretches replaced; from the end back, so that the places before stay right. */
function splice(now: RichText, file: RichText, taken: readonly TextOffer[], part: ProsePart): RichText {
  const own = taken.filter((o) => o.part === part).map((o) => o.hunk);
  return own
    .sort((a, b) => b.start - a.start)
    .reduce<RichText>(
      (text, { start, end, from, to }) => text.toSpliced(start, end - start, ...file.slice(from, to)),
      now,
    );
}

/** Sections that get text and were not there yet take their place in the order of the form. */
function mergedSections(draft: Report, texts: readonly TextOffer[], prose: (part: ProsePart) => RichText): Section[] {
  const gains = (id: SectionId): boolean => texts.some((o) => o.part.startsWith(`${id}.`));
  const kept = draft.sections.map((s) => (gains(s.id) ? withText(s, prose) : s));
  const added = SECTION_IDS.filter((id) => gains(id) && !draft.sections.some((s) => s.id === id));
  if (added.length === 0) return kept;
  const order = (s: Section): number => SECTION_IDS.indexOf(s.id);
  return [...kept, ...added.map((id) => withText(sectionOf(draft, id), prose))].sort((a, b) => order(a) - order(b));
}

function withText(section: Section, prose: (part: ProsePart) => RichText): Section {
  const after = prose(`${section.id}.after`);
  const { after: _after, ...rest } = section;
  return { ...rest, body: prose(`${section.id}.body`), ...(after.length > 0 && { after }) };
}

function takenOver(now: Cells, file: Cells, fields: readonly string[]): Cells {
  const cells: Record<string, NumberCell> = { ...now };
  for (const id of fields) {
    const cell = file[id];
    if (cell) cells[id] = cell;
    // Not listed in the file: blank there, or a total that follows from its parts.
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a cell that is not listed is blank
    else delete cells[id];
  }
  return cells;
}
