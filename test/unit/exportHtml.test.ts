import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { defaultTreeAdapter, html, parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { reportPage } from '../../main/export/reportPage.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { titleOf } from '../../shared/report/report.ts';
import { FORMULA, SCRIPT, hostileReport } from '../export/hostileReport.ts';
import { printedTables } from '../export/printedTables.ts';
import type { PrintedTable } from '../export/printedTables.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import { arbitraryReport } from '../generate/report.ts';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** All elements, in document order. */
const elements = (node: ParentNode): Element[] =>
  node.childNodes.flatMap((child) => (defaultTreeAdapter.isElementNode(child) ? [child, ...elements(child)] : []));
const named = (node: ParentNode, ...names: string[]): Element[] =>
  elements(node).filter((e) => names.includes(e.tagName));
const attribute = (e: Element, name: string): string | undefined => e.attrs.find((a) => a.name === name)?.value;
const text = (node: ParentNode): string =>
  node.childNodes
    .map((child) => {
      if (defaultTreeAdapter.isTextNode(child)) return child.value;
      if (!defaultTreeAdapter.isElementNode(child)) return '';
      return child.tagName === 'br' ? '\n' : text(child);
    })
    .join('');

const tablesOf = (page: ParentNode): PrintedTable[] =>
  named(page, 'table').map((table) =>
    named(table, 'tr').map((row) =>
      named(row, 'th', 'td').map((cell) => ({
        text: text(cell),
        colSpan: Number(attribute(cell, 'colspan') ?? 1),
        rowSpan: Number(attribute(cell, 'rowspan') ?? 1),
      })),
    ),
  );

/** Dozens of generated reports on a machine that is busy. */
const TIMEOUT = 60_000;

describe('html', { timeout: TIMEOUT }, () => {
  it('carries every table of any report, cell by cell, with its spans', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport, async (report) => {
        expect(tablesOf(parse(await reportPage(report)))).toEqual(printedTables(report));
      }),
      { numRuns: 60 },
    );
  });

  it('names every number by its row and its columns for screen readers', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport, async (report) => {
        const page = parse(await reportPage(report));
        const ids = elements(page).flatMap((e) => attribute(e, 'id') ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        const heads = new Map(named(page, 'th').map((th) => [attribute(th, 'id') ?? '', th]));
        for (const td of named(page, 'td')) {
          const own = (attribute(td, 'headers') ?? '').split(' ').map((id) => heads.get(id));
          expect(own).not.toContain(undefined);
          expect(own.filter((th) => th && attribute(th, 'scope')?.startsWith('col')).length).toBeGreaterThan(0);
        }
        expect(named(page, 'table').every((t) => named(t, 'caption').every((c) => text(c) !== ''))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('gives table two the heads of its own block and table three its groups', async () => {
    const page = parse(await reportPage(cleanReport()));
    const heads = new Map(named(page, 'th').map((th) => [attribute(th, 'id') ?? '', text(th)]));
    const cells = named(page, 'td').map((td) => (attribute(td, 'headers') ?? '').split(' ').map((id) => heads.get(id)));
    expect(cells[6]).toEqual(['第二十条第（五）项', '本年处理决定数量', '行政许可']);
    const { fields } = formOf(cleanReport());
    const secret = fields.findIndex((f) => f.id === 'requests.denied.stateSecret.business');
    expect(cells[secret]).toEqual([
      '申请人情况',
      '法人或其他组织',
      '商业企业',
      '三、本年度办理结果',
      '（三）不予公开',
      '1.属于国家秘密',
    ]);
  });

  it('is one outline: title, sections, sub-headings', async () => {
    const page = parse(await reportPage(cleanReport()));
    expect(named(page, 'h1').map(text)).toEqual([titleOf(cleanReport())]);
    expect(named(page, 'title').map(text)).toEqual([titleOf(cleanReport())]);
    expect(named(page, 'section').map((s) => named(s, 'h2').map(text))).toEqual(
      formOf(cleanReport()).sections.map((s) => [s.title]),
    );
    expect(attribute(named(page, 'html')[0]!, 'lang')).toBe('zh-CN');
  });

  it('loads nothing, runs nothing, and its policy allows nothing but its own style sheet', async () => {
    const source = await reportPage(cleanReport());
    const page = parse(source);
    const style = named(page, 'style').map(text);
    expect(style).toHaveLength(1);
    const hash = createHash('sha256')
      .update(style[0] ?? '')
      .digest('base64');
    const policy = named(page, 'meta').find((m) => attribute(m, 'http-equiv') === 'Content-Security-Policy');
    expect(attribute(policy!, 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(named(page, 'script', 'link', 'img', 'a', 'iframe', 'object', 'base', 'form')).toEqual([]);
    expect(elements(page).filter((e) => attribute(e, 'style') !== undefined)).toEqual([]);
    expect(style[0]).not.toMatch(/url\(|@import|https?:/);
  });

  it('shows hostile text as text', async () => {
    const page = parse(await reportPage(hostileReport()));
    expect(named(page, 'script', 'img', 'a', 'iframe')).toEqual([]);
    expect(elements(page).every((e) => e.namespaceURI === html.NS.HTML)).toBe(true);
    expect(elements(page).flatMap((e) => e.attrs.filter((a) => a.name.startsWith('on')))).toEqual([]);
    const shown = text(page);
    expect(shown).toContain(SCRIPT);
    expect(shown).toContain(FORMULA);
    // eslint-disable-next-line no-control-regex -- exactly these must be gone
    expect(shown).not.toMatch(/[\u0000\u0007\u001b\u202e\ufffe]/);
  });

  it('prints section three on a page of its own', async () => {
    const broken = named(parse(await reportPage(cleanReport())), 'h2').filter(
      (h) => attribute(h, 'class') === 'new-page',
    );
    expect(broken.map(text)).toEqual(['三、收到和处理政府信息公开申请情况']);
  });
});
