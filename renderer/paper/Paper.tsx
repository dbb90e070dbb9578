/** Blocks of a document drawn as they would be printed, read-only: for the source of an import and the print preview. */
import { memo } from 'react';
import type { Block, BlockPlace, Table, TableCell } from '../../shared/document/blocks.ts';
import './paper.css';

/** Something on the paper that the officer should see. */
export type Mark = 'unsure' | 'unplaced' | 'current';

/** Which mark a place has; the key of a whole block is its index, of a cell `block:row:cell`. */
export type Marks = ReadonlyMap<string, Mark>;

export const placeKey = ({ block, row, cell }: BlockPlace): string =>
  cell === undefined ? String(block) : `${block}:${row ?? 0}:${cell}`;

const NO_MARKS: Marks = new Map();

/** As the exported files have it: a table of few columns is set larger, one of many rows closer. */
const FEW_COLUMNS = 6;
const TALL_ROWS = 20;

interface BlockProps {
  readonly block: Block;
  readonly index: number;
  readonly marks?: Marks;
}

/** One block. Marked places carry `data-place`, so that a list beside the paper can scroll to them. */
export const PaperBlock = memo(function PaperBlock({ block, index, marks = NO_MARKS }: BlockProps) {
  const mark = marks.get(String(index));
  const own = { 'data-place': String(index), 'data-mark': mark };
  switch (block.kind) {
    case 'heading':
      return (
        <p className={`paper-h${block.level}`} role="heading" aria-level={block.level + 1} {...own}>
          {block.text}
        </p>
      );
    case 'paragraph':
      return (
        <p className={`paper-${block.role ?? 'body'}`} {...own}>
          {block.text}
        </p>
      );
    case 'table':
      return <PaperTable table={block} index={index} marks={marks} />;
    case 'cells':
      return (
        <ol className="paper-cells" {...own}>
          {block.cells.map((cell, i) => {
            const place = placeKey({ block: index, cell: i });
            return (
              <li key={place} data-place={place} data-mark={marks.get(place)}>
                {cell.text}
              </li>
            );
          })}
        </ol>
      );
  }
});

function PaperTable({ table, index, marks }: { readonly table: Table; readonly index: number; readonly marks: Marks }) {
  const total = table.widths?.reduce((a, b) => a + b, 0) ?? 0;
  const tall = table.rows.length >= TALL_ROWS;
  const wide = (table.widths?.length ?? 0) > FEW_COLUMNS;
  const row = (cells: readonly TableCell[], r: number) => (
    <tr key={r}>
      {cells.map((cell, c) => {
        const place = placeKey({ block: index, row: r, cell: c });
        const shared = {
          colSpan: cell.colSpan,
          rowSpan: cell.rowSpan,
          'data-place': place,
          'data-mark': marks.get(place),
        };
        return cell.role === 'head' || cell.role === 'label' ? (
          <th key={c} {...shared} scope={cell.role === 'head' ? 'col' : 'row'} className={cell.role}>
            {cell.text}
          </th>
        ) : (
          <td key={c} {...shared} className={cell.role}>
            {cell.text}
          </td>
        );
      })}
    </tr>
  );
  return (
    <table
      className={`paper-table ${wide ? 'wide' : ''} ${tall ? 'tall' : ''}`}
      data-place={String(index)}
      data-mark={marks.get(String(index))}
    >
      {table.widths && (
        <colgroup>
          {table.widths.map((w, i) => (
            <col key={i} style={{ width: `${(w / total) * 100}%` }} />
          ))}
        </colgroup>
      )}
      <tbody>{table.rows.map(row)}</tbody>
    </table>
  );
}
