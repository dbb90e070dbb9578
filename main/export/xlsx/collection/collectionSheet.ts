/** One supplier's sheet of the template: its cells as the xlsx package takes them, and their looks. */
import { utils } from 'xlsx';
import type { CellObject, WorkSheet } from 'xlsx';
import { COLUMNS, KEY_COLUMN, KEY_ROW } from '../../../../shared/collection/layout.ts';
import type { CollectionLayout, LayoutCell } from '../../../../shared/collection/layout.ts';
import type { Form } from '../../../../shared/editions/editions.ts';
import { lineCount } from '../../layout/textWidth.ts';
import { columnWidth } from '../columnWidth.ts';
import { CELL_SIZE, LOOK } from '../styles.ts';
import { addressOf, formulasOf } from './formulas.ts';

export interface CollectionSheet {
  readonly sheet: WorkSheet;
  /** Look of a cell; its value is an empty text where the cell is blank. */
  readonly at: (row: number, column: number) => { readonly value: unknown; readonly look: number };
}

/** Points; a count of eight digits stands whole in it. */
const COLUMN_WIDTH = 46;
const PADDING = 6;
const LINE = CELL_SIZE * 1.35;
const LEAST_HEIGHT = 21;
const TITLE_HEIGHT = 30;
const REMARK_HEIGHT = 54;

export function collectionSheet(layout: CollectionLayout, form: Form, supplier: string): CollectionSheet {
  const formulas = formulasOf(layout);
  const sheet: WorkSheet = { '!ref': `A1:${utils.encode_cell({ r: layout.rows - 1, c: KEY_COLUMN })}` };
  const looks = new Map<string, number>();
  for (const { row, column, text } of layout.keys) sheet[utils.encode_cell({ r: row, c: column })] = textCell(text);
  for (const cell of layout.cells) {
    const look = lookOf(cell, form);
    for (let r = cell.row; r < cell.row + cell.rowSpan; r++) {
      for (let c = cell.column; c < cell.column + cell.colSpan; c++) {
        const address = utils.encode_cell({ r, c });
        looks.set(address, look);
        sheet[address] = textCell('');
      }
    }
    sheet[addressOf(cell)] = contentOf(cell);
  }
  sheet[utils.encode_cell({ r: layout.supplier.row, c: layout.supplier.column })] = textCell(supplier);
  sheet['!merges'] = layout.cells
    .filter((c) => c.rowSpan > 1 || c.colSpan > 1)
    .map((c) => ({ s: { r: c.row, c: c.column }, e: { r: c.row + c.rowSpan - 1, c: c.column + c.colSpan - 1 } }));
  sheet['!cols'] = [
    ...Array.from({ length: COLUMNS }, () => ({ width: columnWidth(COLUMN_WIDTH) })),
    { width: columnWidth(COLUMN_WIDTH), hidden: true },
  ];
  sheet['!rows'] = Array.from({ length: layout.rows }, (_, row) =>
    row === KEY_ROW ? { hidden: true } : { hpt: heightOf(layout.cells.filter((c) => c.row === row)) },
  );
  sheet['!margins'] = { left: 0.59, right: 0.59, top: 0.59, bottom: 0.59, header: 0.3, footer: 0.3 };
  return { sheet, at };

  function at(r: number, c: number): ReturnType<CollectionSheet['at']> {
    const address = utils.encode_cell({ r, c });
    const cell = sheet[address] as CellObject | undefined;
    return { value: cell?.f ?? cell?.v ?? '', look: looks.get(address) ?? LOOK.plain };
  }

  function contentOf(cell: LayoutCell): CellObject {
    switch (cell.kind) {
      case 'number':
      case 'text':
        return textCell('');
      case 'total': {
        const field = form.fieldById.get(cell.field);
        return field ? { ...textCell(''), f: formulas.total(field) } : textCell('');
      }
      case 'check':
        return { ...textCell(''), f: formulas.check(cell.identity) };
      default:
        return textCell(cell.text);
    }
  }
}

const textCell = (text: string): CellObject => ({ t: 's', v: text });

function lookOf(cell: LayoutCell, form: Form): number {
  switch (cell.kind) {
    case 'title':
      return LOOK.title;
    case 'caption':
      return LOOK.caption;
    case 'help':
      return LOOK.help;
    case 'number':
      return form.fieldById.get(cell.field)?.kind === 'amount' ? LOOK.inputAmount : LOOK.inputCount;
    case 'text':
      return LOOK.inputText;
    case 'total':
    case 'check':
      return LOOK.computed;
    case 'label':
      return cell.rowSpan > 1 ? LOOK.centred : LOOK.left;
    default:
      return LOOK.prompt;
  }
}

/** Height of a row whose own texts wrap; a text over several rows has room enough. */
function heightOf(cells: readonly LayoutCell[]): number {
  if (cells.some((c) => c.kind === 'title')) return TITLE_HEIGHT;
  if (cells.some((c) => c.kind === 'text' && c.remarkOn !== undefined)) return REMARK_HEIGHT;
  const needs = cells.map((c) => {
    if (!('text' in c) || c.rowSpan > 1) return 0;
    return lineCount(c.text, (c.colSpan * COLUMN_WIDTH - PADDING) / CELL_SIZE) * LINE + PADDING;
  });
  return Math.max(LEAST_HEIGHT, ...needs);
}
