/** `npm run bench:checks`: how good and how fast the checks are, beside their goals. Exit code 1 when one is missed. */
import type { CheckBench } from './checkBench.ts';
import { printTable } from './printTable.ts';
import { benchRuleTimes } from './ruleTimes.ts';
import { benchSentences } from './sentences.ts';
import { benchSlips } from './slips.ts';

const BENCHES: readonly (() => CheckBench)[] = [benchSlips, benchSentences, benchRuleTimes];

for (const bench of BENCHES) {
  const { title, rows, missed } = bench();
  console.log(title);
  printTable(rows);
  for (const goal of missed) console.log(`missed: ${goal}`);
  console.log(missed.length === 0 ? 'all goals met\n' : '');
  if (missed.length > 0) process.exitCode = 1;
}
