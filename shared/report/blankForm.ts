/** An empty form to be printed or filled in by hand (空白表): every title and table, and where prose is asked for. */
import { EDITIONS } from '../editions/editions.ts';
import type { EditionId } from '../editions/form.ts';
import { blankReport } from './newReport.ts';
import { defaultTitle } from './report.ts';
import type { Organ, Report } from './report.ts';
import { paragraph } from './richText.ts';

/** @param id of the report, which is stored nowhere */
export const blankForm = (id: string, edition: EditionId, year: number, organ: Organ): Report => ({
  ...blankReport(id, year, organ),
  edition,
  sections: EDITIONS[edition].sections.map((s) => ({
    id: s.id,
    body: s.note === undefined ? [] : [paragraph(s.note)],
  })),
});

/** Title of the file, so that it is not taken for a report. */
export const blankFormTitle = (organName: string, year: number): string => `${defaultTitle(organName, year)}（空白表）`;
