import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../main/export/docx/writeDocx.ts';
import { exportDocument } from '../../main/export/exportDocument.ts';
import type { Report } from '../../shared/report/report.ts';
import { hostileReport } from '../export/hostileReport.ts';
import { printedTables } from '../export/printedTables.ts';
import type { PrintedCell, PrintedTable } from '../export/printedTables.ts';
import { SCHEMAS_ABSENT, schemaErrors, schemasPresent } from '../export/schemas.ts';
import { all, parseXml, text } from '../export/xml.ts';
import type { Node } from '../export/xml.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import { arbitraryReport } from '../generate/report.ts';

async function partsOf(report: Report): Promise<Record<string, string>> {
  const files = unzipSync(await writeDocx(exportDocument(report)));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
const bodyOf = (parts: Record<string, string>): Node => parseXml(parts['word/document.xml'] ?? '');
const value = (node: Node | undefined): string | undefined => node?.attributes.get('w:val');

/** Switches of WordprocessingML are on without a value. */
const isOn = (node: Node): boolean => !['off', 'false', '0'].includes(value(node) ?? '');

/** Text of a paragraph or cell, with its line ends. */
const printed = (node: Node): string =>
  node.children
    .map((c) => (typeof c === 'string' ? '' : c.name === 'w:br' ? '\n' : c.name === 'w:t' ? text(c) : printed(c)))
    .join('');

/** Own cells of every row, spans counted from gridSpan and vMerge. */
function tableOf(table: Node): PrintedTable {
  const columns = new Map<number, { rowSpan: number }>();
  return all(table, 'w:tr').map((row) => {
    let column = 0;
    return all(row, 'w:tc').flatMap((cell): PrintedCell[] => {
      const colSpan = Number(value(all(cell, 'w:gridSpan')[0]) ?? 1);
      const merge = all(cell, 'w:vMerge')[0];
      const at = column;
      column += colSpan;
      const above = columns.get(at);
      if (merge && value(merge) !== 'restart' && above) {
        above.rowSpan += 1;
        return [];
      }
      const own = { text: printed(cell), colSpan, rowSpan: 1 };
      columns.set(at, own);
      return [own];
    });
  });
}

const styleOf = (paragraph: Node): string | undefined => value(all(paragraph, 'w:pStyle')[0]);

/** Dozens of generated reports on a machine that is busy. */
const TIMEOUT = 60_000;

describe('docx', { timeout: TIMEOUT }, () => {
  it('carries every table of any report, cell by cell, with its spans', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport, async (report) => {
        const tables = all(bodyOf(await partsOf(report)), 'w:tbl').map(tableOf);
        expect(tables).toEqual(printedTables(report));
      }),
      { numRuns: 30 },
    );
  });

  it('prints all prose in order under its own styles', async () => {
    const document = exportDocument({ ...cleanReport(), metadata: { issuedOn: '2024-01-20' } });
    const body = bodyOf(await partsOf({ ...cleanReport(), metadata: { issuedOn: '2024-01-20' } }));
    const inTables = new Set(all(body, 'w:tbl').flatMap((t) => all(t, 'w:p')));
    const paragraphs = all(body, 'w:p').filter((p) => !inTables.has(p));
    const blocks = document.blocks.filter((b) => b.kind !== 'table');
    expect(
      paragraphs
        .map(printed)
        .filter((t) => t !== '')
        .map((t) => t.replaceAll('\n', '')),
    ).toEqual(blocks.map((b) => b.text));
    const styles = (kind: string, level?: number): Set<string | undefined> =>
      new Set(
        blocks.flatMap((b) => {
          if (b.kind !== kind || (b.kind === 'heading' && b.level !== level)) return [];
          return paragraphs.filter((p) => printed(p).replaceAll('\n', '') === b.text).map(styleOf);
        }),
      );
    expect(styles('heading', 0)).toEqual(new Set(['Title']));
    expect(styles('heading', 1)).toEqual(new Set(['Heading1']));
    expect(styles('heading', 2)).toEqual(new Set(['Heading2']));
    expect(styles('paragraph')).toEqual(new Set(['ReportBody', 'ReportSignature']));
  });

  it('starts section three on a new page and repeats the heads of its table', async () => {
    const body = bodyOf(await partsOf(cleanReport()));
    const onNewPage = all(body, 'w:p').filter((p) => all(p, 'w:pageBreakBefore').some(isOn));
    expect(onNewPage.map(printed)).toEqual(['三、收到和处理政府信息公开申请情况']);
    expect(all(body, 'w:tbl').map((t) => all(t, 'w:tblHeader').filter(isOn).length)).toEqual([0, 3, 3]);
  });

  it('has the page of an official document', async () => {
    const parts = await partsOf(cleanReport());
    const body = bodyOf(parts);
    const attributes = (name: string): Record<string, string> =>
      Object.fromEntries(all(body, name)[0]?.attributes ?? []);
    // A4; 37, 26, 35 and 28 mm; 22 lines in 225 mm.
    expect(attributes('w:pgSz')).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(attributes('w:pgMar')).toMatchObject({
      'w:top': '2098',
      'w:right': '1474',
      'w:bottom': '1984',
      'w:left': '1587',
    });
    expect(attributes('w:docGrid')).toMatchObject({ 'w:type': 'lines', 'w:linePitch': '579' });
    const footers = ['word/footer1.xml', 'word/footer2.xml'].map((name) => parseXml(parts[name] ?? ''));
    expect(footers.map((f) => value(all(f, 'w:jc')[0]))).toEqual(['right', 'left']);
    expect(footers.map((f) => all(f, 'w:instrText').map(text))).toEqual([['PAGE'], ['PAGE']]);
    const styles = parseXml(parts['word/styles.xml'] ?? '');
    const offGrid = all(styles, 'w:style').filter((s) => all(s, 'w:snapToGrid').length > 0);
    expect(offGrid.map((s) => s.attributes.get('w:styleId'))).toEqual([
      'Title',
      'ReportTableNote',
      'ReportTableCell',
      'ReportChart',
    ]);
    expect(parts['word/fontTable.xml']).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,');
  });

  it('names the office and the report’s date, nothing of machine, user or clock', async () => {
    const report = { ...cleanReport(), metadata: { issuedOn: '2024-01-20' } };
    const parts = await partsOf(report);
    const core = parseXml(parts['docProps/core.xml'] ?? '');
    expect(all(core, 'dc:creator').map(text)).toEqual([report.organ.name]);
    expect(all(core, 'cp:lastModifiedBy')).toEqual([]);
    expect(['dcterms:created', 'dcterms:modified'].map((n) => all(core, n).map(text))).toEqual([
      ['2024-01-20T00:00:00Z'],
      ['2024-01-20T00:00:00Z'],
    ]);
    expect(await writeDocx(exportDocument(report))).toEqual(await writeDocx(exportDocument(report)));
  });

  it('has no macros, no links and nothing loaded from elsewhere, whatever the texts say', async () => {
    const parts = await partsOf(hostileReport());
    expect(Object.keys(parts).filter((name) => /vba|activeX|embed|\.bin$/i.test(name))).toEqual([]);
    for (const [name, xml] of Object.entries(parts)) {
      expect(xml, name).not.toMatch(/TargetMode="External"|w:hyperlink|<script|altChunk/);
      parseXml(xml);
    }
    expect(printed(bodyOf(parts))).toContain("=cmd|' /C calc'!A0<script>alert(1)</script>");
  });

  it('holds to the published schemas', async () => {
    if (!schemasPresent) {
      console.log(SCHEMAS_ABSENT);
      expect(schemasPresent).toBe(false);
      return;
    }
    for (const report of [cleanReport(), hostileReport(), ...fc.sample(arbitraryReport, 5)]) {
      const parts = Object.entries(await partsOf(report)).filter(([name]) => /^word\/[a-zA-Z0-9]+\.xml$/.test(name));
      expect(schemaErrors(Object.fromEntries(parts), 'wml.xsd')).toBe('');
    }
  });
});
