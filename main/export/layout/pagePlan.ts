/** What stands on which page: table three gets a page of its own, with its heading where that fits. */
import type { Heading, Table } from '../../../shared/document/blocks.ts';
import type { PrintedBlock } from '../exportDocument.ts';
import { CHARACTERS_PER_LINE, LINE, TEXT_BLOCK } from './page.ts';
import type { TextBlock } from './page.ts';
import { fitTable } from './tableFit.ts';
import type { Frame, TableFit } from './tableFit.ts';
import { tableGrid } from './tableGrid.ts';
import { lineCount } from './textWidth.ts';

export type PlannedBlock =
  | { readonly block: Exclude<PrintedBlock, Table>; readonly newPage: boolean }
  | { readonly block: Table; readonly newPage: boolean; readonly fit: TableFit };

/** A table from this many rows on does not share its page with what stands before its section. */
const TALL_ROWS = 20;
/** Lines of prose between heading and table that may still share the table's page. */
const FEW_LINES = 6;
/** Left free at the foot, because fonts differ from machine to machine. */
const RESERVE = 14;

/** Table two has few columns and larger type; table three has many rows, table four many columns. */
function frameOf(table: Table, width: number, height: number): Frame {
  const { rows, columns } = tableGrid(table);
  const type =
    columns <= 6
      ? { size: 12, minSize: 9, rowHeight: 24 }
      : { size: 9, minSize: 6, rowHeight: rows >= TALL_ROWS ? 18.5 : 24 };
  return { width, height, ...type };
}

const isTall = (block: PrintedBlock): block is Table =>
  block.kind === 'table' && !block.flows && block.rows.length >= TALL_ROWS;
const isSection = (block: PrintedBlock): block is Heading => block.kind === 'heading' && block.level === 1;
const linesOf = (block: PrintedBlock): number =>
  block.kind === 'table' || block.kind === 'picture' ? 0 : lineCount(block.text, CHARACTERS_PER_LINE - 2);

/** Lays the blocks out on pages with this text block; order and blocks stay as they are. */
export function pagePlan(blocks: readonly PrintedBlock[], textBlock: TextBlock = TEXT_BLOCK): PlannedBlock[] {
  const startsPage = new Set<PrintedBlock>();
  const heightOf = new Map<Table, number>();
  for (const [at, table] of blocks.entries()) {
    if (!isTall(table)) continue;
    const from = blocks.slice(0, at).findLastIndex(isSection);
    const before = blocks.slice(Math.max(from, 0), at);
    const lines = before.reduce((sum, block) => sum + linesOf(block), 0);
    const together = from >= 0 && lines <= FEW_LINES && before.every((b) => b.kind !== 'table');
    startsPage.add((together ? blocks[from] : undefined) ?? table);
    heightOf.set(table, textBlock.height - RESERVE - (together ? lines * LINE : 0));
  }
  return blocks.map((block): PlannedBlock => {
    const newPage = startsPage.has(block);
    if (block.kind !== 'table') return { block, newPage };
    const height = block.flows ? Infinity : (heightOf.get(block) ?? textBlock.height - RESERVE - 2 * LINE);
    return { block, newPage, fit: fitTable(block, frameOf(block, textBlock.width, height)) };
  });
}
