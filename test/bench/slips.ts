/** How many single slips in right tables are found, and how many of their culprits are named. */
import { check } from '../../shared/checks/check.ts';
import { culprits } from '../../shared/checks/culprit.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { applyChanges } from '../../shared/report/change.ts';
import type { Report } from '../../shared/report/report.ts';
import { settle, valuesOf } from '../../shared/report/totals.ts';
import { printedCleanReport } from '../generate/cleanTables.ts';
import { pick, seeded } from '../generate/random.ts';
import type { Random } from '../generate/random.ts';
import { SLIP_KINDS, isSeen, slipped } from '../generate/slips.ts';
import type { SlipKind } from '../generate/slips.ts';
import { publishedCleanReports } from '../reports/publishedClean.ts';
import { percent } from './checkBench.ts';
import type { CheckBench } from './checkBench.ts';

const SLIPS = 2_000;
const SEED = 20_211_109;
const GUESSES = 3;
/** Of the slips that an identity sees. */
const NAMED = 0.9;
/** Milliseconds that the guesses for one report may take. */
const FAST = 10;

const NAMES: Readonly<Record<SlipKind, string>> = {
  digitSwap: '相邻数字颠倒',
  plusMinusOne: '多1或者少1',
  digitLost: '漏一位数字',
  digitDoubled: '重复一位数字',
  blank: '漏填',
  rowShift: '整行错位',
  columnShift: '整列错位',
};

/** What became of the slips of one kind. */
export interface SlipScore {
  readonly kind: SlipKind;
  made: number;
  /** At least one identity does not add up. */
  seen: number;
  /** `check` says so. */
  found: number;
  /** One of the first three guesses undoes the slip. */
  named: number;
  /** How long the guesses took, in milliseconds. */
  readonly times: number[];
}

/** The slips of every kind with what became of them, and of all together. */
export function benchSlips(): CheckBench {
  const published = publishedCleanReports();
  const scores = scoreSlips(published);
  const all = scores.reduce((sum, s) => added(sum, s));
  const times = all.times.sort((a, b) => a - b);
  const usual = times[Math.floor(times.length / 2)] ?? 0;
  const missed = [
    ...scores.flatMap((s) => (s.found === s.seen ? [] : [`${NAMES[s.kind]}：勾稽关系能看出的没有全部发现`])),
    ...scores.flatMap((s) => (s.named >= NAMED * s.seen ? [] : [`${NAMES[s.kind]}：前三个原因命中不到九成`])),
    ...(usual <= FAST ? [] : [`推测原因用时 ${usual.toFixed(1)} ms，目标 ≤ ${FAST} ms`]),
  ];
  const source =
    published.length > 0 ? `${published.length}份公开的报告和生成的报告` : '生成的报告（未找到 ../shared/reports）';
  return {
    title: `单个差错：${SLIPS}处，种子 ${SEED}，取自${source}；推测原因用时中位数 ${usual.toFixed(1)} ms`,
    rows: [
      ['差错', '处数', '勾稽可见', '发现', '目标', '前三命中', '目标'],
      ...scores.map((s) => row(NAMES[s.kind], s)),
      row('合计', all),
    ],
    missed,
  };
}

const row = (name: string, { made, seen, found, named }: SlipScore): string[] => [
  name,
  String(made),
  String(seen),
  percent(found, seen),
  '100 %',
  percent(named, seen),
  `≥ ${100 * NAMED} %`,
];

const added = (a: SlipScore, b: SlipScore): SlipScore => ({
  kind: a.kind,
  made: a.made + b.made,
  seen: a.seen + b.seen,
  found: a.found + b.found,
  named: a.named + b.named,
  times: [...a.times, ...b.times],
});

/** Makes the slips, as many of each kind, in generated tables and where there are any in published ones. */
export function scoreSlips(published: readonly Report[], slips = SLIPS, seed = SEED): SlipScore[] {
  const random = seeded(seed);
  const scores = SLIP_KINDS.map((kind): SlipScore => ({ kind, made: 0, seen: 0, found: 0, named: 0, times: [] }));
  for (let i = 0; i < slips; i++) {
    const score = scores[i % scores.length];
    if (score) scoreOne(score, published, random);
  }
  return scores;
}

function scoreOne(score: SlipScore, published: readonly Report[], random: Random): void {
  const right = published.length > 0 && random() < 0.5 ? pick(random, published) : printedCleanReport(random);
  const wrong = slipped(right, score.kind, random);
  if (!wrong) {
    scoreOne(score, published, random);
    return;
  }
  score.made += 1;
  if (!isSeen(wrong)) return;
  score.seen += 1;
  // A report read from a file lists only the totals that differ from their parts; one typed over lists them all.
  const report = random() < 0.5 ? wrong : { ...wrong, tables: settle(formOf(wrong), wrong.tables) };
  if (check(report).some((f) => f.rule.startsWith('T3-') || f.rule.startsWith('T4-'))) score.found += 1;
  const start = performance.now();
  const guesses = culprits(report, GUESSES).slice(0, GUESSES);
  score.times.push(performance.now() - start);
  if (guesses.some(({ edits }) => isUndone(report, edits, right))) score.named += 1;
}

/** Whether the edits give back every number; a blank among entries is read as 0. */
function isUndone(report: Report, edits: ReturnType<typeof culprits>[number]['edits'], right: Report): boolean {
  const form = formOf(right);
  const repaired = applyChanges(
    report,
    edits.map(({ field, to }) => ({ target: `tables/${field}`, from: null, to })),
  );
  const [now, due] = [valuesOf(form, repaired.tables), valuesOf(form, right.tables)];
  return form.fields.every(({ id }) => (now(id).value ?? '0') === (due(id).value ?? '0'));
}
