/** What stands in a number cell of a foreign document. */
import { readCell } from '../../report/cellText.ts';
import type { Field } from '../../editions/form.ts';
import type { NumberCell } from '../../report/report.ts';

/** What offices print where they mean none: kept as a note, never read as 0. */
const MARKER = /^(?:[-−–—－/／\\*×]{1,3}|无|空)$/;
const NUMBER = /^[+\-−–—－＋增减]{0,2}\d[\d,，.．]*(?<![.．,，])(?:件|项|条|起|宗|元|万元|[（(].*[)）])*$/;

/** A day, as spreadsheets make of 1-2 or 3/4 when they are typed. */
const DATE = /^(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}月\d{1,2}日)$/;

const compact = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b-\u200d\ufeff]/g, '');

export const isBlank = (text: string): boolean => compact(text) === '';

/** Whether the text can only be a number (with unit or note) or a mark in a number's place. */
export const isValue = (text: string): boolean => {
  const t = compact(text);
  return (MARKER.test(t) || NUMBER.test(t)) && !/\d\s+[\d+-]/.test(text.normalize('NFKC'));
};

/** Text copied from a page prints a row as label and numbers with spaces between: its parts. */
export const spacedParts = (text: string): string[] => text.trim().split(/[\s\u00a0\u3000]+/);

export interface ReadValue {
  readonly cell: NumberCell;
  /** Why an officer has to look at it, in Chinese. */
  readonly unsure?: string;
}

/** Reads a cell for its field. What could mean two things becomes a note without a number, and says so. */
export function readValue(text: string, field: Field): ReadValue {
  const raw = text.normalize('NFKC').trim();
  if (/\d\s+[\d.,]|[.,]\s+\d/.test(raw)) {
    return { cell: { value: null, note: raw }, unsure: `单元格内有空格隔开的数字“${raw}”，没有填入，请核对。` };
  }
  if (DATE.test(raw)) return { cell: { value: null, note: raw }, unsure: `“${raw}”是日期，没有填入，请核对。` };
  const change = /^\s*([增减])\s*(?=\d)/.exec(raw);
  const signed = change ? raw.replace(change[0], change[1] === '减' ? '-' : '') : text;
  const cell = readCell(signed);
  if (change && field.kind !== 'signedCount') {
    return { cell, unsure: `“${raw}”带有“${change[1] ?? ''}”字，请核对是否填错了列。` };
  }
  if (/^[+\-−–—]{2,}\d/.test(raw)) return { cell, unsure: `“${raw}”有两个符号，请核对正负。` };
  if (/^[+-]?0\d/.test(raw)) return { cell, unsure: `“${raw}”以0开头，可能是两个数连在了一起，请核对。` };
  if (raw.startsWith('+') && field.kind !== 'signedCount') {
    return { cell, unsure: `“${raw}”带有正号，请核对是否填错了列。` };
  }
  if (cell.value === null && cell.note !== undefined && !MARKER.test(raw)) {
    return { cell, unsure: `“${raw}”不是数字，没有填入，请核对。` };
  }
  return { cell };
}
