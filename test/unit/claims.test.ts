import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, CountClaim, Subject } from '../../shared/prose/claims/claim.ts';
import { compact } from '../../shared/prose/claims/compact.ts';
import { readClaims } from '../../shared/prose/claims/read.ts';

const read = (text: string, year = 2024, part = 'sec1Overview.body') => readClaims([{ part, level: 0, text }], year);

/** A subject in one word. */
function word(s: Subject): string {
  switch (s.of) {
    case 'requests':
      return s.applicant === 'total' ? s.row : `${s.row}/${s.applicant}`;
    case 'outcome':
      return s.readings.map((rows) => rows.join('+')).join('|');
    case 'cases':
      return `${(s.readings[0] ?? []).join('+')}/${s.outcome}`;
    case 'documents':
      return `${s.rows.join('+')}/${s.column}`;
    case 'processingFee':
      return s.part;
    case 'decisions':
      return s.row;
    default:
      return s.of;
  }
}

const counts = (text: string, year?: number): string[] =>
  read(text, year)
    .claims.filter((c): c is CountClaim => c.kind === 'count' && c.scope === 'own')
    .map((c) => `${word(c.subject)} ${c.quantity.value}`);

describe('counts', () => {
  it('reads a published sentence whole, and points at its words', () => {
    const text =
      '2024年，全市共受理政府信息公开申请 3119 件，答复 3050 件（含上年度结转申请 34 件，另有 103 件顺延到下年度答复），均在法定期限内予以答复。政府信息公开行政复议 351 件，其中结果维持 72 件。';
    expect(read(text).claims.map((c: Claim) => text.slice(c.from, c.to))).toEqual([
      '受理政府信息公开申请 3119 件',
      '答复 3050 件',
      '上年度结转申请 34 件',
      '103 件顺延到下年度',
      '行政复议 351 件',
      '结果维持 72 件',
    ]);
  });

  it.each([
    [
      '全县共受理政府信息公开申请749件，其中自然人申请741件；共办理718件，结转下一年31件。',
      ['received 749', 'received/naturalPerson 741', 'answered 718', 'carriedOut 31'],
    ],
    ['全市共收办政府信息公开申请案件3607件，其中市政府349件、部门933件。', ['received 3607']],
    [
      '2024年，本街道共收到12件信息依申请公开，其中10件已经按时按规完成答复，剩余2件结转下年度继续办理。',
      ['received 12', 'answered 10', 'carriedOut 2'],
    ],
    [
      '2024年，全区受理依申请公开件255件，办结255件，其中予以公开71件、部分公开5件。',
      ['received 255', 'answered 255', 'granted 71', 'partiallyGranted 5'],
    ],
    ['全年共收到依申请公开共9件，全部及时分发到责任科室予以办理。', ['received 9']],
    ['2024年，我局收到1件政府信息公开申请，结转至下一年度办理。', ['received 1']],
    [
      '我市共受理群众政府信息公开申请54件，按时办结54件，办理上年结转2件。',
      ['received 54', 'answered 54', 'carriedIn 2'],
    ],
    [
      '2024年共受理30件依申请公开，办结31件（其中1件为2023年结转本年度办理）。',
      ['received 30', 'answered 31', 'carriedIn 1'],
    ],
    ['2023年结转政府信息公开申请4件，结转至2025年办理6件。', ['carriedIn 4', 'carriedOut 6']],
    ['2022年结转政府信息公开申请4件。', []],
    ['收到申请政府信息公开事项3件。收到针对我街道信息公开事务的行政复议0件。', ['received 3', 'review/total 0']],
    ['因本机关不掌握等原因无法提供政府信息公开申请265件', ['unable 265']],
    [
      '政府信息公开申请中，信访举报投诉类申请及重复申请等不予处理3件，本办不掌握相关政府信息2件',
      ['notProcessed 3', 'unable.notHeld 2'],
    ],
    [
      '完成政府信息依申请公开答复1453件，予以公开答复966件，部分公开67，占4.61%',
      ['answered 1453', 'granted 966', 'partiallyGranted 67'],
    ],
    [
      '政府信息公开行政诉讼中，复议后起诉5件，其中维持3件',
      ['litigationAfterReview/total 5', 'litigationAfterReview/upheld 3'],
    ],
    [
      '制发行政规范性文件12件，废止3件，现行有效件数25件',
      ['normativeDocuments/issued 12', 'normativeDocuments/repealed 3', 'normativeDocuments/inForce 25'],
    ],
    ['发出信息处理费收费通知2件，总金额600元，实际收取300元', ['notices 2', 'noticed 600', 'collected 300']],
    ['全县共办理政府信息公开相关案件74件，收到留言56条。', []],
    ['我局政府信息公开申请74件，同比增长3%。', ['received 74']],
    ['收到涉及征收、拆迁等领域的政府信息公开申请共5件次', ['received 5']],
    [
      '2023年结转至2024年2件，新收政府信息公开申请74件，结转2025年6件，其余70件均已答复',
      ['carriedIn 2', 'newReceived 74', 'carriedOut 6', 'answered 70'],
    ],
    ['收到的政府信息公开申请中，61件由自然人提出，企业提出9件', ['received/naturalPerson 61', 'received/business 9']],
    ['政府信息公开申请办理中，公开或部分公开38件', ['granted+partiallyGranted 38']],
    [
      '因政府信息公开引发行政复议6件、行政诉讼4件，其中被纠正1件',
      [
        'review/total 6',
        'litigationDirect+litigationAfterReview/total 4',
        'review+litigationDirect+litigationAfterReview/corrected 1',
      ],
    ],
    ['对6件行政复议、4件行政诉讼案件逐案分析政府信息公开工作。', []],
    [
      '制定发布规范性文件2件，清理废止文件10件，现行有效文件14件',
      ['normativeDocuments/issued 2', 'normativeDocuments/repealed 10', 'normativeDocuments/inForce 14'],
    ],
    [
      '全年作出行政许可决定412件、行政处罚决定36件，实施行政强制2件，行政事业性收费158.6万元',
      ['licensing 412', 'penalties 36', 'coercion 2', 'adminFees 1586000'],
    ],
    ['公开行政许可412件、行政处罚36件；办理道路行政许可77件，减免行政事业性收费12万元', []],
    ['受理建房申请31件，审批28件，结转下年3件。', []],
    ['新收政府信息公开申请1408件，结转上年度172件，办结1519件', ['newReceived 1408', 'carriedIn 172', 'answered 1519']],
    [
      '新收政府信息公开申请74件，上年结转5件，其中自然人申请65件',
      ['newReceived 74', 'carriedIn 5', 'received/naturalPerson 65'],
    ],
    ['政府信息公开行政复议2件（其中1件为2023年信息公开件），结果维持1件', ['review/total 2', 'review/upheld 1']],
    ['收到律师提出的政府信息公开申请5件，收到涉及征收的政府信息公开申请23件。', []],
    ['同一申请人反复提交政府信息公开申请31件。', []],
    ['收到政府信息公开申请74件，其中物业类19件，予以公开9件、部分公开3件。', ['received 74']],
    ['在征收类政府信息公开申请中，予以公开12件。', []],
    ['在收到的政府信息公开申请中，予以公开12件。', ['granted 12']],
    ['计划制定规范性文件8件，出台规范性文件5件。', ['normativeDocuments/issued 5']],
    [
      '制发规章1份，制发2份规范性文件，废止3份规范性文件。',
      ['regulations/issued 1', 'normativeDocuments/issued 2', 'normativeDocuments/repealed 3'],
    ],
    ['对违法建设作出行政处罚决定9件。', []],
    ['因征收类申请引发政府信息公开行政复议4件。', []],
    ['主动公开137条，依申请公开50条，不予公开97条。', []],
    ['公开政府信息2414条，收到建议12件。', []],
    ['12345热线受理申请2310件，办结2306件，结转下年4件。', []],
  ])('reads %s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it.each([
    ['市政府办公厅代表市政府共受理政府信息公开申请859件。', '市政府办公厅代表市政府'],
    ['全市共受理政府信息公开申请859件。', '全市'],
    ['共受理政府信息公开申请859件。', ''],
    ['群众向我局提出政府信息公开申请859件。', '我局'],
    ['2024年，区住建局新收到政府信息公开申请34件。', '区住建局'],
  ])('names the body of %s', (text, body) => {
    expect(read(text).claims[0]).toMatchObject({ body });
  });

  it.each([
    ['2023年收到政府信息公开申请60件。', 'lastYear'],
    ['上年度共受理政府信息公开申请60件。', 'lastYear'],
    ['上半年收到政府信息公开申请33件。', 'other'],
    ['近三年收到政府信息公开申请191件。', 'other'],
    ['2024年1月1日至12月31日收到政府信息公开申请74件。', 'own'],
    ['较上年有所增长，收到政府信息公开申请74件。', 'own'],
    ['因2023年政府信息公开申请引发的行政复议1件。', 'own'],
    ['共收到通过网站、邮寄、当面提交的政府信息公开申请74件。', 'own'],
    ['网站“依申请公开”栏目收到申请19件。', 'other'],
  ])('knows when %s is', (text, scope) => {
    expect(read(text).claims[0]).toMatchObject({ scope });
  });

  it('reads under a heading what the sentence leaves out', () => {
    const text = '全年收到申请9件，办结4件。';
    const paragraphs = [
      { part: 'sec1Overview.body', level: 2, text: '（二）依申请公开' },
      { part: 'sec1Overview.body', level: 0, text },
    ];
    expect(readClaims(paragraphs, 2024).claims).toHaveLength(2);
    expect(read(text).claims).toEqual([]);
  });
});

