/** A text or markdown file to blocks: paragraphs, headings, rows of pipes or tabs, and runs of one cell per line. */
import type { Block, Heading, SourceDocument, TableCell } from '../../shared/document/blocks.ts';
import { Scrubbing } from './scrubbing.ts';
import { readLine } from './text/textLine.ts';
import type { TextLine } from './text/textLine.ts';
import { continues } from './text/wrappedLine.ts';

const LINK = /\[([^\]]+)\]\((https?:\/\/([^/)\s]+)[^)]*)\)/g;

/** @param text decoded file. Page numbers are dropped and counted, links unwrapped and counted. */
export function readText(text: string): SourceDocument {
  const scrubbing = new Scrubbing();
  const lines = text
    .replace(/\f/g, '\n')
    .split(/\r\n|\r|\n/)
    .map((l) =>
      l.replace(
        LINK,
        (_, shown: string, _url: string, host: string) => (scrubbing.add('link', `${shown} → ${host}`), shown),
      ),
    )
    .map(readLine);
  const blocks: Block[] = [];
  const cells: TableCell[] = [];
  let rows: TableCell[][] = [];

  const endRun = (): void => {
    const line = cells[0]?.line;
    if (line !== undefined) blocks.push({ kind: 'cells', cells: cells.splice(0), line });
  };
  const endTable = (): void => {
    const line = rows[0]?.[0]?.line;
    if (line !== undefined) blocks.push({ kind: 'table', rows, line });
    rows = [];
  };

  for (const [i, l] of lines.entries()) {
    const line = i + 1;
    const cell = (t: string): TableCell => ({ text: t, colSpan: 1, rowSpan: 1, line });
    if (l.kind === 'row') {
      endRun();
      rows.push(l.cells.map(cell));
    } else if (l.kind === 'cell' || (l.kind === 'text' && isBarred(lines, i))) {
      endTable();
      cells.push(cell(l.text));
    } else if (l.kind === 'bars') {
      // Bars behind a row of pipes are a row of blank cells; among cells they are cells.
      if (rows.length > 0) rows.push(Array.from({ length: l.count - 1 }, () => cell('')));
      else if (cells.length > 0) for (let n = ownBars(lines, i, l.count); n > 0; n--) cells.push(cell(''));
    } else if (l.kind === 'pageNumber') {
      scrubbing.add('pageNumber');
    } else if (l.kind === 'heading' || l.kind === 'text') {
      endRun();
      endTable();
      const last = blocks.at(-1);
      if (l.kind === 'heading') {
        blocks.push({ kind: 'heading', level: Math.min(l.level, 3) as Heading['level'], text: l.text, line });
      } else if (last?.kind === 'paragraph' && continues(last.text, l.text, lines[i - 1]?.kind === 'text')) {
        blocks[blocks.length - 1] = { ...last, text: last.text + l.text };
      } else blocks.push({ kind: 'paragraph', text: l.text, line });
    } else if (l.kind === 'blank') {
      endTable();
    }
  }
  endRun();
  endTable();
  return { blocks, scrubbed: scrubbing.list };
}

/** A cell whose bar stands on the next line by itself. */
const isBarred = (lines: readonly TextLine[], i: number): boolean => lines[i + 1]?.kind === 'bars';

/** Blank cells that a line of bars stands for: its first bar may close the cell on the line above. */
const ownBars = (lines: readonly TextLine[], i: number, count: number): number =>
  lines[i - 1]?.kind === 'text' ? count - 1 : count;
