import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeBundle } from '../../main/bundle/writeBundle.ts';
import { importFile } from '../../main/import/importFile.ts';
import { readForeign } from '../../main/import/readers.ts';
import { readHtml } from '../../main/import/readHtml.ts';
import { readText } from '../../main/import/readText.ts';
import { MAX_FILE } from '../../shared/api.ts';
import type { ImportPreview } from '../../shared/api.ts';
import type { Result } from '../../shared/errors.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { blankReport } from '../../shared/report/newReport.ts';
import { paragraph, paragraphText } from '../../shared/report/richText.ts';
import type { RichText } from '../../shared/report/richText.ts';
import { valuesOf } from '../../shared/report/totals.ts';

const BUNDLE = { createdAt: '2025-01-17T00:00:00.000Z', appVersion: '0.0.0', revision: 1 };
const ID = '3b0c2a60-5f0e-4a5e-9d0e-2f6f4f1c7a11';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const open = (content: string | Uint8Array, name = '报告.txt'): Promise<Result<ImportPreview>> =>
  importFile(name, typeof content === 'string' ? bytes(content) : content, () => ID, readForeign);
const fixture = (name: string): Uint8Array => readFileSync(new URL(`../fixtures/reports/${name}`, import.meta.url));
const texts = (text: RichText): string[] => text.map((p) => paragraphText(p, () => ''));

async function preview(content: string | Uint8Array, name?: string): Promise<ImportPreview> {
  const result = await open(content, name);
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}

/** Numbers of a recognised report by field id, blanks left out, notes behind them. */
function numbers({ recognition: { report } }: ImportPreview, table: string): Record<string, string> {
  const form = formOf(report);
  const at = valuesOf(form, report.tables);
  return Object.fromEntries(
    form.fields
      .filter((f) => f.table === table)
      .map((f): [string, string] => [f.id.slice(table.length + 1), (at(f.id).value ?? '') + (at(f.id).note ?? '')])
      .filter(([, v]) => v !== ''),
  );
}
const rows = (all: Record<string, string>, ...names: string[]): string[] =>
  names.map((n) =>
    Object.entries(all)
      .filter(([id]) => id.slice(0, id.lastIndexOf('.')) === n)
      .map(([, v]) => v)
      .join(' '),
  );

describe('text copied from a PDF', () => {
  it('is read whole: rows on one line, numbers inside labels, page numbers inside table three', async () => {
    const p = await preview(fixture('copied_from_pdf.txt'));
    const { report, unsure, unplaced } = p.recognition;
    expect([unsure, unplaced]).toEqual([{}, []]);
    expect(report).toMatchObject({
      year: 2024,
      organ: { name: '青禾县发展和改革局' },
      metadata: { issuedOn: '2025-01-17' },
    });
    expect(report.metadata.title).toBeUndefined();
    expect(report.tableEditions).toBeUndefined();
    const requests = numbers(p, 'requests');
    expect(Object.keys(requests)).toHaveLength(175);
    expect(rows(requests, 'newReceived', 'denied.thirdPartyRights', 'unable.notHeld', 'resultTotal')).toEqual([
      '10 1 0 0 1 0 12',
      '1 0 0 0 0 0 1',
      '3 0 0 0 1 0 4',
      '9 1 0 0 1 0 11',
    ]);
    expect(numbers(p, 'proactive')).toMatchObject({
      'licensing.decisions': '1286',
      'adminFees.amountWanYuan': '72701.2578',
    });
    expect(rows(numbers(p, 'reviewLitigation'), 'review')).toEqual(['1 0 0 0 1']);
    expect(report.sections.map((s) => [s.title, texts(s.body).length])).toEqual([
      [undefined, 4],
      [undefined, 0],
      [undefined, 0],
      [undefined, 0],
      [undefined, 1],
      [undefined, 1],
    ]);
    expect(p.scrubbed).toEqual([{ what: 'pageNumber', count: 2, examples: [] }]);
  });
});

