/** Shapes in which published reports come, one case each; layouts of whole reports are in `readersProperty.test.ts`. */
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../main/import/readHtml.ts';
import { readText } from '../../main/import/readText.ts';
import { compose } from '../../shared/document/compose.ts';
import { recognise } from '../../shared/document/recognise.ts';
import type { Recognition } from '../../shared/document/recognition.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { SECTION_IDS } from '../../shared/editions/form.ts';
import { paragraph, paragraphText } from '../../shared/report/richText.ts';
import type { RichText } from '../../shared/report/richText.ts';
import { valuesOf } from '../../shared/report/totals.ts';
import { cleanTables, listedCells, printedCleanReport, printedReport } from '../generate/cleanTables.ts';
import { seeded } from '../generate/random.ts';
import { barredLines, pipeRows, plainPage, wordClipboard } from '../generate/renderings.ts';

const readMd = (text: string): Recognition => recognise(readText(text).blocks, { id: 'r' });
const readPage = (html: string): Recognition => recognise(readHtml(html).blocks, { id: 'r' });
const texts = (text: RichText): string[] => text.map((p) => paragraphText(p, () => ''));
const value = ({ report }: Recognition, id: string): string | null => valuesOf(formOf(report), report.tables)(id).value;
const COLUMNS = [
  ...['naturalPerson', 'business', 'researchInstitute', 'publicWelfareOrg', 'legalServiceOrg', 'otherEntity', 'total'],
];
const row = (r: Recognition, name: string): (string | null)[] => COLUMNS.map((c) => value(r, `requests.${name}.${c}`));
const filled = (r: Recognition): number => formOf(r.report).fields.filter((f) => value(r, f.id) !== null).length;
const ids = ({ report }: Recognition): string[] => report.sections.map((s) => s.id);

const TITLES = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const HEAD = '青禾县财政局2023年政府信息公开工作年度报告\n一、总体情况\n全年工作平稳。\n';
const TAIL = '\n五、存在的主要问题及改进情况\n一是公开不够及时。\n六、其他需要报告的事项\n无。';
const requests = (text: string): Recognition => readMd(`${HEAD}${TITLES[2]}\n${text}${TAIL}`);
const proactive = (text: string): Recognition => readMd(`${HEAD}${TITLES[1]}\n${text}${TAIL}`);

/** A sound report of 2023 with text in every section. */
const REPORT = ((r) => ({
  ...r,
  sections: r.sections.map((s, i) => ({ ...s, body: [paragraph(`第${i + 1}部分的文字。`)] })),
}))(printedCleanReport(seeded(8)));
const BLOCKS = compose(REPORT);
const NUMBERS = formOf(REPORT).fields.map((f) => [f.id, REPORT.tables[f.id]?.value ?? null] as const);
const wrong = (r: Recognition): string[] => NUMBERS.flatMap(([id, v]) => (value(r, id) === v ? [] : [id]));

