/** Cases of the rules on numbers that add up and yet can hardly be. */
import type { Cases } from './case.ts';

const PROVINCE_OFFICE = { name: '江西省人民政府办公厅', level: 'province', kind: 'office' } as const;
const CITY = { name: '云岭市人民政府', level: 'city', kind: 'government' } as const;
const MINISTRY = { name: '国家云岭总局', level: 'central', kind: 'department' } as const;

const few = (received: string, carriedOut: string) => ({
  emptyTables: true as const,
  cells: {
    'requests.newReceived.total': received,
    'requests.carriedIn.total': '0',
    'requests.carriedOut.total': carriedOut,
  },
});
const suits = (direct: string, denied: string, results: string) => ({
  report: { year: 2024 },
  emptyTables: true as const,
  cells: {
    'reviewLitigation.litigationDirect.total': direct,
    'requests.denied.enforcementFile.total': denied,
    'requests.resultTotal.total': results,
  },
});

export const PLAUSIBILITY_CASES = {
  A11: {
    passing: [
      {},
      { organ: CITY, cells: { 'proactive.regulations.issued': '1', 'proactive.regulations.inForce': '11' } },
      { organ: PROVINCE_OFFICE, cells: { 'proactive.regulations.inForce': '524' } },
      { organ: MINISTRY, cells: { 'proactive.regulations.inForce': '30' } },
      { cells: { 'proactive.regulations.issued': null } },
    ],
    failing: [
      {
        edit: { cells: { 'proactive.regulations.issued': '2', 'proactive.regulations.inForce': '5' } },
        cells: ['proactive.regulations.issued'],
        class: 'C',
        says: '“规章”的“本年制发件数”填了2，青河县自然资源局没有规章制定权',
      },
      {
        edit: {
          organ: { ...CITY, name: '云岭市教育局', kind: 'department' },
          cells: { 'proactive.regulations.inForce': '1' },
        },
      },
    ],
  },
  A12: {
    passing: [
      {},
      // Made and repealed in the same year.
      {
        cells: {
          'proactive.normativeDocuments.issued': '3',
          'proactive.normativeDocuments.repealed': '3',
          'proactive.normativeDocuments.inForce': '0',
        },
      },
      {
        cells: {
          'proactive.normativeDocuments.issued': '30',
          'proactive.normativeDocuments.repealed': '12',
          'proactive.normativeDocuments.inForce': '19',
        },
      },
      { cells: { 'proactive.normativeDocuments.inForce': null } },
    ],
    failing: [
      {
        edit: { cells: { 'proactive.normativeDocuments.inForce': '0' } },
        cells: ['proactive.normativeDocuments.inForce'],
        class: 'C',
        numbers: [['0']],
        says: '现行有效至少应为2',
      },
      {
        edit: { cells: { 'proactive.normativeDocuments.issued': '25' } },
        cells: ['proactive.normativeDocuments.inForce'],
      },
    ],
  },
  A15: {
    passing: [
      {},
      few('100', '30'),
      few('3', '0'),
      { cells: { 'requests.carriedOut.total': null } },
      { ...few('100', '45'), settings: { carriedOutPercent: 50 } },
    ],
    failing: [
      { edit: few('100', '31'), cells: ['requests.carriedOut.total'], class: 'C', says: '31%' },
      { edit: few('1', '1'), class: 'C' },
      { edit: few('5', '2'), class: 'D' },
      { edit: few('5', '9'), class: 'C', says: '超过本年新收5与上年结转0之和' },
    ],
  },
  A16: {
    passing: [
      {},
      {
        cells: { 'requests.otherHandling.feeOverdue.naturalPerson': '1' },
        instead: { sec6Other: ['发出收费通知2件，总金额400元，实际收取信息处理费300元。'] },
      },
      { instead: { sec6Other: ['全年收取政府信息公开信息处理费3940元。'] } },
      // The tariff of the notice is no charge.
      { ...few('2', '0'), instead: { sec6Other: ['信息处理费按件计收，超过10件的每件100元，本年度未收取。'] } },
      { ...few('2', '0'), instead: { sec6Other: ['本年度收取信息处理费0元，承办建议提案经费20万元。'] } },
    ],
    failing: [
      {
        edit: {
          cells: { 'requests.otherHandling.feeOverdue.naturalPerson': '1' },
          instead: { sec6Other: ['全年收取信息处理费0元。'] },
        },
        cells: ['requests.otherHandling.feeOverdue.total'],
        class: 'C',
        numbers: [['1']],
      },
      {
        edit: { ...few('2', '0'), instead: { sec6Other: ['全年收取信息处理费380元。'] } },
        at: ['380元'],
        says: '一共只有2件',
      },
    ],
  },
  A18: {
    passing: [
      {},
      suits('26', '178', '1000'),
      suits('3', '1', '1000'),
      { ...suits('26', '1', '1000'), report: { year: 2023 } },
    ],
    failing: [
      {
        edit: suits('26', '178', '3050'),
        cells: ['reviewLitigation.litigationDirect.total'],
        class: 'D',
        says: '26件',
      },
      { edit: { ...suits('6', '1', '1000'), settings: { directSuitsFewest: 5 } } },
    ],
  },
} satisfies Record<string, Cases>;
