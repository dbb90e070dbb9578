import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../shared/document/compose.ts';
import { recognise } from '../../shared/document/recognise.ts';
import { ruledTables } from '../../main/import/pdf/ruledTables.ts';
import { findFurniture } from '../../main/import/pdf/furniture.ts';
import { plainCharacters } from '../../main/import/plainText.ts';
import { joinTables } from '../../main/import/pdf/pageTables.ts';
import type { TextLine } from '../../main/import/pdf/textLine.ts';
import { joinLines, lineOf } from '../../main/import/pdf/textLine.ts';
import { readPdf } from '../../main/import/pdf/readPdf.ts';
import { pdfSample, printedIn, tally } from '../generate/pdfSample.ts';
import { openPrinter } from '../generate/printer.ts';
import type { Printer } from '../generate/printer.ts';
import { styledPage } from '../generate/styledPage.ts';
import type { PageStyle } from '../generate/styledPage.ts';

const across = (y: number, x0: number, x1: number) => ({ x0, x1, y0: y, y1: y });
const down = (x: number, y0: number, y1: number) => ({ x0: x, x1: x, y0, y1 });
const line = (text: string, base: number, start = 80): TextLine => ({
  text,
  angle: 0,
  start,
  end: start + 16 * text.length,
  base,
  size: 16,
  glyphs: [],
});

describe('tables by their rules', () => {
  it('merges cells where a rule is missing', () => {
    const rules = [
      across(0, 0, 90),
      across(20, 30, 90),
      across(40, 0, 90),
      down(0, 0, 40),
      down(30, 0, 40),
      down(90, 0, 40),
    ];
    const [table] = ruledTables([...rules, down(60, 20, 40)]);
    const sizes = table?.cells.map((c) => [c.x1 - c.x0, c.y1 - c.y0].map(Math.round));
    expect(sizes).toEqual([
      [30, 40],
      [60, 20],
      [30, 20],
      [30, 20],
    ]);
  });

  it('takes a frame around one cell, and lines alone, for no table', () => {
    expect(ruledTables([across(0, 0, 90), across(40, 0, 90), down(0, 0, 40), down(90, 0, 40)])).toEqual([]);
    expect(ruledTables([across(0, 0, 90), across(40, 0, 90)])).toEqual([]);
  });

  it('reads open sides and double rules', () => {
    const rules = [across(0, 0, 90), across(2, 0, 90), across(20, 0, 90), across(40, 0, 90), down(45, 0, 40)];
    expect(ruledTables(rules)[0]?.cells).toHaveLength(4);
  });
});

describe('what pages repeat', () => {
  const pages = [1, 2, 3].map((n) => ({
    height: 842,
    tables: [],
    lines: [line('青禾县水利局', 40), line(`正文第${n}段。`, 300), line(`- ${n} -`, 800)],
  }));

  it('is told from the text', () => {
    const { numbers, repeated } = findFurniture(pages);
    expect([...numbers].map((l) => l.text)).toEqual(['- 1 -', '- 2 -', '- 3 -']);
    expect([...repeated].map((l) => l.text)).toEqual(['青禾县水利局', '青禾县水利局', '青禾县水利局']);
  });

  it('keeps a number alone that does not count with the pages', () => {
    const bare = (texts: string[]) =>
      texts.map((t) => ({ height: 842, tables: [], lines: [line('文', 300), line(t, 800)] }));
    expect(findFurniture(bare(['5', '7', '9'])).numbers.size).toBe(0);
    expect(findFurniture(bare(['5', '6', '7'])).numbers.size).toBe(3);
  });
});

describe('text', () => {
  it('turns radicals into the characters that they look like', () => {
    expect(['⼈', '⺠', '⾏', '（', '㎡'].map(plainCharacters).join('')).toBe('人民行（㎡');
  });

  it('keeps spaces between Latin words only', () => {
    const glyphs = Array.from('共A B件').map((text, i) => ({
      text,
      angle: 0 as const,
      start: 10 * i,
      end: 10 * i + 10,
      base: 0,
      size: 10,
      x: 10 * i + 5,
      y: 0,
    }));
    expect(lineOf(glyphs).text).toBe('共A B件');
    expect(joinLines(['全年共', '12件', 'open', 'data'])).toBe('全年共12件open data');
  });
});

