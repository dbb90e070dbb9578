/** Pages to blocks: tables where they stand between the paragraphs, what pages repeat left out and counted. */
import type { Block, SourceDocument } from '../../../shared/document/blocks.ts';
import { Scrubbing } from '../scrubbing.ts';
import { fillCells } from './cellText.ts';
import { findFurniture } from './furniture.ts';
import type { Glyph } from './glyph.ts';
import { continuesTable, joinTables, tableBlock } from './pageTables.ts';
import type { ReadTable } from './pageTables.ts';
import { Paragraphs, layoutOf } from './paragraphs.ts';
import type { Layout } from './paragraphs.ts';
import type { Rule } from './paintedRules.ts';
import type { Page } from './readPage.ts';
import { ruledTables } from './ruledTables.ts';
import { isSpace, linesOf, wordsOf } from './textLine.ts';
import type { TextLine } from './textLine.ts';
import { unruledTables } from './unruledTables.ts';
import type { PlacedTable } from './unruledTables.ts';

/** A page's tables, and its lines outside of them. */
interface Parted {
  readonly height: number;
  readonly tables: readonly ReadTable[];
  readonly lines: readonly TextLine[];
  readonly rules: readonly Rule[];
}

/** Text blocks of two pages differ by no more, in points. */
const SAME_WIDTH = 8;

type Item = { readonly line: TextLine } | { readonly table: ReadTable } | { readonly placed: PlacedTable };

export function blocksOf(pages: readonly Page[]): SourceDocument {
  const scrubbing = new Scrubbing();
  for (const page of pages) {
    for (const url of page.links) scrubbing.add('link', url);
    for (let n = 0; n < page.pictures; n++) scrubbing.add('image');
    if (page.unseen.trim() !== '') scrubbing.add('hiddenText', page.unseen);
  }
  const parted = pages.map(partTables);
  const { numbers, repeated } = findFurniture(parted);
  for (const line of numbers) scrubbing.add('pageNumber', line.text);
  for (const line of repeated) scrubbing.add('pageHead', line.text);
  const texts = parted.map((p) => p.lines.filter((l) => !numbers.has(l) && !repeated.has(l)));
  const placed = parted.map((p, i) => unruledTables(texts[i] ?? [], p.rules));
  const prose = placed.map((p) => p.lines);
  const items = parted.map(({ tables }, i) => inOrder(prose[i] ?? [], tables, placed[i]?.tables ?? []));
  const frames = parted.map((p) => p.tables);
  const blocks = buildBlocks(items, layouts(prose, frames), layoutOf(prose.flat()).size);
  return { blocks, scrubbed: scrubbing.list };
}

/** Tables that are drawn take their words first. */
function partTables({ height, glyphs, rules }: Page): Parted {
  let words = wordsOf(glyphs);
  const tables: ReadTable[] = [];
  for (const ruled of ruledTables(rules)) {
    const { cells, outside } = fillCells(ruled, words);
    if (!cells.some((c) => c.text !== '')) continue;
    tables.push({ ...ruled, cells });
    words = outside;
  }
  const left = new Set(words.flatMap((w) => w.glyphs));
  const inTable = ({ x, y }: Glyph): boolean => tables.some((t) => x >= t.x0 && x <= t.x1 && y >= t.y0 && y <= t.y1);
  return { height, tables, rules, lines: linesOf(glyphs.filter((g) => left.has(g) || (isSpace(g) && !inTable(g)))) };
}

/** The text's place on each page. Pages of a bound book stand alternately: then both edges are elsewhere, not one. */
function layouts(texts: readonly (readonly TextLine[])[], tables: readonly (readonly ReadTable[])[]): Layout[] {
  const all = layoutOf(texts.flat(), tables.flat());
  const sides = [0, 1].map((side) => {
    const own = <T>(pages: readonly T[]): T[] => pages.filter((_, p) => p % 2 === side);
    return layoutOf(own(texts).flat(), own(tables).flat());
  });
  const [odd, even] = sides.map((l) => l.right - l.left);
  const alternate = Math.abs((odd ?? NaN) - (even ?? NaN)) < SAME_WIDTH;
  return texts.map((_, p) => (alternate ? sides[p % 2] : undefined) ?? all);
}

function buildBlocks(pages: readonly (readonly Item[])[], layouts: readonly Layout[], size: number): Block[] {
  const blocks: Block[] = [];
  const paragraphs = new Paragraphs(size);
  let open: ReadTable | undefined;
  const push = (block: Block | undefined): void => {
    if (block) blocks.push(block);
  };
  const closeTable = (): void => {
    if (open) blocks.push(tableBlock(open));
    open = undefined;
  };
  for (const [p, items] of pages.entries()) {
    const layout = layouts[p];
    if (!layout) continue;
    for (const [i, item] of items.entries()) {
      const newPage = i === 0 && p > 0;
      if ('line' in item) {
        closeTable();
        push(paragraphs.add(item.line, layout, newPage));
      } else if ('placed' in item) {
        push(paragraphs.end());
        closeTable();
        blocks.push(item.placed.table);
      } else {
        push(paragraphs.end());
        if (open && newPage && continuesTable(open, item.table)) open = joinTables(open, item.table);
        else {
          closeTable();
          open = item.table;
        }
      }
    }
  }
  push(paragraphs.end());
  closeTable();
  return blocks;
}

function topOf(item: Item): number {
  if ('line' in item) return item.line.base - item.line.size / 2;
  return 'table' in item ? item.table.y0 : item.placed.y0;
}

/** From the top down; lines at other angles come where they stand. */
const inOrder = (lines: readonly TextLine[], tables: readonly ReadTable[], placed: readonly PlacedTable[]): Item[] =>
  [
    ...lines.map((line): Item => ({ line })),
    ...tables.map((table): Item => ({ table })),
    ...placed.map((p): Item => ({ placed: p })),
  ].sort((a, b) => topOf(a) - topOf(b));
