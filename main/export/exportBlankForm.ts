/** Empty forms as files, for paper or for offices that fill in a document. */
import { randomUUID } from 'node:crypto';
import type { BlankFormat, Exported } from '../../shared/api.ts';
import type { EditionId } from '../../shared/editions/form.ts';
import { blankForm, blankFormTitle } from '../../shared/report/blankForm.ts';
import { guessOrgan } from '../../shared/document/recognise/organKind.ts';
import { exportReport } from './exportReport.ts';
import type { Making } from './exportReport.ts';

export interface BlankFormRequest {
  readonly edition: EditionId;
  readonly year: number;
  readonly organName: string;
}

/** Writes the empty form in each format; results as `exportReport` gives them. */
export const exportBlankForm = (
  { edition, year, organName }: BlankFormRequest,
  formats: readonly BlankFormat[],
  folder: string,
  making: Omit<Making, 'titleOf'>,
): Promise<Exported[]> =>
  exportReport(blankForm(randomUUID(), edition, year, guessOrgan(organName)), formats, folder, {
    ...making,
    titleOf: blankFormTitle,
  });
