import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportDocument } from '../../main/export/exportDocument.ts';
import { writeFragment } from '../../main/export/html/writeFragment.ts';
import { readHtml } from '../../main/import/readHtml.ts';
import { recognise } from '../../shared/document/recognise.ts';
import type { Report } from '../../shared/report/report.ts';
import { FORMULA, SCRIPT, hostileReport } from '../export/hostileReport.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import { arbitraryReport, canonical } from '../generate/report.ts';

const fragmentOf = (report: Report): string => writeFragment(exportDocument(report));
const tagsOf = (html: string): Set<string> => new Set(html.match(/(?<=<\/?)[a-z0-9]+/g));

describe('fragment for a site', { timeout: 120_000 }, () => {
  it('reads back every report', () => {
    fc.assert(
      fc.property(arbitraryReport.map(canonical), (report) => {
        const { report: again, unplaced } = recognise(readHtml(fragmentOf(report)).blocks, { id: report.id });
        expect(again).toEqual(report);
        expect(unplaced).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('holds only elements and attributes that a filter lets through', () => {
    const html = fragmentOf(cleanReport());
    const allowed = [
      'div',
      'h1',
      'h2',
      'h3',
      'p',
      'table',
      'caption',
      'colgroup',
      'col',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
    ];
    expect([...tagsOf(html)].filter((t) => !allowed.includes(t))).toEqual([]);
    const attributes = new Set(html.match(/(?<= )[a-z-]+(?==")/g));
    expect([...attributes].toSorted()).toEqual([
      'border',
      'cellspacing',
      'colspan',
      'lang',
      'rowspan',
      'scope',
      'style',
    ]);
    expect(html).not.toMatch(/<(?:html|head|body|style|script|link|meta)|\bid=|\bclass=|url\(|https?:/);
  });

  it('names rows and columns of every table, and the table', () => {
    const html = fragmentOf(cleanReport());
    expect(html.match(/<caption[^>]*>[^<]+<\/caption>/g)).toHaveLength(3);
    expect(html.match(/<th\b(?! scope="(?:col|row)(?:group)?")/g)).toBeNull();
  });

  it('shows hostile text as text', () => {
    const blocks = readHtml(fragmentOf(hostileReport())).blocks;
    const shown = blocks.map((b) => ('text' in b ? b.text : '')).join('\n');
    expect(shown).toContain(SCRIPT);
    expect(shown).toContain(FORMULA);
    expect([...tagsOf(fragmentOf(hostileReport()))].filter((t) => ['script', 'img', 'a'].includes(t))).toEqual([]);
  });
});
