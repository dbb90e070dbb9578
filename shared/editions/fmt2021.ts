/** FMT2021: the form of 国办公开办函〔2021〕30号, in force from report year 2021. 200 numbers, 42 identities. */
import { numberCell, printed } from './form.ts';
import type { Edition, Field, FormCell, TableForm } from './form.ts';
import { OTHER_HANDLING_2021, requestsTable } from './requests.ts';
import { reviewLitigationTable } from './reviewLitigation.ts';
import { SECTIONS } from './sections.ts';

const DOCUMENT_COLUMNS = [
  { id: 'issued', name: '本年制发件数' },
  { id: 'repealed', name: '本年废止件数' },
  { id: 'inForce', name: '现行有效件数' },
] as const;
const DOCUMENT_ROWS = [
  { id: 'regulations', name: '规章' },
  { id: 'normativeDocuments', name: '行政规范性文件' },
] as const;
const DECISION_ROWS = [
  { id: 'licensing', name: '行政许可', item: '第二十条第（五）项' },
  { id: 'penalties', name: '行政处罚', item: '第二十条第（六）项' },
  { id: 'coercion', name: '行政强制', item: '第二十条第（六）项' },
] as const;
const FEES = 'proactive.adminFees.amountWanYuan';

const documentFields: Field[] = DOCUMENT_ROWS.flatMap((r) =>
  DOCUMENT_COLUMNS.map((c): Field => ({
    id: `proactive.${r.id}.${c.id}`,
    table: 'proactive',
    row: r.id,
    column: c.id,
    kind: 'count',
    unit: '件',
    rowName: r.name,
    columnName: c.name,
  })),
);
const decisionFields: Field[] = DECISION_ROWS.map((r): Field => ({
  id: `proactive.${r.id}.decisions`,
  table: 'proactive',
  row: r.id,
  column: 'decisions',
  kind: 'count',
  unit: '件',
  rowName: r.name,
  columnName: '本年处理决定数量',
}));
const feeField: Field = {
  id: FEES,
  table: 'proactive',
  row: 'adminFees',
  column: 'amountWanYuan',
  kind: 'amount',
  unit: '万元',
  rowName: '行政事业性收费',
  columnName: '本年收费金额（单位：万元）',
};

const heads = (columnName: string): FormCell[] => [printed('head', '信息内容'), printed('head', columnName, 3)];
const decisionRow = (id: string, name: string): FormCell[] => [
  printed('label', name),
  numberCell(`proactive.${id}.decisions`, 3),
];

const proactive: TableForm = {
  id: 'proactive',
  edition: 'FMT2021',
  widths: [2435, 2435, 2435, 2435],
  headRows: 0,
  rows: [
    [printed('head', '第二十条第（一）项', 4)],
    [printed('head', '信息内容'), ...DOCUMENT_COLUMNS.map((c) => printed('head', c.name))],
    ...DOCUMENT_ROWS.map((r) => [
      printed('label', r.name),
      ...DOCUMENT_COLUMNS.map((c) => numberCell(`proactive.${r.id}.${c.id}`)),
    ]),
    [printed('head', '第二十条第（五）项', 4)],
    heads('本年处理决定数量'),
    decisionRow('licensing', '行政许可'),
    [printed('head', '第二十条第（六）项', 4)],
    heads('本年处理决定数量'),
    decisionRow('penalties', '行政处罚'),
    decisionRow('coercion', '行政强制'),
    [printed('head', '第二十条第（八）项', 4)],
    heads('本年收费金额（单位：万元）'),
    [printed('label', '行政事业性收费'), numberCell(FEES, 3)],
  ],
  fields: [...documentFields, ...decisionFields, feeField],
  identities: [],
  rowHelp: {
    regulations: {
      text: '仅国务院部门、省级和设区的市级人民政府填报；没有规章制定权的单位填0。',
      article: '第二十条第一项',
    },
    normativeDocuments: {
      text: '本机关制发的行政规范性文件。现行有效件数一般等于上年现行有效件数加本年制发减本年废止；不一致的应当说明原因。',
      article: '第二十条第一项',
    },
    licensing: {
      text: '本年作出的全部行政许可决定件数，已公开和依法未公开的都计入。',
      article: '第二十条第五项',
    },
    penalties: {
      text: '本年作出的全部行政处罚决定件数，已公开和依法未公开的都计入。',
      article: '第二十条第六项',
    },
    coercion: {
      text: '本年作出的全部行政强制决定件数，已公开和依法未公开的都计入。',
      article: '第二十条第六项',
    },
    adminFees: {
      text: '本年行政事业性收费总金额，单位为万元，保留实际小数位，不要误填为元。',
      article: '第二十条第八项',
    },
  },
};

export const FMT2021: Edition = {
  id: 'FMT2021',
  notice: '国办公开办函〔2021〕30号',
  noticeTitle: '中华人民共和国政府信息公开工作年度报告格式',
  years: { from: 2021, to: 9999 },
  sections: SECTIONS,
  tables: {
    proactive,
    requests: requestsTable('FMT2021', OTHER_HANDLING_2021),
    reviewLitigation: reviewLitigationTable('FMT2021'),
  },
};
