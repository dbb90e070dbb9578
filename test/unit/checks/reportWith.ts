/** The clean report with something changed: what a case of a rule is made of. */
import type { FieldId, SectionId } from '../../../shared/editions/form.ts';
import type { CheckInput } from '../../../shared/checks/check.ts';
import { DEFAULT_SETTINGS } from '../../../shared/checks/settings.ts';
import type { CheckSettings } from '../../../shared/checks/settings.ts';
import { DEFAULT_WORDS } from '../../../shared/checks/wordLists.ts';
import type { WordLists } from '../../../shared/checks/wordLists.ts';
import type { Metadata, NumberCell, Organ, Report } from '../../../shared/report/report.ts';
import type { Paragraph } from '../../../shared/report/richText.ts';
import { paragraph } from '../../../shared/report/richText.ts';
import { cleanReport } from '../../fixtures/cleanReport.ts';

export interface Edit {
  readonly report?: Partial<Report>;
  /** Cells by id; `undefined` takes one out, so that a total is computed. */
  readonly cells?: Readonly<Record<FieldId, NumberCell | string | null | undefined>>;
  /** No number at all in the tables but these of `cells`. */
  readonly emptyTables?: true;
  /** Instead of the paragraph on requests in 一（二）. */
  readonly requests?: string;
  /** Paragraphs put behind what stands there. */
  readonly preface?: readonly string[];
  readonly overview?: readonly string[];
  readonly other?: readonly string[];
  readonly title?: string;
  readonly sectionTitle?: readonly [SectionId, string];
  /** Sections that the report keeps, in this order. */
  readonly sections?: readonly SectionId[];
  /** Checked beside last year's report: the clean one with this changed, its stock so that this year's follows from it. */
  readonly lastYear?: Edit;
  /** Parts whose paragraphs are these instead. `# ` makes a heading. */
  readonly instead?: Readonly<Partial<Record<SectionId | 'preface', readonly string[]>>>;
  readonly organ?: Organ;
  readonly metadata?: Metadata;
  readonly settings?: Partial<CheckSettings>;
  readonly words?: Partial<WordLists>;
}

/** Index of the paragraph on requests in the clean report's first section. */
const REQUESTS = 4;

const LAST_YEAR: Edit = {
  report: { year: cleanReport().year - 1 },
  cells: { 'proactive.normativeDocuments.inForce': '17' },
};

/** Last year's report of a case, where it has one. */
export const lastYearOf = ({ lastYear }: Edit): Report | undefined =>
  lastYear &&
  reportWith({
    ...lastYear,
    report: { ...LAST_YEAR.report, ...lastYear.report },
    cells: { ...LAST_YEAR.cells, ...lastYear.cells },
  });

/** What the office of a case has set. */
export const officeOf = ({ settings, words }: Edit): Pick<CheckInput, 'settings' | 'words'> => ({
  settings: { ...DEFAULT_SETTINGS, ...settings },
  words: { ...DEFAULT_WORDS, ...words },
});

const written = (text: string): Paragraph => (text.startsWith('# ') ? paragraph(text.slice(2), 2) : paragraph(text));

export function reportWith(edit: Edit): Report {
  const base: Report = { ...cleanReport(), ...edit.report };
  const tables: Record<FieldId, NumberCell> = edit.emptyTables ? {} : { ...base.tables };
  for (const [id, cell] of Object.entries(edit.cells ?? {})) {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a cell that is not listed is blank
    if (cell === undefined) delete tables[id];
    else tables[id] = cell === null || typeof cell === 'string' ? { value: cell } : cell;
  }
  const added: Partial<Record<SectionId, readonly string[]>> = {
    sec1Overview: edit.overview ?? [],
    sec6Other: edit.other ?? [],
  };
  const sections = base.sections.map((s) => ({
    ...s,
    body: [
      ...(edit.instead?.[s.id]?.map(written) ?? s.body).map((p, i) =>
        s.id === 'sec1Overview' && i === REQUESTS && edit.requests !== undefined ? paragraph(edit.requests) : p,
      ),
      ...(added[s.id] ?? []).map((t) => paragraph(t)),
    ],
    ...(edit.sectionTitle?.[0] === s.id && { title: edit.sectionTitle[1] }),
  }));
  return {
    ...base,
    metadata: { ...base.metadata, ...edit.metadata, ...(edit.title !== undefined && { title: edit.title }) },
    organ: edit.organ ?? base.organ,
    tables,
    preface: [
      ...(edit.instead?.preface?.map(written) ?? base.preface),
      ...(edit.preface ?? []).map((t) => paragraph(t)),
    ],
    sections: edit.sections ? edit.sections.flatMap((id) => sections.filter((s) => s.id === id)) : sections,
  };
}
