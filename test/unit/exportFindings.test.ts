import { strFromU8, unzipSync } from 'fflate';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { read, utils } from 'xlsx';
import { exportFindings, findingsPage } from '../../main/export/exportFindings.ts';
import { check } from '../../shared/checks/check.ts';
import { composeFindings } from '../../shared/checks/composeFindings.ts';
import { explain } from '../../shared/checks/explanations.ts';
import { placesInWords } from '../../shared/checks/placeWords.ts';
import { findingSentence } from '../../shared/checks/sentences.ts';
import { formOf } from '../../shared/editions/editions.ts';
import type { Report } from '../../shared/report/report.ts';
import { sampleReport } from '../../shared/sample/sampleReport.ts';
import { SCHEMAS_ABSENT, schemaErrors, schemasPresent } from '../export/schemas.ts';
import { all, parseXml, text } from '../export/xml.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';

const PRIVATE = '联系人张三13812345678同意';

/** The sample with its first finding of class B explained, by somebody who names a person. */
function explainedSample(): Report {
  const report = sampleReport('6f0d5a54-7a55-4b56-9d2c-0e3c6c1a7b11');
  const first = check(report).find((f) => f.class === 'B' || f.class === 'C');
  if (!first) throw new Error('nothing to explain');
  return { ...report, explanations: explain([], first, PRIVATE) };
}

async function filesOf(report: Report): Promise<{ docx: Record<string, string>; rows: string[][]; names: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-nianbao 清单 '));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const exported = await exportFindings(report, check(report), ['docx', 'xlsx'], folder);
  expect(exported.map((e) => [e.format, e.result.ok])).toEqual([
    ['docx', true],
    ['xlsx', true],
  ]);
  const bytes = (format: string): Uint8Array =>
    readFileSync(join(folder, `${report.organ.name}${report.year}年政府信息公开工作年度报告校验清单.${format}`));
  const docx = Object.entries(unzipSync(bytes('docx'))).map(([name, b]) => [name, strFromU8(b)] as const);
  const book = read(bytes('xlsx'));
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: '' }).map((r) => r.map(String));
  return { docx: Object.fromEntries(docx), rows, names: [...book.SheetNames, ...readdirSync(folder)] };
}

describe('the list of findings', () => {
  it('has every finding with class, place, sentence and what was said of it, open ones first', async () => {
    const report = explainedSample();
    const form = formOf(report);
    const findings = check(report);
    const { rows, docx, names } = await filesOf(report);
    expect(names[0]).toBe('校验清单');
    expect(names).toHaveLength(3);
    expect(new Set(rows.map((r) => r[2]))).toContain('“商业企业”列');
    expect(rows[2]).toEqual(['序号', '类别', '位置', '问题', '说明']);
    const listed = rows.slice(3);
    expect(listed.map((r) => r[0])).toEqual(findings.map((_, i) => String(i + 1)));
    const said = findings.find((f) => ['B', 'C'].includes(f.class));
    expect(listed.at(-1)).toEqual([
      String(findings.length),
      expect.stringMatching(/^(准强制|核实)$/),
      said && placesInWords(said.places, form),
      said && findingSentence(said, form),
      '联系人张三138****5678同意',
    ]);
    expect(new Set(listed.map((r) => r[4]))).toEqual(
      new Set([
        ...findings.map((f) => ({ A: '待改正', B: '待说明', C: '待说明', D: '' })[f.class]),
        '联系人张三138****5678同意',
      ]),
    );
    const printed = all(parseXml(docx['word/document.xml'] ?? ''), 'w:tc').map((c) => all(c, 'w:t').map(text).join(''));
    expect(printed).toEqual(rows.slice(2).flat());
    expect(JSON.stringify(docx) + findingsPage(report, findings)).not.toContain('13812345678');
  });

  it('is a valid Word file that starts under its title, however long it is', async () => {
    const long = { ...explainedSample(), preface: cleanReport().preface };
    const preface = Array.from({ length: 40 }, (_, i) => ({
      level: 0 as const,
      inlines: [{ type: 'text' as const, text: `第${i}段引用了旧文件国办公开办函〔2019〕60号，一是是强化。` }],
    }));
    const { docx } = await filesOf({ ...long, preface });
    const body = docx['word/document.xml'] ?? '';
    expect(all(parseXml(body), 'w:tr').length).toBeGreaterThan(20);
    expect(body).not.toMatch(/<w:pageBreakBefore\/>/);
    if (schemasPresent) expect(schemaErrors({ 'document.xml': body }, 'wml.xsd')).toBe('');
    else console.log(SCHEMAS_ABSENT);
  });

  it('says so when there is nothing to list', () => {
    const table = composeFindings(cleanReport(), []).find((b) => b.kind === 'table');
    expect(table?.rows[1]?.map((c) => c.text)).toEqual(['', '', '', '没有发现问题。', '']);
  });

  it('prints sentences left-aligned, on as many pages as it takes', () => {
    const report = explainedSample();
    const page = findingsPage(report, check(report));
    expect(page).toContain('<h1>');
    expect(page).toMatch(/<table id="t1" class="flows">/);
    expect(page).toMatch(/<td headers="t1-0-3 t1-1-1" class="left">/);
  });
});
