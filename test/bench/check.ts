/** How long a check of a whole report takes after an edit, measured against a JSON round trip of the same report. */
import { check } from '../../shared/checks/check.ts';
import type { Report, Section } from '../../shared/report/report.ts';
import { paragraph, paragraphText } from '../../shared/report/richText.ts';
import type { RichText } from '../../shared/report/richText.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';
import type { BenchRow } from './benchRow.ts';

const WARM_UP = 300;
const ROUNDS = 1_000;

/** Median time in milliseconds of a run over something that is new in every round; making it is not timed. */
function median<T>(make: (round: number) => T, run: (made: T) => unknown): number {
  const times: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const made = make(round + WARM_UP);
    const start = performance.now();
    run(made);
    if (round >= 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[ROUNDS / 2] ?? Number.NaN;
}

const withWords = (text: RichText, words: string): RichText =>
  text.map((p) => paragraph(paragraphText(p, () => '') + words, p.level));

const withNumber = (report: Report, value: number): Report => ({
  ...report,
  tables: { ...report.tables, 'requests.granted.naturalPerson': { value: String(value) } },
});

/** The report with words typed behind one of the paragraphs of its first section, another one each time. */
function withTyping(report: Report, round: number): Report {
  const [overview, ...others] = report.sections as [Section, ...Section[]];
  const texts = overview.body.filter((p) => p.level === 0);
  const typed = texts[round % texts.length];
  const body = overview.body.flatMap((p) => (p === typed ? withWords([p], `又${round}条。`) : [p]));
  return { ...report, sections: [{ ...overview, body }, ...others] };
}

/** The report with every paragraph unlike any that was there before. */
const neverRead = (report: Report, round: number): Report => ({
  ...report,
  preface: withWords(report.preface, `又${round}条。`),
  sections: report.sections.map((s) => ({ ...s, body: withWords(s.body, `又${round}条。`) })),
});

/**
 * The check of a full report with about 1,500 characters of prose and 200 numbers, as it runs after every key: one number
 * or one paragraph has changed since the check before. Each figure is that of a change of both kinds, halved.
 */
export function benchCheck(): BenchRow[] {
  const report = cleanReport();
  const edits = (round: number): readonly Report[] => [
    withNumber(withTyping(report, round - 1), round),
    withNumber(withTyping(report, round), round),
  ];
  const perEdit = (run: (edited: Report) => unknown): number => median(edits, (reports) => reports.map(run)) / 2;
  const trip = perEdit((r) => JSON.parse(JSON.stringify(r)) as unknown);
  const checked = perEdit((r) => check(r));
  const first = median((round) => neverRead(report, round), check);
  return [
    { name: 'check a whole report after one number or paragraph changed', value: checked, unit: 'ms', goal: 5 },
    { name: 'that check against a JSON round trip of the report', value: checked / trip, unit: 'times', goal: 5 },
    { name: 'check a report that was never read before', value: first, unit: 'ms', goal: 5 },
  ];
}
