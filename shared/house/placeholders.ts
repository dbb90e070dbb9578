/**
 * 单位模板: an office's own Word file in which {{…}} stands where the report's parts go. What may stand between the
 * braces, and what it becomes.
 */
import type { SectionId, TableId } from '../editions/form.ts';
import type { Metadata } from '../report/report.ts';

/** Words within a line; they take the look of the placeholder. */
export type LineSource = 'title' | 'organ' | 'year' | Exclude<keyof Metadata, 'title'>;
/** Paragraphs and tables; the placeholder stands alone in its paragraph, and prose takes its look. */
export type BlockSource =
  { readonly part: 'body' | 'preface' | 'signature' } | { readonly section: SectionId } | { readonly table: TableId };

export const LINE_PLACEHOLDERS: Readonly<Record<string, LineSource>> = {
  标题: 'title',
  单位: 'organ',
  年度: 'year',
  成文日期: 'issuedOn',
  发布日期: 'publishedOn',
  索引号: 'indexNumber',
  联系人: 'contact',
  电话: 'phone',
  地址: 'address',
  邮编: 'postcode',
  邮箱: 'email',
  网址: 'website',
};

export const BLOCK_PLACEHOLDERS: Readonly<Record<string, BlockSource>> = {
  正文: { part: 'body' },
  导语: { part: 'preface' },
  第一部分: { section: 'sec1Overview' },
  第二部分: { section: 'sec2Proactive' },
  第三部分: { section: 'sec3Requests' },
  第四部分: { section: 'sec4ReviewLitigation' },
  第五部分: { section: 'sec5Issues' },
  第六部分: { section: 'sec6Other' },
  表二: { table: 'proactive' },
  表三: { table: 'requests' },
  表四: { table: 'reviewLitigation' },
  落款: { part: 'signature' },
};

export const PLACEHOLDERS: readonly string[] = [...Object.keys(BLOCK_PLACEHOLDERS), ...Object.keys(LINE_PLACEHOLDERS)];

/** As it stands in the office's file. */
export const braced = (name: string): string => `{{${name}}}`;

/** The office's file as it was chosen. */
export interface HouseTemplateFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}
