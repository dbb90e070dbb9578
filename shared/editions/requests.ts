/**
 * Table three (收到和处理政府信息公开申请情况). Both editions print the same table but for （六）其他处理: one row in
 * FMT2019, three in FMT2021. Wording and spans as in the published Word form.
 */
import { numberCell, printed } from './form.ts';
import type { EditionId, Field, FieldId, FormCell, Identity, RowHelp, TableForm } from './form.ts';

/** The six kinds of applicant, and the total; order is the printed order. */
export const APPLICANTS = [
  { id: 'naturalPerson', name: '自然人' },
  { id: 'business', name: '商业企业' },
  { id: 'researchInstitute', name: '科研机构' },
  { id: 'publicWelfareOrg', name: '社会公益组织' },
  { id: 'legalServiceOrg', name: '法律服务机构' },
  { id: 'otherEntity', name: '其他' },
] as const;
const COLUMNS = [...APPLICANTS, { id: 'total', name: '总计' }] as const;

interface Row {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly help: RowHelp;
}

interface Group {
  readonly label: string;
  readonly name: string;
  readonly rows: readonly Row[];
}

const row = (id: string, label: string, name: string, text: string, article?: string): Row => ({
  id,
  label,
  name,
  help: article === undefined ? { text } : { text, article },
});

const NEW_RECEIVED = row(
  'newReceived',
  '一、本年新收政府信息公开申请数量',
  '本年新收政府信息公开申请数量',
  '统计期限内（1月1日至12月31日）收到的申请件数，以收到申请之日为准：当面提交的为提交之日，签收邮寄的为签收之日，平信、网络、传真提交的为双方确认之日。',
  '第三十一条',
);
const CARRIED_IN = row(
  'carriedIn',
  '二、上年结转政府信息公开申请数量',
  '上年结转政府信息公开申请数量',
  '上一年度收到、到上年末尚未办结的申请件数，各列应与上一年度报告“结转下年度继续办理”一致。',
);
const CARRIED_OUT = row(
  'carriedOut',
  '四、结转下年度继续办理',
  '结转下年度继续办理',
  '到本年12月31日仍在法定期限内办理、尚未答复的申请件数。答复期限一般为20个工作日，可延长一次，不超过20个工作日。',
  '第三十三条',
);

const SINGLE_RESULTS: readonly Row[] = [
  row('granted', '（一）予以公开', '予以公开', '告知获取方式、途径或者直接提供所申请信息的。', '第三十六条第一、二项'),
  row(
    'partiallyGranted',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    '部分公开',
    '申请公开的信息中含有不应当公开的内容、能够作区分处理的，只计入本行，不再计入（三）至（六）。',
    '第三十七条',
  ),
];

