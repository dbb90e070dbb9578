/**
 * What can be put right in one click: wording only, never the value of a number, and only where one right form exists.
 * A repair is a list of changes, so that it can be shown, applied and undone as one step.
 */
import { SECTION_IDS } from '../editions/form.ts';
import type { Values } from '../report/totals.ts';
import { applyChanges } from '../report/change.ts';
import type { Change } from '../report/change.ts';
import { showChip } from '../report/chipText.ts';
import type { Report, Section } from '../report/report.ts';
import { isBlankText, paragraph } from '../report/richText.ts';
import type { RichText } from '../report/richText.ts';
import { spliceText } from '../report/spliceText.ts';
import type { Finding, Place, TextPart } from './finding.ts';
import type { ParamsOf, RuleId } from './rules.ts';

export interface Repair {
  /** What the button says, e.g. `改为“信息处理费”`. */
  readonly label: string;
  readonly changes: readonly Change[];
}

type TextPlace = Extract<Place, { kind: 'text' }>;
interface Plan {
  readonly label: string;
  /** The report as it would be; undefined when a place cannot take the words. */
  readonly report: Report | undefined;
}
type Planner<Id extends RuleId> = (p: ParamsOf<Id>, at: Spot) => Plan | undefined;

/** A finding's stretches of prose in their report. */
interface Spot {
  readonly report: Report;
  readonly places: readonly TextPlace[];
  /** Other words in all places. */
  readonly say: (words: (printed: string) => string) => Report | undefined;
}

const PLANS: { readonly [Id in RuleId]?: Planner<Id> } = {
  B01: ({ defect }, { report }) =>
    defect === 'order' ? { label: '按格式规定的顺序排列', report: inOrder(report) } : undefined,
  B02: (_p, { report, places }) => ({ label: '改用格式规定的标题', report: withoutTitles(report, places) }),
  B05: (p, spot) => ({ label: `改为“${p.due}”`, report: spot.say(() => p.due) }),
  B06: (p, { report }) =>
    p.defect === 'missing' ? { label: '补写统计期限', report: withPeriod(report, p.due) } : undefined,
  B10: (p, spot) =>
    p.defect === 'soFar' ? { label: `改为“${p.due}年”`, report: spot.say(() => `${p.due}年`) } : undefined,
  B18: (p, spot) => (p.defect === 'stammer' ? { label: `改为“${p.due}”`, report: spot.say(() => p.due) } : undefined),
  B19: (p, spot) => ({ label: `改为“${p.due}”`, report: spot.say(() => p.due) }),
  B20: (p, spot) => {
    if (p.defect === 'halfWidth') return { label: '改为全角标点', report: spot.say(fullWidth) };
    if (p.defect === 'fullWidthDigits') return { label: '改为半角数字', report: spot.say(halfWidthDigits) };
    return { label: `改为“${p.due}”`, report: spot.say(() => p.due) };
  },
  L03: (p, spot) => (p.characters > 0 ? { label: '删除看不见的字符', report: spot.say(() => '') } : undefined),
  L04: (_p, spot) => ({ label: '删除这段文字', report: spot.say(() => '') }),
  L05: (p, spot) => (p.defect === 'pinyin' ? { label: '删除拼音', report: spot.say(() => '') } : undefined),
  M01: (_p, { report }) => ({ label: '改用规范标题', report: withoutTitle(report) }),
};

/** The one safe repair of a finding, undefined where there is none. @param at the report's effective cells */
export function repairOf(finding: Finding, report: Report, at: Values): Repair | undefined {
  const places = finding.places.filter((p) => p.kind === 'text');
  const spot: Spot = { report, places, say: (words) => reworded(report, places, words, at) };
  // The engine pairs every rule with its own values; only the compiler cannot see that through `Finding`.
  const plan = (PLANS[finding.rule as RuleId] as Planner<RuleId> | undefined)?.(finding.params as never, spot);
  if (!plan?.report) return undefined;
  const { label, report: next } = plan;
  const changes = (['metadata', 'preface', 'sections'] as const).flatMap((target): Change[] =>
    next[target] === report[target] ? [] : [{ target, from: report[target], to: next[target] }],
  );
  return changes.length === 0 ? undefined : { label, changes };
}

/** The report with a repair made. */
export const repaired = (report: Report, { changes }: Repair): Report => applyChanges(report, changes);

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};
const fullWidth = (mark: string): string => FULL_WIDTH[mark] ?? mark;
const halfWidthDigits = (digits: string): string =>
  digits.replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0));

const inOrder = (report: Report): Report => ({
  ...report,
  sections: report.sections.toSorted((a, b) => SECTION_IDS.indexOf(a.id) - SECTION_IDS.indexOf(b.id)),
});

function withoutTitles(report: Report, places: readonly TextPlace[]): Report {
  const parts = new Set<TextPart>(places.map((p) => p.part));
  const bare = ({ title: _title, ...section }: Section): Section => section;
  return { ...report, sections: report.sections.map((s) => (parts.has(`${s.id}.title`) ? bare(s) : s)) };
}

function withoutTitle(report: Report): Report {
  const { title: _title, ...metadata } = report.metadata;
  return { ...report, metadata };
}

function withPeriod(report: Report, year: number): Report {
  const sentence = paragraph(`本报告所列数据的统计期限为${year}年1月1日至12月31日。`);
  return { ...report, preface: isBlankText(report.preface) ? [sentence] : [...report.preface, sentence] };
}

/** Other words in each place, from the last to the first so that earlier places keep their offsets. */
function reworded(
  report: Report,
  places: readonly TextPlace[],
  words: (printed: string) => string,
  at: Values,
): Report | undefined {
  let next: Report | undefined = report;
  for (const place of places.toSorted((a, b) => b.paragraph - a.paragraph || b.from - a.from)) {
    next &&= withPart(next, place.part, (text) => wordsAt(text, place, words, at));
  }
  return next;
}

/** One part of the prose with its text changed; a paragraph left empty goes. */
function withPart(
  report: Report,
  part: TextPart,
  change: (text: RichText) => RichText | undefined,
): Report | undefined {
  if (part === 'preface') {
    const preface = change(report.preface);
    return preface && { ...report, preface };
  }
  const [id, key] = part.split('.');
  const section = report.sections.find((s) => s.id === id);
  if (!section || (key !== 'body' && key !== 'after')) return undefined;
  const text = change(section[key] ?? []);
  return text && { ...report, sections: report.sections.map((s) => (s === section ? { ...s, [key]: text } : s)) };
}

function wordsAt(
  text: RichText,
  { paragraph: index, from, to }: TextPlace,
  words: (printed: string) => string,
  at: Values,
): RichText | undefined {
  const before = text[index];
  const show = (chip: Parameters<typeof showChip>[0]): string => showChip(chip, at);
  const printed =
    before?.inlines
      .map((i) => (i.type === 'text' ? i.text : show(i)))
      .join('')
      .slice(from, to) ?? '';
  const after = before && spliceText(before, from, to, words(printed), show);
  if (!after) return undefined;
  return after.inlines.length === 0 ? text.toSpliced(index, 1) : text.with(index, after);
}
