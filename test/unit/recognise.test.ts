import { describe, expect, it } from 'vitest';
import { readHtml } from '../../main/import/readHtml.ts';
import { readText } from '../../main/import/readText.ts';
import { recognise } from '../../shared/document/recognise.ts';
import type { Recognition } from '../../shared/document/recognition.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { paragraphText } from '../../shared/report/richText.ts';
import type { RichText } from '../../shared/report/richText.ts';
import { valuesOf } from '../../shared/report/totals.ts';

const read = (text: string): Recognition => recognise(readText(text).blocks, { id: 'r' });
const values = ({ report }: Recognition, ...ids: string[]): (string | null)[] =>
  ids.map((id) => valuesOf(formOf(report), report.tables)(id).value);
const texts = (text: RichText): string[] => text.map((p) => paragraphText(p, () => ''));
const row = (r: Recognition, name: string): (string | null)[] =>
  values(
    r,
    ...[
      'naturalPerson',
      'business',
      'researchInstitute',
      'publicWelfareOrg',
      'legalServiceOrg',
      'otherEntity',
      'total',
    ].map((c) => `requests.${name}.${c}`),
  );
const review = (r: Recognition, group: string): (string | null)[] =>
  values(
    r,
    ...['upheld', 'corrected', 'otherOutcome', 'pending', 'total'].map((c) => `reviewLitigation.${group}.${c}`),
  );
const BEHIND = '\n五、存在的主要问题及改进情况\n好。';
const TITLE =
  '青禾县财政局2023年政府信息公开工作年度报告\n依据条例编制，统计期限为2023年1月1日至12月31日。\n一、总体情况\n全年工作平稳。\n';

describe('row labels', () => {
  const table = (...rows: string[]): Recognition =>
    read(`${TITLE}三、收到和处理政府信息公开申请情况\n${rows.join('\n')}${BEHIND}`);

  it.each([
    ['一、本年新收政府信息公开申请数量', 'newReceived'],
    ['本年新收政府信息公开申请数量', 'newReceived'],
    ['1.属于国家秘密', 'denied.stateSecret'],
    ['1、属于国家秘密', 'denied.stateSecret'],
    ['（1）属于国家秘密', 'denied.stateSecret'],
    ['危及"三安全一稳定"', 'denied.securityStability'],
    ['( 二 ) 部分公开(区分处理的, 只计这一情形, 不计其他情形)', 'partiallyGranted'],
    ['（二部分公开', 'partiallyGranted'],
    ['總計', 'resultTotal'],
    ['（七）总 计', 'resultTotal'],
    ['要求行政机关确认或重新出具', 'notProcessed.reissue'],
    ['屬於國家秘密', 'denied.stateSecret'],
  ])('%s', (label, name) => {
    expect(row(table(`| ${label} | 1 | 2 | 3 | 4 | 5 | 6 | 21 |`), name)).toEqual(['1', '2', '3', '4', '5', '6', '21']);
  });

  it('read with letters wrong are placed by likeness, and say so unless the numbering agrees', () => {
    const numbered = table('| 2.其他法律行政止公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |');
    expect(row(numbered, 'denied.prohibitedByLaw')[0]).toBe('1');
    expect(numbered.unsure).toEqual({});
    const bare = table('| 其他法律行政止公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |');
    expect(row(bare, 'denied.prohibitedByLaw')[0]).toBe('1');
    expect(bare.unsure['requests.denied.prohibitedByLaw.total']).toContain('其他法律行政止公开');
  });

  it('that could be two rows are listed, not guessed', () => {
    const r = table('| 予公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |', '| 其他 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |');
    expect(r.places).toEqual({});
    expect(r.unplaced.map((u) => u.why)).toEqual(['unknownRow', 'unknownRow']);
  });

  it('其他 belongs to 其他处理 where that group stands above it, and is the 2019 row where it is numbered （六）', () => {
    const items = table('| （六）其他处理 | 3.其他 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |');
    expect(row(items, 'otherHandling.other')[6]).toBe('1');
    expect(items.report.tableEditions).toBeUndefined();
    const single = table('| （六）其他 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |');
    expect(row(single, 'otherHandling')[6]).toBe('1');
    expect(single.report.tableEditions).toEqual({ requests: 'FMT2019' });
  });

  it('broken over lines grow together', () => {
    const r = table('一、本年新收政府信息公开 |', '申请数量 |', '5 |', '0 |', '0 |', '0 |', '0 |', '0 |', '5 |', '||');
    expect(row(r, 'newReceived')).toEqual(['5', '0', '0', '0', '0', '0', '5']);
    expect(r.places['requests.newReceived.total']?.line).toBe(14);
  });
});

