/** The offices that the labelled sentences speak of, with their tables of this year and last. None of them exists. */
import { formOf } from '../../../shared/editions/editions.ts';
import type { EditionId, FieldId } from '../../../shared/editions/form.ts';
import { APPLICANTS } from '../../../shared/editions/requests.ts';
import { blankReport } from '../../../shared/report/newReport.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { Numbers, Office } from './office.ts';
import { OF_PUBLISHED } from './publishedOffices.ts';

const OFFICES = {
  /** A bureau of a district: 新收74, 上年结转5, 办结73, 结转下年6. */
  bureau: {
    organ: { name: '云川市东湖区住房和城乡建设局', level: 'county', kind: 'department' },
    year: 2024,
    edition: 'FMT2021',
    numbers: {
      requests: {
        newReceived: [61, 9, 0, 1, 3, 0],
        carriedIn: [4, 1],
        granted: [22, 4, 0, 0, 1, 0],
        partiallyGranted: [10, 1],
        'denied.thirdPartyRights': [3, 1],
        'denied.internalAffairs': [1],
        'denied.deliberativeProcess': [2],
        'denied.enforcementFile': [1],
        'unable.notHeld': [11, 1, 0, 1, 1, 0],
        'unable.wouldRequireCreation': [2],
        'unable.stillUnclear': [1],
        'notProcessed.petitionComplaint': [3],
        'notProcessed.repeated': [2],
        'otherHandling.correctionOverdue': [2],
        'otherHandling.other': [2, 1],
        carriedOut: [3, 2, 0, 0, 1, 0],
      },
      cases: { review: [3, 1, 1, 1], litigationDirect: [1, 0, 0, 1], litigationAfterReview: [2] },
      proactive: {
        'normativeDocuments.issued': '5',
        'normativeDocuments.repealed': '3',
        'normativeDocuments.inForce': '28',
        'licensing.decisions': '412',
        'penalties.decisions': '36',
        'coercion.decisions': '2',
        'adminFees.amountWanYuan': '158.6',
      },
    },
    last: {
      requests: {
        newReceived: [52, 6, 0, 0, 2, 0],
        carriedIn: [3],
        granted: [16, 3, 0, 0, 1, 0],
        partiallyGranted: [8, 1],
        'denied.thirdPartyRights': [6],
        'unable.notHeld': [13, 1, 0, 0, 1, 0],
        'notProcessed.petitionComplaint': [4],
        'otherHandling.other': [4],
        carriedOut: [4, 1],
      },
      cases: { review: [4, 1], litigationDirect: [2], litigationAfterReview: [1] },
      proactive: {
        'normativeDocuments.issued': '4',
        'normativeDocuments.repealed': '2',
        'normativeDocuments.inForce': '26',
      },
    },
  },
  /** A city government: 新收2846, 上年结转57, 办结2811, 结转下年92. */
  city: {
    organ: { name: '云川市人民政府', level: 'city', kind: 'government' },
    year: 2023,
    edition: 'FMT2021',
    numbers: {
      requests: {
        newReceived: [2701, 88, 2, 5, 39, 11],
        carriedIn: [54, 3],
        granted: [1119, 50, 2, 5, 20, 8],
        partiallyGranted: [380, 12, 0, 0, 7, 3],
        'denied.stateSecret': [3],
        'denied.prohibitedByLaw': [22],
        'denied.securityStability': [4],
        'denied.thirdPartyRights': [31],
        'denied.internalAffairs': [12],
        'denied.deliberativeProcess': [27],
        'denied.enforcementFile': [20],
        'denied.administrativeInquiry': [12],
        'unable.notHeld': [536, 25, 0, 0, 10, 0],
        'unable.wouldRequireCreation': [66],
        'unable.stillUnclear': [52],
        'notProcessed.petitionComplaint': [98],
        'notProcessed.repeated': [104],
        'notProcessed.publication': [3],
        'notProcessed.abusive': [29],
        'notProcessed.reissue': [12],
        'otherHandling.correctionOverdue': [41],
        'otherHandling.feeOverdue': [6],
        'otherHandling.other': [92],
        carriedOut: [86, 4, 0, 0, 2, 0],
      },
      cases: { review: [61, 22, 48, 19], litigationDirect: [12, 3, 9, 4], litigationAfterReview: [20, 1, 6, 5] },
      proactive: {
        'regulations.issued': '2',
        'regulations.repealed': '1',
        'regulations.inForce': '14',
        'normativeDocuments.issued': '31',
        'normativeDocuments.repealed': '18',
        'normativeDocuments.inForce': '163',
        'licensing.decisions': '386214',
        'penalties.decisions': '1204455',
        'coercion.decisions': '30211',
        'adminFees.amountWanYuan': '84210.55',
      },
    },
    last: {
      requests: {
        newReceived: [2401, 70, 1, 6, 32, 7],
        carriedIn: [45, 3],
        granted: [1010, 40, 1, 6, 30, 7],
        partiallyGranted: [351],
        'denied.thirdPartyRights': [120],
        'unable.notHeld': [601, 30],
        'notProcessed.petitionComplaint': [211],
        'otherHandling.other': [101],
        carriedOut: [52, 3, 0, 0, 2, 0],
      },
      cases: { review: [55, 20, 40, 16], litigationDirect: [20, 2, 8, 5], litigationAfterReview: [25, 2, 4, 4] },
      proactive: { 'normativeDocuments.issued': '40', 'normativeDocuments.inForce': '150' },
    },
  },
  /** A town that nobody asked for anything. */
  town: {
    organ: { name: '青河县临江镇人民政府', level: 'town', kind: 'government' },
    year: 2025,
    edition: 'FMT2021',
    numbers: { requests: {} },
  },
  /** A street office with one request, answered, and one review, upheld. */
  street: {
    organ: { name: '云川市东湖区新桥街道办事处', level: 'town', kind: 'office' },
    year: 2022,
    edition: 'FMT2021',
    numbers: {
      requests: { newReceived: [1], granted: [1] },
      cases: { review: [1] },
      proactive: { 'normativeDocuments.issued': '1', 'normativeDocuments.inForce': '2' },
    },
  },
  /** A government's office on the form of 2019: 新收318, 上年结转12, 办结305, 结转下年25. */
  office: {
    organ: { name: '云川市人民政府办公室', level: 'city', kind: 'office' },
    year: 2020,
    edition: 'FMT2019',
    numbers: {
      requests: {
        newReceived: [301, 11, 0, 0, 6, 0],
        carriedIn: [12],
        granted: [112, 6, 0, 0, 3, 0],
        partiallyGranted: [40, 2, 0, 0, 1, 0],
        'denied.deliberativeProcess': [17],
        'unable.notHeld': [80, 3, 0, 0, 1, 0],
        'notProcessed.petitionComplaint': [31],
        otherHandling: [9],
        carriedOut: [24, 0, 0, 0, 1, 0],
      },
      cases: { review: [4], litigationAfterReview: [3] },
      proactive: {
        'regulations.newlyMade': '5',
        'regulations.newlyPublished': '5',
        'regulations.publishedTotal': '48',
        'normativeDocuments.newlyMade': '26',
        'normativeDocuments.newlyPublished': '26',
        'normativeDocuments.publishedTotal': '311',
      },
    },
  },
  /** A county government that left nothing open: 新收207, 办结207. */
  county: {
    organ: { name: '青河县人民政府', level: 'county', kind: 'government' },
    year: 2021,
    edition: 'FMT2021',
    numbers: {
      requests: {
        newReceived: [188, 12, 0, 0, 7, 0],
        granted: [82, 9, 0, 0, 5, 0],
        partiallyGranted: [19, 2],
        'denied.thirdPartyRights': [5],
        'denied.deliberativeProcess': [7],
        'unable.notHeld': [39, 1, 0, 0, 2, 0],
        'unable.stillUnclear': [6],
        'notProcessed.petitionComplaint': [10],
        'notProcessed.repeated': [7],
        'otherHandling.correctionOverdue': [6],
        'otherHandling.feeOverdue': [3],
        'otherHandling.other': [4],
      },
      cases: { review: [9, 2, 4], litigationDirect: [2, 0, 1], litigationAfterReview: [1] },
      proactive: {
        'normativeDocuments.issued': '12',
        'normativeDocuments.repealed': '7',
        'normativeDocuments.inForce': '58',
        'adminFees.amountWanYuan': '3021.6',
      },
    },
  },
  ...OF_PUBLISHED,
} as const satisfies Readonly<Record<string, Office>>;

