/** How many single slips in right tables are found, and how many of their culprits are named. */
import { check } from '../../shared/checks/check.ts';
import { culprits } from '../../shared/checks/culprit.ts';
import { applyChanges } from '../../shared/report/change.ts';
import type { Report } from '../../shared/report/report.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { settle, valuesOf } from '../../shared/report/totals.ts';
import { printedCleanReport } from '../generate/cleanTables.ts';
import { pick, seeded } from '../generate/random.ts';
import type { Random } from '../generate/random.ts';
import { SLIP_KINDS, isSeen, slipped } from '../generate/slips.ts';
import type { SlipKind } from '../generate/slips.ts';
import { publishedCleanReports } from '../reports/publishedClean.ts';

export const SLIPS = 2_000;
const SEED = 20_211_109;
const GUESSES = 3;

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
  /** The longest that the guesses took, in milliseconds. */
  slowest: number;
}

/** Makes the slips, as many of each kind, in generated and, where they are beside the project, in published tables. */
export function scoreSlips(slips = SLIPS, seed = SEED): SlipScore[] {
  const random = seeded(seed);
  const published = publishedCleanReports();
  const scores = SLIP_KINDS.map((kind): SlipScore => ({ kind, made: 0, seen: 0, found: 0, named: 0, slowest: 0 }));
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
  score.slowest = Math.max(score.slowest, performance.now() - start);
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