describe('a table over the end of a page', () => {
  const cell = (x0: number, x1: number, y0: number, y1: number, text: string) => ({ x0, x1, y0, y1, text });
  const first = {
    ...{ x0: 0, x1: 90, y0: 700, y1: 740 },
    cells: [
      cell(0, 90, 700, 720, '信息内容'),
      cell(0, 60, 720, 740, '5.要求行政机关确认或重新出'),
      cell(60, 90, 720, 740, ''),
    ],
  };

  it('drops heads that are repeated, and mends a row that is cut', () => {
    const second = {
      ...{ x0: 20, x1: 110, y0: 80, y1: 140 },
      cells: [
        cell(20, 110, 80, 100, '信息内容'),
        cell(20, 80, 100, 120, '具已获取信息'),
        cell(80, 110, 100, 120, '7'),
        cell(20, 80, 120, 140, '（七）总计'),
        cell(80, 110, 120, 140, '9'),
      ],
    };
    const texts = joinTables(first, second).cells.map((c) => c.text);
    expect(texts).toEqual(['信息内容', '5.要求行政机关确认或重新出具已获取信息', '7', '（七）总计', '9']);
  });

  it('leaves rows apart that are whole', () => {
    const whole = { ...first, cells: [cell(0, 60, 720, 740, '行政处罚'), cell(60, 90, 720, 740, '')] };
    const second = {
      ...{ x0: 0, x1: 90, y0: 80, y1: 100 },
      cells: [cell(0, 60, 80, 100, '行政强制'), cell(60, 90, 80, 100, '45')],
    };
    expect(joinTables(whole, second).cells.map((c) => c.text)).toEqual(['行政处罚', '', '行政强制', '45']);
  });
});

describe('files that are no PDF with text', () => {
  it.each([
    ['nothing behind the head', '%PDF-1.7\n', 'E_DAMAGED'],
    ['no PDF', 'hello', 'E_DAMAGED'],
  ])('%s', async (_, text, code) => {
    const result = await readPdf(new TextEncoder().encode(text));
    expect(result.ok ? '' : result.error.code).toBe(code);
  });
});

describe('printed by Chromium', { timeout: 120_000 }, () => {
  let printer: Printer;
  beforeAll(async () => void (printer = await openPrinter()), 60_000);
  afterAll(() => printer.close());
  const plain: PageStyle = { borders: 'all', size: 9, font: '"Noto Serif CJK SC"', align: 'center' };

  const styles: readonly (readonly [string, PageStyle])[] = [
    ['on pages that cut rows', { ...plain, cutRows: true, shift: 9, vertical: 'lines', pageHead: '青禾县水利局' }],
    [
      'with heads on every page',
      { ...plain, repeatedHeads: true, shift: 12, vertical: 'writing', pageNumber: 'ofPages' },
    ],
    ['lying on its side', { ...plain, landscape: true, borders: 'separate' }],
    ['with dashed rules', { ...plain, borders: 'dotted' }],
    ['without rules', { ...plain, borders: 'none', cellPadding: 3 }],
  ];
  it.each(styles)('a report %s is read exactly or doubted', async (_, style) => {
    const { report } = pdfSample(7);
    const blocks = compose(report);
    const read = await readPdf(await printer.print(styledPage(blocks, style)));
    if (!read.ok) throw new Error(read.error.reason);
    const { cells, exact, wrong } = tally(printedIn(blocks), recognise(read.value.source.blocks, { id: 'r' }));
    expect(wrong).toEqual([]);
    expect(exact / cells).toBeGreaterThan(style.borders === 'none' ? 0.95 : 0.999);
  });

  it('refuses a scan in plain words', async () => {
    const read = await readPdf(
      await printer.print('<svg width="500" height="700"><rect width="500" height="700"/></svg>'),
    );
    expect(read.ok ? '' : read.error.reason).toBe('scan');
  });
});
