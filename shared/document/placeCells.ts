/** Where the cells of a table stand on its grid: rows list their own cells only, spans cover the rest, as in HTML. */

export interface Spanned {
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface Placed<T extends Spanned> {
  readonly cell: T;
  readonly row: number;
  readonly column: number;
}

/** Places every cell at the first free column of its row; row by row, left to right. */
export function placeCells<T extends Spanned>(rows: readonly (readonly T[])[]): Placed<T>[] {
  const taken = rows.map(() => new Set<number>());
  return rows.flatMap((own, row) => {
    let column = 0;
    return own.map((cell): Placed<T> => {
      while (taken[row]?.has(column)) column += 1;
      const placed = { cell, row, column };
      for (const line of taken.slice(row, row + cell.rowSpan)) {
        for (let c = column; c < column + cell.colSpan; c += 1) line.add(c);
      }
      column += cell.colSpan;
      return placed;
    });
  });
}
