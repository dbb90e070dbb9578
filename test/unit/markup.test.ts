/** Markdown with tables of a web page in it, as converters of Word and PDF files write it. */
import { describe, expect, it } from 'vitest';
import { fileKind } from '../../main/import/fileKind.ts';
import { readTextFile } from '../../main/import/readTextFile.ts';
import type { SourceDocument } from '../../shared/document/blocks.ts';
import { compose } from '../../shared/document/compose.ts';
import { recognise } from '../../shared/document/recognise.ts';
import { formOf } from '../../shared/editions/editions.ts';
import type { Report } from '../../shared/report/report.ts';
import { paragraph, paragraphText } from '../../shared/report/richText.ts';
import { valuesOf } from '../../shared/report/totals.ts';
import { printedCleanReport } from '../generate/cleanTables.ts';
import { seeded } from '../generate/random.ts';
import { markdownTables } from '../generate/markdownTables.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const kindOf = (text: string, name = '年报.md'): string => {
  const kind = fileKind(bytes(text), name);
  return kind.ok ? kind.value : kind.error.reason;
};
function read(text: string): SourceDocument {
  const reading = readTextFile(bytes(text));
  if (!reading.ok) throw new Error(reading.error.reason);
  return reading.value.source;
}

const REPORT = ((r) => ({
  ...r,
  sections: r.sections.map((s, i) => ({ ...s, body: [paragraph(`第${i + 1}部分的文字，不含数。`)] })),
}))(printedCleanReport(seeded(21)));
const numbers = (r: Report): (string | null)[] => {
  const at = valuesOf(formOf(r), r.tables);
  return formOf(r).fields.map((f) => at(f.id).value);
};
const TABLE = '<table><tr><td>甲</td><td>乙</td></tr>\n<tr><td colspan="2">1</td></tr></table>';

describe('a report in markdown with tables of a page', () => {
  it.each([
    ['on lines of their own, in boxes', '<div class="section">\n', '\n</div>', '\n'],
    ['each on one line, as a page of its own', '<html><body>', '</body></html>', ''],
  ])('%s: every number and every text is read', (_, open, close, lineEnd) => {
    const text = markdownTables(compose(REPORT), { open, close, lineEnd });
    expect(kindOf(text)).toBe('text');
    const { report, unsure, unplaced } = recognise(read(text).blocks, { id: REPORT.id });
    expect(numbers(report)).toEqual(numbers(REPORT));
    expect([unsure, unplaced]).toEqual([{}, []]);
    expect(report.sections.map((s) => s.body.map((p) => paragraphText(p, () => '')))).toEqual(
      REPORT.sections.map((s) => s.body.map((p) => paragraphText(p, () => ''))),
    );
  });

  it('is a text without marks of markdown too, when it begins with words', () => {
    expect(kindOf(`青禾县财政局2023年年报\n\n${TABLE}`)).toBe('text');
  });

  it('is a page when markup begins it, whatever its scripts hold', () => {
    const page = `<!DOCTYPE html><html><head><style>\n# x\n</style></head><body>\n# 一\n${TABLE}</body></html>`;
    expect(kindOf(page)).toBe('html');
    expect(kindOf(`<p>一、总体情况</p>${TABLE}`)).toBe('html');
    expect(kindOf(`Version:0.9\r\nStartHTML:0\r\n<html><body>${TABLE}</body></html>`)).toBe('html');
  });
});

describe('markup in a text', () => {
  it('names the lines of the file', () => {
    const { blocks } = read(`# 标题\n\n<div>\n\n第一段<br>第二段\n\n${TABLE}\n\n末段`);
    const lines = blocks.map((b) => [b.line, b.kind === 'table' ? b.rows.map((r) => r.map((c) => c.line)) : b.kind]);
    expect(lines).toEqual([
      [1, 'heading'],
      [5, 'paragraph'],
      [5, 'paragraph'],
      [7, [[7, 7], [8]]],
      [10, 'paragraph'],
    ]);
  });

  it('leaves only the words: no comment, script, style, tag or entity, but signs that are no tags', () => {
    const { blocks } = read(
      '# 标题\n<!-- 批\n注 -->\n<script>\n一、脚本\n</script>\n<span style="color:red">公开</span>&ldquo;12&rdquo;件，<b>A&amp;B</b>，\\<甲\\>，3<5。',
    );
    expect(blocks.slice(1).map((b) => ('text' in b ? b.text : ''))).toEqual(['公开“12”件，A&B，<甲>，3<5。']);
  });

  it('reads a table that is never closed, and lookalike characters of PDF fonts', () => {
    const { blocks } = read('# 标题\n<table><tr><td>⼈⺠政府</td><td>1</td></tr>');
    expect(blocks[1]).toMatchObject({ kind: 'table', rows: [[{ text: '人民政府' }, { text: '1' }]] });
  });
});
