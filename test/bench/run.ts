/** `npm run bench`: prints what the program's work costs beside its goals. Figures, not tests: nothing fails here. */
import type { BenchRow } from './benchRow.ts';
import { benchBundle } from './bundle.ts';
import { benchCheck } from './check.ts';
import { benchExport } from './export.ts';
import { benchStore } from './store.ts';

const BENCHES: readonly (() => BenchRow[] | Promise<BenchRow[]>)[] = [benchCheck, benchStore, benchExport, benchBundle];

const HEAD = ['项目', '实测', '目标', ''] as const;
const cellsOf = ({ name, value, unit, goal }: BenchRow): string[] => [
  name,
  `${value.toPrecision(3)} ${unit}`,
  `≤ ${goal} ${unit}`,
  value <= goal ? '达到' : '超出',
];

/** Columns on a terminal: Chinese characters and full-width marks take two. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((width, c) => width + (/[\u2e80-\u9fff\uff00-\uff60]/.test(c) ? 2 : 1), 0);

function print(rows: readonly (readonly string[])[]): void {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  for (const row of rows) {
    const padded = row.map((text, column) => text + ' '.repeat((widths[column] ?? 0) - widthOf(text)));
    process.stdout.write(`${padded.join('  ').trimEnd()}\n`);
  }
}

const rows: BenchRow[] = [];
for (const bench of BENCHES) rows.push(...(await bench()));
print([HEAD, ...rows.map(cellsOf)]);
