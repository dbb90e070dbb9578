/**
 * 文字重复率: how much of two reports' prose is the same, in whole per cent. Counts the runs of four characters that both
 * have (Dice's coefficient), so moving sentences about or filling in new numbers does not hide a copy.
 */
import type { ReportText } from '../checks/reportText.ts';
import { SECTION_IDS } from '../editions/form.ts';
import { sentencesOfReport } from './sentencesOfReport.ts';
import type { ProseSection } from './sentencesOfReport.ts';

/** Runs of characters and how often each occurs. */
export interface Shingles {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

const LENGTH = 4;

/** The runs of one sentence; one that is shorter than a run is a run itself. @param key see `comparableText` */
export function runsOf(key: string): string[] {
  if (key.length <= LENGTH) return key === '' ? [] : [key];
  const runs: string[] = [];
  for (let at = 0; at + LENGTH <= key.length; at++) runs.push(key.slice(at, at + LENGTH));
  return runs;
}

/** The runs of a text. @param keys its sentences, see `comparableText` */
export function shinglesOf(keys: readonly string[]): Shingles {
  const counts = new Map<string, number>();
  let size = 0;
  for (const key of keys) {
    for (const run of runsOf(key)) {
      counts.set(run, (counts.get(run) ?? 0) + 1);
      size += 1;
    }
  }
  return { counts, size };
}

/** 0 when two texts share nothing or one is empty, 100 when they have the same runs; symmetric. */
export function similarity(a: Shingles, b: Shingles): number {
  const [few, many] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [run, n] of few.counts) shared += Math.min(n, many.counts.get(run) ?? 0);
  return shared === 0 ? 0 : Math.floor((200 * shared) / (a.size + b.size));
}

export interface SectionSimilarity {
  readonly percent: number;
  /** Characters of the shorter one of the two texts; a few words say little. */
  readonly characters: number;
}
/** Above so many per cent a report counts as repeated (local scoring: 重复率大于50%). */
const REPEATED = 50;
/** Set phrases are most of a shorter text. */
const FEWEST = 100;
export const isRepeated = ({ percent, characters }: SectionSimilarity): boolean =>
  percent > REPEATED && characters >= FEWEST;

export interface ProseSimilarity {
  readonly sections: Readonly<Record<ProseSection, SectionSimilarity>>;
  /** Over the six sections; the preface is much the same every year and in every office. */
  readonly total: SectionSimilarity;
}

type Prose = Readonly<Record<ProseSection | 'total', Shingles>>;

/** Prose that was cut up before. Last year's is asked for on every edit of this year's. */
const known = new WeakMap<ReportText, Prose>();

function proseOf(text: ReportText): Prose {
  const remembered = known.get(text);
  if (remembered) return remembered;
  const bySection = Map.groupBy(sentencesOfReport(text), (s) => s.section);
  const keys = (section: ProseSection): string[] => (bySection.get(section) ?? []).map((s) => s.key);
  const parts = (['preface', ...SECTION_IDS] as const).map((id) => [id, shinglesOf(keys(id))] as const);
  const total = mergeOf(parts.flatMap(([id, shingles]) => (id === 'preface' ? [] : [shingles])));
  const prose = Object.fromEntries([...parts, ['total', total] as const]) as Prose;
  known.set(text, prose);
  return prose;
}

function mergeOf(all: readonly Shingles[]): Shingles {
  const counts = new Map<string, number>();
  for (const one of all) for (const [run, n] of one.counts) counts.set(run, (counts.get(run) ?? 0) + n);
  return { counts, size: all.reduce((size, one) => size + one.size, 0) };
}

/** How much of last year's prose stands in this year's, section by section and in all. */
export function proseSimilarity(last: ReportText, now: ReportText): ProseSimilarity {
  const [a, b] = [proseOf(last), proseOf(now)];
  const of = (part: keyof Prose): SectionSimilarity => ({
    percent: similarity(a[part], b[part]),
    characters: Math.min(a[part].size, b[part].size),
  });
  const sections = Object.fromEntries((['preface', ...SECTION_IDS] as const).map((id) => [id, of(id)]));
  return { sections: sections as ProseSimilarity['sections'], total: of('total') };
}
