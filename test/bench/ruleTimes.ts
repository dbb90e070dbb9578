/** What checks cost: each rule, and the whole check of a long report beside a JSON round trip of the same report. */
import { check, contextOf } from '../../shared/checks/check.ts';
import type { Rule } from '../../shared/checks/rule.ts';
import { RULES } from '../../shared/checks/rules.ts';
import type { Report } from '../../shared/report/report.ts';
import { paragraphText } from '../../shared/report/richText.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import type { CheckBench } from './checkBench.ts';

const CHARACTERS = 12_000;
const ROUNDS = 200;
const WARM_UP = 50;
/** Milliseconds for the whole check, 19 times out of 20. */
const WHOLE = 16;
/** Rules slower than this are listed, in milliseconds. */
const LISTED = 0.1;

/** The clean report with its first section said over and over, each time about another round of work. */
function longReport(): Report {
  const report = cleanReport();
  const [overview, ...others] = report.sections;
  if (!overview) throw new Error('the clean report has no first section');
  const body = [...overview.body];
  const lengthOf = (): number => body.reduce((n, p) => n + paragraphText(p, () => '').length, 0);
  for (let round = 2; lengthOf() < CHARACTERS; round++) {
    for (const p of overview.body)
      body.push({ level: 0, inlines: [{ type: 'text', text: `第${round}轮工作：` }, ...p.inlines] });
  }
  return { ...report, sections: [{ ...overview, body }, ...others] };
}

/** Times of `ROUNDS` runs in milliseconds, shortest first. */
function timesOf(run: () => unknown): number[] {
  for (let i = 0; i < WARM_UP; i++) run();
  return Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
}
const at = (times: readonly number[], share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN;

export function benchRuleTimes(): CheckBench {
  const report = longReport();
  const lastYear = { ...cleanReport(), year: report.year - 1 };
  const whole = timesOf(() => check(report, { lastYear }));
  const trip = timesOf(() => JSON.parse(JSON.stringify(report)) as unknown);
  const context = contextOf(report, { lastYear });
  const reading = timesOf(() => contextOf(report, { lastYear }).claims());
  const rules = RULES.map((rule: Rule): [string, number[]] => [
    rule.id,
    timesOf(() => Array.from(rule.check(context))),
  ]);
  const slow = rules.filter(([, times]) => at(times, 0.5) >= LISTED).sort((a, b) => at(b[1], 0.5) - at(a[1], 0.5));
  const p95 = at(whole, 0.95);
  const row = (name: string, times: readonly number[]): string[] => [
    name,
    `${at(times, 0.5).toFixed(2)} ms`,
    `${at(times, 0.95).toFixed(2)} ms`,
    `${(at(times, 0.5) / at(trip, 0.5)).toFixed(1)} times`,
  ];
  return {
    title: `times: a report of ${CHARACTERS} characters, ${RULES.length} rules; ${RULES.length - slow.length} with a median below ${LISTED} ms are not listed`,
    rows: [
      ['figure', 'median', 'p95', 'of a JSON round trip'],
      row(`the whole check (goal p95 ≤ ${WHOLE} ms)`, whole),
      row('reading what the prose says', reading),
      ...slow.map(([id, times]) => row(id, times)),
    ],
    missed: p95 <= WHOLE ? [] : [`the whole check: p95 ${p95.toFixed(1)} ms, goal ≤ ${WHOLE} ms`],
  };
}