const RESULT_GROUPS: readonly Group[] = [
  {
    label: '（三）不予公开',
    name: '不予公开',
    rows: [
      row('denied.stateSecret', '1.属于国家秘密', '属于国家秘密', '依法确定为国家秘密，不予公开的。', '第十四条'),
      row(
        'denied.prohibitedByLaw',
        '2.其他法律行政法规禁止公开',
        '其他法律行政法规禁止公开',
        '法律、行政法规禁止公开的，应当写明所依据的法律、行政法规条款。',
        '第十四条',
      ),
      row(
        'denied.securityStability',
        '3.危及“三安全一稳定”',
        '危及“三安全一稳定”',
        '公开后可能危及国家安全、公共安全、经济安全、社会稳定的。',
        '第十四条',
      ),
      row(
        'denied.thirdPartyRights',
        '4.保护第三方合法权益',
        '保护第三方合法权益',
        '涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害的；第三方同意公开或者不公开会对公共利益造成重大影响的除外。',
        '第十五条、第三十二条',
      ),
      row(
        'denied.internalAffairs',
        '5.属于三类内部事务信息',
        '属于三类内部事务信息',
        '人事管理、后勤管理、内部工作流程等方面的信息。',
        '第十六条第一款',
      ),
      row(
        'denied.deliberativeProcess',
        '6.属于四类过程性信息',
        '属于四类过程性信息',
        '讨论记录、过程稿、磋商信函、请示报告等过程性信息。',
        '第十六条第二款',
      ),
      row('denied.enforcementFile', '7.属于行政执法案卷', '属于行政执法案卷', '行政执法案卷信息。', '第十六条第二款'),
      row(
        'denied.administrativeInquiry',
        '8.属于行政查询事项',
        '属于行政查询事项',
        '工商、不动产登记资料等信息，法律、行政法规对其获取有专门规定的，告知依照有关规定办理。',
        '第三十六条第七项',
      ),
    ],
  },
  {
    label: '（四）无法提供',
    name: '无法提供',
    rows: [
      row(
        'unable.notHeld',
        '1.本机关不掌握相关政府信息',
        '本机关不掌握相关政府信息',
        '经检索没有所申请公开信息，或者所申请公开信息不属于本机关负责公开的。',
        '第三十六条第四、五项',
      ),
      row(
        'unable.wouldRequireCreation',
        '2.没有现成信息需要另行制作',
        '没有现成信息需要另行制作',
        '需要行政机关对现有政府信息进行加工、分析的。',
        '第三十八条',
      ),
      row(
        'unable.stillUnclear',
        '3.补正后申请内容仍不明确',
        '补正后申请内容仍不明确',
        '申请人已按要求补正，但申请内容仍不明确、无法提供的。补正一次性告知，期限见条例规定。',
        '第三十条',
      ),
    ],
  },
  {
    label: '（五）不予处理',
    name: '不予处理',
    rows: [
      row(
        'notProcessed.petitionComplaint',
        '1.信访举报投诉类申请',
        '信访举报投诉类申请',
        '以政府信息公开申请的形式进行信访、投诉、举报等活动，告知通过相应渠道提出的。',
        '第三十九条第一款',
      ),
      row(
        'notProcessed.repeated',
        '2.重复申请',
        '重复申请',
        '已就申请人提出的申请作出答复，申请人重复申请公开相同政府信息的。',
        '第三十六条第六项',
      ),
      row(
        'notProcessed.publication',
        '3.要求提供公开出版物',
        '要求提供公开出版物',
        '要求提供政府公报、报刊、书籍等公开出版物，告知获取途径的。',
        '第三十九条第二款',
      ),
      row(
        'notProcessed.abusive',
        '4.无正当理由大量反复申请',
        '无正当理由大量反复申请',
        '申请公开的数量、频次明显超过合理范围，申请人说明的理由不合理的。',
        '第三十五条',
      ),
      row(
        'notProcessed.reissue',
        '5.要求行政机关确认或重新出具已获取信息',
        '要求行政机关确认或重新出具已获取信息',
        '要求对已获取的政府信息进行确认或者重新出具的。',
      ),
    ],
  },
];

/** （六）其他处理 as FMT2021 prints it. */
export const OTHER_HANDLING_2021: Group = {
  label: '（六）其他处理',
  name: '其他处理',
  rows: [
    row(
      'otherHandling.correctionOverdue',
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '逾期不补正、不再处理',
      '申请人无正当理由逾期不补正，视为放弃申请，行政机关不再处理的。',
      '第三十条',
    ),
    row(
      'otherHandling.feeOverdue',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '逾期未按收费通知要求缴纳费用、不再处理',
      '发出收费通知后，申请人逾期未缴费，视为放弃申请的。收费通知情况应在第六部分报告。',
      '第四十二条',
    ),
    row('otherHandling.other', '3.其他', '其他', '不属于以上各种情形的其他处理方式，例如申请人主动撤回申请。'),
  ],
};

/** （六）其他处理 as FMT2019 prints it: one row without items. */
export const OTHER_HANDLING_2019: Row = row(
  'otherHandling',
  '（六）其他处理',
  '其他处理',
  '不属于（一）至（五）的其他处理方式，例如逾期不补正、申请人撤回申请。',
);

const RESULT_TOTAL = row(
  'resultTotal',
  '（七）总计',
  '办理结果总计',
  '（一）至（六）各行之和，即本年度办结的申请件数。',
);

const isGroup = (x: Row | Group): x is Group => 'rows' in x;
const fieldId = (rowId: string, column: string): FieldId => `requests.${rowId}.${column}`;

