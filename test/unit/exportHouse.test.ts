import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openTemplate } from '../../main/export/house/openTemplate.ts';
import type { HouseTemplate } from '../../main/export/house/openTemplate.ts';
import { writeHouse } from '../../main/export/house/writeHouse.ts';
import { PLACEHOLDERS, braced } from '../../shared/house/placeholders.ts';
import { titleOf } from '../../shared/report/report.ts';
import type { Report } from '../../shared/report/report.ts';
import { paragraph } from '../../shared/report/richText.ts';
import { hostileReport } from '../export/hostileReport.ts';
import { printedTables } from '../export/printedTables.ts';
import { SCHEMAS_ABSENT, schemaErrors, schemasPresent } from '../export/schemas.ts';
import { all, parseXml, text } from '../export/xml.ts';
import type { Node } from '../export/xml.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import { BODY, houseTemplate } from '../generate/houseTemplate.ts';
import { arbitraryReport } from '../generate/report.ts';

const signed = (): Report => ({ ...cleanReport(), metadata: { issuedOn: '2024-01-20', phone: '0300-5550126' } });
const only = (...names: string[]): string => names.map((n) => `<w:p><w:r><w:t>${braced(n)}</w:t></w:r></w:p>`).join('');

async function opened(bytes = houseTemplate()): Promise<HouseTemplate> {
  const template = await openTemplate(bytes);
  if (!template.ok) throw new Error(`${template.error.reason} ${template.error.detail ?? ''}`);
  return template.value;
}
async function partsOf(report: Report, template?: Uint8Array): Promise<Record<string, string>> {
  const files = unzipSync(await writeHouse(report, await opened(template)));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
const bodyOf = (parts: Record<string, string>): Node => parseXml(parts['word/document.xml'] ?? '');
const texts = (body: Node): string[] => {
  const inTables = new Set(all(body, 'w:tbl').flatMap((t) => all(t, 'w:p')));
  return all(body, 'w:p')
    .filter((p) => !inTables.has(p))
    .map((p) => all(p, 'w:t').map(text).join(''))
    .filter((t) => t !== '');
};
const numbers = (body: Node): string[][] =>
  all(body, 'w:tbl').map((t) =>
    all(t, 'w:tc')
      .map((c) => all(c, 'w:t').map(text).join(''))
      .filter((x) => x !== ''),
  );

describe('the office’s own template', { timeout: 120_000 }, () => {
  it('gets title, office, prose, tables, signature and facts in their places', async () => {
    const parts = await partsOf(signed());
    const found = texts(bodyOf(parts));
    const { organ } = signed();
    expect(found.slice(0, 2)).toEqual([`〔${organ.name}〕`, titleOf(signed())]);
    expect(found).toContain('一、总体情况');
    expect(found.slice(-3)).toEqual([organ.name, '2024年1月20日', '联系电话：0300-5550126，2023年度']);
    expect(all(bodyOf(parts), 'w:tbl')).toHaveLength(3);
    expect(
      all(parseXml(parts['word/header1.xml'] ?? ''), 'w:t')
        .map(text)
        .join(''),
    ).toBe(`${organ.name}文件`);
    expect(JSON.stringify(parts)).not.toMatch(/\{\{|\ue000/);
  });

  it('carries every table of any report', async () => {
    const template = await opened();
    await fc.assert(
      fc.asyncProperty(arbitraryReport, async (report) => {
        const body = parseXml(strFromU8(unzipSync(await writeHouse(report, template))['word/document.xml']!));
        const printed = printedTables(report).map((t) => t.flat().flatMap((c) => (c.text === '' ? [] : [c.text])));
        expect(numbers(body)).toEqual(printed);
      }),
      { numRuns: 25 },
    );
  });

  it('sets prose like its placeholder, headings in the template’s styles, and brings its own where there are none', async () => {
    const parts = await partsOf({
      ...signed(),
      sections: [{ id: 'sec1Overview', body: [paragraph('（一）主动公开', 2), paragraph('正文一段。')] }],
    });
    const body = bodyOf(parts);
    const find = (t: string): Node | undefined => all(body, 'w:p').find((p) => all(p, 'w:t').map(text).join('') === t);
    const value = (p: Node | undefined, name: string): string | undefined =>
      p && all(p, name)[0]?.attributes.get('w:val');
    expect(value(find('正文一段。'), 'w:color')).toBe('1F3864');
    expect(value(find('正文一段。'), 'w:sz')).toBe('30');
    expect(value(find('一、总体情况'), 'w:pStyle')).toBe('1');
    expect(value(find('（一）主动公开'), 'w:pStyle')).toBe('Heading2');
    const styles = all(parseXml(parts['word/styles.xml'] ?? ''), 'w:style').map((s) => s.attributes.get('w:styleId'));
    expect(styles).toEqual(['a', '1', 'a3', 'Heading2', 'ReportSignature']);
    expect(parts['word/styles.xml']).toContain('w:eastAsia="楷体_GB2312"');
    const section = parts['word/document.xml']?.match(/<w:sectPr>.*<\/w:sectPr>/s)?.[0];
    expect(section).toContain('w:left="1800"');
    expect(section).toContain('headerReference');
  });

  it('gives parts one by one where the template asks for them', async () => {
    const report = {
      ...signed(),
      preface: [paragraph('导语。')],
      sections: signed().sections.map((s) => (s.id === 'sec3Requests' ? { ...s, after: [paragraph('注：一。')] } : s)),
    };
    const body = bodyOf(await partsOf(report, houseTemplate(only('导语', '表三', '第四部分', '落款'))));
    expect(texts(body)).toEqual(['导语。', '注：一。', report.organ.name, '2024年1月20日']);
    expect(all(body, 'w:tbl')).toHaveLength(2);
    expect(all(body, 'w:pageBreakBefore')).toEqual([]);
  });

  it('keeps tables apart that stand one below the other', async () => {
    const body = all(bodyOf(await partsOf(signed(), houseTemplate(only('表二', '表三', '表四')))), 'w:body')[0];
    const children = body?.children.flatMap((c) => (typeof c === 'string' ? [] : [c.name]));
    expect(children).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
  });

  it('fits tables to the template’s page', async () => {
    const widths = all(bodyOf(await partsOf(signed())), 'w:tblW').map((w) => Number(w.attributes.get('w:w')));
    // 11906 less twice 1800, in twips.
    expect(widths.every((w) => Math.abs(w - 8306) < 10)).toBe(true);
  });

  it('takes every placeholder that the manual names', async () => {
    const parts = await partsOf(signed(), houseTemplate(only(...PLACEHOLDERS)));
    expect(parts['word/document.xml']).not.toContain('{{');
  });

  it('leaves braces and markup of the report’s own texts as texts', async () => {
    const report = { ...hostileReport(), preface: [paragraph('{{正文}}{{标题}}{{{单位}}}<w:p>')] };
    const parts = await partsOf(report);
    expect(texts(bodyOf(parts))).toContain('{{正文}}{{标题}}{{{单位}}}<w:p>');
    expect(Object.keys(parts).filter((name) => /vba|embed|\.bin$/i.test(name))).toEqual([]);
  });

  it('is the same file for the same report, and names the office, not who made the template', async () => {
    const core =
      '<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"><cp:lastModifiedBy>张三</cp:lastModifiedBy></cp:coreProperties>';
    const template = houseTemplate(BODY, { 'docProps/core.xml': core });
    const [once, again] = [
      await writeHouse(signed(), await opened(template)),
      await writeHouse(signed(), await opened(template)),
    ];
    expect(once).toEqual(again);
    expect(strFromU8(unzipSync(once)['docProps/core.xml']!)).not.toContain('张三');
  });

  it.each<[string, string, Uint8Array]>([
    ['E_SCHEMA', 'unknownPlaceholders', houseTemplate(only('正文', '领导姓名'))],
    ['E_SCHEMA', 'noPlaceholders', houseTemplate(only('标题'))],
    ['E_FORMAT', 'notDocx', zipSync({ 'xl/workbook.xml': strToU8('<x/>') })],
    ['E_DAMAGED', 'directory', strToU8('PK nothing')],
    ['E_TOO_BIG', 'templateTooBig', new Uint8Array(6 * 1024 * 1024)],
    ['E_UNSAFE', 'doctype', houseTemplate(BODY, { 'word/styles.xml': '<!DOCTYPE x><w:styles/>' })],
    ['E_UNSAFE', 'macros', houseTemplate(BODY, { 'word/vbaProject.bin': 'x' })],
    ['E_UNSAFE', 'altChunk', houseTemplate(`${BODY}<w:altChunk r:id="rId9"/>`)],
    [
      'E_UNSAFE',
      'remoteTemplate',
      houseTemplate(BODY, {
        'word/_rels/settings.xml.rels':
          '<Relationships><Relationship Id="r" Type="x/attachedTemplate" Target="http://x/t.dotm" TargetMode="External"/></Relationships>',
      }),
    ],
  ])('is refused: %s %s', async (code, reason, bytes) => {
    expect(await openTemplate(bytes)).toMatchObject({ ok: false, error: { code, reason } });
  });

  it('says which placeholder is unknown and what there is', async () => {
    const refused = await openTemplate(houseTemplate(only('正文', '领导姓名')));
    expect(!refused.ok && refused.error.detail).toMatch(/^模板里的\{\{领导姓名\}\}不认识，可以使用：\{\{正文\}\}/);
  });

  it('holds to the published schemas', async () => {
    if (!schemasPresent) {
      console.log(SCHEMAS_ABSENT);
      expect(schemasPresent).toBe(false);
      return;
    }
    for (const report of [signed(), hostileReport(), ...fc.sample(arbitraryReport, 3)]) {
      const parts = Object.entries(await partsOf(report)).filter(([name]) => /^word\/[a-zA-Z0-9]+\.xml$/.test(name));
      expect(schemaErrors(Object.fromEntries(parts), 'wml.xsd')).toBe('');
    }
  });
});
