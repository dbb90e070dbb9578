/** Table four (政府信息公开行政复议、行政诉讼情况): the same in both editions; three groups of five numbers. */
import { numberCell, printed } from './form.ts';
import type { EditionId, Field, TableForm } from './form.ts';

const GROUPS = [
  { id: 'review', name: '行政复议' },
  { id: 'litigationDirect', name: '行政诉讼·未经复议直接起诉' },
  { id: 'litigationAfterReview', name: '行政诉讼·复议后起诉' },
] as const;
const OUTCOMES = [
  { id: 'upheld', name: '结果维持' },
  { id: 'corrected', name: '结果纠正' },
  { id: 'otherOutcome', name: '其他结果' },
  { id: 'pending', name: '尚未审结' },
] as const;
const COLUMNS = [...OUTCOMES, { id: 'total', name: '总计' }] as const;
const fieldId = (group: string, column: string): string => `reviewLitigation.${group}.${column}`;

/** Builds table four for one edition. */
export function reviewLitigationTable(edition: EditionId): TableForm {
  const fields = GROUPS.flatMap((g) =>
    COLUMNS.map((c): Field => ({
      id: fieldId(g.id, c.id),
      table: 'reviewLitigation',
      row: g.id,
      column: c.id,
      kind: 'count',
      unit: '件',
      rowName: g.name,
      columnName: c.name,
      ...(c.id === 'total' && { parts: OUTCOMES.map((o) => fieldId(g.id, o.id)) }),
    })),
  );
  return {
    id: 'reviewLitigation',
    edition,
    widths: Array.from({ length: 15 }, () => 650),
    headRows: 3,
    rows: [
      [printed('head', '行政复议', 5), printed('head', '行政诉讼', 10)],
      [
        ...COLUMNS.map((c) => printed('head', c.name, 1, 2)),
        printed('head', '未经复议直接起诉', 5),
        printed('head', '复议后起诉', 5),
      ],
      [...COLUMNS, ...COLUMNS].map((c) => printed('head', c.name)),
      fields.map((f) => numberCell(f.id)),
    ],
    fields,
    identities: GROUPS.map((g) => ({
      id: `T4-SUM:${g.id}`,
      family: 'T4-SUM' as const,
      left: OUTCOMES.map((o) => fieldId(g.id, o.id)),
      right: [fieldId(g.id, 'total')],
    })),
    rowHelp: {
      review: {
        text: '因政府信息公开工作被申请行政复议的件数，按复议结果分列；不予公开类答复自2024年起适用复议前置，直接起诉减少、复议增加属正常。',
        article: '行政复议法第二十三条',
      },
      litigationDirect: { text: '申请人未经行政复议直接提起行政诉讼的件数，按裁判结果分列。' },
      litigationAfterReview: { text: '申请人对复议决定不服提起行政诉讼的件数，按裁判结果分列。' },
    },
  };
}
