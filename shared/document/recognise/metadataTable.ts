/** The table of web facts that sites print above a report (索引号, 发布机构, 公开日期 …). */
import type { Table } from '../blocks.ts';
import { fold } from './labelText.ts';

const KEYS =
  /^(索引号|信息索引号|发布机构|公开机构|信息来源|公开日期|发布日期|发布时间|成文日期|生成日期|文号|发文字号|主题分类|组配分类|主题词|公开方式|有效性|时效性|信息名称|名称|标题|分类)$/;

const texts = (t: Table): string[] => t.rows.flatMap((r) => r.map((c) => c.text.trim()));

/** Two or more of the keys make it one. */
export const isMetadataTable = (t: Table): boolean => texts(t).filter((x) => KEYS.test(fold(x))).length >= 2;

/** Key and value pairs: a key and the next cell that is none. */
export function metadataPairs(t: Table): [key: string, value: string][] {
  const all = texts(t);
  return all.flatMap((text, i): [string, string][] => {
    const value = all[i + 1] ?? '';
    return KEYS.test(fold(text)) && !KEYS.test(fold(value)) ? [[fold(text), value]] : [];
  });
}
