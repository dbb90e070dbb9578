/** How many cells the sheets of a packed workbook hold, counted in their XML before a parser builds them. */
import { fail } from '../../../shared/errors.ts';

/** A workbook of a hundred offices' tables has 40 000 cells. */
export const WORKBOOK_LIMITS = { rows: 50_000, cells: 400_000, repeated: 10_000 } as const;

const SHEET = /^(?:xl\/worksheets\/.*\.xml|content\.xml)$/i;

/** E_TOO_BIG `tooManyRows`, `tooManyCells`, naming the part; undefined for a workbook of bearable size. */
export function tooManyCells(parts: ReadonlyMap<string, string>): ReturnType<typeof fail> | undefined {
  let [rows, cells] = [0, 0];
  for (const [name, xml] of parts) {
    if (!SHEET.test(name)) continue;
    rows += count(xml, '<row') + count(xml, '<table:table-row');
    cells += count(xml, '<c ') + count(xml, '<c>') + count(xml, '<table:table-cell') + filledRepeats(xml);
    if (rows > WORKBOOK_LIMITS.rows)
      return fail('E_TOO_BIG', 'tooManyRows', `工作表超过${WORKBOOK_LIMITS.rows}行：${name}`);
    if (cells > WORKBOOK_LIMITS.cells)
      return fail('E_TOO_BIG', 'tooManyCells', `工作表超过${WORKBOOK_LIMITS.cells}格：${name}`);
  }
  return undefined;
}

function count(text: string, what: string): number {
  let n = 0;
  for (let at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + what.length)) n += 1;
  return n;
}

/** OpenDocument writes equal cells once with a count; blank ones at the end of a row cost nothing. */
function filledRepeats(xml: string): number {
  let n = 0;
  for (const [, times = '0', end] of xml.matchAll(/number-columns-repeated="(\d+)"[^>]*?(\/?)>/g)) {
    if (end === '' && Number(times) > 1) n += Number(times);
  }
  return n;
}