describe('a page of a site', () => {
  it('is read without its chrome, through its layout table, with notes, blanks and merged cells as printed', async () => {
    const p = await preview(fixture('site_page.html'), 'page.txt');
    const { report, unplaced, places } = p.recognition;
    expect(p.format).toBe('html');
    expect(report.tableEditions).toEqual({ requests: 'FMT2019' });
    expect(report.organ).toEqual({ name: '云岭市水利局', level: 'city', kind: 'department' });
    expect(report.metadata).toEqual({
      indexNumber: '00000000X/2024-00003',
      publishedOn: '2024-01-22',
      issuedOn: '2024-01-22',
      address: '云岭市东湖区清源路8号',
      phone: '0000-8376000',
      postcode: '000000',
    });
    expect(numbers(p, 'proactive')).toEqual({
      'regulations.issued': '/',
      'regulations.repealed': '/',
      'regulations.inForce': '/',
      'normativeDocuments.issued': '22（其中修订16件）',
      'normativeDocuments.inForce': '18',
      'licensing.decisions': '120',
      'penalties.decisions': '7',
      'coercion.decisions': '-',
      'adminFees.amountWanYuan': '103.3879万元',
    });
    expect(numbers(p, 'requests')).toEqual({
      'newReceived.naturalPerson': '26',
      'newReceived.total': '26',
      'carriedIn.naturalPerson': '0',
      'carriedIn.total': '0',
      'granted.naturalPerson': '25',
      'granted.total': '25',
      'denied.prohibitedByLaw.naturalPerson': '1',
      'denied.prohibitedByLaw.total': '1',
      'resultTotal.naturalPerson': '26',
      'resultTotal.total': '26',
      'carriedOut.naturalPerson': '0',
      'carriedOut.total': '0',
    });
    expect(report.sections.map((s) => [texts(s.body), texts(s.after ?? [])])).toEqual([
      [['2023年，主动公开信息249条，详见本局网站。'], []],
      [[], []],
      [['本局申请渠道包括当面、邮寄和网络。'], []],
      [[], ['注：行政复议、行政诉讼数量含上年度结转数量。']],
      [['一是公开不够及时。下一步将完善制度。'], []],
      [['今年未收取信息处理费。', '扫一扫在手机打开当前页'], []],
    ]);
    expect(unplaced.every((u) => u.why === 'residue')).toBe(true);
    expect(places['requests.newReceived.naturalPerson']?.line).toBe(40);
    expect(Object.fromEntries(p.scrubbed.map((s) => [s.what, s.examples]))).toMatchObject({
      hiddenText: ['彩票开奖 投注'],
      link: ['本局网站 → other.invalid'],
      image: ['chart.png'],
    });
  });

  it('whose report is a string in a script is refused with what to do', async () => {
    const page =
      '<html><body><div id="a"></div><script>var c = "<p>一、总体情况<\\/p><table><tr><td>规章<\\/td><\\/tr>";</script></body></html>';
    expect(await open(page)).toMatchObject({ ok: false, error: { code: 'E_FORMAT', reason: 'reportInScript' } });
  });

  it('nested deeper than any stack is still read', () => {
    const depth = 50_000;
    const { blocks } = readHtml(`${'<div>'.repeat(depth)}深处${'</div>'.repeat(depth)}`);
    expect(blocks).toMatchObject([{ kind: 'paragraph', text: '深处' }]);
  });

  it('never lets digits of two lines in a cell grow into one number', () => {
    const { blocks } = readHtml(
      '<table><tr><td>商业<br>企业</td><td>1<br>2</td><td><p>本年</p>\n<p>制发</p></td></tr></table>',
    );
    expect(blocks).toMatchObject([{ rows: [[{ text: '商业企业' }, { text: '1 2' }, { text: '本年制发' }]] }]);
  });
});

describe('a 2019 report in markdown', () => {
  it('keeps signed changes, and doubts every sign that is out of place', async () => {
    const p = await preview(fixture('form_2019_signed.md'));
    const { report, unsure, unplaced } = p.recognition;
    expect(report).toMatchObject({
      year: 2020,
      edition: 'FMT2019',
      organ: { name: '南浦省水利厅', level: 'province' },
    });
    expect(numbers(p, 'proactive')).toMatchObject({
      'licensing.priorYearItems': '22',
      'licensing.netChange': '1423',
      'otherExternalServices.netChange': '-253',
      'penalties.netChange': '-8',
      'penalties.decisions': '1 286',
      'coercion.priorYearItems': '-',
      'coercion.netChange': '3',
      'adminFees.netChange': '-1',
      'centralizedProcurement.amount': '23600万元',
    });
    expect(
      Object.keys(unsure)
        .filter((id) => id.startsWith('proactive'))
        .sort(),
    ).toEqual([
      'proactive.licensing.priorYearItems',
      'proactive.otherExternalServices.netChange',
      'proactive.penalties.decisions',
    ]);
    expect(rows(numbers(p, 'reviewLitigation'), 'review', 'litigationDirect', 'litigationAfterReview')).toEqual([
      '1 2 0 0 3',
      '4 0 0 1 5',
      '0 0 6 0 6',
    ]);
    expect(unsure['reviewLitigation.review.total']).toContain('先后顺序');
    expect(unplaced).toMatchObject([{ text: '其他主动公开文件 240 240 3150', why: 'unknownRow' }]);
  });
});