describe('tables', () => {
  it('of one row each under a head that is wrong are read by position', () => {
    const r = requests(
      '| 项目 | 本年新收件数 | 上年结转件数 | 予以公开 | 部分公开 | 不予公开 | 结转下年度 | 总计 |\n|---|---|---|---|---|---|---|---|\n| （七）总计 | 710 | 3 | 0 | 0 | 5 | 0 | 718 |',
    );
    expect(row(r, 'resultTotal')).toEqual(['710', '3', '0', '0', '5', '0', '718']);
    expect(r.unsure).toEqual({});
  });

  it('with vertical labels, one character a line, are read', () => {
    const r = requests(
      '三\n、\n本\n年\n度\n办\n理\n结\n果\n（一）予以公开\n1 0 0 0 0 0 1\n（二）部分公开\n0 2 0 0 0 0 2',
    );
    expect([row(r, 'granted')[0], row(r, 'partiallyGranted')[1]]).toEqual(['1', '2']);
    expect(r.unsure).toEqual({});
  });

  it('whose head 商业企业 is broken over two rows are read', () => {
    const r = requests(
      '|  | 自然人 | 商业 | 科研 | 社会公益 | 法律服务 | 其他 | 总计 |\n|  |  | 企业 | 机构 | 组织 | 机构 |  |  |\n| 一、本年新收政府信息公开申请数量 | 1 | 2 | 0 | 0 | 0 | 0 | 3 |',
    );
    expect(row(r, 'newReceived')).toEqual(['1', '2', '0', '0', '0', '0', '3']);
    expect(r.unsure).toEqual({});
  });

  it('in which five of seven columns are left out are read only under heads that name the two', () => {
    const named = requests('| 类别 | 自然人 | 总计 |\n|---|---|---|\n| 一、本年新收政府信息公开申请数量 | 26 | 26 |');
    expect(row(named, 'newReceived')).toEqual(['26', null, null, null, null, null, '26']);
    const bare = requests('| 一、本年新收政府信息公开申请数量 | 26 | 26 |');
    expect(row(bare, 'newReceived')).toEqual([null, null, null, null, null, null, null]);
    expect(Object.keys(bare.unsure)).toHaveLength(7);
  });

  it('that leave the total blank in every row stay so, one that does it once is doubted', () => {
    const label = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（一）予以公开'];
    const always = requests(label.map((l) => `| ${l} | 3 | 0 | 0 | 0 | 0 | 0 |  |`).join('\n'));
    expect(row(always, 'granted')).toEqual(['3', '0', '0', '0', '0', '0', null]);
    expect(always.unsure).toEqual({});
    const once = requests(label.map((l, i) => `| ${l} | 3 | 0 | 0 | 0 | 0 | 3 | ${i < 2 ? '3' : ''} |`).join('\n'));
    expect(once.unsure['requests.granted.otherEntity']).toContain('缺了一格');
    expect(once.unsure['requests.carriedIn.total']).toBeUndefined();
  });

  it.each([
    ['a table', (l: string, n: number) => `| ${l} | ${n} | 0 | 0 | 0 | 0 | 0 | ${n} |`],
    ['lines of text', (l: string, n: number) => [l, n, 0, 0, 0, 0, 0, n].join('\n')],
  ])('with rows in another order are read by their labels, and doubted: %s', (_, cells) => {
    const r = requests([cells('4.保护第三方合法权益', 4), cells('1.属于国家秘密', 1)].join('\n'));
    expect([row(r, 'denied.thirdPartyRights')[0], row(r, 'denied.stateSecret')[0]]).toEqual(['4', '1']);
    expect(r.unsure['requests.denied.stateSecret.total']).toContain('先后');
  });

  it('of table four, broken off by a foreign text behind the bars of their heads, are doubted', () => {
    const heads = ['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉', '结果维持', '总计'];
    const lines = ['四、政府信息公开行政复议、行政诉讼情况', ...heads.map((h) => `${h} |`), '|||||'];
    const r = readText([...lines, ...Array<string>(10).fill('1 |'), '见附件 |', '|', '|', '|', '|'].join('\n'));
    const { unsure } = recognise(r.blocks, { id: 'x' });
    expect(Object.keys(unsure).filter((id) => id.startsWith('reviewLitigation.'))).toHaveLength(15);
  });

  it('that lost a cell, a bar or a number say so at the whole row', () => {
    const lost = requests(
      '| （一）予以公开 |  | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n| （二）部分公开 |  | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n| （七）总计 |  | 3 | 0 | 0 | 0 | 0 | 3 |  |',
    );
    expect(lost.unsure['requests.resultTotal.otherEntity']).toContain('缺了一格');
    const text = requests('（一）予以公开\n5\n9\n0\n0\n0\n0\n5');
    expect(text.unsure['requests.granted.business']).toContain('之和');
  });

  it('say which of their rows they lack', () => {
    const text = pipeRows(BLOCKS).replace(/.*属于行政执法案卷.*\n/, '');
    const r = readMd(text);
    expect(Object.keys(r.unsure)).toEqual(COLUMNS.map((c) => `requests.denied.enforcementFile.${c}`));
    expect(wrong(r).every((id) => id in r.unsure)).toBe(true);
  });

  it('end with a number that is doubted where the text breaks off', () => {
    const r = readMd(`${HEAD}${TITLES[1]}\n行政许可\n12`);
    expect(r.unsure['proactive.licensing.decisions']).toContain('断了');
  });

  it('all lost leave every number blank, never 0', () => {
    const r = readMd(TITLES.map((t, i) => `${t}\n第${i + 1}部分的文字。`).join('\n'));
    expect(ids(r)).toEqual(SECTION_IDS);
    expect(filled(r)).toBe(0);
    expect(r.unsure).toEqual({});
  });

  it('are read when table two alone is lost', () => {
    const second = BLOCKS.findIndex((b) => b.kind === 'table');
    const r = readMd(pipeRows(BLOCKS.filter((_, i) => i !== second)));
    expect(filled(r)).toBe(NUMBERS.filter(([id]) => !id.startsWith('proactive')).length);
  });

  it('numbered 一二三 under headings of a second run are read, and the headings found', () => {
    const text = barredLines(BLOCKS)
      .replace('二、主动公开', '表一、主动公开')
      .replace('四、政府信息公开', '三、政府信息公开');
    expect(wrong(readMd(text))).toEqual([]);
  });

  it('of the 2019 form are read in a report of 2023', () => {
    const old = printedReport('FMT2019', listedCells(cleanTables(formOf({ edition: 'FMT2019' }), seeded(1))));
    const r = readMd(pipeRows(compose(old)).replace('2020年', '2023年'));
    expect(r.report).toMatchObject({ year: 2023, tableEditions: { proactive: 'FMT2019', requests: 'FMT2019' } });
    expect(filled(r)).toBe(198);
  });
});

