/** What every writer is given: the composed report, and the facts that stand outside its blocks. */
import { composeFindings, findingsTitle } from '../../shared/checks/composeFindings.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { compose } from '../../shared/document/compose.ts';
import type { Block, CellRun, TableCell, TextBlock } from '../../shared/document/blocks.ts';
import { titleOf } from '../../shared/report/report.ts';
import type { Report } from '../../shared/report/report.ts';
import { printable } from './printable.ts';

/** What a composed report consists of; runs of loose cells only come from readers. */
export type PrintedBlock = Exclude<Block, CellRun>;

export interface ExportDocument {
  readonly blocks: readonly PrintedBlock[];
  readonly title: string;
  /** The office, which is also the author that file properties name. */
  readonly organ: string;
  readonly year: number;
  /**
   * The date in file properties, `YYYY-MM-DD`: 成文日期, or the last day of the report year. Not the clock, so the same
   * report gives the same bytes and a file does not tell when and where it was made.
   */
  readonly date: string;
}

/** The report as writers take it, free of characters that no file format can carry. */
export const exportDocument = (report: Report): ExportDocument => documentOf(report, titleOf(report), compose(report));

/** The list of findings beside the report, laid out as the report is. */
export const findingsDocument = (report: Report, findings: readonly Finding[]): ExportDocument =>
  documentOf(report, findingsTitle(report.organ.name, report.year), composeFindings(report, findings));

/** The notes right behind the table at this place. */
export function notesOf({ blocks }: ExportDocument, table: number): TextBlock[] {
  const notes: TextBlock[] = [];
  for (const b of blocks.slice(table + 1)) {
    if (b.kind !== 'paragraph' || b.role !== 'tableNote') break;
    notes.push(b);
  }
  return notes;
}

const documentOf = ({ organ, year, metadata }: Report, title: string, blocks: readonly Block[]): ExportDocument => ({
  blocks: blocks.flatMap(printableBlock),
  title: printable(title),
  organ: printable(organ.name),
  year,
  date: metadata.issuedOn ?? `${year}-12-31`,
});

const printableCell = (cell: TableCell): TableCell => ({ ...cell, text: printable(cell.text) });

function printableBlock(block: Block): PrintedBlock[] {
  switch (block.kind) {
    case 'table':
      return [{ ...block, rows: block.rows.map((row) => row.map(printableCell)) }];
    case 'cells':
      return block.cells.map(({ text }) => ({ kind: 'paragraph', text: printable(text) }));
    default:
      return [{ ...block, text: printable(block.text) }];
  }
}
