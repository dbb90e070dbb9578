/** How a long title is broken over lines. */
import { emWidth } from './textWidth.ts';
import { TEXT_BLOCK, TITLE_SIZE } from './page.ts';

/** One line if the title fits on it, else the office's name on a line of its own where the title begins with it. */
export function titleLines(title: string, organ: string): string[] {
  const fits = emWidth(title) * TITLE_SIZE <= TEXT_BLOCK.width;
  const rest = title.startsWith(organ) ? title.slice(organ.length) : '';
  return fits || organ === '' || rest === '' ? [title] : [organ, rest];
}