describe('values', () => {
  it.each([
    ['251000元', '251000', true],
    ['23600万元', '23600', true],
    ['72701.2578', '72701.2578', false],
    ['27,381', '27381', false],
    ['１２８６', '1286', false],
  ])('%s is read as %s', (text, read, noted) => {
    const r = proactive(`| 行政事业性收费 | ${text} |`);
    expect(value(r, 'proactive.adminFees.amountWanYuan')).toBe(read);
    expect(r.report.tables['proactive.adminFees.amountWanYuan']?.note !== undefined).toBe(noted);
  });

  it.each(['--253', '+22', '03396', '1 286', '12 |5'])('%s is not taken without a word', (text) => {
    const r = proactive(`| 行政许可 | ${text} |`);
    const id = 'proactive.licensing.decisions';
    expect(id in r.unsure || value(r, id) === null).toBe(true);
    expect(Object.keys(r.unsure).length + r.unplaced.length).toBeGreaterThan(0);
  });

  it.each(['', '-', '/', '\u00a0', '无'])('%j is a blank, not 0', (text) => {
    expect(value(proactive(`| 行政许可 | ${text} |\n| 行政处罚 | 3 |`), 'proactive.licensing.decisions')).toBeNull();
  });

  it('keep what is noted in their cell, and the note under the table', () => {
    const r = proactive(
      '| 信息内容 | 本年（2023）制发件数 | 本年废止件数 | 现行有效件数 |\n| 规范性文件 | 22（其中修订 16 件） | 1 | 55 |\n注：含部门联合制发的文件。',
    );
    expect(r.report.tables['proactive.normativeDocuments.issued']).toEqual({ value: '22', note: '（其中修订16件）' });
    expect(texts(r.report.sections[1]?.after ?? [])).toEqual(['注：含部门联合制发的文件。']);
  });

  it('of a row that the form lacks are listed', () => {
    const r = proactive('| 其他主动公开文件 | 240 | 240 | 3150 |\n| 规章 | 0 | 0 | 0 |');
    expect(r.unplaced).toMatchObject([{ text: '其他主动公开文件 240 240 3150', why: 'unknownRow' }]);
  });
});

