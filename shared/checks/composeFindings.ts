/** The list of findings as a document, to be printed, signed off and filed with the report. */
import type { Block, TableCell } from '../document/blocks.ts';
import { formOf } from '../editions/editions.ts';
import type { Form } from '../editions/editions.ts';
import { maskedText } from '../prose/masking.ts';
import { defaultTitle } from '../report/report.ts';
import type { Report } from '../report/report.ts';
import { openFindings } from './explanations.ts';
import type { ExplainedFinding } from './explanations.ts';
import { CLASS_NAMES } from './finding.ts';
import type { Finding, FindingClass } from './finding.ts';
import { placesInWords } from './placeWords.ts';
import { findingSentence, verdict } from './sentences.ts';

const HEADS = ['序号', '类别', '位置', '问题', '说明'] as const;
const WIDTHS = [7, 10, 20, 37, 26];
const STILL: Readonly<Record<FindingClass, string>> = { A: '待改正', B: '待说明', C: '待说明', D: '' };

/** 〔单位〕〔年〕年政府信息公开工作年度报告校验清单 */
export const findingsTitle = (organName: string, year: number): string => `${defaultTitle(organName, year)}校验清单`;

/** Title, verdict and one table: open findings, then the explained ones. Numbers of persons are masked. */
export function composeFindings(report: Report, findings: readonly Finding[]): Block[] {
  const form = formOf(report);
  const { open, explained } = openFindings(findings, report.explanations);
  const all: ExplainedFinding[] = [
    ...open.map((finding) => ({ finding, text: STILL[finding.class] })),
    ...explained.map(({ finding, text }) => ({ finding, text: text === '' ? '已忽略' : text })),
  ];
  const also = open.length > 0 && explained.length > 0 ? `，另有${explained.length}处已说明` : '';
  const rows = all.map((one, i) => row(i + 1, one, form));
  return [
    { kind: 'heading', level: 0, text: findingsTitle(report.organ.name, report.year) },
    { kind: 'paragraph', text: `校验结果：${verdict(open, explained.length)}${also}。` },
    {
      kind: 'table',
      caption: '校验清单',
      widths: WIDTHS,
      headRows: 1,
      flows: true,
      rows: [HEADS.map((text) => cell(text, 'head')), ...(rows.length > 0 ? rows : [NO_FINDING])],
    },
  ];
}

const cell = (text: string, role: NonNullable<TableCell['role']>): TableCell => ({
  text,
  colSpan: 1,
  rowSpan: 1,
  role,
});

const row = (number: number, { finding, text }: ExplainedFinding, form: Form): TableCell[] => [
  cell(String(number), 'number'),
  cell(CLASS_NAMES[finding.class], 'label'),
  ...[placesInWords(finding.places, form), findingSentence(finding, form), text].map((words) =>
    cell(maskedText(words), 'text'),
  ),
];

const NO_FINDING: readonly TableCell[] = HEADS.map((head) => cell(head === '问题' ? '没有发现问题。' : '', 'text'));
