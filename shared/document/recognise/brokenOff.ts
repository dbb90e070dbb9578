/** A text that ends in the middle of its tables. */
import type { Block } from '../blocks.ts';
import type { Placement } from './placement.ts';

const hasText = (b: Block): boolean => {
  if (b.kind === 'table') return b.rows.some((r) => r.some((c) => c.text !== ''));
  return b.kind === 'cells' ? b.cells.some((c) => c.text !== '') : b.text !== '';
};

/** Every report has text behind its tables: where a text ends in a number, that number may have lost its end. */
export function doubtBrokenOff(blocks: readonly Block[], to: Placement): void {
  const last = blocks.findLastIndex(hasText);
  // Workbooks have no lines, and nothing behind their tables.
  if (blocks[last]?.line === undefined) return;
  const ends = Object.entries(to.places).filter(([, p]) => p.block === last);
  const [id] = ends.sort(([, a], [, b]) => (b.row ?? 0) - (a.row ?? 0) || (b.cell ?? 0) - (a.cell ?? 0))[0] ?? [];
  if (id !== undefined) to.unsure[id] ??= '原文到这个数就断了，后面没有文字，请核对这个数是否完整。';
}
