/** The key of a place on the paper: of a whole block its index, of a cell `block:row:cell`. */
import type { BlockPlace } from '../../shared/document/blocks.ts';

export const placeKey = ({ block, row, cell }: BlockPlace): string =>
  cell === undefined ? String(block) : `${block}:${row ?? 0}:${cell}`;
