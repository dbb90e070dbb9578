/** The source of an import by its places: what stood there, and which cells of the report came from there. */
import type { Block, BlockPlace } from '../../shared/document/blocks.ts';
import type { Recognition } from '../../shared/document/recognition.ts';
import type { FieldId } from '../../shared/editions/form.ts';
import { placeKey } from '../paper/placeKey.ts';

/** The text of the cell at a place; undefined for a place that is a whole paragraph. */
export function cellTextAt(blocks: readonly Block[], { block, row, cell }: BlockPlace): string | undefined {
  const found = blocks[block];
  if (found === undefined || cell === undefined) return undefined;
  if (found.kind === 'table') return found.rows[row ?? 0]?.[cell]?.text;
  return found.kind === 'cells' ? found.cells[cell]?.text : undefined;
}

/** Cells of the report by the key of the place that they came from; a line of text may hold several. */
export function fieldsByPlace(places: Recognition['places']): ReadonlyMap<string, readonly FieldId[]> {
  const byKey = new Map<string, FieldId[]>();
  for (const [field, place] of Object.entries(places)) {
    const key = placeKey(place);
    const fields = byKey.get(key);
    if (fields) fields.push(field);
    else byKey.set(key, [field]);
  }
  return byKey;
}
