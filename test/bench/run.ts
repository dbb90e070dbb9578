/** `npm run bench`: prints what the program's work costs beside its goals. Figures, not tests: nothing fails here. */
import type { BenchRow } from './benchRow.ts';
import { benchBundle } from './bundle.ts';
import { benchCheck } from './check.ts';
import { benchExport } from './export.ts';
import { benchKeystroke } from './keystroke.ts';
import { printTable } from './printTable.ts';
import { benchProgram } from './program.ts';
import { benchStore } from './store.ts';

const BENCHES: readonly (() => BenchRow[] | Promise<BenchRow[]>)[] = [
  benchCheck,
  benchStore,
  benchExport,
  benchBundle,
  benchKeystroke,
  benchProgram,
];

const HEAD = ['figure', 'measured', 'goal', ''] as const;
const cellsOf = ({ name, value, unit, goal }: BenchRow): string[] => [
  name,
  `${value.toPrecision(3)} ${unit}`,
  `≤ ${goal} ${unit}`,
  value <= goal ? 'met' : 'missed',
];

const rows: BenchRow[] = [];
for (const bench of BENCHES) rows.push(...(await bench()));
printTable([HEAD, ...rows.map(cellsOf)]);
