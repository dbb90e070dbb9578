/** The geometry of a statutory table: where every printed cell stands, and which heads and labels a number belongs to. */
import { placeCells } from '../../shared/document/placeCells.ts';
import type { Placed } from '../../shared/document/placeCells.ts';
import type { Field, FieldId, FormCell, TableForm } from '../../shared/editions/form.ts';

/** The cell of one number. Rows count only rows with numbers, columns are those of the printed grid. */
export interface Place {
  readonly field: Field;
  readonly row: number;
  readonly column: number;
  readonly span: number;
  /** As screen readers and messages name it: labels of its row, then its column. */
  readonly name: string;
  /** Keys of the head and label cells that it belongs to. */
  readonly headers: readonly string[];
}

/** A printed cell; `place` for a number, `help` (a key of `TableForm.rowHelp`) where the row's help button stands. */
export interface ShapeCell {
  readonly key: string;
  readonly cell: FormCell;
  readonly place?: Place;
  readonly help?: string;
}

export interface GridShape {
  readonly table: TableForm;
  /** Printed rows as they are drawn. */
  readonly lines: readonly (readonly ShapeCell[])[];
  /** Number cells by row, left to right. */
  readonly rows: readonly (readonly Place[])[];
  readonly placeOf: ReadonlyMap<FieldId, Place>;
  /** Labels of a number row from the outermost in, as printed. */
  readonly labels: readonly (readonly string[])[];
}

type PlacedCell = Placed<FormCell>;

const keyOf = (p: PlacedCell): string => `${String(p.row)}-${String(p.column)}`;

const above = (p: PlacedCell, q: PlacedCell): boolean =>
  p.column < q.column + q.cell.colSpan && p.column + p.cell.colSpan > q.column;

/** Builds the geometry of a table; made once per table form. */
export function shapeOf(table: TableForm): GridShape {
  const placed = placeCells(table.rows);
  const fieldOf = new Map(table.fields.map((f) => [f.id, f]));
  const numberRows = [...new Set(placed.filter((p) => p.cell.role === 'number').map((p) => p.row))];
  const isHeadRow = (row: number): boolean => table.rows[row]?.every((c) => c.role === 'head') ?? false;

  const labelsOf = (row: number): PlacedCell[] =>
    placed.filter((p) => p.cell.role === 'label' && p.row <= row && p.row + p.cell.rowSpan > row);

  /** The nearest band of head rows over a cell. Table two has such a band before every block, the others have one. */
  function headsOf(q: PlacedCell): PlacedCell[] {
    let bottom = q.row - 1;
    while (bottom >= 0 && !isHeadRow(bottom)) bottom -= 1;
    let top = bottom;
    while (isHeadRow(top - 1)) top -= 1;
    return placed.filter((p) => p.cell.role === 'head' && p.row >= top && p.row <= bottom && above(p, q));
  }

  const placeOf = new Map<FieldId, Place>();
  const places = new Map<PlacedCell, Place>();
  for (const p of placed) {
    const field = fieldOf.get(p.cell.field ?? '');
    if (!field) continue;
    const labels = labelsOf(p.row);
    const rowName = labels.map((l) => l.cell.text).join(' ') || field.rowName;
    const place: Place = {
      field,
      row: numberRows.indexOf(p.row),
      column: p.column,
      span: p.cell.colSpan,
      name: `${rowName}，${field.columnName}`,
      headers: [...labels, ...headsOf(p)].map(keyOf),
    };
    places.set(p, place);
    placeOf.set(field.id, place);
  }

  const helpAt = helpButtons(placed, places);
  return {
    table,
    lines: table.rows.map((_, row) =>
      placed
        .filter((p) => p.row === row)
        .map((p): ShapeCell => {
          const place = places.get(p);
          const help = helpAt.get(keyOf(p));
          return { key: keyOf(p), cell: p.cell, ...(place && { place }), ...(help !== undefined && { help }) };
        }),
    ),
    rows: numberRows.map((_, row) => [...placeOf.values()].filter((p) => p.row === row)),
    placeOf,
    labels: numberRows.map((row) => labelsOf(row).map((l) => l.cell.text)),
  };
}

/**
 * Where the help of a row is asked for: at its innermost label, or, in a table without labels (table four), at the
 * outermost head that stands over all its numbers and no others.
 */
function helpButtons(placed: readonly PlacedCell[], places: ReadonlyMap<PlacedCell, Place>): Map<string, string> {
  const at = new Map<string, string>();
  const rowOfHeader = new Map<string, Set<string>>();
  for (const { headers, field } of places.values()) {
    for (const key of headers) rowOfHeader.set(key, (rowOfHeader.get(key) ?? new Set()).add(field.row));
  }
  const hasLabels = placed.some((p) => p.cell.role === 'label');
  const candidates = placed.filter((p) => p.cell.role === (hasLabels ? 'label' : 'head'));
  const done = new Set<string>();
  for (const p of candidates) {
    const [row, ...others] = rowOfHeader.get(keyOf(p)) ?? [];
    if (row === undefined || others.length > 0 || done.has(row)) continue;
    done.add(row);
    at.set(keyOf(p), row);
  }
  return at;
}