/**
 * Builds table three for one edition.
 * @param other （六）其他处理 as that edition prints it
 */
export function requestsTable(edition: EditionId, other: Row | Group): TableForm {
  const outcomes: readonly (Row | Group)[] = [...SINGLE_RESULTS, ...RESULT_GROUPS, other];
  const outcomeRows = outcomes.flatMap((x) => (isGroup(x) ? x.rows.map((r) => ({ ...r, group: x.name })) : [r0(x)]));
  const allRows = [r0(NEW_RECEIVED), r0(CARRIED_IN), ...outcomeRows, r0(RESULT_TOTAL), r0(CARRIED_OUT)];

  const fields: Field[] = allRows.flatMap((r) =>
    COLUMNS.map((c): Field => {
      const parts = partsOf(r.id, c.id);
      return {
        id: fieldId(r.id, c.id),
        table: 'requests',
        row: r.id,
        column: c.id,
        kind: 'count',
        unit: '件',
        rowName: r.group === '' ? r.name : `${r.group}·${r.name}`,
        columnName: c.name,
        ...(parts && { parts }),
      };
    }),
  );

  function partsOf(rowId: string, column: string): FieldId[] | undefined {
    if (column === 'total') return APPLICANTS.map((a) => fieldId(rowId, a.id));
    if (rowId === RESULT_TOTAL.id) return outcomeRows.map((r) => fieldId(r.id, column));
    return undefined;
  }

  const identities: Identity[] = [
    ...COLUMNS.map((c): Identity => ({
      id: `T3-BAL:${c.id}`,
      family: 'T3-BAL',
      left: [fieldId(NEW_RECEIVED.id, c.id), fieldId(CARRIED_IN.id, c.id)],
      right: [fieldId(RESULT_TOTAL.id, c.id), fieldId(CARRIED_OUT.id, c.id)],
    })),
    ...allRows.map((r): Identity => ({
      id: `T3-ROW:${r.id}`,
      family: 'T3-ROW',
      left: APPLICANTS.map((a) => fieldId(r.id, a.id)),
      right: [fieldId(r.id, 'total')],
    })),
    ...COLUMNS.map((c): Identity => ({
      id: `T3-SUM:${c.id}`,
      family: 'T3-SUM',
      left: outcomeRows.map((r) => fieldId(r.id, c.id)),
      right: [fieldId(RESULT_TOTAL.id, c.id)],
    })),
  ];

  const numbers = (r: Row): FormCell[] => COLUMNS.map((c) => numberCell(fieldId(r.id, c.id)));
  const resultRows: FormCell[][] = outcomes.flatMap((x) =>
    isGroup(x)
      ? x.rows.map((r, i) => [
          ...(i === 0 ? [printed('label', x.label, 1, x.rows.length)] : []),
          printed('label', r.label),
          ...numbers(r),
        ])
      : [[printed('label', x.label, 2), ...numbers(x)]],
  );
  resultRows.push([printed('label', RESULT_TOTAL.label, 2), ...numbers(RESULT_TOTAL)]);
  resultRows[0]?.unshift(printed('label', '三、本年度办理结果', 1, resultRows.length));

  return {
    id: 'requests',
    edition,
    widths: [754, 921, 3271, 685, 685, 685, 685, 685, 685, 685],
    headRows: 3,
    rows: [
      [
        printed('head', '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3),
        printed('head', '申请人情况', 7),
      ],
      [printed('head', '自然人', 1, 2), printed('head', '法人或其他组织', 5), printed('head', '总计', 1, 2)],
      APPLICANTS.slice(1).map((a) => printed('head', a.name)),
      [printed('label', NEW_RECEIVED.label, 3), ...numbers(NEW_RECEIVED)],
      [printed('label', CARRIED_IN.label, 3), ...numbers(CARRIED_IN)],
      ...resultRows,
      [printed('label', CARRIED_OUT.label, 3), ...numbers(CARRIED_OUT)],
    ],
    fields,
    identities,
    rowHelp: Object.fromEntries(allRows.map((r) => [r.id, r.help])),
  };
}

const r0 = (r: Row): Row & { group: string } => ({ ...r, group: '' });
