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
  digitSwap: 'neighbouring digits swapped',
  plusMinusOne: 'one more or one less',
  digitLost: 'digit lost',
  digitDoubled: 'digit doubled',
  blank: 'left blank',
  rowShift: 'row shifted',
  columnShift: 'column shifted',
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
    ...scores.flatMap((s) => (s.found === s.seen ? [] : [`${NAMES[s.kind]}: not all found that an identity can see`])),
    ...scores.flatMap((s) =>
      s.named >= NAMED * s.seen ? [] : [`${NAMES[s.kind]}: culprit in the first three guesses below 90 %`],
    ),
    ...(usual <= FAST ? [] : [`guessing takes ${usual.toFixed(1)} ms, goal ≤ ${FAST} ms`]),
  ];
  const source =
    published.length > 0
      ? `${published.length} published and generated reports`
      : 'generated reports (no ../shared/reports)';
  return {
    title: `single slips: ${SLIPS}, seed ${SEED}, in ${source}; median time of a guess ${usual.toFixed(1)} ms`,
    rows: [
      ['slip', 'made', 'visible', 'found', 'goal', 'in first three', 'goal'],
      ...scores.map((s) => row(NAMES[s.kind], s)),
      row('all', all),
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