describe('comparisons', () => {
  it('binds shares to what they stand behind', () => {
    const { claims } = read('政府信息公开申请予以公开27件，占36.99%；不予公开占比11%；部分公开11件（15.1%）。');
    expect(claims.filter((c) => c.kind === 'share').map((c) => [word(c.subject), c.quantity.value])).toEqual([
      ['granted', 36.99],
      ['denied', 11],
      ['partiallyGranted', 15.1],
    ]);
  });

  it.each([
    ['收到政府信息公开申请74件，同比增长23.3%。', 'received', 1],
    ['收到政府信息公开申请74件，较上年减少5件。', 'received', -1],
    ['申请数量较去年上升23%，共收到政府信息公开申请74件。', 'received', 1],
    ['政府信息公开行政复议6件，同比下降20%。', 'review/total', -1],
  ])('binds growth in %s', (text, subject, direction) => {
    const growth = read(text).claims.filter((c) => c.kind === 'growth');
    expect(growth.map((g) => [word(g.count.subject), g.direction])).toEqual([[subject, direction]]);
  });

  it('goes on from the paragraph before', () => {
    const paragraphs = ['共收办政府信息公开申请案件3646件。', '同比增长1.05%。'].map((text) => ({
      part: 'sec1Overview.body',
      level: 0,
      text,
    }));
    expect(readClaims(paragraphs, 2024).claims.at(-1)).toMatchObject({ kind: 'growth', quantity: { value: 1.05 } });
  });

  it('leaves alone what grew without being counted', () => {
    expect(read('受理群众诉求103.2万件，同比增长8.6%。').claims).toEqual([]);
  });
});

