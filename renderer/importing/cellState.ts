/** How far a recognised cell can be trusted, and what the officer has said of it. */
import type { Field } from '../../shared/editions/form.ts';
import type { ReviewState } from './reviewStore.ts';

export type CellState = 'sure' | 'unsure' | 'confirmed' | 'written' | 'computed' | 'missing';

export const STATE_NAMES: Readonly<Record<CellState, string>> = {
  sure: '已识别',
  unsure: '存疑',
  confirmed: '已确认',
  written: '已改写',
  computed: '由各项合计',
  missing: '原文中没有找到',
};

export function cellState({ preview, decisions, at }: ReviewState, { id, parts }: Field): CellState {
  const { places, unsure } = preview.recognition;
  const decision = decisions.get(id);
  if (decision) return decision.kind;
  if (id in unsure) return 'unsure';
  if (id in places) return 'sure';
  return parts !== undefined && at(id).value !== null ? 'computed' : 'missing';
}
