/** Cells out to the clipboard and in from it. */
import { printCell } from '../../shared/report/cellText.ts';
import { writeHtml, writeTsv } from './clipboard.ts';
import type { Matrix, TextCell } from './clipboard.ts';
import { fillSelection } from './edits.ts';
import { commitEntry } from './entry.ts';
import { say, selection } from './grid.ts';
import type { Grid } from './grid.ts';
import { placesIn } from './navigation.ts';
import { findBlock } from './pasteBlock.ts';

/** The selection as spreadsheets and word processors take it; computed totals come along. */
export function copySelection(grid: Grid): { readonly text: string; readonly html: string } {
  const { at } = grid.draft.getState();
  const rows = placesIn(grid.shape, selection(grid, grid.state.getState())).map((places) =>
    places.map((p): TextCell => ({ text: printCell(at(p.field.id)), colSpan: p.span, rowSpan: 1 })),
  );
  return { text: writeTsv(rows), html: writeHtml(rows) };
}

export const isSingle = (matrix: Matrix): boolean => matrix.length === 1 && matrix[0]?.length === 1;

/** A single text goes straight in; a block is shown first. */
export function receive(grid: Grid, matrix: Matrix): void {
  if (!commitEntry(grid)) return;
  const { top, left } = selection(grid, grid.state.getState());
  if (matrix.every((row) => row.every((text) => text === ''))) say(grid, '剪贴板中没有可以粘贴的文字或表格。');
  else if (isSingle(matrix)) fillSelection(grid, matrix[0]?.[0] ?? '');
  else {
    const block = findBlock(matrix, grid.shape);
    grid.state.setState({ paste: { block, origin: block.home ?? { row: top, column: left } } });
  }
}
