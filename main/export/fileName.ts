/** Names of exported files, safe on Windows and Linux. */
import { defaultTitle } from '../../shared/report/report.ts';
import type { Report } from '../../shared/report/report.ts';
import type { ExportFormat } from '../../shared/api.ts';
import { printable } from './printable.ts';

/** Linux allows 255 bytes of UTF-8; the rest is for “ (1)” and the like that other programs append. */
const MOST_BYTES = 230;
const FORBIDDEN = /[<>:"/\\|?*\n\t]/g;
/** Device names of Windows, which are reserved with any extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** What follows the document's title in a name; formats with one extension must not collide. */
const ENDINGS: Readonly<Partial<Record<ExportFormat, string>>> = { cms: '（网页片段）.html', csv: '（数据清单）.csv' };

/** `〔单位〕〔年〕年政府信息公开工作年度报告.docx` @param titleOf the document's title, of an office's year */
export function fileName(
  { organ, year }: Pick<Report, 'organ' | 'year'>,
  format: ExportFormat,
  titleOf = defaultTitle,
): string {
  const name = (organName: string): string => `${titleOf(organName, year)}${ENDINGS[format] ?? `.${format}`}`;
  const safe = printable(organ.name)
    .replace(FORBIDDEN, '_')
    .replace(RESERVED, '_$&')
    .replace(/^[\s.]+/, '');
  let characters = Array.from(safe);
  while (characters.length > 0 && Buffer.byteLength(name(characters.join(''))) > MOST_BYTES) {
    characters = characters.slice(0, -1);
  }
  return name(characters.join(''));
}
