/** Blocks to report: the inverse of `compose`, and the one way in for every foreign document. */
import { defaultEdition, formOf } from '../editions/editions.ts';
import { SECTION_IDS, TABLE_IDS } from '../editions/form.ts';
import { SECTIONS } from '../editions/sections.ts';
import type { Field, SectionId } from '../editions/form.ts';
import { REPORT_SCHEMA, defaultTitle } from '../report/report.ts';
import type { Cells, Metadata, NumberCell } from '../report/report.ts';
import { paragraphText } from '../report/richText.ts';
import { settle } from '../report/totals.ts';
import type { Block } from './blocks.ts';
import { takeNotesBelow } from './cellNotes.ts';
import type { Recognition } from './recognition.ts';
import { chooseEdition } from './recognise/chooseEditions.ts';
import { contactFacts } from './recognise/contactFacts.ts';
import { reportYear } from './recognise/dates.ts';
import { findSections } from './recognise/findSections.ts';
import type { FoundSection } from './recognise/findSections.ts';
import { readFrontMatter } from './recognise/frontMatter.ts';
import { doubtBlanks } from './recognise/lostNumbers.ts';
import { guessOrgan } from './recognise/organKind.ts';
import { doubtBrokenOff } from './recognise/brokenOff.ts';
import { Placement } from './recognise/placement.ts';
import { placeReview } from './recognise/placeReview.ts';
import { placeRows } from './recognise/placeRows.ts';
import { readTables } from './recognise/readTables.ts';
import type { Zone } from './recognise/readTables.ts';
import { readSections } from './recognise/sectionProse.ts';
import { organInPreface, organInTitle } from './recognise/title.ts';

export interface RecogniseOptions {
  /** Id of the new report. */
  readonly id: string;
  readonly fileName?: string;
}

/** A chart repeats numbers of the tables; its place stays, so that places count as they do in the document. */
const withoutChart = (block: Block): Block => (block.kind === 'picture' ? { kind: 'paragraph', text: '' } : block);

/** Used when neither title, text, date nor file name says a year. */
const UNKNOWN_YEAR = 2021;

/**
 * Recognises a report in the blocks of any reader: sections, prose, and every number of the three tables with its place
 * in the source. Which number a cell is follows from the row's label and the cell's position, never from column heads.
 * A number that cannot be placed for certain is left out and listed; a cell that is placed with doubt says why.
 * Pure; total: a document without a report gives a report without sections and places.
 */
export function recognise(printed: readonly Block[], { id, fileName }: RecogniseOptions): Recognition {
  const blocks = printed.map(withoutChart);
  const found = findSections(blocks);
  const zones = zonesOf(blocks, found);
  const tables = readTables(blocks, zones);
  const front = readFrontMatter(blocks.slice(0, found[0]?.block ?? blocks.length), tables.consumed);
  const prose = readSections(blocks, found, tables);

  const texts = [...front.preface, ...prose.sections.flatMap((s) => [...s.body, ...(s.after ?? [])])].map((p) =>
    paragraphText(p, () => ''),
  );
  const year = reportYear(front.title, texts) ?? reportYear(fileName, []) ?? UNKNOWN_YEAR;
  const edition = defaultEdition(year);
  const prefaceTexts = front.preface.map((p) => paragraphText(p, () => ''));
  const inTitle = organInTitle(front.title ?? '');
  const organName =
    inTitle !== '' ? inTitle : (organInPreface(prefaceTexts) ?? prose.signedBy ?? front.publisher ?? '');

  const placement = new Placement();
  const choices = {
    proactive: chooseEdition('proactive', tables, edition),
    requests: chooseEdition('requests', tables, edition),
  };
  placeRows('proactive', tables.rows, choices.proactive, placement);
  placeRows('requests', tables.rows, choices.requests, placement);
  placeReview(tables.review, placement);
  doubtBrokenOff(blocks, placement);

  const differing = (['proactive', 'requests'] as const).filter((t) => choices[t].edition !== edition);
  const form = {
    edition,
    ...(differing.length > 0 && {
      tableEditions: Object.fromEntries(differing.map((t) => [t, choices[t].edition])),
    }),
  };
  const lost = [...tables.unplaced, ...placement.unplaced];
  const printedForm = formOf(form);
  doubtBlanks(printedForm.fields, lost, (block) => zones[block]?.section, placement);
  const noted = takeNotesBelow(printedForm, prose.sections, placement.cells);
  const usualTitle = front.title === undefined || front.title === defaultTitle(organName, year);
  const issuedOn = prose.issuedOn ?? front.dates.issuedOn;
  const metadata: Metadata = {
    ...(!usualTitle && { title: front.title }),
    ...front.dates,
    ...(issuedOn !== undefined && { issuedOn }),
    ...contactFacts(prefaceTexts),
  };
  return {
    report: {
      id,
      schema: REPORT_SCHEMA,
      year,
      ...form,
      organ: guessOrgan(organName),
      metadata,
      preface: front.preface,
      sections: noted.sections,
      tables: settle(printedForm, withBlankTotals(printedForm.fields, noted.cells)),
      explanations: [],
      provenance: fileName === undefined ? { origin: 'import' } : { origin: 'import', fileName },
    },
    places: placement.places,
    unsure: placement.unsure,
    unplaced: [...front.unplaced, ...tables.unplaced, ...placement.unplaced, ...prose.unplaced],
  };
}

/** Which section each block stands in, and whether pieces of tables may stand there. */
function zonesOf(blocks: readonly Block[], found: readonly FoundSection[]): Zone[] {
  let section: FoundSection | undefined;
  return blocks.map((_, i) => {
    const heading = found.find((f) => f.block === i);
    section = heading ?? section;
    const mayHoldTable = holdsTable(section?.id, found);
    return { heading: heading !== undefined, mayHoldTable, ...(section && { section: section.id }) };
  });
}

/** A section may hold its own table, and those of the sections whose headings are lost behind it. */
function holdsTable(id: SectionId | undefined, found: readonly FoundSection[]): boolean {
  const at = id === undefined ? -1 : SECTION_IDS.indexOf(id);
  const next = SECTION_IDS.findIndex((s, i) => i > at && found.some((f) => f.id === s));
  const covered = SECTION_IDS.slice(Math.max(at, 0), next < 0 ? undefined : next);
  return covered.some((s) => SECTIONS.some((form) => form.id === s && form.table !== undefined));
}

/** In a table that was read, a total that was not is printed blank, not to be computed. */
function withBlankTotals(fields: readonly Field[], cells: Cells): Cells {
  const read = new Set(TABLE_IDS.filter((t) => fields.some((f) => f.table === t && f.id in cells)));
  const blank = fields.filter((f) => f.parts && read.has(f.table) && !(f.id in cells));
  return { ...Object.fromEntries(blank.map((f): [string, NumberCell] => [f.id, { value: null }])), ...cells };
}