describe('numbers in a row', () => {
  const table = (text: string): Recognition => read(`${TITLE}三、收到和处理政府信息公开申请情况\n${text}${BEHIND}`);

  it('are not placed when some are missing', () => {
    const r = table('一、本年新收政府信息公开申请数量\n26\n26\n二、上年结转政府信息公开申请数量\n0\n0\n0\n0\n0\n0\n0');
    expect(row(r, 'newReceived')).toEqual([null, null, null, null, null, null, null]);
    expect(r.unsure['requests.newReceived.business']).toContain('26、26');
    expect(r.unplaced).toMatchObject([{ text: '一、本年新收政府信息公开申请数量 26 26', why: 'tooFewNumbers' }]);
    expect(row(r, 'carriedIn')[6]).toBe('0');
  });

  it('are not placed when there are too many', () => {
    const r = table('| （七）总计 | 1 | 2 | 3 | 4 | 5 | 6 | 21 | 22 |');
    expect(r.places).toEqual({});
    expect(r.unplaced).toMatchObject([{ why: 'tooManyNumbers' }]);
    expect(Object.keys(r.unsure)).toHaveLength(7);
  });

  it('keep their columns where bars keep blank cells, and say so where the count of bars is not the form’s', () => {
    const cells = '一、本年新收政府信息公开申请数量 |\n26 |\n|\n|\n|\n|\n|\n26 |';
    const whole = table(`${cells}\n||`);
    expect(row(whole, 'newReceived')).toEqual(['26', null, null, null, null, null, '26']);
    expect(whole.unsure).toEqual({});
    const odd = table(`${cells}\n|`);
    expect(row(odd, 'newReceived')).toEqual(['26', null, null, null, null, null, '26']);
    expect(odd.unsure['requests.newReceived.total']).toContain('格数');
  });

  it('without a label, or under a label of no form, are listed', () => {
    const r = table('| 9 | 9 | 9 |\n\n| 咨询接待 | 40 | 0 | 0 | 0 | 0 | 0 | 40 |');
    expect(r.places).toEqual({});
    expect(r.unplaced).toMatchObject([
      { text: '9 9 9', why: 'noLabel' },
      { text: '咨询接待 40 0 0 0 0 0 40', why: 'unknownRow' },
    ]);
  });

  it('printed twice are taken once and doubted where they differ', () => {
    const same = '| （七）总计 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |';
    const twice = table(`${same}\n${same}`);
    expect(twice.unplaced.map((u) => u.why)).toEqual(['duplicate']);
    expect(twice.unsure).toEqual({});
    const other = table(`${same}\n| （七）总计 | 9 | 0 | 0 | 0 | 0 | 0 | 9 |`);
    expect(row(other, 'resultTotal')[0]).toBe('1');
    expect(other.unsure['requests.resultTotal.total']).toContain('数字不同');
  });
});

describe('table two', () => {
  const table = (text: string): Recognition => read(`${TITLE}二、主动公开政府信息情况\n${text}${BEHIND}`);

  it('of the 2019 form in a 2023 report is known by its rows and counts', () => {
    const r = table('规章\n0\n0\n3\n行政许可\n12\n-1\n80\n行政事业性收费\n2\n0');
    expect(r.report.tableEditions).toEqual({ proactive: 'FMT2019' });
    expect(values(r, 'proactive.licensing.netChange', 'proactive.adminFees.priorYearItems')).toEqual(['-1', '2']);
  });

  it('with marks of both forms is doubted', () => {
    const r = table(
      '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | 0 | 0 | 0 |\n| 政府集中采购 | 3 | 20 |',
    );
    expect(r.unsure['proactive.regulations.issued']).toContain('两种格式');
    expect(r.unplaced).toMatchObject([{ text: '政府集中采购 3 20', why: 'unknownRow' }]);
  });
});

