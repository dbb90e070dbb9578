/** How a long title is broken over lines. */
import { emWidth } from './textWidth.ts';
import { TEXT_BLOCK, TITLE_SIZE } from './page.ts';

/** One line if the title fits on it, else broken behind the office's name, before which some titles put the year. */
export function titleLines(title: string, organ: string): string[] {
  const fits = emWidth(title) * TITLE_SIZE <= TEXT_BLOCK.width;
  const at = title.indexOf(organ);
  const end = at + organ.length;
  return fits || organ === '' || at < 0 || end === title.length ? [title] : [title.slice(0, end), title.slice(end)];
}
