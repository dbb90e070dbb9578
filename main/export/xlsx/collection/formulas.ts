/** Formulas of the template: totals, and whether an identity holds. Nothing is shown before all numbers are there. */
import { utils } from 'xlsx';
import type { CollectionLayout, LayoutCell } from '../../../../shared/collection/layout.ts';
import type { Field, FieldId, Identity } from '../../../../shared/editions/form.ts';

export interface Formulas {
  readonly total: (field: Field) => string;
  readonly check: (identity: Identity) => string;
}

export const addressOf = ({ row, column }: Pick<LayoutCell, 'row' | 'column'>): string =>
  utils.encode_cell({ r: row, c: column });

export function formulasOf(layout: CollectionLayout): Formulas {
  const cellOf = new Map(layout.cells.flatMap((c): [FieldId, LayoutCell][] => ('field' in c ? [[c.field, c]] : [])));
  const cellsOf = (ids: readonly FieldId[]): LayoutCell[] => ids.flatMap((id) => cellOf.get(id) ?? []);
  const sum = (ids: readonly FieldId[]): string => cellsOf(ids).map(addressOf).join('+');
  return {
    total: ({ parts = [] }) => {
      const cells = rangeOf(cellsOf(parts));
      return `IF(COUNT(${cells})=${parts.length},SUM(${cells}),"")`;
    },
    check: ({ left, right }) => {
      const all = cellsOf([...left, ...right]);
      const difference = `(${sum(left)})-(${sum(right)})`;
      return `IF(COUNT(${all.map(addressOf).join(',')})<${all.length},"",IF(${difference}=0,"平","差"&(${difference})))`;
    },
  };
}

/** `I5:N5` for cells that stand side by side or one below the other, else all of them. */
function rangeOf(cells: readonly LayoutCell[]): string {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return '';
  const inRow = cells.every((c, i) => c.row === first.row && c.column === first.column + i * first.colSpan);
  const inColumn = cells.every((c, i) => c.column === first.column && c.row === first.row + i);
  return (inRow && first.colSpan === 1) || inColumn
    ? `${addressOf(first)}:${addressOf(last)}`
    : cells.map(addressOf).join(',');
}
