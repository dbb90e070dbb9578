/** A document is a list of blocks: what every reader makes of bytes and every writer makes bytes of. */
import type { Chart } from '../charts/chart.ts';
import type { FieldId } from '../editions/form.ts';

/** Where in its source a block or cell stands; line numbers count from 1. */
export interface SourceLine {
  readonly line?: number;
  /** Address in the officer's words, where the source has some: 工作表“表三”C5. */
  readonly at?: string;
}

export interface Heading extends SourceLine {
  readonly kind: 'heading';
  /** 0 is the document's title, 1 一、, 2 （一）, 3 1. */
  readonly level: 0 | 1 | 2 | 3;
  readonly text: string;
}
export interface TextBlock extends SourceLine {
  readonly kind: 'paragraph';
  readonly text: string;
  /** `signature` is the 落款 at the end (organ and date). */
  readonly role?: 'body' | 'tableNote' | 'signature';
}
export interface TableCell extends SourceLine {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** Set by a reader: why the text may not be this cell's, in Chinese. */
  readonly doubt?: string;
  /** Set by a reader: no cell of the row's own, but one of the bars that fill the row up to the width of its table. */
  readonly filler?: true;
  /** Set by compose, for writers; readers leave it out and recognise does not look at it. */
  readonly role?: 'head' | 'label' | 'number' | 'text';
  readonly field?: FieldId;
}
/** Rows list their own cells only; a cell covered by a span from above or the left is not listed. */
export interface Table extends SourceLine {
  readonly kind: 'table';
  readonly rows: readonly (readonly TableCell[])[];
  /** For writers. */
  readonly caption?: string;
  readonly widths?: readonly number[];
  readonly headRows?: number;
  /** A list of any length: it starts where it stands and runs on over pages. */
  readonly flows?: true;
}
/** A table whose rows are lost: its cells in reading order, one per line (text copied from a page). */
export interface CellRun extends SourceLine {
  readonly kind: 'cells';
  readonly cells: readonly TableCell[];
}

/** A chart that the office chose (图解). Only compose makes one: what a foreign file shows as a picture holds no numbers. */
export interface Picture extends SourceLine {
  readonly kind: 'picture';
  readonly chart: Chart;
  /** 替代文字: what the chart says, in a sentence. */
  readonly text: string;
}

export type Block = Heading | TextBlock | Table | CellRun | Picture;

/** What a reader took out before the blocks were made, for the officer to see: hidden text, scripts, links. */
export interface Scrubbed {
  readonly what: 'script' | 'hiddenText' | 'link' | 'navigation' | 'image' | 'frame' | 'pageNumber' | 'pageHead';
  readonly count: number;
  readonly examples: readonly string[];
}

export interface SourceDocument {
  readonly blocks: readonly Block[];
  readonly scrubbed: readonly Scrubbed[];
}

/** A place in a block list: the block, and for tables row and cell (indexes into `rows`/`cells`). */
export interface BlockPlace extends SourceLine {
  readonly block: number;
  readonly row?: number;
  readonly cell?: number;
}
