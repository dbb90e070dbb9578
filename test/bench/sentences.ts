/** How well the checks read prose: labelled sentences against the tables of their office, precision and recall per rule. */
import { check } from '../../shared/checks/check.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { paragraph } from '../../shared/report/richText.ts';
import { CASES } from './sentences/cases.ts';
import { DOCUMENTS, FEES } from './sentences/documentsAndFees.ts';
import { FURTHER } from './sentences/further.ts';
import { sentencesOf } from './sentences/labelled.ts';
import type { Sentence } from './sentences/labelled.ts';
import { reportsOf } from './sentences/offices.ts';
import { NARROWED } from './sentences/narrowed.ts';
import { OUTCOMES } from './sentences/outcomes.ts';
import { PARTS } from './sentences/parts.ts';
import { PUBLISHED } from './sentences/published.ts';
import { PUBLISHED_LATER } from './sentences/publishedLater.ts';
import { PUBLISHED_UNSEEN } from './sentences/publishedUnseen.ts';
import { REQUESTS } from './sentences/requests.ts';
import { TRAPS } from './sentences/traps.ts';
import { percent } from './checkBench.ts';
import type { CheckBench } from './checkBench.ts';

export const SENTENCES: readonly Sentence[] = [
  ...REQUESTS,
  ...OUTCOMES,
  ...CASES,
  ...DOCUMENTS,
  ...FEES,
  ...PARTS,
  ...FURTHER,
  ...PUBLISHED,
  ...PUBLISHED_LATER,
  ...PUBLISHED_UNSEEN,
  ...TRAPS,
  ...NARROWED,
].flatMap(sentencesOf);

/** Goals. A rule with few sentences may miss its share by one. */
const PRECISION = 0.98;
const RECALL = 0.9;
const AT_LEAST = 200;

const RULES = ['B17', 'C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'C07'] as const;

export interface RuleScore {
  readonly rule: string;
  /** Contradictions of this rule, and how many of them it found at their place. */
  readonly contradictions: number;
  readonly found: number;
  /** Findings of this rule on anything that goes with the tables. */
  readonly falseAlarms: number;
}

/** What the rules on prose find in a sentence that stands alone in its section. */
export function findingsIn({ office, section, text }: Sentence): Finding[] {
  const { report, lastYear } = reportsOf(office);
  const sections = report.sections.map((s) => (s.id === section ? { ...s, body: [paragraph(text)] } : s));
  const findings = check({ ...report, sections }, lastYear ? { lastYear } : {});
  return findings.filter((f) => (RULES as readonly string[]).includes(f.rule));
}

/** Whether a finding points at the wrong words of a sentence. */
export const isAt = (finding: Finding, { slip }: Sentence): boolean =>
  slip !== undefined && finding.places.some((p) => p.kind === 'text' && p.from < slip.to && p.to > slip.from);

/**
 * A slip counts as found by its rule at its place. Another rule that points at the same words says something true too; a
 * finding elsewhere is a false alarm.
 */
export function scoreSentences(sentences: readonly Sentence[] = SENTENCES): RuleScore[] {
  const judged = sentences.map((sentence) => ({ sentence, findings: findingsIn(sentence) }));
  return RULES.map((rule) => {
    const slips = judged.filter((j) => j.sentence.slip?.rule === rule);
    return {
      rule,
      contradictions: slips.length,
      found: slips.filter((j) => j.findings.some((f) => f.rule === rule && isAt(f, j.sentence))).length,
      falseAlarms: judged.flatMap((j) => j.findings.filter((f) => f.rule === rule && !isAt(f, j.sentence))).length,
    };
  });
}

/** Precision and recall of every rule on prose, with the goals for all of them together. */
export function benchSentences(): CheckBench {
  const scores = scoreSentences();
  const all = scores.reduce((sum, s) => ({
    rule: 'all',
    contradictions: sum.contradictions + s.contradictions,
    found: sum.found + s.found,
    falseAlarms: sum.falseAlarms + s.falseAlarms,
  }));
  const agreeing = SENTENCES.filter((s) => s.slip === undefined).length;
  const missed = [
    ...(Math.min(agreeing, all.contradictions) >= AT_LEAST
      ? []
      : [`at least ${AT_LEAST} sentences that agree and as many that contradict`]),
    ...[...scores, all].flatMap((s) => [
      ...(s.found >= PRECISION * (s.found + s.falseAlarms) ? [] : [`${s.rule}: precision below ${100 * PRECISION} %`]),
      ...(s.found >= RECALL * s.contradictions ? [] : [`${s.rule}: recall below ${100 * RECALL} %`]),
    ]),
  ];
  return {
    title: `prose: ${agreeing} sentences that agree with their tables, ${all.contradictions} that contradict`,
    rows: [
      ['rule', 'contradict', 'found', 'false', 'precision', 'goal', 'recall', 'goal'],
      ...[...scores, all].map(rowOf),
    ],
    missed,
  };
}

const rowOf = ({ rule, contradictions, found, falseAlarms }: RuleScore): string[] => [
  rule,
  String(contradictions),
  String(found),
  String(falseAlarms),
  percent(found, found + falseAlarms),
  `≥ ${100 * PRECISION} %`,
  percent(found, contradictions),
  `≥ ${100 * RECALL} %`,
];