describe('sections', () => {
  it('are found where heading five is lost, and where its words are other words', () => {
    const lines = TITLES.map((t, i) => `${t}\n第${i + 1}部分的文字。`);
    expect(ids(readMd(lines.toSpliced(4, 1).join('\n')))).toEqual(SECTION_IDS.filter((s) => s !== 'sec5Issues'));
    for (const title of ['五、存在问题及整改措施', '五、政府信息公开工作存在的主要问题及下一步打算']) {
      expect(ids(readMd(lines.with(4, `${title}\n第5部分的文字。`).join('\n')))).toEqual(SECTION_IDS);
    }
  });

  it.each([
    ['all headings of the highest level', '#', '#'],
    ['sections of the highest level, the title too', '#', '##'],
    ['sections of the third level', '###', '####'],
  ])('are found in %s', (_, level, below) => {
    const parts = TITLES.map((t, i) => `${level} ${t}\n\n第${i + 1}部分的文字。`);
    const sub = parts.with(0, `${level} ${TITLES[0]}\n\n${below} 主动公开情况\n\n${below} （二）依申请公开\n\n文字。`);
    const r = readMd(`# 青禾县财政局2023年政府信息公开工作年度报告\n\n前言。\n\n${sub.join('\n\n')}`);
    expect([ids(r), r.report.organ.name, texts(r.report.preface)]).toEqual([SECTION_IDS, '青禾县财政局', ['前言。']]);
    expect(texts(r.report.sections[0]!.body)).toEqual(['主动公开情况', '（二）依申请公开', '文字。']);
  });

  it('keep one title where the caption of the table repeats it, before it or behind', () => {
    const table = '| 规章 | 1 | 2 | 3 |\n| --- | --- | --- | --- |\n| 行政规范性文件 | 4 | 5 | 6 |';
    const text = (parts: string[]): string => [TITLES[0], '全年平稳。', ...parts, ...TITLES.slice(2)].join('\n\n');
    const [title = ''] = TITLES.slice(1);
    for (const parts of [
      [title, title, table],
      [title, table, title],
    ]) {
      const r = readMd(text(parts));
      expect(ids(r)).toEqual(SECTION_IDS);
      expect(r.report.sections.slice(0, 2).map((s) => texts([...s.body, ...(s.after ?? [])]))).toEqual([
        ['全年平稳。'],
        [],
      ]);
      expect(r.unplaced).toMatchObject([{ text: title, why: 'residue' }]);
      expect(value(r, 'proactive.normativeDocuments.inForce')).toBe('6');
    }
  });

  it('are not found in the eight parts of an old text inside part one', () => {
    const old = ['概述', '主动公开政府信息的情况', '依申请公开政府信息办理情况', '政府信息公开的收费及减免情况'].map(
      (t, i) => `（${'一二三四'[i] ?? ''}）${t}\n旧文第${i + 1}段。`,
    );
    const r = readMd([TITLES[0], ...old, ...TITLES.slice(1).map((t) => `${t}\n好。`)].join('\n'));
    expect(ids(r)).toEqual(SECTION_IDS);
    expect(texts(r.report.sections[0]!.body)).toHaveLength(8);
  });

  it('are found when spam stands for words of a heading', () => {
    const lines = TITLES.map((t, i) => `${t}\n第${i + 1}部分的文字。`);
    const spam = lines.with(2, '三、收到和处理政府信息买足球的软件申请情况\n第3部分的文字。').join('\n');
    expect(ids(readMd(spam))).toEqual(SECTION_IDS);
    const sub = lines.with(0, '一、总体情况\n（二）beat365官网情况\n全年收到1件。').join('\n');
    expect(texts(readMd(sub).report.sections[0]!.body)).toEqual(['（二）beat365官网情况', '全年收到1件。']);
  });

  it('keep a list of sections in the introduction out of the way', () => {
    const list = '全文包括总体情况、主动公开政府信息情况、存在的主要问题及改进情况等六个部分。';
    const r = readMd(
      `青禾县财政局2023年政府信息公开工作年度报告\n${list}\n${TITLES.map((t) => `${t}\n好。`).join('\n')}`,
    );
    expect([ids(r), texts(r.report.preface)]).toEqual([SECTION_IDS, [list]]);
  });
});

