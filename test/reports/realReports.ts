/** Published reports as data: the numbers as printed, the quotes of their prose, and the identities they break. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formOf } from '../../shared/editions/editions.ts';
import type { FieldId } from '../../shared/editions/form.ts';
import type { NumberCell, Report } from '../../shared/report/report.ts';
import { blankReport } from '../../shared/report/newReport.ts';
import { paragraph } from '../../shared/report/richText.ts';
import { settle } from '../../shared/report/totals.ts';

/** Kept beside the project, not in it. */
export const REPORTS_FOLDER = fileURLToPath(new URL('../../../shared/reports/', import.meta.url));
export const ABSENT = '未找到 ../shared/reports，跳过对真实报告的检查。';
export const havingReports = existsSync(`${REPORTS_FOLDER}real_reports.json`);

type Numbers = Readonly<Record<string, number | null>>;

/** One entry of real_reports.json. */
export interface RealReport {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  readonly format: string;
  readonly file?: string;
  readonly table3: Readonly<Record<string, Numbers>>;
  readonly table4: Readonly<Record<string, Numbers>>;
  readonly prose: readonly { readonly quote: string; readonly expect: string; readonly means: string }[];
  readonly expected_fail: readonly string[];
}

export const realReports = (): RealReport[] =>
  JSON.parse(readFileSync(`${REPORTS_FOLDER}real_reports.json`, 'utf8')) as RealReport[];

const COLUMNS: Readonly<Record<string, string>> = {
  natural: 'naturalPerson',
  commercial: 'business',
  research: 'researchInstitute',
  social: 'publicWelfareOrg',
  legal: 'legalServiceOrg',
  other: 'otherEntity',
  total: 'total',
};
const ROWS: Readonly<Record<string, string>> = {
  new_received: 'newReceived',
  carried_over: 'carriedIn',
  granted: 'granted',
  partial: 'partiallyGranted',
  deny_secret: 'denied.stateSecret',
  deny_law: 'denied.prohibitedByLaw',
  deny_safety: 'denied.securityStability',
  deny_third: 'denied.thirdPartyRights',
  deny_internal: 'denied.internalAffairs',
  deny_process: 'denied.deliberativeProcess',
  deny_case: 'denied.enforcementFile',
  deny_query: 'denied.administrativeInquiry',
  unable_nohold: 'unable.notHeld',
  unable_create: 'unable.wouldRequireCreation',
  unable_unclear: 'unable.stillUnclear',
  np_petition: 'notProcessed.petitionComplaint',
  np_repeat: 'notProcessed.repeated',
  np_publication: 'notProcessed.publication',
  np_massive: 'notProcessed.abusive',
  np_reissue: 'notProcessed.reissue',
  oth_nocorrect: 'otherHandling.correctionOverdue',
  oth_nofee: 'otherHandling.feeOverdue',
  oth_other: 'otherHandling.other',
  total: 'resultTotal',
  carried_forward: 'carriedOut',
};
const GROUPS: Readonly<Record<string, string>> = {
  review: 'review',
  direct: 'litigationDirect',
  after_review: 'litigationAfterReview',
};
const OUTCOMES: Readonly<Record<string, string>> = {
  maintain: 'upheld',
  correct: 'corrected',
  other: 'otherOutcome',
  unfinished: 'pending',
  total: 'total',
};
const FAMILIES: Readonly<Record<string, string>> = {
  'T3.col_identity': 'T3-BAL',
  'T3.result_sum': 'T3-SUM',
  'T3.row_sum': 'T3-ROW',
  'T4.sum': 'T4-SUM',
};

const known = (names: Readonly<Record<string, string>>, alias: string): string => {
  const name = names[alias];
  if (name === undefined) throw new Error(`real_reports.json: unknown name ${alias}`);
  return name;
};

/** The identities that the published report breaks, as ids of the form (`T3-BAL:business`). */
export function expectedBroken({ expected_fail }: RealReport): string[] {
  return expected_fail
    .map((name) => {
      const [family, alias] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.') + 1)];
      const places = { 'T3.row_sum': ROWS, 'T4.sum': GROUPS }[family] ?? COLUMNS;
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
  const printed: Record<FieldId, NumberCell> = {};
  const put = (id: FieldId, value: number | null | undefined): void => {
    printed[id] = { value: value === null || value === undefined ? null : String(value) };
  };
  for (const [row, numbers] of Object.entries(real.table3)) {
    for (const [column, value] of Object.entries(numbers)) {
      put(`requests.${known(ROWS, row)}.${known(COLUMNS, column)}`, value);
    }
  }
  for (const [group, numbers] of Object.entries(real.table4)) {
    for (const [outcome, value] of Object.entries(numbers)) {
      put(`reviewLitigation.${known(GROUPS, group)}.${known(OUTCOMES, outcome)}`, value);
    }
  }
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
