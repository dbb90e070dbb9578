/** A composed report as converters write markdown: headings with #, tables as those of a page. */
import type { Block } from '../../shared/document/blocks.ts';

export interface TablesOfPage {
  /** Around each table. */
  readonly open: string;
  readonly close: string;
  /** Between its rows. */
  readonly lineEnd: string;
}

export const markdownTables = (blocks: readonly Block[], { open, close, lineEnd }: TablesOfPage): string =>
  blocks.flatMap((b) => markdownOf(b, open, close, lineEnd)).join('\n\n');

function markdownOf(b: Block, open: string, close: string, lineEnd: string): string[] {
  if (b.kind === 'heading') return [`${'#'.repeat(b.level + 1)} ${b.text}`];
  if (b.kind !== 'table') return b.kind === 'cells' ? [] : [b.text];
  const rows = b.rows.map(
    (row) =>
      `<tr>${row.map((c) => `<td colspan="${c.colSpan}" rowspan="${c.rowSpan}">${c.text || '&nbsp;'}</td>`).join('')}</tr>`,
  );
  return [`${open}${['<table border="1">', ...rows, '</table>'].join(lineEnd)}${close}`];
}
