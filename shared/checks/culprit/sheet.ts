/**
 * The numbers of one table as a system of equations: what every cell moves when it changes. Blanks count as zero here;
 * whether a proposal really holds is decided by the rules themselves (`proposal.ts`).
 */
import type { Form } from '../../editions/editions.ts';
import type { Field, FieldId, Identity, TableId } from '../../editions/form.ts';
import type { Report } from '../../report/report.ts';
import type { Values } from '../../report/totals.ts';

/** A cell's weight in an identity: 1 on its left side, -1 on its right. */
export interface Reach {
  readonly identity: number;
  readonly weight: number;
}

export interface SheetCell {
  readonly field: Field;
  /** `null` is blank. */
  readonly value: number | null;
  /** Someone wrote this number: an entry, a listed total, or in an imported report any total. */
  readonly stated: boolean;
  /** 0 for an entry, 1 for a total of entries, 2 for a total of totals. */
  readonly depth: number;
  /** Identities that its change unbalances, directly and through computed totals. */
  readonly reach: readonly Reach[];
  /** Computed totals that follow its change, as indexes of cells. */
  readonly moves: readonly number[];
  /** Identities in which it stands itself. */
  readonly own: readonly number[];
  /** Whether changing it could put something right: an identity in its reach is broken, or none there can be judged. */
  readonly suspect: boolean;
}

export interface Sheet {
  readonly cells: readonly SheetCell[];
  readonly indexOf: ReadonlyMap<FieldId, number>;
  readonly identities: readonly Identity[];
  /** Left side less right side, per identity. */
  readonly off: readonly number[];
  readonly broken: ReadonlySet<number>;
  /** Identities that do not hold as numbers but that blanks leave open. */
  readonly open: ReadonlySet<number>;
  /** How many totals of the identity are blank, so that it cannot be judged. */
  readonly blankTotals: readonly number[];
  /** Rows and columns as printed, without computed totals. */
  readonly rows: readonly (readonly number[])[];
  readonly columns: readonly (readonly number[])[];
  /** Whether a total that follows its parts was printed, so that it speaks against changing a part. */
  readonly printedTotals: boolean;
}

export interface SheetSource {
  readonly report: Report;
  readonly form: Form;
  readonly at: Values;
}

const numberOf = (value: string | null): number | null => (value === null ? null : Number(value));

/** @param isBroken whether the rules find the identity broken */
export function sheetOf(table: TableId, source: SheetSource, isBroken: (identity: Identity) => boolean): Sheet {
  const { report, form, at } = source;
  const { fields, identities, rows } = form.tables[table];
  const printedTotals = report.provenance.origin === 'import';
  const indexOf = new Map(fields.map((f, i) => [f.id, i]));
  const index = (id: FieldId): number => indexOf.get(id) ?? -1;
  const depthOf = (id: FieldId): number => {
    const parts = form.fieldById.get(id)?.parts;
    return parts ? 1 + Math.max(...parts.map(depthOf)) : 0;
  };

  const direct = fields.map((): Reach[] => []);
  identities.forEach(({ left, right }, identity) => {
    for (const id of left) direct[index(id)]?.push({ identity, weight: 1 });
    for (const id of right) direct[index(id)]?.push({ identity, weight: -1 });
  });
  const followers = fields.map((): number[] => []);
  for (const f of fields) {
    if (!f.parts || f.id in report.tables || at(f.id).value === null) continue;
    for (const part of f.parts) followers[index(part)]?.push(index(f.id));
  }
  const movesOf = (i: number): number[] => (followers[i] ?? []).flatMap((total) => [total, ...movesOf(total)]);

  const broken = new Set(identities.flatMap((identity, i) => (isBroken(identity) ? [i] : [])));
  const blankTotals = identities.map(
    ({ left, right }) =>
      [...left, ...right].filter((id) => form.fieldById.get(id)?.parts && at(id).value === null).length,
  );

  const cells = fields.map((field, i): SheetCell => {
    const moves = movesOf(i);
    const reach = added([i, ...moves].flatMap((cell) => direct[cell] ?? []));
    return {
      field,
      value: numberOf(at(field.id).value),
      stated: !field.parts || field.id in report.tables || printedTotals,
      depth: depthOf(field.id),
      reach,
      moves,
      own: (direct[i] ?? []).map((r) => r.identity),
      suspect: reach.some((r) => broken.has(r.identity)) || !reach.some((r) => blankTotals[r.identity] === 0),
    };
  });
  const valueAt = (id: FieldId): number => cells[index(id)]?.value ?? 0;
  const total = (ids: readonly FieldId[]): number => ids.reduce((sum, id) => sum + valueAt(id), 0);
  const off = identities.map(({ left, right }) => total(left) - total(right));
  const printed = rows
    .map((row) => row.flatMap((c) => (c.field === undefined ? [] : [index(c.field)])))
    .filter((row) => row.length > 0);
  const stated = (line: readonly number[]): number[] => line.filter((i) => cells[i]?.stated);
  return {
    cells,
    indexOf,
    identities,
    off,
    broken,
    open: new Set(identities.flatMap((_, i) => (off[i] !== 0 && !broken.has(i) ? [i] : []))),
    blankTotals,
    rows: printed.map(stated),
    columns: (printed[0] ?? []).map((_, c) => stated(printed.flatMap((row) => row[c] ?? []))),
    printedTotals,
  };
}

/** One weight per identity; those that cancel out are left away. */
function added(reach: readonly Reach[]): Reach[] {
  const weights = new Map<number, number>();
  for (const { identity, weight } of reach) weights.set(identity, (weights.get(identity) ?? 0) + weight);
  return [...weights].flatMap(([identity, weight]) => (weight === 0 ? [] : [{ identity, weight }]));
}
