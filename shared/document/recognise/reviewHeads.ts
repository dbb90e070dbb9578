/** Heads of table four (行政复议、行政诉讼): its numbers have no row labels, only the heads above them. */
import { EDITIONS } from '../../editions/editions.ts';
import { rowKey } from './formRows.ts';
import { fold } from './labelText.ts';

const FORM = EDITIONS.FMT2021.tables.reviewLitigation;

/** Row keys of the three groups in printed order, five numbers each. */
export const REVIEW_GROUPS: readonly string[] = [...new Set(FORM.fields.map((f) => rowKey(f.id)))];
/** 维持, 纠正, 其他, 未审结, 总计. */
export const REVIEW_GROUP_SIZE = FORM.fields.length / REVIEW_GROUPS.length;
const [REVIEW = '', DIRECT = '', AFTER = ''] = REVIEW_GROUPS;

const OUTCOMES = new Set(FORM.rows.flat().flatMap((c) => (c.role === 'head' && c.colSpan === 1 ? [fold(c.text)] : [])));
/** 总计 heads columns of table three as well. */
const OWN_OUTCOMES = new Set([...OUTCOMES].filter((t) => t !== fold('总计')));

/** A head that only table four prints: 结果维持, 尚未审结 …, or one of its groups. */
export const isReviewHead = (text: string): boolean => OWN_OUTCOMES.has(fold(text)) || reviewGroups(text).length > 0;

/** 结果维持 … 总计: what stands under every group of table four. */
export const isOutcome = (text: string): boolean => OUTCOMES.has(fold(text));

/**
 * The groups that a head stands for: 行政诉讼 alone covers both of its kinds. Empty for anything longer than a head, so
 * that a section title or a sentence about 行政复议 is not one.
 */
export function reviewGroups(text: string): readonly string[] {
  const t = fold(text);
  if (/^(行政诉讼)?未经(行政)?复议直接(起诉|诉讼)$/.test(t)) return [DIRECT];
  if (/^(行政诉讼)?(经)?(行政)?复议后(起诉|诉讼)$/.test(t)) return [AFTER];
  if (/^(行政)?诉讼$/.test(t)) return [DIRECT, AFTER];
  return /^行政复议$/.test(t) ? [REVIEW] : [];
}
