/** How a table cell's text stands. */
import type { TableCell } from '../../../shared/document/blocks.ts';

/** With so few columns labels are short names, which are centred as in the published form. */
const FEW_COLUMNS = 6;

/** Heads, numbers and labels over several rows are centred; sentences and the labels of a long list are left-aligned. */
export const isCentred = ({ role, rowSpan }: TableCell, columns: number): boolean =>
  role !== 'text' && (role !== 'label' || rowSpan > 1 || columns <= FEW_COLUMNS);
