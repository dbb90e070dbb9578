/** Both years' prose, section by section, with what was copied and what nobody has changed. */
import { reportText } from '../../shared/checks/reportText.ts';
import type { ReportParagraph, ReportText } from '../../shared/checks/reportText.ts';
import { compareProblems } from '../../shared/compare/problems.ts';
import type { Problems } from '../../shared/compare/problems.ts';
import { copiedSentences } from '../../shared/compare/copiedSentences.ts';
import type { CopiedSentence } from '../../shared/compare/copiedSentences.ts';
import type { ProseSection, Sentence } from '../../shared/compare/sentencesOfReport.ts';
import { proseSimilarity } from '../../shared/compare/similarity.ts';
import type { SectionSimilarity } from '../../shared/compare/similarity.ts';
import { staleMentions } from '../../shared/compare/staleMentions.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { SECTION_IDS } from '../../shared/editions/form.ts';
import type { Report } from '../../shared/report/report.ts';
import { valuesOf } from '../../shared/report/totals.ts';
import { chipSpans } from './chipSpans.ts';
import { segmentsOf } from './segments.ts';
import type { Segment } from './segments.ts';

export interface ComparedParagraph {
  readonly key: string;
  readonly level: ReportParagraph['level'];
  readonly segments: readonly Segment[];
}
export interface ComparedSection {
  readonly id: ProseSection;
  readonly similarity: SectionSimilarity;
  readonly last: readonly ComparedParagraph[];
  readonly now: readonly ComparedParagraph[];
  /** Numbers of the pairs whose sentence of this year stands in it. */
  readonly pairs: readonly number[];
  readonly stale: number;
}
export interface Comparison {
  readonly total: SectionSimilarity;
  readonly sections: readonly ComparedSection[];
  readonly pairs: number;
  readonly stale: number;
  readonly problems: Problems;
}

const textOf = (report: Report): ReportText => {
  const form = formOf(report);
  return reportText(report, form, valuesOf(form, report.tables));
};
const standsIn = ({ part, index }: ReportParagraph, sentence: Sentence): boolean =>
  sentence.part === part && sentence.paragraph === index;

export function compareReports(lastReport: Report, nowReport: Report): Comparison {
  const [last, now] = [textOf(lastReport), textOf(nowReport)];
  const { total, sections } = proseSimilarity(last, now);
  const copied = copiedSentences(last, now);
  const chips = chipSpans(nowReport, valuesOf(formOf(nowReport), nowReport.tables));
  const stale = staleMentions(copied, lastReport.year).filter(
    ({ sentence, from, to }) =>
      !chips.get(`${sentence.part}#${sentence.paragraph}`)?.some((chip) => from < chip.to && chip.from < to),
  );
  const paragraphs = (text: ReportText, id: ProseSection, side: 'last' | 'now'): ComparedParagraph[] =>
    text.paragraphs
      .filter((p) => (p.part === id || p.part === `${id}.body` || p.part === `${id}.after`) && p.text.trim() !== '')
      .map((p) => ({
        key: `${p.part}#${p.index}`,
        level: p.level,
        segments: segmentsOf(
          p.text,
          pairSpans(p, copied, side),
          side === 'now' ? stale.filter((m) => standsIn(p, m.sentence)) : [],
        ),
      }));
  return {
    total,
    pairs: copied.length,
    stale: stale.length,
    problems: compareProblems(last, now),
    sections: (['preface', ...SECTION_IDS] as const).map((id) => ({
      id,
      similarity: sections[id],
      last: paragraphs(last, id, 'last'),
      now: paragraphs(now, id, 'now'),
      pairs: copied.flatMap((c, pair) => (c.now.section === id ? [pair] : [])),
      stale: stale.filter((m) => m.sentence.section === id).length,
    })),
  };
}

/** Copied sentences of a paragraph, each once; several of this year may come from one of last year. */
function pairSpans(p: ReportParagraph, copied: readonly CopiedSentence[], side: 'last' | 'now') {
  const spans = copied.flatMap((c, pair) => {
    const { from, to } = c[side];
    return standsIn(p, c[side]) ? [{ from, to, pair }] : [];
  });
  return spans.filter((s, i) => spans.findIndex((other) => other.from === s.from) === i);
}
