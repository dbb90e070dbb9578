/**
 * The text of an old Word file as blocks. A tab stands behind every cell. Behind a row's last cell comes a line end, or,
 * in tables of many columns, a second tab that looks like one more blank cell: such rows run together in one line.
 */
import type { Block, TableCell } from '../../../shared/document/blocks.ts';
import { matchRow } from '../../../shared/document/recognise/matchRow.ts';
import { cellText, paragraphText } from '../html/inlineText.ts';
import { wordRows } from './wordRows.ts';

/** No row of the form has more cells. */
const WIDEST_ROW = 17;
const LONGEST_CELL = 60;
/** What follows a table and is glued to its last row: a section title, a note, a sentence. */
const AFTER_TABLE = /^\s*(?:[一二三四五六七八][、.．]|[（(]?(?:备?注|说明)[:：]|第.部分)|。\s*$/;

const cell = (text: string): TableCell => ({ text, colSpan: 1, rowSpan: 1 });

const isOneRow = (cells: readonly string[]): boolean =>
  cells.length <= WIDEST_ROW && cells.filter((c) => matchRow(c)?.difference === 0).length <= 1;

/** @param body text with tabs behind cells and line ends behind paragraphs, inside cells too */
export function wordBlocks(body: string): Block[] {
  const blocks: Block[] = [];
  let rows: TableCell[][] = [];
  /** Lines of a cell that is not closed yet. */
  const open: string[] = [];

  const endTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
  };
  const paragraph = (raw: string): void => {
    const text = paragraphText(raw);
    if (text === '') return;
    endTable();
    blocks.push({ kind: 'paragraph', text });
  };

  const lines = body.split('\n');
  for (const [i, line] of lines.entries()) {
    if (!line.includes('\t')) {
      // Inside an open cell every line is the cell's, as long as the table goes on below.
      if (open.length > 0 && line.length <= LONGEST_CELL && lines[i + 1]?.includes('\t')) open.push(line);
      else {
        for (const lost of open.splice(0)) paragraph(lost);
        paragraph(line);
      }
      continue;
    }
    const pieces = line.split('\t');
    const rest = pieces.pop() ?? '';
    const [first = '', ...others] = pieces;
    const cells = [cellText([...open.splice(0), first]), ...others.map((c) => cellText([c]))];
    const found = isOneRow(cells) ? [cells] : wordRows(cells);
    if (found) rows.push(...found.map((row) => row.map(cell)));
    else {
      endTable();
      blocks.push({ kind: 'cells', cells: cells.map(cell) });
    }
    if (rest.trim() === '') continue;
    const goesOn = lines[i + 1]?.includes('\t') === true && !AFTER_TABLE.test(rest);
    if (goesOn) open.push(rest);
    else paragraph(rest);
  }
  for (const lost of open) paragraph(lost);
  endTable();
  return blocks;
}