export type OfficeName = keyof typeof OFFICES;

const OUTCOMES = ['upheld', 'corrected', 'otherOutcome', 'pending'];

/** Every cell that an officer enters: the given number, else 0. */
function cells(edition: EditionId, { requests, cases = {}, proactive = {} }: Numbers): Report['tables'] {
  const numberOf = (id: FieldId): string => {
    const [table = '', ...rest] = id.split('.');
    const column = rest.at(-1) ?? '';
    const row = rest.slice(0, -1).join('.');
    if (table === 'proactive') return proactive[`${row}.${column}`] ?? '0';
    if (table === 'requests') return String(requests[row]?.[APPLICANTS.findIndex((a) => a.id === column)] ?? 0);
    return String(cases[row]?.[OUTCOMES.indexOf(column)] ?? 0);
  };
  return Object.fromEntries(
    formOf({ edition }).fields.flatMap((f) => (f.parts ? [] : [[f.id, { value: numberOf(f.id) }]])),
  );
}

/** The report of an office, without prose, and last year's where it has one. */
export function reportsOf(name: OfficeName): { readonly report: Report; readonly lastYear?: Report } {
  const { organ, year, edition, numbers, last }: Office = OFFICES[name];
  const blank = (y: number): Report => blankReport('3b0c2a60-5f0e-4a5e-9d0e-2f6f4f1c7a11', y, organ);
  return {
    report: { ...blank(year), edition, tables: cells(edition, numbers) },
    ...(last && { lastYear: { ...blank(year - 1), tables: cells('FMT2021', last) } }),
  };
}
