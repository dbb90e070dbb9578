/** The text of a sheet's cell as the office sees it, and what makes it doubtful as a number. */
import { SSF } from 'xlsx';
import type { CellObject } from 'xlsx';

export interface SheetText {
  readonly text: string;
  /** Why the cell's number needs a look, in Chinese. */
  readonly doubt?: string;
}

/** The package gives its number formats without types. */
const FORMATS = SSF as { readonly is_date: (format: string) => boolean };
/** Decimals that the form allows. */
const DECIMALS = 6;
/** Beyond this, digits of a double are noise of its arithmetic: 7730.280000000001. */
const NOISE = 1e-9;

/** @param at `工作表“表三”C5` */
export function sheetText(cell: CellObject, at: string): SheetText {
  const shown = textOf(cell, at);
  return cell.f === undefined || shown.text.trim() === ''
    ? shown
    : { text: shown.text, doubt: `${at}是公式，填入的是上次保存时算出的数，请核对。` };
}

function textOf(cell: CellObject, at: string): SheetText {
  const shown = cell.w ?? (cell.v === undefined ? '' : String(cell.v));
  switch (cell.t) {
    case 'n':
      return numberText(cell, shown, at);
    case 's':
      return /[０-９]/.test(shown) && /^[０-９．，,.\s]+$/.test(shown)
        ? { text: shown, doubt: `${at}是全角数字“${shown.trim()}”，已按半角读入，请核对。` }
        : { text: shown };
    case 'd':
      return { text: shown, doubt: `${at}是日期“${shown}”，不是数字，请核对。` };
    case 'e':
      return { text: shown, doubt: `${at}是错误值“${shown}”，请核对。` };
    case 'b':
      return { text: shown, doubt: `${at}是逻辑值“${shown}”，不是数字，请核对。` };
    default:
      return { text: '' };
  }
}

/** Digits as shown, where they are the number; where the format rounds or hides some, the number, with a doubt. */
function numberText({ v, z }: CellObject, shown: string, at: string): SheetText {
  const value = Number(v);
  if (typeof z === 'string' && FORMATS.is_date(z)) {
    return { text: shown, doubt: `${at}是日期“${shown}”，不是数字，请核对。` };
  }
  const rounded = Number(value.toFixed(DECIMALS));
  const isNoise = rounded !== value && Math.abs(rounded - value) <= NOISE * Math.max(1, Math.abs(value));
  const exact = isNoise ? rounded : value;
  const plain = shown.replace(/[,，\s]/g, '');
  if (/^-?\d+(?:\.\d+)?$/.test(plain) && Number(plain) === exact) return { text: plain };
  const text = String(exact);
  const isGeneral = z === undefined || z === 'General' || z === '@';
  return isGeneral ? { text } : { text, doubt: `${at}显示为“${shown.trim()}”，单元格里的数是${text}，请核对。` };
}
