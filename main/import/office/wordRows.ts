/**
 * Rows of an old Word table whose row ends look like blank cells. How many numbers a row has is learned from the rows
 * that are filled: their numbers end at the first blank, which is the row's end.
 */
import { isBlank, isValue } from '../../../shared/document/recognise/cellValue.ts';
import { matchRow } from '../../../shared/document/recognise/matchRow.ts';
import { isOutcome } from '../../../shared/document/recognise/reviewHeads.ts';

interface Run {
  readonly labels: readonly string[];
  /** Numbers and blanks up to the next label: the row's own, its end, and covered cells of the row below. */
  readonly values: readonly string[];
}

const isLabel = (text: string): boolean => !isBlank(text) && !isValue(text);

function runsOf(cells: readonly string[]): Run[] {
  const runs: { labels: string[]; values: string[] }[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (isLabel(cell)) {
      if (last?.values.length === 0) last.labels.push(cell);
      else runs.push({ labels: [cell], values: [] });
    } else if (last) last.values.push(cell);
    else if (!isBlank(cell)) runs.push({ labels: [], values: [cell] });
  }
  return runs;
}

const untilBlank = (values: readonly string[]): number => {
  const end = values.findIndex(isBlank);
  return end < 0 ? values.length : end;
};

/** The rows of a line, or undefined where they cannot be told for certain. */
export function wordRows(cells: readonly string[]): string[][] | undefined {
  const runs = runsOf(cells);
  const named = runs.filter((r) => r.labels.some((l) => matchRow(l) && !isOutcome(l)));
  const width = Math.max(0, ...named.map((r) => untilBlank(r.values)));
  const rows: string[][] = [];
  for (const run of runs) {
    const { labels, values } = run;
    if (values.every(isBlank)) rows.push([...labels]);
    else if (named.includes(run)) {
      const [own, rest] = [values.slice(0, width), values.slice(width)];
      if (own.length < width || rest.length === 0 || !rest.every(isBlank)) return undefined;
      rows.push([...labels, ...own]);
    } else {
      // Heads, their row's end, and a row of numbers without a label.
      const numbers = values.slice(values.findIndex((v) => !isBlank(v)));
      const end = untilBlank(numbers);
      if (!numbers.slice(end).every(isBlank)) return undefined;
      rows.push([...labels], numbers.slice(0, end));
    }
  }
  return rows;
}
