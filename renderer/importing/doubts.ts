/** What the officer has to look at in a file that was read: cells that are not certain, then text that went nowhere. */
import type { Form } from '../../shared/editions/editions.ts';
import type { FieldId } from '../../shared/editions/form.ts';
import type { BlockPlace } from '../../shared/document/blocks.ts';
import type { Recognition, Unplaced } from '../../shared/document/recognition.ts';

/** Where the officer looks: a cell of the recognised tables, or a text without a place in the report (its index). */
export type Spot =
  { readonly kind: 'cell'; readonly field: FieldId } | { readonly kind: 'text'; readonly index: number };

export type Doubt =
  | { readonly spot: Extract<Spot, { kind: 'cell' }>; readonly reason: string }
  | { readonly spot: Extract<Spot, { kind: 'text' }>; readonly text: string; readonly why: Unplaced['why'] };

export const sameSpot = (a: Spot | null, b: Spot): boolean => a !== null && spotKey(a) === spotKey(b);

export const spotKey = (spot: Spot): string => (spot.kind === 'cell' ? spot.field : `text ${spot.index}`);

/** Cells in the order of the form, then texts in the order of the source. */
export function doubtsOf({ unsure, unplaced }: Recognition, form: Form): Doubt[] {
  const cells = form.fields.flatMap(({ id }): Doubt[] => {
    const reason = unsure[id];
    return reason === undefined ? [] : [{ spot: { kind: 'cell', field: id }, reason }];
  });
  const texts = unplaced.map(({ text, why }, index): Doubt => ({ spot: { kind: 'text', index }, text, why }));
  return [...cells, ...texts];
}

/** Residue of a web page is no number and no sentence of the report: it does not hold an import up. */
export const mustBeSettled = (doubt: Doubt): boolean => 'reason' in doubt || doubt.why !== 'residue';

/** Where in the source a spot stands. */
export const placeOf = ({ places, unplaced }: Recognition, spot: Spot): BlockPlace | undefined =>
  spot.kind === 'cell' ? places[spot.field] : unplaced[spot.index]?.place;

/** Cells of the same row that are in doubt for the same reason: their row was placed as one, and is judged as one. */
export function sameDoubt(doubts: readonly Doubt[], field: FieldId, form: Form): FieldId[] {
  const own = doubts.find((d) => d.spot.kind === 'cell' && d.spot.field === field);
  const at = form.fieldById.get(field);
  return doubts.flatMap((d) => {
    if (d.spot.kind !== 'cell' || !('reason' in d) || !own || !('reason' in own) || d.reason !== own.reason) return [];
    const other = form.fieldById.get(d.spot.field);
    return other?.table === at?.table && other?.row === at?.row ? [d.spot.field] : [];
  });
}
