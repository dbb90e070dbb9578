/** A text or markdown file to blocks: paragraphs, headings, rows of pipes or tabs, and runs of one cell per line. */
import type { Block, Heading, SourceDocument, TableCell } from '../../shared/document/blocks.ts';
import { Scrubbing } from './scrubbing.ts';
import { beginsRow, endsRow, isBarred, isCell, ownBars, tableOf } from './text/bars.ts';
import type { BarRow } from './text/bars.ts';
import { readLine } from './text/textLine.ts';
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
  let rows: BarRow[] = [];
  /** A run of cells began with a bar alone: so does each of the rows. */
  let isLed = false;

  const endRun = (): void => {
    const line = cells[0]?.line;
    if (line !== undefined) blocks.push({ kind: 'cells', cells: cells.splice(0), line });
  };
  const endTable = (): void => {
    const line = rows[0]?.cells[0]?.line;
    if (line !== undefined) blocks.push({ kind: 'table', rows: tableOf(rows), line });
    rows = [];
  };

  for (const [i, l] of lines.entries()) {
    const line = i + 1;
    const cell = (t: string): TableCell => ({ text: t, colSpan: 1, rowSpan: 1, line });
    const fill = (n: number): TableCell[] => Array.from({ length: n }, () => ({ ...cell(''), filler: true }));
    if (l.kind === 'row' && rows.length === 0 && endsRow(l) && (cells.length > 0 || isCell(lines[i + 1]))) {
      cells.push(...l.cells.map(cell), ...fill(l.filler));
    } else if (l.kind === 'row') {
      endRun();
      rows.push({ cells: l.cells.map(cell), filler: fill(l.filler), led: l.led });
    } else if (l.kind === 'cell' || (l.kind === 'text' && isBarred(lines, i))) {
      endTable();
      cells.push(cell(l.text));
    } else if (l.kind === 'bars') {
      // Bars behind a row of pipes are a row of blank cells; among cells they are cells.
      if (rows.length > 0) {
        rows.push({ cells: Array.from({ length: l.blanks + l.filler - 1 }, () => cell('')), filler: [], led: true });
      } else if (cells.length === 0) isLed ||= l.blanks === 1 && isCell(lines[i + 1]);
      else if (!(isLed && beginsRow(lines, i))) {
        const own = ownBars(lines, i, l);
        cells.push(...Array.from({ length: own.blanks }, () => cell('')), ...fill(own.filler));
      }
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
