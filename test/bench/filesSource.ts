/** What the folders of a thousand workbooks are filled with, made anew wherever it is held against what was read. */
import { formOf } from '../../shared/editions/editions.ts';
import type { EditionId } from '../../shared/editions/form.ts';
import type { Report } from '../../shared/report/report.ts';
import { cleanTables, listedCells, printedReport } from '../generate/cleanTables.ts';
import { seeded } from '../generate/random.ts';

/** The report that is in the `i`-th workbook of a folder: both editions in turn, or one. */
export function manyReport(i: number, editions: readonly EditionId[]): Report {
  const edition = editions[i % editions.length] ?? 'FMT2021';
  const report = printedReport(edition, listedCells(cleanTables(formOf({ edition }), seeded(i))));
  return { ...report, organ: { ...report.organ, name: `云岭市第${i}水利局` } };
}

/** What a folder is filled with, by the name that `filesFolder.ts` is told. */
export const FOLDERS = {
  official: { title: '1,000 official workbooks', editions: ['FMT2021', 'FMT2019'] },
  collections: { title: '1,000 filled 数据采集表', editions: ['FMT2021'] },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly editions: readonly EditionId[] }>>;
export type FolderName = keyof typeof FOLDERS;
