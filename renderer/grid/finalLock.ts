/** A final report's tables can be read, walked and copied; what would change them says why it does not. */
import { isFinal } from '../draft/draftStore.ts';
import { say } from './grid.ts';
import type { Grid } from './grid.ts';
import type { Key } from './keys.ts';

/** Refuses a change, in the status line. @returns whether the table is locked */
export function refuseFinal(grid: Grid): boolean {
  if (!isFinal(grid.draft.getState())) return false;
  say(grid, '报告已经定稿，不能修改。需要修改的，请先解除定稿。');
  return true;
}

/** Keys that type, empty, unlock, undo or settle a total. */
export function isEditingKey({ key, ctrl, alt }: Key): boolean {
  if (alt) return key === '1' || key === '2';
  if (ctrl) return /^[zy]$/i.test(key);
  return key === 'F2' || key === 'Delete' || key === 'Backspace' || (key.length === 1 && key !== ' ');
}
