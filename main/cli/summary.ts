/** What the command line says about a file, in words. */
import { CLASS_NAMES } from '../../shared/checks/finding.ts';
import type { FindingClass } from '../../shared/checks/finding.ts';
import { EDITION_IDS, cellName, formOf } from '../../shared/editions/editions.ts';
import type { Checked, DescribedFinding, Recognised, Unreadable } from './description.ts';
import type { Written } from './exportFile.ts';

const NAMED_CELLS = 3;
/** Names of the cells of every edition: a report may mix them. */
const CELL_NAMES = new Map(
  EDITION_IDS.flatMap((edition) => formOf({ edition }).fields.map((f) => [f.id, cellName(f)])),
);

/** Some lines about one file, for reading; a file that cannot be read is told on stderr only. */
export function summary(about: Recognised | Checked | Unreadable): string {
  if ('error' in about) return '';
  const values = Object.values(about.values);
  const filled = values.filter((v) => v !== null).length;
  const lines = [
    `${about.organ}，${about.year}年，${about.edition}：识别${filled}个数字，共${values.length}个。`,
    ...about.repairs.map((r) => r.text),
    ...about.unplaced.map(({ text, line }) => `没有放进报告的文字${line === null ? '' : `（第${line}行）`}：${text}`),
    ...unsureLines(about.unsure),
    ...('findings' in about ? findingLines(about.findings) : []),
  ];
  return indented(about.file, lines);
}

/** One line a reason, with the first cells in words. */
function unsureLines(unsure: Recognised['unsure']): string[] {
  const byReason = Map.groupBy(Object.entries(unsure), ([, why]) => why);
  return Array.from(byReason, ([why, cells]) => {
    const names = cells.slice(0, NAMED_CELLS).map(([field]) => CELL_NAMES.get(field) ?? field);
    const rest = cells.length > names.length ? `等${cells.length}个数字` : '';
    return `请核对${names.join('、')}${rest}：${why}`;
  });
}

/** What an export has written, in words. */
export const exportSummary = (file: string, written: readonly Written[]): string =>
  indented(
    file,
    written.map((w) => ('error' in w ? `${w.format} 没有写出` : `${w.path}（${w.bytes}字节）`)),
  );

const indented = (title: string, lines: readonly string[]): string =>
  `${title}\n${lines.map((l) => `  ${l}\n`).join('')}`;

/** Verdict first, then one line for each finding. */
export const findingLines = (findings: readonly DescribedFinding[]): string[] => [
  verdict(findings),
  ...findings.map((f) => `[${f.class} ${CLASS_NAMES[f.class]}] ${f.rule} ${f.text}`),
];

function verdict(findings: readonly DescribedFinding[]): string {
  if (findings.length === 0) return '没有发现问题。';
  const counts = (Object.keys(CLASS_NAMES) as FindingClass[]).flatMap((c) => {
    const count = findings.filter((f) => f.class === c).length;
    return count === 0 ? [] : [`${CLASS_NAMES[c]}${count}处`];
  });
  return `发现问题${findings.length}处：${counts.join('，')}。`;
}
