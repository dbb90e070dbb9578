/** Cases of the rules on dates and on how the office can be reached. */
import type { Cases } from './case.ts';

const GOVERNMENT = { name: '青河县人民政府', level: 'county', kind: 'government' } as const;
const TOWN = { name: '青河县城关镇人民政府', level: 'town', kind: 'government' } as const;

export const CONTACT_CASES = {
  M02: {
    passing: [
      {},
      { metadata: { issuedOn: '2024-01-15', publishedOn: '2024-01-31' } },
      { organ: GOVERNMENT, metadata: { issuedOn: '2024-03-08', publishedOn: '2024-03-31' } },
      // The statute names no day for towns.
      { organ: TOWN, metadata: { publishedOn: '2024-06-15' } },
    ],
    failing: [
      { edit: { metadata: { issuedOn: '2023-12-28' } }, class: 'C', says: '成文日期2023-12-28早于' },
      { edit: { metadata: { issuedOn: '2024-01-20', publishedOn: '2024-01-18' } }, says: '早于成文日期2024-01-20' },
      { edit: { metadata: { publishedOn: '2024-02-01' } }, class: 'D', says: '晚于规定的期限2024-01-31' },
      { edit: { organ: GOVERNMENT, metadata: { issuedOn: '2024-04-01' } }, class: 'D', says: '2024-03-31' },
    ],
  },
  M03: {
    passing: [
      {},
      { metadata: { phone: '（0517）83605210、83605211', postcode: '２２３００１' } },
      { metadata: { phone: '0517—83605210转801；12345', postcode: '341000' } },
      { metadata: { phone: '010-12345678/5678，400-123-4567（工作日）', postcode: '' } },
    ],
    failing: [
      { edit: { metadata: { phone: '0797-837601' } }, class: 'D', says: '0797-837601' },
      { edit: { metadata: { postcode: '34100' } }, says: '“34100”不是6位数字' },
    ],
  },
} satisfies Record<string, Cases>;
