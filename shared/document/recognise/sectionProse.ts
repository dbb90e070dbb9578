/** The text of each section, before and behind its table, and what signs the report at its end. */
import { SECTIONS } from '../../editions/sections.ts';
import type { Section } from '../../report/report.ts';
import type { Paragraph } from '../../report/richText.ts';
import { paragraph } from '../../report/richText.ts';
import type { Block, Heading, TextBlock } from '../blocks.ts';
import type { Unplaced } from '../recognition.ts';
import { dateLine, squeeze } from './dates.ts';
import type { FoundSection } from './findSections.ts';
import { place } from './frontMatter.ts';
import type { TableText } from './lines.ts';
import { isOrganName } from './organKind.ts';
import { isFooter } from './residue.ts';
import { toParagraph } from './toParagraph.ts';

export interface SectionProse {
  readonly sections: readonly Section[];
  readonly issuedOn: string | undefined;
  /** The office that signs the report. */
  readonly signedBy: string | undefined;
  readonly unplaced: readonly Unplaced[];
}

interface Item {
  readonly block: number;
  readonly paragraph: Paragraph;
  readonly source?: Heading | TextBlock;
}

export function readSections(
  blocks: readonly Block[],
  found: readonly FoundSection[],
  tables: TableText,
): SectionProse {
  const unplaced: Unplaced[] = [];
  const end = found.length > 0 ? footerStart(blocks, found.at(-1)?.block ?? 0) : blocks.length;
  const leave = (i: number): void => {
    const b = blocks[i];
    if (isProse(b) && b.text.trim() !== '') unplaced.push({ text: b.text.trim(), place: place(i, b), why: 'residue' });
  };
  for (let i = end; i < blocks.length; i++) leave(i);
  const items = found.map((f, i) =>
    itemsBetween(blocks, f.block + 1, Math.min(found[i + 1]?.block ?? end, end), tables).filter(({ block, source }) => {
      const repeats = source !== undefined && repeatsTitle(blocks, f.block, source);
      if (repeats) leave(block);
      return !repeats;
    }),
  );
  const signature = takeSignature(items.at(-1) ?? []);
  const sections = found.map((f, i): Section => {
    const own = (i === found.length - 1 ? signature.items : items[i]) ?? [];
    const form = SECTIONS.find((s) => s.id === f.id);
    const heading = blocks[f.block];
    const title = isProse(heading) ? heading.text.replace(/\s+/g, '') : '';
    const table =
      form?.table === undefined ? undefined : firstTable(blocks, f.block + 1, found[i + 1]?.block ?? end, tables);
    const isBefore = (x: Item): boolean => table === undefined || x.block < table;
    const after = own.filter((x) => !isBefore(x)).map((x) => x.paragraph);
    return {
      id: f.id,
      ...(title !== form?.title && { title }),
      body: own.filter(isBefore).map((x) => x.paragraph),
      ...(after.length > 0 && { after }),
    };
  });
  return { sections, issuedOn: signature.issuedOn, signedBy: signature.signedBy, unplaced };
}

const isProse = (b: Block | undefined): b is Heading | TextBlock => b?.kind === 'heading' || b?.kind === 'paragraph';

/** The caption of a section's table says the section's title once more. */
function repeatsTitle(blocks: readonly Block[], heading: number, { text }: Heading | TextBlock): boolean {
  const title = blocks[heading];
  return isProse(title) && squeeze(title.text) === squeeze(text);
}

function itemsBetween(blocks: readonly Block[], from: number, to: number, tables: TableText): Item[] {
  const items: Item[] = [];
  for (let i = from; i < to; i++) {
    const b = blocks[i];
    for (const note of tables.notes.get(i) ?? []) items.push({ block: i, paragraph: paragraph(note) });
    if (isProse(b) && !tables.consumed.has(i) && !tables.notes.has(i) && b.text.trim() !== '') {
      items.push({ block: i, paragraph: toParagraph(b), source: b });
    }
  }
  return items;
}

/** Index of the first block of the section's table. */
function firstTable(blocks: readonly Block[], from: number, to: number, tables: TableText): number | undefined {
  for (let i = from; i < to; i++) {
    const kind = blocks[i]?.kind;
    if (kind === 'table' || kind === 'cells' || tables.consumed.has(i)) return i;
  }
  return undefined;
}

/** Where the page's foot begins behind the last section's heading. */
function footerStart(blocks: readonly Block[], last: number): number {
  const at = blocks.findIndex((b, i) => i > last && isProse(b) && isFooter(b.text));
  return at < 0 ? blocks.length : at;
}

/** Takes office and date off the end; lines of the page behind them stay, for the officer to see and remove. */
function takeSignature(
  items: readonly Item[],
): Omit<SectionProse, 'sections' | 'unplaced'> & { items: readonly Item[] } {
  const text = (i: number): string => squeeze(items[i]?.source?.text ?? '');
  const at = items.findLastIndex((_, i) => dateLine(text(i)) !== undefined);
  if (at >= 0) {
    const named = isOrganName(text(at - 1)) || (items[at - 1]?.source?.kind === 'paragraph' && isSigned(items[at - 1]));
    const first = named ? at - 1 : at;
    return {
      items: [...items.slice(0, first), ...items.slice(at + 1)],
      issuedOn: dateLine(text(at)),
      signedBy: named ? text(at - 1) : undefined,
    };
  }
  const last = items.length - 1;
  const joined = /^(.{4,30}?)(20\d\d年\d{1,2}月\d{1,2}日)$/.exec(text(last));
  if (joined?.[1] !== undefined && joined[2] !== undefined && isOrganName(joined[1])) {
    return { items: items.slice(0, last), issuedOn: dateLine(joined[2]), signedBy: joined[1] };
  }
  return { items, issuedOn: undefined, signedBy: undefined };
}

const isSigned = (item: Item | undefined): boolean =>
  item?.source?.kind === 'paragraph' && item.source.role === 'signature';
