/**
 * Files that would harm or mislead: each is refused with its class and a sentence that says what is wrong, within a
 * second, and the next file is read as if nothing had been. Numbers are those of the list of bad inputs.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forkParser } from '../../main/import/host/forkParser.ts';
import { parserHost } from '../../main/import/host/parserHost.ts';
import { importFile } from '../../main/import/importFile.ts';
import type { ImportPreview } from '../../shared/api.ts';
import { errorSentence } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import { REFUSED, SHEET } from '../generate/hostileFiles.ts';
import { DOCX, XLSX, withParts, withRelationship, withText } from '../generate/hostileOffice.ts';

const ID = '3b0c2a60-5f0e-4a5e-9d0e-2f6f4f1c7a11';
const ENTRY = join(import.meta.dirname, '../../main/import/host/parserEntry.ts');
const host = parserHost(forkParser(ENTRY));
const open = (fileName: string, bytes: Uint8Array): Promise<Result<ImportPreview>> =>
  importFile(fileName, bytes, () => ID, host.read);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function opened(fileName: string, bytes: Uint8Array): Promise<ImportPreview> {
  const preview = await open(fileName, bytes);
  if (!preview.ok) throw new Error(errorSentence(preview.error));
  return preview.value;
}
/** Every number of the sample. */
const COMPLETE = 200;
const numbersIn = ({ recognition }: ImportPreview): number => Object.keys(recognition.places).length;

// The process starts and loads its parsers before time is taken.
beforeAll(async () => {
  await opened('好.docx', DOCX);
  await opened('好.xlsx', XLSX);
}, 60_000);
afterAll(host.end);

/** The answer, and the time it takes when the machine has nothing else to do: the best of three. */
async function quickest(
  fileName: string,
  bytes: Uint8Array,
): Promise<{ readonly answer: Result<ImportPreview>; readonly took: number }> {
  const before = performance.now();
  let answer = await open(fileName, bytes);
  let took = performance.now() - before;
  for (let again = 0; again < 2 && took >= IN_TIME; again++) {
    const start = performance.now();
    answer = await open(fileName, bytes);
    took = Math.min(took, performance.now() - start);
  }
  return { answer, took };
}
const IN_TIME = 1_000;

describe('what is refused', { timeout: 60_000 }, () => {
  it.each(REFUSED)('%s', async (_, fileName, make, code, reason, words) => {
    const bytes = make();
    const { answer: refused, took } = await quickest(fileName, bytes);
    expect(refused).toMatchObject({ ok: false, error: { code, reason } });
    expect(refused.ok ? '' : errorSentence(refused.error)).toContain(words);
    expect(took).toBeLessThan(IN_TIME);
    expect(numbersIn(await opened('好.xlsx', XLSX))).toBe(COMPLETE);
  });
});

describe('what is read in spite of itself', { timeout: 60_000 }, () => {
  it('53 a comment on the cell __proto__', async () => {
    const comments =
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>x</author></authors>' +
      '<commentList><comment ref="__proto__" authorId="0"><text><t>x</t></text></comment></commentList></comments>';
    const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>`;
    const hostile = withParts(XLSX, {
      'xl/comments1.xml': comments,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships,
    });
    expect(numbersIn(await opened('a.xlsx', hostile))).toBe(COMPLETE);
    expect(({} as { c?: unknown }).c).toBeUndefined();
    expect(numbersIn(await opened('a.xlsx', XLSX))).toBe(COMPLETE);
  });

  it('55 a sheet that claims a million rows of sixteen thousand columns', async () => {
    const hostile = withText(XLSX, SHEET, /<dimension ref="[^"]*"\/>/, '<dimension ref="A1:XFD1048576"/>');
    const { answer, took } = await quickest('a.xlsx', hostile);
    expect(answer.ok && numbersIn(answer.value)).toBe(COMPLETE);
    expect(took).toBeLessThan(IN_TIME);
  });

  it('64 a template on the writer’s own disk, links and linked pictures: nothing is fetched', async () => {
    const local = withRelationship(
      DOCX,
      'word/_rels/settings.xml.rels',
      'attachedTemplate',
      'file:///C:\\Users\\a\\b.dotm',
    );
    const linked = withRelationship(local, 'word/_rels/document.xml.rels', 'hyperlink', 'https://example.invalid/');
    expect(numbersIn(await opened('a.docx', linked))).toBe(COMPLETE);
  });

  it('65 and 66 a page with scripts, frames, redirection: its text only, and what was left out is told', async () => {
    const page = `<html><head><meta http-equiv="refresh" content="0;url=https://example.invalid/"><base href="https://example.invalid/"></head><body onload="x()">
<script>x()</script><iframe src="https://example.invalid/"></iframe>
<h1>青禾县水利局2024年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>工作<img src="x" onerror="x()">平稳。</p></body></html>`;
    const { recognition, scrubbed, source } = await opened('a.html', utf8(page));
    expect(recognition.report.sections.map((s) => s.id)).toEqual(['sec1Overview']);
    expect(JSON.stringify(source.blocks)).not.toMatch(/x\(\)|invalid/);
    expect(scrubbed.map((s) => [s.what, s.count])).toEqual([
      ['script', 1],
      ['frame', 1],
      ['image', 1],
    ]);
  });

  it('67 a csv in GB18030', async () => {
    // 规章,0,0,0 行政规范性文件,1,2,3 行政许可,7
    const gbk = Buffer.from(
      'b9e6d5c22c302c302c300ad0d0d5feb9e6b7b6d0d4cec4bcfe2c312c322c330ad0d0d5fed0edbfc92c372c2c0a',
      'hex',
    );
    const { recognition, encoding } = await opened('2024年.csv', gbk);
    expect(encoding).toBe('GB18030');
    expect(recognition.report.tables['proactive.normativeDocuments.issued']?.value).toBe('1');
  });

  it('70 a name of 300 characters with a line end: shown whole lines, kept short', async () => {
    const { fileName, recognition } = await opened(`${'长'.repeat(300)}\n\u202e.xlsx`, XLSX);
    expect(fileName.length).toBeLessThanOrEqual(200);
    expect(fileName).toMatch(/^长+…长+\\u000a\\u202e\.xlsx$/);
    expect(recognition.report.provenance.fileName).toBe(fileName);
  });
});
