/** The offices that the sentences of `published.ts` speak of. None of them exists. */
import type { Office } from './office.ts';

export const OF_PUBLISHED = {
  /** A county's planning bureau: 新收314, 上年结转4, 办结305, 结转下年13. */
  planning: {
    organ: { name: '青河县自然资源和规划局', level: 'county', kind: 'department' },
    year: 2021,
    edition: 'FMT2021',
    numbers: {
      requests: {
        newReceived: [290, 21, 0, 0, 3, 0],
        carriedIn: [4],
        granted: [170, 13, 0, 0, 1, 0],
        partiallyGranted: [17, 1],
        'denied.thirdPartyRights': [4],
        'denied.deliberativeProcess': [5],
        'unable.notHeld': [45, 4, 0, 0, 1, 0],
        'unable.wouldRequireCreation': [8],
        'unable.stillUnclear': [3],
        'notProcessed.petitionComplaint': [12],
        'notProcessed.repeated': [7],
        'otherHandling.correctionOverdue': [9],
        'otherHandling.other': [4, 1],
        carriedOut: [10, 2, 0, 0, 1, 0],
      },
      cases: { review: [5, 2, 1, 2], litigationDirect: [3, 0, 1], litigationAfterReview: [2, 1, 0, 1] },
      proactive: {
        'normativeDocuments.issued': '1',
        'normativeDocuments.repealed': '2',
        'normativeDocuments.inForce': '6',
        'licensing.decisions': '746',
        'penalties.decisions': '81',
        'coercion.decisions': '3',
        'adminFees.amountWanYuan': '75.926',
      },
    },
    last: {
      requests: {
        newReceived: [250, 20],
        carriedIn: [2],
        granted: [140, 10],
        partiallyGranted: [20],
        'unable.notHeld': [88, 10],
        carriedOut: [4],
      },
      cases: { review: [4, 1], litigationDirect: [2], litigationAfterReview: [1] },
      proactive: { 'normativeDocuments.inForce': '7' },
    },
  },
  /** A county's school office: three requests, all answered, and nothing else. */
  schools: {
    organ: { name: '青河县教育局', level: 'county', kind: 'department' },
    year: 2022,
    edition: 'FMT2021',
    numbers: {
      requests: { newReceived: [2, 1], granted: [1], partiallyGranted: [0, 1], 'unable.notHeld': [1] },
      proactive: { 'normativeDocuments.inForce': '2', 'licensing.decisions': '339' },
    },
  },
  /** A market supervision bureau: 新收10, 办结8, 结转下年2, two reviews, both upheld. */
  market: {
    organ: { name: '云川市东湖区市场监督管理局', level: 'county', kind: 'department' },
    year: 2025,
    edition: 'FMT2021',
    numbers: {
      requests: {
        newReceived: [8, 2],
        granted: [2],
        partiallyGranted: [2, 1],
        'unable.notHeld': [2],
        'notProcessed.petitionComplaint': [1],
        carriedOut: [1, 1],
      },
      cases: { review: [2] },
      proactive: {
        'licensing.decisions': '26768',
        'penalties.decisions': '538',
        'coercion.decisions': '95',
        'adminFees.amountWanYuan': '2.02',
      },
    },
    last: { requests: { newReceived: [12], granted: [12] } },
  },
  /** A county government's office: 新收30, 上年结转5, 办结27, 结转下年8. */
  countyOffice: {
    organ: { name: '青河县人民政府办公室', level: 'county', kind: 'office' },
    year: 2024,
    edition: 'FMT2021',
    numbers: {
      requests: {
        newReceived: [27, 3],
        carriedIn: [5],
        granted: [4],
        partiallyGranted: [7, 1],
        'denied.deliberativeProcess': [3],
        'unable.notHeld': [8, 1],
        'notProcessed.repeated': [2],
        'otherHandling.correctionOverdue': [1],
        carriedOut: [7, 1],
      },
      cases: { review: [3, 1, 1], litigationAfterReview: [1] },
      proactive: {
        'normativeDocuments.issued': '2',
        'normativeDocuments.repealed': '10',
        'normativeDocuments.inForce': '14',
      },
    },
    last: { requests: { newReceived: [36], granted: [31], carriedOut: [5] } },
  },
} as const satisfies Readonly<Record<string, Office>>;
