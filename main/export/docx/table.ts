/** One statutory table as a Word table. */
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
} from 'docx';
import { TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { Table as TableBlock } from '../../../shared/document/blocks.ts';
import { isCentred } from '../layout/cellAlign.ts';
import { TEXT_BLOCK, TWIPS_PER_POINT } from '../layout/page.ts';
import { CELL_LINE, PAD_X } from '../layout/tableFit.ts';
import type { TableFit } from '../layout/tableFit.ts';
import { spanned, tableGrid } from '../layout/tableGrid.ts';
import type { PlacedCell } from '../layout/tableGrid.ts';
import { balancedWidth, lineCount } from '../layout/textWidth.ts';
import { runs } from './runs.ts';
import { CELL_STYLE, halfPoints } from './styles.ts';

const BORDER = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const BORDERS = {
  top: BORDER,
  bottom: BORDER,
  left: BORDER,
  right: BORDER,
  insideHorizontal: BORDER,
  insideVertical: BORDER,
};
const CELL_MARGIN = { left: 30, right: 30, top: 10, bottom: 10, marginUnitType: WidthType.DXA };
/** A row with notes higher than this may break over pages. */
const HIGH_ROW = TEXT_BLOCK.height / 2;

/** Kept free, because fonts differ from machine to machine. */
const BALANCE_RESERVE_EM = 0.3;

const twips = (length: number): number => Math.round(length * TWIPS_PER_POINT);

/** The table in the widths, heights and type size that `fit` found; head rows repeat where it breaks over pages. */
export function wordTable(table: TableBlock, fit: TableFit): Table {
  const grid = tableGrid(table);
  const widths = fit.widths.map(twips);
  const lastRow = grid.rows - 1;
  const spacing = { line: twips(fit.size * CELL_LINE), lineRule: LineRuleType.EXACT, before: 0, after: 0 };

  function wordCell({ cell, row, column }: PlacedCell): TableCell {
    const centred = isCentred(cell, grid.columns);
    const width = spanned(widths, column, cell.colSpan);
    return new TableCell({
      columnSpan: cell.colSpan,
      rowSpan: cell.rowSpan,
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [
        new Paragraph({
          style: CELL_STYLE,
          alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
          indent: centred ? evenLines(cell.text, width / TWIPS_PER_POINT, fit.size) : {},
          spacing,
          // Rows hold together, so that a table moves to the next page whole where it fits there.
          keepNext: row < lastRow && !table.flows,
          children: runs(cell.text, { size: halfPoints(fit.size) }),
        }),
      ],
    });
  }

  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: spanned(widths, 0, widths.length), type: WidthType.DXA },
    columnWidths: widths,
    margins: CELL_MARGIN,
    borders: BORDERS,
    rows: fit.heights.map(
      (height, row) =>
        new TableRow({
          tableHeader: row < (table.headRows ?? 0),
          cantSplit: height < HIGH_ROW,
          height: { value: twips(height), rule: HeightRule.ATLEAST },
          children: grid.cells.filter((c) => c.row === row).map(wordCell),
        }),
    ),
  });
}

/** Indents that make a wrapped head two even lines: 结果 over 维持, not 结果维 over 持. */
function evenLines(text: string, width: number, size: number): { left?: number; right?: number } {
  const em = (width - PAD_X) / size;
  const spare = em - balancedWidth(text, em) - BALANCE_RESERVE_EM;
  const side = twips((spare * size) / 2);
  return lineCount(text, em) > 1 && side > 0 ? { left: side, right: side } : {};
}
