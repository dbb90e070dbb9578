/** How long a chip is in the text that checks and searches see. */
import { showChip } from '../../shared/report/chipText.ts';
import type { DraftStore } from '../draft/draftStore.ts';
import type { ChipLength } from './positions.ts';
import { fieldsOf } from './schema.ts';

export const chipLength =
  (store: DraftStore): ChipLength =>
  (node) =>
    showChip({ type: 'chip', fields: fieldsOf(node.attrs) }, store.getState().at).length;