describe('claims in words', () => {
  const sayings = (text: string, year = 2024): string[] =>
    read(text, year).sayings.map((s) => [s.kind, ...s.groups].join(' '));

  it.each([
    '全年未收到政府信息公开申请。',
    '未收到公众关于政府信息公开的申请',
    '2024全年未收到依申请公开来信，无意见投诉情况。',
    '本单位没有收到要求公开信息的申请。',
    '2024年我局未收到申请公开事项。',
    '本年度无政府信息公开申请。',
    '2024年度我镇未收到任何形式的依申请公开政府信息。',
  ])('finds that there were no requests in %s', (text) => {
    expect(sayings(text)).toEqual(['noRequests']);
  });

  it.each([
    ['未收到政府信息公开申请行政复议。', ['noCases review']],
    ['未收到公众申请要求公开其他方面政府信息。', []],
    ['无申请人对政府信息公开答复提出异议。', []],
    ['一季度未收到政府信息公开申请。', []],
    [
      '政府信息公开行政复议7件，诉讼9件，均获维持，继续保持零败诉。',
      [
        'noneCorrected litigationDirect litigationAfterReview',
        'allUpheld litigationDirect litigationAfterReview review',
      ],
    ],
    ['未因涉信息公开行政复议、行政诉讼被纠错', ['noneCorrected review litigationDirect litigationAfterReview']],
    ['收到政府信息公开申请9件，已全部办结，无结转下年度事项。', ['noneCarriedOut', 'allAnswered']],
    ['收到政府信息公开申请9件，均在法定期限内答复。', []],
    ['上一年度结转政府信息公开申请5件，已全部办结。', []],
    ['没有发出信息处理费收费通知。', ['noFeeNotice']],
    ['未按期提起行政诉讼的，政府信息公开答复生效。', []],
  ])('reads %s', (text, expected) => {
    expect(sayings(text)).toEqual(expected);
  });
});

describe('lists of parts', () => {
  const lists = (text: string): string[] =>
    read(text).lists.map((l) => `${l.total.value}=${l.parts.map((p) => p.value).join('+')}${l.complete ? '!' : ''}`);

  it.each([
    ['公开信息49条，其中政务14条，基层政务6条，工作动态27条，通知公告2条。', ['49=14+6+27+2']],
    ['答复留言212条，分别为信箱88条、热线109条、网站15条。', ['212=88+109+15!']],
    ['收到意见26条，包括来信9条、网上留言12条、其他5条。', ['26=9+12+5!']],
    ['发布活动15场（发布会6场、访谈5场、开放日4场）。', ['15=6+5+4']],
    ['举办培训18期，参训1260人次，其中集中10期、网络8期。', ['18=10+8']],
    ['公开信息300条，其中网站200条（政策类50条、动态类150条）、公众号100条。', ['300=200+100']],
    ['公开信息100条，其中政策20条，答复留言150条。', ['100=20']],
    ['举办培训近20期，其中集中15期、网络8期。', []],
  ])('reads %s', (text, expected) => {
    expect(lists(text)).toEqual(expected);
  });
});

describe('compact', () => {
  it('leaves out white space, keeps one spelling, and finds the way back', () => {
    const text = '受理 ３１１９ 件,答复(含 3,050 件)';
    const c = compact(text);
    expect(c.text).toBe('受理3119件，答复（含3,050件）');
    expect(text.slice(c.original(2), c.original(5) + 1)).toBe('３１１９');
  });

  it('never points outside the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ 申请公开0-9０-９,，;；（）其中件条占%\n]{0,40}$/), (text) => {
        const { claims, sayings, lists } = read(`收到政府信息公开申请5件，${text}`);
        for (const c of [...claims, ...sayings, ...lists]) {
          expect(c.from).toBeGreaterThanOrEqual(0);
          expect(c.to).toBeGreaterThan(c.from);
          expect(c.to).toBeLessThanOrEqual(text.length + 13);
        }
      }),
    );
  });
});
