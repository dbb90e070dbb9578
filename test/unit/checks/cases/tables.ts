/** Cases of the rules on numbers: identities and cells. */
import type { Edit } from '../reportWith.ts';
import type { Cases } from './case.ts';

const ROW = 'requests.newReceived';
const blankColumns = (row: string): Edit['cells'] =>
  Object.fromEntries(
    ['business', 'researchInstitute', 'publicWelfareOrg', 'legalServiceOrg', 'otherEntity'].map((c) => [
      `requests.${row}.${c}`,
      undefined,
    ]),
  );

export const TABLE_CASES = {
  'T3-BAL': {
    passing: [
      {},
      // Nothing typed yet but one number.
      { emptyTables: true, cells: { [`${ROW}.naturalPerson`]: '5' } },
      // Blank on the side that is too small: it may still become right.
      { cells: { 'requests.carriedOut.business': undefined, [`${ROW}.business`]: '7' } },
      // A printed total that is blank cannot be judged.
      { cells: { 'requests.resultTotal.business': null } },
      { cells: { [`${ROW}.naturalPerson`]: '35', 'requests.carriedOut.naturalPerson': '4' } },
    ],
    failing: [
      {
        edit: { cells: { [`${ROW}.business`]: '7' } },
        cells: [`${ROW}.business`, `${ROW}.total`],
        numbers: [
          ['7', '6'],
          ['47', '46'],
        ],
        says: '“商业企业”列：第一项加第二项之和为7，第三项加第四项之和为6，不相等，请核对。',
      },
      // Blank on the side that is too large already: nothing typed there can make it right.
      {
        edit: { cells: { 'requests.carriedIn.business': undefined, [`${ROW}.business`]: '7', [`${ROW}.total`]: '43' } },
        cells: [`${ROW}.business`],
        numbers: [['7', '6']],
      },
      // Beside a printed total a blank is read as zero.
      {
        edit: {
          cells: {
            'requests.carriedIn.business': undefined,
            [`${ROW}.business`]: '5',
            'requests.resultTotal.business': '6',
          },
        },
        cells: [`${ROW}.business`],
      },
    ],
  },
  'T3-ROW': {
    passing: [{}, { cells: { ...blankColumns('denied.stateSecret'), 'requests.denied.stateSecret.total': '0' } }],
    failing: [
      {
        edit: { cells: { [`${ROW}.total`]: '42' } },
        cells: [`${ROW}.naturalPerson`],
        numbers: [['43', '42']],
        says: '“本年新收政府信息公开申请数量”行：各类申请人之和为43，总计为42，不相等，请核对。',
      },
      {
        edit: { cells: { ...blankColumns('carriedIn'), 'requests.carriedIn.total': '4' } },
        cells: ['requests.carriedIn.naturalPerson'],
        numbers: [['3', '4']],
      },
    ],
  },
  'T3-SUM': {
    passing: [
      {},
      {
        cells: {
          'requests.unable.notHeld.business': undefined,
          'requests.granted.business': '4',
          'requests.resultTotal.business': '6',
        },
      },
      { cells: { 'requests.unable.notHeld.business': undefined } },
    ],
    failing: [
      {
        edit: { cells: { 'requests.resultTotal.business': '8' } },
        cells: ['requests.granted.business', 'requests.granted.total'],
        says: '“商业企业”列：（一）至（六）各项之和为6，（七）总计为8，不相等，请核对。',
      },
    ],
  },
  'T4-SUM': {
    passing: [{}, { cells: { 'reviewLitigation.review.pending': undefined } }],
    failing: [
      {
        edit: { cells: { 'reviewLitigation.review.total': '0' } },
        cells: ['reviewLitigation.review.upheld'],
        numbers: [['3', '0']],
        says: '“行政复议”：四种结果之和为3，总计为0，不相等，请核对。',
      },
    ],
  },
  A05: {
    passing: [{}, { cells: { 'proactive.adminFees.amountWanYuan': '4068.208' } }],
    failing: [
      { edit: { cells: { [`${ROW}.business`]: '1.5' } }, cells: [`${ROW}.business`], says: '带小数' },
      {
        edit: { cells: { 'proactive.licensing.decisions': '-3' } },
        says: '“行政许可”的“本年处理决定数量”：“-3”是负数',
      },
      { edit: { cells: { 'proactive.penalties.decisions': '39857580000' } }, says: '位数过多' },
    ],
  },
  A06: {
    passing: [{}, { cells: { [`${ROW}.total`]: undefined } }],
    failing: [
      {
        edit: { cells: { 'proactive.regulations.issued': { value: null, note: '/' } } },
        cells: ['proactive.regulations.issued'],
        says: '“规章”一行有1个空白格，没有的请填0。',
      },
      { edit: { cells: { 'proactive.coercion.decisions': undefined } }, says: '“行政强制”一行全部空白，没有的请填0。' },
      {
        edit: { emptyTables: true },
        cells: ['proactive.regulations.issued', 'requests.newReceived.naturalPerson', 'reviewLitigation.review.upheld'],
        says: '“二、主动公开政府信息情况”的表格全部空白，请填写，没有的请填0。',
      },
      // Four rows with blanks: the habit of the whole table, said once.
      {
        edit: {
          cells: Object.assign(
            {},
            ...['newReceived', 'carriedIn', 'granted', 'carriedOut'].map(blankColumns),
          ) as Edit['cells'] & {},
        },
        cells: ['requests.newReceived.business'],
        says: '有20个空白格',
      },
    ],
  },
  A07: {
    passing: [
      {},
      { cells: { 'reviewLitigation.litigationDirect.total': null } },
      // A draft on its way: blanks leave totals open.
      { emptyTables: true, cells: { [`${ROW}.naturalPerson`]: '5' } },
    ],
    failing: [
      {
        edit: { cells: { 'requests.granted.total': null } },
        cells: ['requests.granted.total'],
        numbers: [['24']],
        says: '“予以公开”的“总计”没有填，各项之和为24，请补填总计。',
      },
      // A published report that leaves zeros and totals blank.
      {
        edit: {
          report: { provenance: { origin: 'import' } },
          cells: { ...blankColumns('granted'), ...blankColumns('carriedIn') },
        },
        cells: ['requests.carriedIn.total'],
        says: '“上年结转政府信息公开申请数量”的“总计”等4个总计没有填',
      },
    ],
  },
  A08: {
    passing: [{}, { cells: { [`${ROW}.otherEntity`]: { value: null, note: '-' } } }],
    failing: [
      {
        edit: { cells: { 'proactive.normativeDocuments.issued': { value: '4', note: '（其中修订1件）' } } },
        cells: ['proactive.normativeDocuments.issued'],
        class: 'C',
        says: '“4（其中修订1件）”，表格中只填数字',
      },
      {
        edit: {
          report: { edition: 'FMT2019', year: 2020 },
          cells: { 'proactive.centralizedProcurement.amount': { value: '251000', note: '元' } },
        },
        class: 'D',
        says: '请确认“元”正确',
      },
    ],
  },
} satisfies Record<string, Cases>;
