/** A table of a page as a table block. */
import type { Table, TableCell } from '../../../shared/document/blocks.ts';
import type { Scrubbing } from '../scrubbing.ts';
import { BLOCK_TAGS } from './blockTags.ts';
import { cellText, paragraphText } from './inlineText.ts';
import { countLink, scrub } from './scrub.ts';
import { attribute, contains, outermost, rawText, walk } from './tree.ts';
import type { Element } from './tree.ts';

/** More columns or rows than any report's table; larger spans are mistakes or mischief. */
const WIDEST_SPAN = 60;
const LAYOUT_TEXT = 300;
const LAYOUT_PARAGRAPHS = 3;

const isCell = (e: Element): boolean => e.tagName === 'td' || e.tagName === 'th';
const isTable = (e: Element): boolean => e.tagName === 'table';

/** Whether the table only arranges the page: it holds tables, one single cell, or whole passages of text. */
export function isLayout(table: Element): boolean {
  if (contains(table, isTable)) return true;
  const cells = outermost(table, isCell);
  if (cells.length <= 1) return true;
  return cells.some(
    (c) => outermost(c, (e) => e.tagName === 'p').length >= LAYOUT_PARAGRAPHS && rawText(c).trim().length > LAYOUT_TEXT,
  );
}

export function readTable(table: Element, scrubbing: Scrubbing): Table {
  const line = table.sourceCodeLocation?.startLine;
  const caption = outermost(table, (e) => e.tagName === 'caption')[0];
  return {
    kind: 'table',
    rows: outermost(table, (e) => e.tagName === 'tr').map((tr) =>
      outermost(tr, isCell).map((c) => readCell(c, scrubbing)),
    ),
    ...(caption && { caption: paragraphText(rawText(caption)) }),
    ...(line !== undefined && { line }),
  };
}

function readCell(cell: Element, scrubbing: Scrubbing): TableCell {
  const lines = [''];
  const newLine = (e: Element): void => {
    if (BLOCK_TAGS.has(e.tagName)) lines.push('');
  };
  walk(cell, {
    text: (t) => lines.push((lines.pop() ?? '') + t),
    enter: (e) => {
      if (e.tagName === 'br') lines.push('');
      if (scrub(e, scrubbing)) return false;
      if (e.tagName === 'a') countLink(e, scrubbing);
      newLine(e);
      return true;
    },
    leave: newLine,
  });
  const line = cell.sourceCodeLocation?.startLine;
  return {
    text: cellText(lines),
    colSpan: span(cell, 'colspan'),
    rowSpan: span(cell, 'rowspan'),
    ...(line !== undefined && { line }),
  };
}

function span(cell: Element, name: string): number {
  const n = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return Number.isFinite(n) ? Math.min(Math.max(n, 1), WIDEST_SPAN) : 1;
}
