/** FMT2019: the trial form of 国办公开办函〔2019〕60号, report years 2019 and 2020. 198 numbers, 40 identities. */
import { numberCell, printed } from './form.ts';
import type { Edition, Field, FormCell, NumberKind, RowHelp, TableForm } from './form.ts';
import { OTHER_HANDLING_2019, requestsTable } from './requests.ts';
import { reviewLitigationTable } from './reviewLitigation.ts';
import { SECTIONS_2019 } from './sections.ts';

interface Column {
  readonly id: string;
  readonly name: string;
  readonly kind: NumberKind;
  readonly unit: Field['unit'];
  /** Grid columns taken, of the four beside the label. */
  readonly span: number;
}
interface Block {
  readonly item: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly id: string; readonly name: string; readonly help: RowHelp }[];
}

const column = (id: string, name: string, unit: Field['unit'], span = 1, kind: NumberKind = 'count'): Column => ({
  id,
  name,
  kind,
  unit,
  span,
});
const PRIOR = column('priorYearItems', '上一年项目数量', '项');
const CHANGE = column('netChange', '本年增/减', '项', 2, 'signedCount');
const DECISIONS = column('decisions', '处理决定数量', '件');
const itemsHelp = (name: string, article: string): RowHelp => ({
  text: `“上一年项目数量”是权力清单上${name}的事项数，不是办件数；“本年增/减”减少的写负数；“处理决定数量”是全年办件数。`,
  article,
});

const BLOCKS: readonly Block[] = [
  {
    item: '第二十条第（一）项',
    columns: [
      column('newlyMade', '本年新制作数量', '件'),
      column('newlyPublished', '本年新公开数量', '件', 2),
      column('publishedTotal', '对外公开总数量', '件'),
    ],
    rows: [
      {
        id: 'regulations',
        name: '规章',
        help: { text: '仅有规章制定权的机关填报，其他单位填0。', article: '第二十条第一项' },
      },
      {
        id: 'normativeDocuments',
        name: '规范性文件',
        help: { text: '本机关制发的规范性文件；“对外公开总数量”是到年末累计公开的件数。', article: '第二十条第一项' },
      },
    ],
  },
  {
    item: '第二十条第（五）项',
    columns: [PRIOR, CHANGE, DECISIONS],
    rows: [
      { id: 'licensing', name: '行政许可', help: itemsHelp('行政许可', '第二十条第五项') },
      {
        id: 'otherExternalServices',
        name: '其他对外管理服务事项',
        help: itemsHelp('其他对外管理服务事项', '第二十条第五项'),
      },
    ],
  },
  {
    item: '第二十条第（六）项',
    columns: [PRIOR, CHANGE, DECISIONS],
    rows: [
      { id: 'penalties', name: '行政处罚', help: itemsHelp('行政处罚', '第二十条第六项') },
      { id: 'coercion', name: '行政强制', help: itemsHelp('行政强制', '第二十条第六项') },
    ],
  },
  {
    item: '第二十条第（八）项',
    columns: [{ ...PRIOR, span: 2 }, CHANGE],
    rows: [
      {
        id: 'adminFees',
        name: '行政事业性收费',
        help: { text: '收费项目的数量，不是金额。', article: '第二十条第八项' },
      },
    ],
  },
  {
    item: '第二十条第（九）项',
    columns: [column('projects', '采购项目数量', '项', 2), column('amount', '采购总金额', '', 2, 'amount')],
    rows: [
      {
        id: 'centralizedProcurement',
        name: '政府集中采购',
        help: { text: '格式没有规定采购总金额的单位，请在数字后写明“元”或“万元”。', article: '第二十条第九项' },
      },
    ],
  },
];

const fieldId = (row: string, col: string): string => `proactive.${row}.${col}`;

const fields = BLOCKS.flatMap((b) =>
  b.rows.flatMap((r) =>
    b.columns.map((c): Field => ({
      id: fieldId(r.id, c.id),
      table: 'proactive',
      row: r.id,
      column: c.id,
      kind: c.kind,
      unit: c.unit,
      rowName: r.name,
      columnName: c.name,
    })),
  ),
);

const blockRows = (b: Block): FormCell[][] => [
  [printed('head', b.item, 5)],
  [printed('head', '信息内容'), ...b.columns.map((c) => printed('head', c.name, c.span))],
  ...b.rows.map((r) => [printed('label', r.name), ...b.columns.map((c) => numberCell(fieldId(r.id, c.id), c.span))]),
];

const proactive: TableForm = {
  id: 'proactive',
  edition: 'FMT2019',
  widths: [2740, 1750, 1750, 1750, 1750],
  headRows: 0,
  rows: BLOCKS.flatMap(blockRows),
  fields,
  identities: [],
  rowHelp: Object.fromEntries(BLOCKS.flatMap((b) => b.rows.map((r) => [r.id, r.help]))),
};

export const FMT2019: Edition = {
  id: 'FMT2019',
  notice: '国办公开办函〔2019〕60号',
  noticeTitle: '中华人民共和国政府信息公开工作年度报告格式（试行）',
  years: { from: 2019, to: 2020 },
  sections: SECTIONS_2019,
  tables: {
    proactive,
    requests: requestsTable('FMT2019', OTHER_HANDLING_2019),
    reviewLitigation: reviewLitigationTable('FMT2019'),
  },
};
