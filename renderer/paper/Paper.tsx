/** Blocks of a document drawn as they would be printed, read-only: for the source of an import and the print preview. */
import { memo, useState } from 'react';
import type { Block, Table, TableCell } from '../../shared/document/blocks.ts';
import { ChartPicture } from '../charts/ChartPicture.tsx';
import { placeKey } from './placeKey.ts';
import './paper.css';

/** Something on the paper that the officer should see. */
export type Mark = 'unsure' | 'unplaced' | 'current';

/** Which mark a place has; the key of a whole block is its index, of a cell `block:row:cell`. */
export type Marks = ReadonlyMap<string, Mark>;

/** Cells that lead somewhere: what a button at that place is called, by the place's key. */
export type Links = ReadonlyMap<string, string>;

const NO_MARKS: Marks = new Map();
const NO_LINKS: Links = new Map();

/** As the exported files have it: a table of few columns is set larger, one of many rows closer. */
const FEW_COLUMNS = 6;
const TALL_ROWS = 20;
/** Rows of a table drawn at first: a foreign workbook may have thousands. */
const FIRST_ROWS = 200;

interface BlockProps {
  readonly block: Block;
  readonly index: number;
  readonly marks?: Marks;
  readonly links?: Links;
}

/** One block. Its places carry `data-place`, so that what stands beside the paper can scroll to them. */
export const PaperBlock = memo(function PaperBlock({ block, index, marks = NO_MARKS, links = NO_LINKS }: BlockProps) {
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
      return <PaperTable table={block} index={index} marks={marks} links={links} />;
    case 'picture':
      return (
        <div className="paper-chart" {...own}>
          <ChartPicture chart={block.chart} />
        </div>
      );
    case 'cells':
      return (
        <ol className="paper-cells" {...own}>
          {block.cells.map((cell, i) => {
            const place = placeKey({ block: index, cell: i });
            return (
              <li key={place} data-place={place} data-mark={marks.get(place)}>
                <CellText text={cell.text} name={links.get(place)} current={marks.get(place) === 'current'} />
              </li>
            );
          })}
        </ol>
      );
  }
});

interface CellTextProps {
  readonly text: string;
  /** Undefined where the cell leads nowhere. */
  readonly name: string | undefined;
  readonly current: boolean;
}

/** One of many linked cells is reached by Tab, the others from there by arrow keys. */
const CellText = ({ text, name, current }: CellTextProps) =>
  name === undefined ? (
    text
  ) : (
    <button
      type="button"
      className="plain-button paper-link"
      tabIndex={current ? 0 : -1}
      aria-label={`${text}，${name}`}
    >
      {text}
    </button>
  );

interface TableProps {
  readonly table: Table;
  readonly index: number;
  readonly marks: Marks;
  readonly links: Links;
}

function PaperTable({ table, index, marks, links }: TableProps) {
  const [whole, setWhole] = useState(false);
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
            <CellText text={cell.text} name={links.get(place)} current={marks.get(place) === 'current'} />
          </td>
        );
      })}
    </tr>
  );
  // A marked row further down is drawn with all before it, or nothing could scroll to it.
  const marked = Math.max(0, ...[...marks.keys()].map((key) => Number(key.split(':')[1] ?? 0)));
  const shown = whole ? table.rows : table.rows.slice(0, Math.max(FIRST_ROWS, marked + 1));
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
      <tbody>{shown.map(row)}</tbody>
      {shown.length < table.rows.length && (
        <caption className="paper-rest">
          <button type="button" onClick={() => setWhole(true)}>
            显示其余{table.rows.length - shown.length}行
          </button>
        </caption>
      )}
    </table>
  );
}