describe('the year', () => {
  it.each([
    '统计期限为20221月1日至202212月31日。',
    '统计期限为202211日至20221231日。',
    '统计期限为2022年1月1日到12月31日。',
    '统计期限自2022年1月1日起至2022年12月31日止。',
    '所列数据的统计期限为 2022 年 1 月 1 日-12 月 31 日，2023年发布。',
  ])('is read from %s', (text) => {
    expect(readMd(`${text}\n${TITLES[0]}\n好。`).report.year).toBe(2022);
  });

  it('is not that of a document number that lost its bracket, nor of the letter before the report', () => {
    const letter = '各股室：\n现将2022年报告印发给你们（青财发〔202373号）。\n2023年1月20日';
    const r = readMd(`${letter}\n青禾县财政局2022年政府信息公开工作年度报告\n${TITLES[0]}\n好。`);
    expect([r.report.year, r.report.organ.name]).toEqual([2022, '青禾县财政局']);
  });
});

describe('what is copied whole', () => {
  it.each([
    ['Word', wordClipboard(BLOCKS)],
    [
      'a browser',
      `<meta charset='utf-8'><!--StartFragment-->${plainPage(BLOCKS).replace(/<\/?(?:html|body)>/g, '')}<!--EndFragment-->`,
    ],
    [
      'WPS',
      `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name="ProgId" content="Word.Document"/><style>@font-face{font-family:"宋体";}</style></head><body style="tab-interval:21pt">${plainPage(
        BLOCKS,
      ).replace(
        /<td([^>]*)>([^<]*)<\/td>/g,
        '<td$1 valign="center" style="mso-border-left-alt:0.5000pt solid"><p class="MsoNormal"><span style="mso-spacerun:\'yes\';font-size:9.0000pt;"><font face="宋体">$2</font></span><span><o:p></o:p></span></p></td>',
      )}</body></html>`,
    ],
  ])('in %s is read exactly, without doubts', (_, html) => {
    const r = readPage(html);
    expect(wrong(r)).toEqual([]);
    expect([r.unsure, r.unplaced]).toEqual([{}, []]);
    expect(ids(r)).toEqual(SECTION_IDS);
  });

  it('in Excel is read exactly: its tables, one after the other', () => {
    const cells = BLOCKS.flatMap((b) =>
      b.kind === 'table'
        ? b.rows.map(
            (cs) =>
              `<tr height=19 style='height:14.25pt'>${cs.map((c) => `<td class=xl65 colspan=${c.colSpan} rowspan=${c.rowSpan} x:num>${c.text}</td>`).join('\n  ')}</tr>`,
          )
        : b.kind === 'heading'
          ? [`<tr><td colspan=10 class=xl66>${b.text}</td></tr>`]
          : [],
    );
    const r = readPage(
      `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--td {mso-number-format:General;}--></style></head><body><table border=0 cellpadding=0><col width=72 span=10><!--StartFragment-->${cells.join('\n')}<!--EndFragment--></table></body></html>`,
    );
    expect(wrong(r).filter((id) => !(id in r.unsure))).toEqual([]);
    expect(filled(r)).toBe(NUMBERS.length);
  });
});
