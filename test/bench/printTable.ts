/** Figures in columns on a terminal. */

/** Chinese characters and full-width marks take two columns. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((width, c) => width + (/[\u2e80-\u9fff\uff00-\uff60]/.test(c) ? 2 : 1), 0);

/** Prints rows under each other, every column as wide as its widest text. @param rows the head first */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  for (const row of rows) {
    const padded = row.map((text, column) => text + ' '.repeat((widths[column] ?? 0) - widthOf(text)));
    process.stdout.write(`${padded.join('  ').trimEnd()}\n`);
  }
}
