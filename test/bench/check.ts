/** How long a check of a whole report takes, measured against a JSON round trip of the same report. */
import { check } from '../../shared/checks/check.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import type { BenchRow } from './benchRow.ts';

const WARM_UP = 300;
const ROUNDS = 1_000;

/** Median of one run in milliseconds. */
function median(run: () => unknown): number {
  for (let i = 0; i < WARM_UP; i++) run();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[ROUNDS / 2] ?? Number.NaN;
}

/** The check of a full report with about 1,500 characters of prose and 200 numbers. */
export function benchCheck(): BenchRow[] {
  const report = cleanReport();
  const trip = median(() => JSON.parse(JSON.stringify(report)) as unknown);
  const checked = median(() => check(report));
  return [
    { name: '检查一份完整报告', value: checked, unit: 'ms', goal: 5 },
    { name: '检查与同一报告 JSON 往返之比', value: checked / trip, unit: '倍', goal: 5 },
  ];
}
