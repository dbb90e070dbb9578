/** Finds the tables of a document, wherever and in whatever pieces they stand. */
import type { SectionId } from '../../editions/form.ts';
import type { Block, Table } from '../blocks.ts';
import type { Unplaced } from '../recognition.ts';
import { isBlank, isValue, spacedParts } from './cellValue.ts';
import { isFormFragment, isFormText } from './formRows.ts';
import type { TableText } from './lines.ts';
import { matchRow } from './matchRow.ts';
import { isMetadataTable } from './metadataTable.ts';
import { looseCells, tableRows } from './pieces.ts';
import type { SourceCell } from './pieces.ts';
import { isReviewHead } from './reviewHeads.ts';
import { TableReader } from './tableReader.ts';

/** A label read with doubt counts only where a number follows this soon. */
const LOOK_AHEAD = 3;

/** What is known of the section a block stands in. */
export interface Zone {
  readonly section?: SectionId;
  /** The block is the section's heading. */
  readonly heading: boolean;
  /** Paragraphs here may be pieces of a table. */
  readonly mayHoldTable: boolean;
}

/** Reads all tables. @param zones one for each block */
export function readTables(blocks: readonly Block[], zones: readonly Zone[]): TableText {
  const reader = new TableReader();
  const pieces = new Set<number>();
  const foreign: Unplaced[] = [];
  let section: SectionId | undefined;
  for (const [i, block] of blocks.entries()) {
    const zone = zones[i];
    if (!zone) continue;
    if (zone.heading || zone.section !== section) reader.enter(zone.section);
    section = zone.section;
    if (zone.heading) continue;
    if (block.kind === 'table') {
      if (isMetadataTable(block)) continue;
      const before = reader.count;
      if (block.caption !== undefined) reader.loose({ text: block.caption, place: { block: i }, column: 0 });
      for (const row of tableRows(block, i)) reader.row(row);
      if (reader.count === before && isForeign(block, zone))
        foreign.push({ text: tableText(block), place: { block: i }, why: 'unknownRow' });
    } else if (block.kind === 'cells') {
      for (const cell of looseCells(block, i)) reader.loose(cell);
    } else {
      const anchored = reader.anchored || pieces.has(i - 1);
      const cells = zone.mayHoldTable ? tablePiece(blocks, i, block.text, anchored, zone.section !== undefined) : [];
      if (cells.length > 0) pieces.add(i);
      else reader.prose();
      for (const cell of cells) reader.loose(cell);
    }
  }
  reader.flush();
  const { rows, review, heads, notes, unplaced } = reader;
  return {
    rows,
    review,
    heads,
    notes,
    unplaced: [...unplaced, ...foreign],
    consumed: withNumbers(blocks, pieces, reader.numberBlocks),
  };
}

/** A table with text of its own, none of it the form's; among the statutory tables only one with numbers counts. */
const isForeign = (t: Table, zone: Zone): boolean => {
  const texts = t.rows.flat().map((c) => c.text);
  const says = (x: string): boolean => (zone.mayHoldTable ? /\d/.test(x) : !isBlank(x));
  return texts.some(says) && !texts.some(isFormText);
};

const tableText = (t: Table): string =>
  t.rows
    .map((r) =>
      r
        .map((c) => c.text.trim())
        .filter((x) => x !== '')
        .join(' '),
    )
    .join('；');

/** A note under a table, whatever rows and numbers it speaks of. */
const isNote = (text: string): boolean => /^\s*[（(]?(?:备\s*)?注[：:]/.test(text);

const hasDigit = (text: string): boolean => /\d/.test(text.normalize('NFKC'));

/** The cells that a line of text holds if it is a piece of a table; none if it is prose. */
function tablePiece(
  blocks: readonly Block[],
  i: number,
  text: string,
  anchored: boolean,
  inSection: boolean,
): SourceCell[] {
  const block = blocks[i];
  const cell = block && looseCells(block, i)[0];
  if (!cell || isBlank(text) || isNote(text)) return [];
  // A number alone in a table's section was in the table; a dash or 无 may be prose.
  if (isValue(text)) return anchored || (inSection && hasDigit(text)) ? [cell] : [];
  const parts = spacedParts(text);
  if (isSpacedRow(parts, inSection) || parts.every(isFormText)) return parts.map((p) => ({ ...cell, text: p }));
  if (isFormText(text) || isReviewHead(text)) return [cell];
  if (anchored && isFormFragment(text)) return [cell];
  return matchRow(text) && numberFollows(blocks, i) ? [cell] : [];
}

/** Numbers with spaces between, alone, behind a row's label, or in a table's section with anything but a sentence. */
function isSpacedRow(parts: readonly string[], inSection: boolean): boolean {
  const first = parts.findIndex((p) => isValue(p));
  if (first < 0 || parts.length < 2) return false;
  if (parts.every((p) => isValue(p))) return true;
  const labels = parts.slice(0, first);
  const names = (from: number, to?: number): boolean => matchRow(labels.slice(from, to).join('')) !== undefined;
  if (labels.some((_, n) => names(n) || names(0, n + 1))) return true;
  const numbers = parts.filter((p) => isValue(p) && hasDigit(p)).length;
  return inSection && numbers >= 2 && !parts.some((p) => /[。，；]/.test(p));
}

const numberFollows = (blocks: readonly Block[], i: number): boolean =>
  blocks
    .slice(i + 1, i + 1 + LOOK_AHEAD)
    .some((b) => (b.kind === 'paragraph' ? spacedParts(b.text).some(isValue) : b.kind !== 'heading'));

/** Pieces that led to numbers or stand among them; a label that no number followed is given back to the prose. */
function withNumbers(blocks: readonly Block[], pieces: ReadonlySet<number>, numbers: ReadonlySet<number>): Set<number> {
  const kept = new Set<number>();
  let belongs = false;
  for (let i = blocks.length - 1; i >= 0; i--) {
    if (numbers.has(i)) belongs = true;
    else if (!pieces.has(i) && blocks[i]?.kind !== 'table' && blocks[i]?.kind !== 'cells') belongs = false;
    if (belongs && pieces.has(i)) kept.add(i);
  }
  return kept;
}
