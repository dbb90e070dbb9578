/** The keys of real_reports.json as field ids ("alias" column of the glossary). */
import type { RealReport } from './realReports.ts';

export const APPLICANTS: Readonly<Record<string, string>> = {
  natural: 'naturalPerson',
  commercial: 'business',
  research: 'researchInstitute',
  social: 'publicWelfareOrg',
  legal: 'legalServiceOrg',
  other: 'otherEntity',
  total: 'total',
};
export const REQUEST_ROWS: Readonly<Record<string, string>> = {
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
  other_handling: 'otherHandling',
  total: 'resultTotal',
  carried_forward: 'carriedOut',
};
export const REVIEW_GROUPS: Readonly<Record<string, string>> = {
  review: 'review',
  direct: 'litigationDirect',
  after_review: 'litigationAfterReview',
};
export const OUTCOMES: Readonly<Record<string, string>> = {
  maintain: 'upheld',
  correct: 'corrected',
  other: 'otherOutcome',
  unfinished: 'pending',
  total: 'total',
};

const text = (n: number | null): string | null => (n === null ? null : String(n));
/** @throws Error for a key that is no alias */
export const known = (names: Readonly<Record<string, string>>, key: string): string => {
  const name = names[key];
  if (name === undefined) throw new Error(`no field for the alias ${key}`);
  return name;
};

function table2({ regulations, normative, ...rest }: NonNullable<RealReport['table2']>): [string, string | null][] {
  const documents = (
    row: string,
    d: Readonly<Record<'made' | 'repealed' | 'valid', number | null>>,
  ): [string, string | null][] => [
    [`proactive.${row}.issued`, text(d.made)],
    [`proactive.${row}.repealed`, text(d.repealed)],
    [`proactive.${row}.inForce`, text(d.valid)],
  ];
  return [
    ...documents('regulations', regulations),
    ...documents('normativeDocuments', normative),
    ['proactive.licensing.decisions', text(rest.licensing)],
    ['proactive.penalties.decisions', text(rest.punishment)],
    ['proactive.coercion.decisions', text(rest.coercion)],
    ['proactive.adminFees.amountWanYuan', text(rest.fee_wan_yuan)],
  ];
}

function cross(
  table: string,
  rows: Readonly<Record<string, string>>,
  columns: Readonly<Record<string, string>>,
  numbers: RealReport['table3'],
): [string, string | null][] {
  return Object.entries(numbers).flatMap(([row, cells]) =>
    Object.entries(cells).map(([column, n]): [string, string | null] => [
      `${table}.${known(rows, row)}.${known(columns, column)}`,
      text(n),
    ]),
  );
}

/** Every number that the list gives for a report, by field id. */
export const printedNumbers = (r: RealReport): ReadonlyMap<string, string | null> =>
  new Map([
    ...(r.table2 ? table2(r.table2) : []),
    ...cross('requests', REQUEST_ROWS, APPLICANTS, r.table3),
    ...cross('reviewLitigation', REVIEW_GROUPS, OUTCOMES, r.table4),
  ]);

/** Numbers that stand in the file but not in the list, read off by hand: 表二 of the one 2019 form, and 其他处理 where it is one row. */
export const READ_BY_HAND: Readonly<Record<string, ReadonlyMap<string, string | null>>> = {
  'shanghai_office_2019.html': new Map<string, string | null>([
    ['proactive.regulations.newlyMade', '13'],
    ['proactive.regulations.newlyPublished', '13'],
    ['proactive.regulations.publishedTotal', '524'],
    ['proactive.normativeDocuments.newlyMade', '60'],
    ['proactive.normativeDocuments.newlyPublished', '60'],
    ['proactive.normativeDocuments.publishedTotal', '368'],
    ...['licensing', 'otherExternalServices', 'penalties', 'coercion'].flatMap((row) =>
      ['priorYearItems', 'netChange', 'decisions'].map((column): [string, string] => [
        `proactive.${row}.${column}`,
        '0',
      ]),
    ),
    ['proactive.adminFees.priorYearItems', '0'],
    ['proactive.adminFees.netChange', '0'],
    ['proactive.centralizedProcurement.projects', '6'],
    ['proactive.centralizedProcurement.amount', '251000'],
    ...Object.values(APPLICANTS).map((column): [string, null] => [`requests.otherHandling.${column}`, null]),
  ]),
  'hongze_2023.pdf': new Map(Object.values(APPLICANTS).map((column) => [`requests.otherHandling.${column}`, '0'])),
};
