/** Word files and saved pages: what a reader makes of them, whatever they are called. */
import { readFileSync } from 'node:fs';
import { Document, FootnoteReferenceRun, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { exportDocument } from '../../main/export/exportDocument.ts';
import { writeDocx } from '../../main/export/docx/writeDocx.ts';
import { writeHtml } from '../../main/export/html/writeHtml.ts';
import { importFile } from '../../main/import/importFile.ts';
import { readForeign } from '../../main/import/readers.ts';
import type { ImportPreview } from '../../shared/api.ts';
import type { Table } from '../../shared/document/blocks.ts';
import { errorSentence } from '../../shared/errors.ts';
import { formOf } from '../../shared/editions/editions.ts';
import type { Report } from '../../shared/report/report.ts';
import { paragraphText } from '../../shared/report/richText.ts';
import { valuesOf } from '../../shared/report/totals.ts';
import { SAMPLE } from '../generate/hostileBundle.ts';
import { ABSENT, REPORTS_FOLDER, havingReports } from '../reports/realReports.ts';

async function preview(fileName: string, bytes: Uint8Array): Promise<ImportPreview> {
  const result = await importFile(fileName, bytes, () => SAMPLE.id, readForeign);
  if (!result.ok) throw new Error(errorSentence(result.error));
  return result.value;
}
const numbers = (report: Report): (string | null)[] =>
  formOf(report).fields.map((f) => valuesOf(formOf(report), report.tables)(f.id).value);
const proseOf = ({ sections }: Report): string[] =>
  sections.flatMap((s) => s.body.map((p) => paragraphText(p, () => '')));
const tablesOf = ({ source }: ImportPreview): Table[] => source.blocks.filter((b) => b.kind === 'table');
/** Rows and columns of a table's grid. */
const sizeOf = ({ rows }: Table): [number, number] => [
  rows.length,
  Math.max(...rows.map((row) => row.reduce((sum, c) => sum + c.colSpan, 0))),
];

describe('a Word file', { timeout: 60_000 }, () => {
  it('of the blank form as offices pass it on gives its three tables exactly, and no number', async () => {
    if (!havingReports) {
      console.log(ABSENT);
      expect(havingReports).toBe(false);
      return;
    }
    const blank = await preview('模版.docx', readFileSync(`${REPORTS_FOLDER}blank_template_2021_edition.docx`));
    expect(tablesOf(blank).map(sizeOf)).toEqual([
      [14, 4],
      [28, 10],
      [4, 15],
    ]);
    const { report, places, unsure, unplaced } = blank.recognition;
    expect(report.edition).toBe('FMT2021');
    expect(Object.keys(places)).toHaveLength(200);
    expect(numbers(report).every((n) => n === null)).toBe(true);
    expect([unsure, unplaced]).toEqual([{}, []]);
  });

  it('is told by its content', async () => {
    expect((await preview('年报.txt', await writeDocx(exportDocument(SAMPLE)))).format).toBe('docx');
  });

  it('shows the numbers of automatic lists, and what it hides is left out and told', async () => {
    const list = (text: string, level: number): Paragraph =>
      new Paragraph({ text, numbering: { reference: 'list', level } });
    const word = new Document({
      numbering: {
        config: [
          {
            reference: 'list',
            levels: [
              { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' },
              { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
              { level: 2, format: LevelFormat.DECIMAL, text: '%3.' },
            ],
          },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph('青禾县水利局2024年政府信息公开工作年度报告'),
            list('总体情况', 0),
            list('主动公开', 1),
            new Paragraph({ children: [new TextRun('全年平稳。'), new TextRun({ text: '内部批注', vanish: true })] }),
            list('依申请公开', 1),
            list('收到申请', 2),
            list('答复申请', 2),
            list('存在的主要问题及改进情况', 0),
            list('问题', 1),
          ],
        },
      ],
    });
    const { recognition, scrubbed } = await preview('年报.docx', new Uint8Array(await Packer.toBuffer(word)));
    const { report } = recognition;
    expect(report.sections.map((s) => s.id)).toEqual(['sec1Overview', 'sec5Issues']);
    expect(proseOf(report)).toEqual([
      '（一）主动公开',
      '全年平稳。',
      '（二）依申请公开',
      '1.收到申请',
      '2.答复申请',
      '（一）问题',
    ]);
    expect(scrubbed).toEqual([{ what: 'hiddenText', count: 1, examples: ['内部批注'] }]);
  });

  it('keeps its footnotes behind the text, without their marks', async () => {
    const word = new Document({
      footnotes: { 1: { children: [new Paragraph('含上年结转2件。')] } },
      sections: [
        {
          children: [
            new Paragraph('青禾县水利局2024年政府信息公开工作年度报告'),
            new Paragraph('一、总体情况'),
            new Paragraph({
              children: [new TextRun('全年收到申请17件'), new FootnoteReferenceRun(1), new TextRun('，均已答复。')],
            }),
          ],
        },
      ],
    });
    const { recognition } = await preview('年报.docx', new Uint8Array(await Packer.toBuffer(word)));
    expect(proseOf(recognition.report)).toEqual(['全年收到申请17件，均已答复。', '脚注：含上年结转2件。']);
  });

  it('of the old kind gives its tables, quotation marks and texts', async () => {
    const bytes = readFileSync(new URL('../fixtures/files/sample.doc', import.meta.url));
    const { format, recognition } = await preview('年报.wps', bytes);
    const { report, unsure, unplaced } = recognition;
    expect(format).toBe('doc');
    expect([report.year, report.organ.name]).toEqual([2025, '云岭市青石区教育局']);
    expect(numbers(report).filter((n) => n === null)).toEqual([]);
    const at = valuesOf(formOf(report), report.tables);
    expect(at('proactive.adminFees.amountWanYuan').value).toBe('1286.35');
    const received = formOf(report).fields.filter((f) => f.id.startsWith('requests.newReceived.'));
    expect(received.map((f) => at(f.id).value)).toEqual(['38', '5', '0', '1', '2', '0', '45']);
    const litigation = formOf(report).fields.filter((f) => f.table === 'reviewLitigation');
    expect(litigation.slice(0, 5).map((f) => at(f.id).value)).toEqual(['1', '0', '0', '1', '2']);
    expect(report.sections.map((s) => [s.id, s.body.length, s.after?.length ?? 0])).toEqual([
      ['sec1Overview', 11, 0],
      ['sec2Proactive', 0, 0],
      ['sec3Requests', 0, 0],
      ['sec4ReviewLitigation', 0, 1],
      ['sec5Issues', 6, 0],
      ['sec6Other', 3, 0],
    ]);
    expect(proseOf(report).join('')).toContain('严格落实“先审后发”制度');
    expect([unsure, unplaced]).toEqual([{}, []]);
  });
});

describe('a page saved as one file', { timeout: 60_000 }, () => {
  const page = writeHtml(exportDocument(SAMPLE));
  const message = (part: string): Uint8Array =>
    Buffer.from(
      'From: <saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="--=_1"; type="text/html"\r\n\r\n' +
        `preamble\r\n----=_1\r\n${part}\r\n----=_1\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n----=_1--\r\n`,
      'latin1',
    );
  const quoted = (bytes: Uint8Array): string =>
    Array.from(bytes, (b) => `=${b.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('')
      .replace(/(.{72})/g, '$1=\r\n');

  it.each([
    [
      'quoted-printable',
      `Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted(Buffer.from(page))}`,
    ],
    [
      'base64',
      `Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(page)
        .toString('base64')
        .replace(/(.{76})/g, '$1\r\n')}`,
    ],
    [
      '8bit',
      `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${Buffer.from(page).toString('latin1')}`,
    ],
  ])('is read from %s', async (_, part) => {
    const { format, recognition } = await preview('年报.doc', message(part));
    expect(format).toBe('mht');
    expect(numbers(recognition.report)).toEqual(numbers(SAMPLE));
    expect(recognition.report.preface).toHaveLength(SAMPLE.preface.length);
  });
});