describe('lines of text', () => {
  it('become paragraphs, headings, rows of pipes or tabs, and runs of cells, each with its line', () => {
    const { blocks, scrubbed } = readText(
      '# 标题\n正文 **重点**，见[网站](http://a.invalid/x)。\n\n| a | b |\n|---|---|\n| 1 |  |\n规章 |\n|||\n行政许可\t0\n- 3 -\n',
    );
    expect(blocks).toMatchObject([
      { kind: 'heading', level: 0, text: '标题', line: 1 },
      { kind: 'paragraph', text: '正文 重点，见网站。', line: 2 },
      {
        kind: 'table',
        rows: [
          [{ text: 'a' }, { text: 'b' }],
          [{ text: '1', line: 6 }, { text: '' }],
        ],
        line: 4,
      },
      { kind: 'cells', cells: [{ text: '规章' }, { text: '' }, { text: '' }, { text: '' }], line: 7 },
      { kind: 'table', rows: [[{ text: '行政许可' }, { text: '0' }]], line: 9 },
    ]);
    expect(scrubbed.map((s) => [s.what, s.count])).toEqual([
      ['link', 1],
      ['pageNumber', 1],
    ]);
  });
});

describe('prose', () => {
  it.each([
    ['努力让政务信息“看\n\n得懂、用得上”，方便群众。', ['努力让政务信息“看得懂、用得上”，方便群众。']],
    ['全年公开，\n内容完整。', ['全年公开，内容完整。']],
    ['全年公开有序。\n内容完整。', ['全年公开有序。', '内容完整。']],
    ['全年公开，\n（一）主动公开，有序', ['全年公开，', '（一）主动公开，有序']],
    ['\u202e好\u200b的\ufeff，一切\u0007正常。', ['好的，一切正常。']],
  ])('%j', (text, expected) => {
    expect(readText(text).blocks.map((b) => ('text' in b ? b.text : ''))).toEqual(expected);
  });

  it('keeps every word of endless lines that never end a sentence', () => {
    const text = '我们工作，\n'.repeat(60_000);
    const read = readText(text)
      .blocks.map((b) => ('text' in b ? b.text : ''))
      .join('');
    expect(read === text.replaceAll('\n', '')).toBe(true);
  });
});

describe('bytes', () => {
  const REPORT = '青禾县财政局2023年政府信息公开工作年度报告\n一、总体情况\n全年工作平稳，政府信息公开有序。\n';
  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  /** 一、总体情况 in GB18030, behind a title in the same. */
  const gb18030 = new Uint8Array(
    Buffer.from(
      'd2bba1a2d7dccce5c7e9bff60acfd6bdabc7e0bacccfd8b2c6d5febed632303233c4ead5fec2acd0c5cfa2b9abbfaa0a',
      'hex',
    ),
  );

  it.each([
    ['UTF-8', bytes(REPORT)],
    ['UTF-8', bytes(`\ufeff${REPORT}`)],
    ['UTF-16LE', utf16(REPORT)],
    ['GB18030', gb18030],
  ])('in %s are decoded', async (encoding, content) => {
    const p = await preview(content);
    expect(p.encoding).toBe(encoding);
    expect(p.recognition.report.sections[0]?.id).toBe('sec1Overview');
  });

  it('whose Chinese is lost are refused as damaged, numbers whole or not', async () => {
    const text = `${REPORT.replace(/\p{Script=Han}|、|，|。/gu, '?')}${'???? 0 0 0\n'.repeat(20)}`;
    expect(await open(text)).toMatchObject({ ok: false, error: { code: 'E_ENC', reason: 'damagedText' } });
  });

  it.each([
    ['nothing', new Uint8Array(), 'E_FORMAT', 'empty'],
    ['NUL characters', bytes('一、总体情况\u0000\n'), 'E_ENC', 'nulBytes'],
    ['no known encoding', new Uint8Array([0x81, 0xff, 0xff, 0x0a, 0xff]), 'E_ENC', 'noEncoding'],
    ['a PDF cut off', bytes('%PDF-1.7\n'), 'E_DAMAGED', 'pdf'],
    ['another zip', bytes('PK\u0003\u0004 nothing else'), 'E_DAMAGED', undefined],
    ['text without a report', bytes('今天的会议推迟到下午三点。\n'), 'E_FORMAT', 'noReport'],
    [
      'a report of an earlier form',
      bytes('青禾县2017年政府信息公开工作年度报告\n一、概述\n好。\n'),
      'E_FORMAT',
      'yearOutOfRange',
    ],
    ['too much', new Uint8Array(MAX_FILE + 1), 'E_TOO_BIG', 'fileTooBig'],
  ])('of %s are refused', async (_, content, code, reason) => {
    expect(await open(content)).toMatchObject({ ok: false, error: { code, ...(reason && { reason }) } });
  });

  it('of a bundle give its report unchanged, whatever the file is called', async () => {
    const blank = blankReport(ID, 2024, { name: '青禾县财政局', level: 'county', kind: 'department' });
    const report = {
      ...blank,
      preface: [paragraph('依据条例编制。')],
      tables: { 'proactive.licensing.decisions': { value: '12' } },
    };
    const p = await preview(await writeBundle(report, BUNDLE), '年报.txt');
    expect(p).toMatchObject({ format: 'gknb', recognition: { report, unsure: {}, unplaced: [] } });
    expect(p.recognition.places['proactive.licensing.decisions']).toBeDefined();
  });
});
