/** A line of a foreign table: a label and the cells behind it, before anyone decides which numbers they are. */
import type { SectionId } from '../../editions/form.ts';
import type { Unplaced } from '../recognition.ts';
import type { Numbering } from './labelText.ts';
import type { RowMatch } from './matchRow.ts';
import type { SourceCell } from './pieces.ts';

export interface Line {
  readonly label: string;
  readonly numbering?: Numbering;
  readonly values: readonly SourceCell[];
  /** Rows were lost: the cells follow the label in reading order, and blank ones may have been dropped. */
  readonly loose: boolean;
  /** Cells of the head row above in the same columns, for a table row. */
  readonly above?: readonly SourceCell[];
  /** Of a table row: grid columns that it has more than most rows of its table. */
  readonly extra?: number;
  /** Section in which the line stands, if any. */
  readonly section?: SectionId;
}
/** A line of table two or three. */
export interface RowLine extends Line {
  readonly match: RowMatch;
}
/** A line of table four, with the groups named since its last line of numbers. */
export interface ReviewLine extends Line {
  readonly groups: readonly string[];
}

/** Everything that the tables of a document say. */
export interface TableText {
  readonly rows: readonly RowLine[];
  readonly review: readonly ReviewLine[];
  /** Folded texts of table cells that carry no numbers; heads tell the editions apart. */
  readonly heads: ReadonlySet<string>;
  /** 注：… printed inside a table, by block. */
  readonly notes: ReadonlyMap<number, readonly string[]>;
  readonly unplaced: readonly Unplaced[];
  /** Paragraphs and headings that turned out to be pieces of tables. */
  readonly consumed: ReadonlySet<number>;
}
