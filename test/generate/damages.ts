/** What happens to a report on its way: cells, labels and lines lost, joined, moved, or put in. */
import type { Block, Table, TableCell } from '../../shared/document/blocks.ts';
import { between, pick } from './random.ts';
import type { Random } from './random.ts';

type BlockDamage = (blocks: readonly Block[], random: Random) => Block[];
type TextDamage = (text: string, random: Random) => string;

const STRAY = '987654';

/** Changes one row of one table. */
const inRow =
  (
    fits: (c: TableCell) => boolean,
    change: (row: TableCell[], at: number, random: Random) => TableCell[],
  ): BlockDamage =>
  (blocks, random) => {
    const places = blocks.flatMap((b, block) =>
      b.kind === 'table'
        ? b.rows.flatMap((r, row) => r.flatMap((c, cell) => (fits(c) ? [{ block, row, cell }] : [])))
        : [],
    );
    if (places.length === 0) return [...blocks];
    const { block, row, cell } = pick(random, places);
    return blocks.map((b, i) =>
      i === block && b.kind === 'table'
        ? { ...b, rows: b.rows.map((r, n) => (n === row ? change([...r], cell, random) : r)) }
        : b,
    );
  };

const isNumber = (c: TableCell): boolean => c.field !== undefined;
const isLabel = (c: TableCell): boolean => c.role === 'label';
const isHead = (c: TableCell): boolean => c.role === 'head';
const stray: TableCell = { text: STRAY, colSpan: 1, rowSpan: 1 };

const withTable = (blocks: readonly Block[], random: Random, change: (t: Table) => Block[]): Block[] => {
  const tables = blocks.filter((b) => b.kind === 'table');
  if (tables.length === 0) return [...blocks];
  const chosen = pick(random, tables);
  return blocks.flatMap((b) => (b === chosen ? change(chosen) : [b]));
};

export const BLOCK_DAMAGES: Readonly<Record<string, BlockDamage>> = {
  dropNumberCell: inRow(isNumber, (r, at) => r.toSpliced(at, 1)),
  blankNumberCell: inRow(isNumber, (r, at) => r.with(at, { ...r[at]!, text: '' })),
  dropLabelCell: inRow(isLabel, (r, at) => r.toSpliced(at, 1)),
  blankLabelCell: inRow(isLabel, (r, at) => r.with(at, { ...r[at]!, text: '' })),
  dropHeadCell: inRow(isHead, (r, at) => r.toSpliced(at, 1)),
  cutLabel: inRow(isLabel, (r, at, random) => {
    const cell = r[at]!;
    const cut = between(random, 1, Math.max(1, cell.text.length - 1));
    return r.with(at, { ...cell, text: random() < 0.5 ? cell.text.slice(cut) : cell.text.slice(0, cut) });
  }),
  strayCell: inRow(isNumber, (r, at, random) => r.toSpliced(at + between(random, 0, 1), 0, stray)),
  strayZero: inRow(isNumber, (r, at) => r.toSpliced(at, 0, { ...stray, text: '0' })),
  joinCells: inRow(isNumber, (r, at, random) => {
    const next = r[at + 1];
    if (!next?.field) return r;
    const text = r[at]!.text + pick(random, ['', ' ']) + next.text;
    return r.toSpliced(at, 2, { ...r[at]!, text });
  }),
  dropRow: (blocks, random) =>
    withTable(blocks, random, (t) => [{ ...t, rows: t.rows.toSpliced(between(random, 0, t.rows.length - 1), 1) }]),
  doubleRow: (blocks, random) =>
    withTable(blocks, random, (t) => {
      const at = between(random, 0, t.rows.length - 1);
      return [{ ...t, rows: t.rows.toSpliced(at, 0, t.rows[at]!) }];
    }),
  swapRows: (blocks, random) =>
    withTable(blocks, random, (t) => {
      const [a, b] = [between(random, 0, t.rows.length - 1), between(random, 0, t.rows.length - 1)];
      return [{ ...t, rows: t.rows.with(a, t.rows[b]!).with(b, t.rows[a]!) }];
    }),
  splitTable: (blocks, random) =>
    withTable(blocks, random, (t) => {
      const at = between(random, 1, t.rows.length - 1);
      return [
        { ...t, rows: t.rows.slice(0, at) },
        { ...t, rows: t.rows.slice(at) },
      ];
    }),
  dropTable: (blocks, random) => withTable(blocks, random, () => []),
  dropHeading: (blocks, random) => {
    const headings = blocks.filter((b) => b.kind === 'heading');
    return headings.length === 0 ? [...blocks] : blocks.filter((b) => b !== pick(random, headings));
  },
};

const lineChange =
  (change: (lines: string[], at: number, random: Random) => string[]): TextDamage =>
  (text, random) => {
    const lines = text.split('\n');
    return change(lines, between(random, 0, lines.length - 1), random).join('\n');
  };

const isPlainNumber = (line: string | undefined): boolean =>
  /^[\s|\d.,/０-９-]*$/.test((line ?? '').replace(/<[^>]*>|&nbsp;/g, ''));

/** In a page a number between the tags of a blank cell is that cell's. */
const isMarkup = (lines: readonly string[]): boolean => lines.some((l) => l.includes('<td'));

export const TEXT_DAMAGES: Readonly<Record<string, TextDamage>> = {
  dropLine: lineChange((l, at) => l.toSpliced(at, 1)),
  // Two numbers that change places make another sound report; everything else can be seen.
  swapLines: lineChange((l, at, random) => {
    const other = between(random, 0, l.length - 1);
    const [a = '', b = ''] = [l[at], l[other]];
    return isPlainNumber(a) && isPlainNumber(b) ? l : l.with(at, b).with(other, a);
  }),
  swapNeighbours: lineChange((l, at) => {
    const [a = '', b = ''] = [l[at], l[at + 1]];
    return at + 1 === l.length || (isPlainNumber(a) && isPlainNumber(b)) ? l : l.with(at, b).with(at + 1, a);
  }),
  // Before a bar of its own line the number would be that bar's cell.
  strayLine: lineChange((l, at) =>
    l.slice(at, at + 2).some((x) => x.startsWith('|')) || isMarkup(l) ? l : l.toSpliced(at, 0, STRAY),
  ),
  strayBarred: lineChange((l, at) => (isMarkup(l) ? l : l.toSpliced(at, 0, `${STRAY} |`))),
  joinLines: lineChange((l, at) => l.toSpliced(at, 2, (l[at] ?? '') + (l[at + 1] ?? ''))),
  cut: (text, random) => text.slice(0, between(random, 1, text.length)),
  cutStart: (text, random) => text.slice(between(random, 1, text.length)),
  doubleLine: lineChange((l, at) => l.toSpliced(at, 0, l[at] ?? '')),
};