describe('table four', () => {
  const table = (text: string): Recognition => read(`${TITLE}四、政府信息公开行政复议、行政诉讼情况\n${text}${BEHIND}`);
  const HEADS = '| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n|---|---|---|---|---|\n';

  it('cut into three is put together by its headings, in any order', () => {
    const r = table(
      `### 行政诉讼（复议后起诉）\n${HEADS}| 8 | 0 | 1 | 1 | 10 |\n\n### 行政复议\n${HEADS}| 27 | 10 | 9 | 15 | 61 |\n\n### 未经复议直接起诉\n${HEADS}| 3 | 0 | 0 | 0 | 3 |`,
    );
    expect(review(r, 'review')).toEqual(['27', '10', '9', '15', '61']);
    expect(review(r, 'litigationDirect')).toEqual(['3', '0', '0', '0', '3']);
    expect(review(r, 'litigationAfterReview')).toEqual(['8', '0', '1', '1', '10']);
    expect(r.unsure).toEqual({});
  });

  it('with a row for each group is read by its labels', () => {
    const r = table(
      `| 行政复议 | 1 | 0 | 0 | 0 | 1 |\n| 未经复议直接起诉 | 0 | 2 | 0 | 0 | 2 |\n| 复议后起诉 | 0 | 0 | 3 | 0 | 3 |`,
    );
    expect([review(r, 'review')[4], review(r, 'litigationDirect')[4], review(r, 'litigationAfterReview')[4]]).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  it('cut into three is told apart by the captions of a page', () => {
    const rows = '<tr><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>';
    const part = (caption: string, n: number): string =>
      `<table><caption>${caption}</caption>${rows}<tr><td>${n}</td><td>0</td><td>0</td><td>0</td><td>${n}</td></tr></table>`;
    const page = `<h2>四、政府信息公开行政复议、行政诉讼情况</h2>${part('复议后起诉', 3)}${part('未经复议直接起诉', 2)}${part('行政复议', 1)}<p>好。</p>`;
    const r = recognise(readHtml(page).blocks, { id: 'r' });
    expect([review(r, 'review')[0], review(r, 'litigationDirect')[0], review(r, 'litigationAfterReview')[0]]).toEqual([
      '1',
      '2',
      '3',
    ]);
    expect(r.unsure).toEqual({});
  });

  it('is doubted as a whole when heads of all its groups stand over five numbers', () => {
    const r = table('行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n1 0 0 0 1');
    expect(r.places).toEqual({});
    expect(Object.keys(r.unsure)).toHaveLength(15);
  });

  it('with fourteen numbers is left blank', () => {
    const r = table('0 0 0 0 0 0 0 0 0 0 0 0 0 0');
    expect(r.places).toEqual({});
    expect(r.unplaced).toMatchObject([{ why: 'tooFewNumbers' }]);
  });
});

describe('sections', () => {
  const ids = (r: Recognition): string[] => r.report.sections.map((s) => s.id);
  const ALL = ['sec1Overview', 'sec2Proactive', 'sec3Requests', 'sec4ReviewLitigation', 'sec5Issues', 'sec6Other'];
  const lines = (...titles: string[]): string =>
    `青禾县财政局2023年政府信息公开工作年度报告\n${titles.map((t, i) => `${t}\n第${i + 1}段的文字。`).join('\n')}`;

  it.each([
    [
      'Arabic numerals',
      [
        '1、总体情况',
        '2、主动公开政府信息情况',
        '3、收到和处理政府信息公开申请情况',
        '4、政府信息公开行政复议、行政诉讼情况',
        '5、存在的主要问题及改进情况',
        '6、其他需要报告的事项',
      ],
    ],
    [
      'no numerals',
      [
        '总体情况',
        '主动公开政府信息情况',
        '收到和处理政府信息公开申请情况',
        '政府信息公开行政复议、行政诉讼情况',
        '存在的主要问题及改进情况',
        '其他需要报告的事项',
      ],
    ],
    [
      'other words',
      [
        '一、概述',
        '二、行政机关主动公开政府信息情况',
        '三、依申请公开情况',
        '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
        '五、存在问题及整改措施',
        '六、需要报告的其他事项',
      ],
    ],
    [
      'a numeral without a title',
      [
        '一、',
        '二、主动公开政府信息情况',
        '三、收到和处理政府信息公开申请情况',
        '四、政府信息公开行政复议行政诉讼情况',
        '五、下一步打算',
        '六、其他需要报告的事项',
      ],
    ],
  ])('are found with %s', (_, titles) => {
    const r = read(lines(...titles));
    expect(ids(r)).toEqual(ALL);
    expect(r.report.sections.map((s) => texts(s.body))).toEqual(titles.map((_t, i) => [`第${i + 1}段的文字。`]));
  });

  it('keep a printed title that is not the form’s, and no other', () => {
    const r = read(lines('一、 总体情况', '五、存在问题及整改措施'));
    expect(r.report.sections.map((s) => s.title)).toEqual([undefined, '五、存在问题及整改措施']);
  });

  it('are not mistaken for rows of table three, sub-headings or a list of contents', () => {
    const r = read(
      `${TITLE}（一）主动公开政府信息情况\n公开了。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n1\n0\n0\n0\n0\n0\n1\n三、本年度办理结果\n四、结转下年度继续办理\n0\n0\n0\n0\n0\n0\n0\n四、政府信息公开行政复议、行政诉讼情况`,
    );
    expect(ids(r)).toEqual(ALL.slice(0, 4));
    expect(texts(r.report.sections[0]!.body)).toEqual(['全年工作平稳。', '（一）主动公开政府信息情况', '公开了。']);
    expect(texts(r.report.sections[2]!.body)).toEqual([]);
    const contents = read(
      `青禾县财政局2023年政府信息公开工作年度报告\n一、总体情况\n五、存在的主要问题及改进情况\n${lines('一、总体情况', '五、存在的主要问题及改进情况').split('\n').slice(1).join('\n')}`,
    );
    expect(contents.report.sections.map((s) => texts(s.body))).toEqual([['第1段的文字。'], ['第2段的文字。']]);
  });

  it('leave the tables readable when their headings are lost', () => {
    const r = read(`${TITLE}规章\n0\n0\n0\n行政许可\n12\n五、存在的主要问题及改进情况\n好。`);
    expect(values(r, 'proactive.licensing.decisions')).toEqual(['12']);
    expect(texts(r.report.sections[0]!.body)).toEqual(['全年工作平稳。']);
  });
});

describe('what a report says of itself', () => {
  it.each([
    ['2019年上海市示范区人民政府办公厅政府信息公开工作年度报告', '上海市示范区人民政府办公厅', 2019, 'office'],
    ['青禾县人民政府\n2022年政府信息公开工作年度报告', '青禾县人民政府', 2022, 'government'],
    ['云岭市2023年度政府信息公开工作年度报告', '云岭市', 2023, 'government'],
    ['青禾县财政局 2024 年政府信息公开工作年度报告', '青禾县财政局', 2024, 'department'],
    ['青禾县人民政府信息公开年报（2021年）', '青禾县人民政府', 2021, 'government'],
  ])('%s', (title, organ, year, kind) => {
    const { report } = read(`${title}\n一、总体情况\n好。`);
    expect([report.organ.name, report.year, report.organ.kind]).toEqual([organ, year, kind]);
  });

  it('is taken from the introduction and the period when there is no title', () => {
    const { report } = read(
      '本报告依据条例编制，统计期限为2022年1月1日至12月31日，2023年发布。如有疑问，请与青禾县东门街道办事处联系。\n一、总体情况\n好。',
    );
    expect(report).toMatchObject({ year: 2022, organ: { name: '青禾县东门街道办事处', level: 'town' } });
  });

  it('keeps a line of the page inside the text and the page’s foot out of it', () => {
    const r = read(
      `${TITLE}六、其他需要报告的事项\n无。\n青禾县财政局\n2024年1月9日\n相关文章\n版权所有：青禾县人民政府\n网站地图`,
    );
    expect(texts(r.report.sections.at(-1)!.body)).toEqual(['无。', '相关文章']);
    expect(r.report.metadata.issuedOn).toBe('2024-01-09');
    expect(r.unplaced.map((u) => [u.text, u.why])).toEqual([
      ['版权所有：青禾县人民政府', 'residue'],
      ['网站地图', 'residue'],
    ]);
  });

  it('leaves injected letters out of the contact address', () => {
    const { metadata } = read(
      '青禾县财政局2023年政府信息公开工作年度报告\n联系（地址：青禾县bet0000官网路1号，邮编：000000，电话：0000-8376019）。\n一、总体情况\n好。',
    ).report;
    expect(metadata).toEqual({ postcode: '000000', phone: '0000-8376019' });
  });
});
