/** What has changed between two states of a report, in words: cell by cell, paragraph by paragraph. */
import { cellName, formOf } from '../editions/editions.ts';
import type { Form } from '../editions/editions.ts';
import { SECTION_IDS } from '../editions/form.ts';
import type { SectionId } from '../editions/form.ts';
import { printCell } from '../report/cellText.ts';
import { showChip } from '../report/chipText.ts';
import { KIND_NAMES, LEVEL_NAMES, METADATA_NAMES } from '../report/names.ts';
import { diffReports } from '../report/change.ts';
import type { Metadata, Report } from '../report/report.ts';
import { paragraphText } from '../report/richText.ts';
import type { RichText } from '../report/richText.ts';
import { textChanges } from '../report/textChanges.ts';
import { valuesOf } from '../report/totals.ts';
import type { Values } from '../report/totals.ts';
import type { Place, TextPart } from './finding.ts';
import { partInWords } from './placeWords.ts';

/** `from` and `to` are empty where nothing stood or stands. */
export interface ReportChange {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  /** Where the officer can look at it. */
  readonly place?: Place;
}

interface State {
  readonly report: Report;
  readonly form: Form;
  readonly at: Values;
}

/** Changes in the order of the report; where it came from is left out, and so are totals that only follow. */
export function reportChanges(before: Report, after: Report): ReportChange[] {
  const [old, now] = [stateOf(before), stateOf(after)];
  return [
    ...organChanges(before, after),
    ...metadataChanges(before.metadata, after.metadata),
    ...proseChanges('preface', before.preface, after.preface, old, now),
    ...SECTION_IDS.flatMap((id) => sectionChanges(id, old, now)),
    ...explanationChanges(before, after),
  ];
}

function stateOf(report: Report): State {
  const form = formOf(report);
  return { report, form, at: valuesOf(form, report.tables) };
}

function sectionChanges(id: SectionId, old: State, now: State): ReportChange[] {
  const [before, after] = [old, now].map(({ report }) => report.sections.find((s) => s.id === id));
  const title = now.form.sections.find((s) => s.id === id)?.title ?? '';
  if (!before !== !after) return [{ what: `“${title}”`, from: before ? '有' : '无', to: after ? '有' : '无' }];
  const own = changed(partInWords(`${id}.title`, now.form), before?.title ?? title, after?.title ?? title, {
    kind: 'section',
    section: id,
  });
  return [
    ...own,
    ...proseChanges(`${id}.body`, before?.body, after?.body, old, now),
    ...cellChanges(id, old, now),
    ...proseChanges(`${id}.after`, before?.after, after?.after, old, now),
  ];
}

function proseChanges(
  part: Exclude<TextPart, 'title'>,
  before: RichText = [],
  after: RichText = [],
  old: State,
  now: State,
): ReportChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const lines = (text: RichText, { at }: State): string[] => text.map((p) => paragraphText(p, (c) => showChip(c, at)));
  return textChanges(lines(before, old), lines(after, now)).map(({ paragraph, from, to }) => ({
    what: `${partInWords(part, now.form)}第${paragraph + 1}段`,
    from,
    to,
    place: { kind: 'text', part, paragraph, from: 0, to: 0 },
  }));
}

/** Cells of the section's table that were written, in the order of the form. */
function cellChanges(section: SectionId, old: State, now: State): ReportChange[] {
  const table = now.form.sections.find((s) => s.id === section)?.table;
  const written = new Set(diffReports(old.report, now.report).map((c) => c.target));
  return [...new Map([...old.form.fields, ...now.form.fields].map((f) => [f.id, f])).values()]
    .filter((f) => f.table === table && written.has(`tables/${f.id}`))
    .flatMap((f) =>
      changed(cellName(f), printCell(old.at(f.id)), printCell(now.at(f.id)), { kind: 'cell', field: f.id }),
    );
}

function organChanges(before: Report, after: Report): ReportChange[] {
  return [
    ...changed('单位全称', before.organ.name, after.organ.name),
    ...changed('单位层级', LEVEL_NAMES[before.organ.level], LEVEL_NAMES[after.organ.level]),
    ...changed('单位类型', KIND_NAMES[before.organ.kind], KIND_NAMES[after.organ.kind]),
    ...changed('报告年度', String(before.year), String(after.year)),
    ...changed('格式', formOf(before).notice, formOf(after).notice),
  ];
}

const metadataChanges = (before: Metadata, after: Metadata): ReportChange[] =>
  (Object.keys(METADATA_NAMES) as (keyof Metadata)[]).flatMap((key) =>
    changed(METADATA_NAMES[key], before[key] ?? '', after[key] ?? ''),
  );

/** Reasons that were given anew, changed or taken back. */
function explanationChanges(before: Report, after: Report): ReportChange[] {
  const texts = ({ explanations }: Report): Map<string, string> =>
    new Map(explanations.filter((e) => e.fromYear === undefined).map((e) => [e.fingerprint, e.text]));
  const [old, now] = [texts(before), texts(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((k) =>
    changed('校验结果的说明', old.get(k) ?? '', now.get(k) ?? ''),
  );
}

const changed = (what: string, from: string, to: string, place?: Place): ReportChange[] =>
  from === to ? [] : [{ what, from, to, ...(place && { place }) }];
