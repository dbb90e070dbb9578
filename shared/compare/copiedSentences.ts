/** Which sentences of this year's report stand in last year's, whatever their years and numbers. */
import type { ReportText } from '../checks/reportText.ts';
import { sentencesOfReport } from './sentencesOfReport.ts';
import type { Sentence } from './sentencesOfReport.ts';
import { runsOf, shinglesOf, similarity } from './similarity.ts';

export interface CopiedSentence {
  readonly last: Sentence;
  readonly now: Sentence;
  /** 100 when only numbers and marks differ. */
  readonly percent: number;
}

/** From this similarity on, in per cent, a sentence counts as copied. */
const COPIED = 75;
/** Shorter sentences are set phrases: `无。`, `未发生此类情况。` */
const SHORTEST = 10;
/** A run in more sentences than this tells none of them apart. */
const COMMON = 12;
/** Sentences with the most runs in common that are looked at closely. */
const CANDIDATES = 3;

/** Every copied sentence of this year's report with the one of last year's that is nearest to it, in order. */
export function copiedSentences(last: ReportText, now: ReportText): CopiedSentence[] {
  const old = sentencesOfReport(last).filter((s) => s.key.length >= SHORTEST);
  const holders = new Map<string, number[]>();
  old.forEach((sentence, i) => {
    for (const run of new Set(runsOf(sentence.key))) {
      const holding = holders.get(run);
      if (holding) holding.push(i);
      else holders.set(run, [i]);
    }
  });
  const byKey = new Map(old.map((s) => [s.key, s]));
  const shingles = old.map(({ key }) => shinglesOf([key]));
  return sentencesOfReport(now).flatMap((sentence): CopiedSentence[] => {
    if (sentence.key.length < SHORTEST) return [];
    const same = byKey.get(sentence.key);
    if (same) return [{ last: same, now: sentence, percent: 100 }];
    const own = shinglesOf([sentence.key]);
    let best: CopiedSentence | undefined;
    for (const i of nearest(sentence.key, holders)) {
      const [candidate, theirs] = [old[i], shingles[i]];
      const percent = theirs ? similarity(own, theirs) : 0;
      if (candidate && percent >= COPIED && percent > (best?.percent ?? 0)) {
        best = { last: candidate, now: sentence, percent };
      }
    }
    return best ? [best] : [];
  });
}

/** The sentences that share most of the telling runs. */
function nearest(key: string, holders: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const run of new Set(runsOf(key))) {
    const holding = holders.get(run) ?? [];
    if (holding.length <= COMMON) for (const i of holding) shared.set(i, (shared.get(i) ?? 0) + 1);
  }
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, CANDIDATES)
    .map(([i]) => i);
}
