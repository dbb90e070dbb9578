/** What the officer sees of a recognised file, and what he may correct before it is stored. */
import type { ImportPreview } from '../../shared/api.ts';
import { EDITIONS, formOf } from '../../shared/editions/editions.ts';
import type { EditionId, FieldId } from '../../shared/editions/form.ts';
import type { BlockPlace, Scrubbed } from '../../shared/document/blocks.ts';
import type { Unplaced } from '../../shared/document/recognition.ts';
import { tableCounts } from '../../shared/document/tableCounts.ts';
import type { Report } from '../../shared/report/report.ts';
import { settle } from '../../shared/report/totals.ts';

export const EDITION_NAMES: Readonly<Record<EditionId, string>> = {
  FMT2019: '2019年试行格式',
  FMT2021: '2021年格式',
};

export const editionLabel = (id: EditionId): string => `${EDITION_NAMES[id]}（${EDITIONS[id].notice}）`;

/** Which file it was, in the officer's words. */
export const FORMAT_NAMES: Readonly<Record<ImportPreview['format'], string>> = {
  docx: 'Word 文档',
  doc: '旧版 Word 文档',
  xlsx: 'Excel 工作簿',
  xls: '旧版 Excel 工作簿',
  ods: 'OpenDocument 表格',
  csv: 'CSV 表格',
  pdf: 'PDF 文件',
  html: '网页文件',
  mht: '单个文件网页',
  text: '文本文件',
  json: '报告数据（json）',
  gknb: '报送包',
};

export const WHY: Readonly<Record<Unplaced['why'], string>> = {
  residue: '像是网页残留的文字',
  noLabel: '没有行名的数字',
  tooManyNumbers: '这一行的数字多于应有的格数',
  tooFewNumbers: '这一行的数字少于应有的格数',
  noNumber: '应是数字的地方没有数字',
  unknownRow: '格式中没有这一行',
  duplicate: '与前面重复的行',
  headerOnly: '只有表头，没有数字',
};

const SCRUBBED: Readonly<Record<Scrubbed['what'], string>> = {
  script: '脚本',
  hiddenText: '隐藏文字',
  link: '链接',
  navigation: '网页导航',
  image: '图片',
  frame: '嵌入网页',
  pageNumber: '页码',
  pageHead: '页眉页脚',
};

/** `链接3处` */
export const scrubbedWords = ({ what, count }: Scrubbed): string => `${SCRUBBED[what]}${count}处`;

export interface Corrections {
  readonly organName: string;
  readonly year: number;
  readonly edition: EditionId;
}

export const correctionsOf = (r: Report): Corrections => ({
  organName: r.organ.name,
  year: r.year,
  edition: r.edition,
});

/**
 * The report with what the officer corrected. Another edition drops the layouts of single tables and the numbers that
 * the edition has no cell for; `lostCells` names them.
 */
export function corrected(report: Report, { organName, year, edition }: Corrections): Report {
  const named = { ...report, organ: { ...report.organ, name: organName.trim() }, year };
  if (edition === report.edition) return named;
  const { tableEditions: _layouts, ...rest } = named;
  const form = formOf({ edition });
  return { ...rest, edition, tables: settle(form, report.tables) };
}

/** Cells with a number that `to` has no place for. */
export function lostCells(report: Report, to: EditionId): FieldId[] {
  if (to === report.edition) return [];
  const { fieldById } = formOf({ edition: to });
  return Object.keys(report.tables).filter((id) => !fieldById.has(id));
}

/** How many numbers of the form were not found, or stood blank. */
export const numbersMissing = (report: Report, places: Readonly<Record<FieldId, BlockPlace>>): number =>
  tableCounts(report, places).reduce((sum, { found, all }) => sum + all - found, 0);
