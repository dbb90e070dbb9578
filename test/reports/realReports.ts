/** Published reports as data: the numbers as printed, the quotes of their prose, and the identities they break. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formOf } from '../../shared/editions/editions.ts';
import type { FieldId } from '../../shared/editions/form.ts';
import type { NumberCell, Report } from '../../shared/report/report.ts';
import { blankReport } from '../../shared/report/newReport.ts';
import { paragraph } from '../../shared/report/richText.ts';
import { settle } from '../../shared/report/totals.ts';
import { APPLICANTS, REQUEST_ROWS, REVIEW_GROUPS, known, printedNumbers } from './aliases.ts';

/** Kept beside the project, not in it. */
export const REPORTS_FOLDER = fileURLToPath(new URL('../../../shared/reports/', import.meta.url));
export const ABSENT = '未找到 ../shared/reports，跳过对真实报告的检查。';
export const havingReports = existsSync(`${REPORTS_FOLDER}real_reports.json`);

type Numbers = Readonly<Record<string, number | null>>;
type Documents = Readonly<Record<'made' | 'repealed' | 'valid', number | null>>;

/** One entry of real_reports.json. */
export interface RealReport {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  readonly format: string;
  readonly file?: string;
  readonly table2:
    | ({ readonly regulations: Documents; readonly normative: Documents } & Readonly<
        Record<'licensing' | 'punishment' | 'coercion' | 'fee_wan_yuan', number | null>
      >)
    | null;
  readonly table3: Readonly<Record<string, Numbers>>;
  readonly table4: Readonly<Record<string, Numbers>>;
  readonly prose: readonly { readonly quote: string; readonly expect: string; readonly means: string }[];
  readonly expected_fail: readonly string[];
}

export const realReports = (): RealReport[] =>
  JSON.parse(readFileSync(`${REPORTS_FOLDER}real_reports.json`, 'utf8')) as RealReport[];

const FAMILIES: Readonly<Record<string, string>> = {
  'T3.col_identity': 'T3-BAL',
  'T3.result_sum': 'T3-SUM',
  'T3.row_sum': 'T3-ROW',
  'T4.sum': 'T4-SUM',
};

/** The identities that the published report breaks, as ids of the form (`T3-BAL:business`). */
export function expectedBroken({ expected_fail }: RealReport): string[] {
  return expected_fail
    .map((name) => {
      const [family, alias] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.') + 1)];
      const places = { 'T3.row_sum': REQUEST_ROWS, 'T4.sum': REVIEW_GROUPS }[family] ?? APPLICANTS;
      return `${known(FAMILIES, family)}:${known(places, alias)}`;
    })
    .sort();
}

/** A report made of the printed numbers and the quotes, without a reader in between. */
export function reportOf(real: RealReport): Report {
  const rows23 = !('oth_nofee' in real.table3);
  const edition = real.format === '2019' ? 'FMT2019' : 'FMT2021';
  const form: Pick<Report, 'edition' | 'tableEditions'> =
    rows23 && edition === 'FMT2021' ? { edition, tableEditions: { requests: 'FMT2019' } } : { edition };
  const printed = Object.fromEntries(
    [...printedNumbers(real)].map(([id, value]): [FieldId, NumberCell] => [id, { value }]),
  );
  const blank = blankReport('3b0c2a60-5f0e-4a5e-9d0e-2f6f4f1c7a11', real.year, {
    name: real.unit,
    level: 'county',
    kind: 'government',
  });
  return {
    ...blank,
    ...form,
    tables: settle(formOf(form), printed),
    sections: blank.sections.map((s) =>
      s.id === 'sec1Overview' ? { ...s, body: real.prose.map((p) => paragraph(`${p.quote}。`)) } : s,
    ),
  };
}
