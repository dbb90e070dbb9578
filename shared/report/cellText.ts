/** The text of a number cell: what an officer types, pastes or prints, and the number in it. */
import { cellDefect } from './cellDefect.ts';
import type { Field } from '../editions/form.ts';
import type { NumberCell } from './report.ts';

/** A number at the start of a cell, with sign and thousands separators. */
const LEADING_NUMBER = /^([+-]*)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?/;

/** Full-width digits and signs to ASCII, spaces and zero-width marks dropped; other text stays as it is. */
const tidy = (text: string): string =>
  text
    .replace(/[\s\u00a0\u3000\u200b-\u200d\ufeff]/g, '')
    .replace(/[０-９．，＋－]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/^[−–—](?=\d)/, '-');

/**
 * Reads a cell. Blank gives `null`; `22（其中修订16件）` gives 22 with a note; `/` gives no value and the note `/`.
 * The digits are kept as printed but for thousands separators, a plus sign and leading zeros. Never guesses: where no
 * number stands first, the whole text becomes the note.
 */
export function readCell(text: string): NumberCell {
  const t = tidy(text);
  if (t === '') return { value: null };
  const m = LEADING_NUMBER.exec(t);
  const [all = '', signs = '', whole = '', fraction = ''] = m ?? [];
  const tooLong = whole.replaceAll(',', '').length > 15 || fraction.length > 7;
  if (!m || tooLong || /^[\d.,]/.test(t.slice(all.length))) return { value: null, note: t };
  const value = (signs.includes('-') ? '-' : '') + whole.replaceAll(',', '').replace(/^0+(?=\d)/, '') + fraction;
  const note = t.slice(all.length);
  return note === '' ? { value } : { value, note };
}

/**
 * Whether the note is a remark in brackets behind a number, which is printed below the table. A unit, or a mark in place
 * of a number, stays in the cell.
 */
export const hasRemark = ({ value, note }: NumberCell): boolean =>
  value !== null && note !== undefined && /^[（(].*[）)]$/u.test(note);

/** A cell as it is printed. */
export const printCell = (cell: NumberCell): string => (cell.value ?? '') + (cell.note ?? '');

/** What typing into the grid gives: a cell, or why the text is refused (nothing is written then). */
export type Typed = { readonly ok: true; readonly cell: NumberCell } | { readonly ok: false; readonly reason: string };

/** Reads what an officer typed or pasted into a cell. The form's unit is dropped; where it fixes none, it is kept. */
export function typeCell(text: string, { kind, unit }: Pick<Field, 'kind' | 'unit'>): Typed {
  const cell = readCell(unit === '' ? text : text.replace(/(件|项|万元)\s*$/, ''));
  if (cell.note !== undefined && cell.value === null) {
    return { ok: false, reason: `“${text.trim()}”不是数字，请填写数字；没有的请填0。` };
  }
  const defect = cellDefect(cell.value, kind);
  return defect === undefined ? { ok: true, cell } : { ok: false, reason: defect };
}
