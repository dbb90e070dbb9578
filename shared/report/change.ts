/** A change is what stood somewhere and what stands there now; undo is its reverse; the change log is the history. */
import type { FieldId } from '../editions/form.ts';
import type { NumberCell, Report } from './report.ts';

/** A place in the report that changes as one: a cell, or a whole top-level part. */
export type ChangeTarget = `tables/${FieldId}` | Exclude<keyof Report, 'id' | 'schema' | 'tables'>;

/** `null` stands for "not there". */
export interface Change {
  readonly target: ChangeTarget;
  readonly from: unknown;
  readonly to: unknown;
}

/** Every part: the compiler misses one that is not listed, which would be neither saved nor undone. */
const PARTS: Readonly<Record<Exclude<ChangeTarget, `tables/${string}`>, true>> = {
  year: true,
  edition: true,
  tableEditions: true,
  organ: true,
  metadata: true,
  preface: true,
  sections: true,
  explanations: true,
  readings: true,
  charts: true,
  provenance: true,
};
const PART_NAMES = Object.keys(PARTS) as (keyof typeof PARTS)[];

/** The change that undoes `c`. */
export const reverse = (c: Change): Change => ({ target: c.target, from: c.to, to: c.from });

/** A new report with the changes made, in order. Does not look at `from`. */
export function applyChanges(report: Report, changes: readonly Change[]): Report {
  const next: Record<string, unknown> = { ...report };
  let tables: Record<FieldId, NumberCell> | undefined;
  for (const { target, to } of changes) {
    if (target.startsWith('tables/')) {
      tables ??= { ...report.tables };
      const id = target.slice('tables/'.length);
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a cell that is not listed is blank
      if (to === null) delete tables[id];
      else tables[id] = to as NumberCell;
    } else if (to === null) {
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- optional parts are absent, not undefined
      delete next[target];
    } else next[target] = to;
  }
  if (tables) next['tables'] = tables;
  return next as unknown as Report;
}

/** What makes `after` out of `before`; `applyChanges(before, diffReports(before, after))` equals `after`. */
export function diffReports(before: Report, after: Report): Change[] {
  const changes: Change[] = [];
  for (const target of PART_NAMES) {
    if (!same(before[target], after[target])) {
      changes.push({ target, from: before[target] ?? null, to: after[target] ?? null });
    }
  }
  const ids = new Set([...Object.keys(before.tables), ...Object.keys(after.tables)]);
  for (const id of ids) {
    const [from, to] = [before.tables[id] ?? null, after.tables[id] ?? null];
    if (!same(from, to)) changes.push({ target: `tables/${id}`, from, to });
  }
  return changes;
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
