/** Rows of a csv (RFC 4180): quoted cells may hold separators, quotes and line ends. */

export type Separator = ',' | '\t' | ';';
export interface CsvRow {
  readonly cells: readonly string[];
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
}

const SEPARATORS: readonly Separator[] = [',', '\t', ';'];

/** The separator that most rows have alike; undefined when rows have none. `sep=;` on the first line decides. */
export function separatorOf(text: string): Separator | undefined {
  const told = /^\ufeff?sep=([,;\t])\r?\n/.exec(text)?.[1];
  if (told !== undefined) return SEPARATORS.find((s) => s === told);
  const scores = SEPARATORS.map((separator) => {
    const widths = new Map<number, number>();
    for (const { cells } of parseCsv(text.slice(0, 50_000), separator)) {
      if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    }
    return { separator, score: Math.max(0, ...[...widths].map(([width, rows]) => rows * Math.min(width, 12))) };
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.separator : undefined;
}

/** All rows, blank lines among them as one blank cell. A quote that never closes ends with the text. */
export function parseCsv(text: string, separator: Separator): CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [cell, line, start, quoted] = ['', 1, 1, false];
  const endRow = (): void => {
    rows.push({ cells: [...cells, cell], line: start });
    [cells, cell, start] = [[], '', line];
  };
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === '\n') line += 1;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text.charAt(i + 1) === '"') cell += text.charAt(++i);
      else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === separator) {
      cells.push(cell);
      cell = '';
    } else if (c === '\n') endRow();
    else if (c !== '\r') cell += c;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}
