/** Tells a list with separators from prose and from a table drawn with bars. */
import { matchRow } from '../../../shared/document/recognise/matchRow.ts';
import { parseCsv, separatorOf } from '../csv/parseCsv.ts';

/** A row of a table has a label and at least one number or blank. */
const FEWEST_CELLS = 3;
const SAMPLE_ROWS = 200;

/**
 * Whether `text` is a csv: most of its lines are rows, some of them named as in the form (or by field ids). With the
 * name of a csv, some rows are enough. @param fileName in small letters
 */
export function isCsv(text: string, fileName: string): boolean {
  const called = /\.(?:csv|tsv)$/.test(fileName);
  const separator = separatorOf(text);
  if (separator === undefined || (separator === '\t' && !called)) return false;
  const rows = parseCsv(text, separator)
    .slice(0, SAMPLE_ROWS)
    .map((row) => row.cells.map((c) => c.trim()))
    .filter((cells) => cells.some((c) => c !== ''));
  const wide = rows.filter((cells) => cells.length >= FEWEST_CELLS);
  if (called) return wide.length > 0;
  const named = wide.some((cells) => cells.some((c) => c !== '' && matchRow(c)?.difference === 0));
  return named && wide.length > rows.length * 0.6;
}
