/** What stands before part one: page lines, title, dates, introduction. */
import type { Metadata } from '../../report/report.ts';
import type { RichText } from '../../report/richText.ts';
import type { Block, Heading, TextBlock } from '../blocks.ts';
import type { Unplaced } from '../recognition.ts';
import { dateLine, firstDate, publishedDate, squeeze } from './dates.ts';
import { isMetadataTable, metadataPairs } from './metadataTable.ts';
import { isOrganName } from './organKind.ts';
import { isPageLine } from './residue.ts';
import { findTitle } from './title.ts';
import { toParagraph } from './toParagraph.ts';

export interface FrontMatter {
  readonly title: string | undefined;
  readonly preface: RichText;
  readonly publisher: string | undefined;
  readonly dates: Pick<Metadata, 'issuedOn' | 'publishedOn' | 'indexNumber'>;
  readonly unplaced: readonly Unplaced[];
}

/** A line this long, or with a full stop, is a sentence and not a line of the page. */
const SENTENCE = /。|.{40}/;

/** @param blocks those before the first section @param consumed pieces of tables among them */
export function readFrontMatter(blocks: readonly Block[], consumed: ReadonlySet<number>): FrontMatter {
  const title = findTitle(blocks);
  const start = title
    ? title.first
    : Math.max(
        0,
        blocks.findIndex((b) => isProse(b) && SENTENCE.test(b.text)),
      );
  const dates: { issuedOn?: string; publishedOn?: string; indexNumber?: string } = {};
  let publisher: string | undefined;
  const preface: (Heading | TextBlock)[] = [];
  const unplaced: Unplaced[] = [];

  for (const [i, b] of blocks.entries()) {
    if (b.kind === 'table') {
      for (const [key, value] of isMetadataTable(b) ? metadataPairs(b) : []) {
        const date = firstDate(value);
        if (key.includes('索引号')) dates.indexNumber = value;
        else if (key.includes('机构')) publisher ??= squeeze(value);
        else if (/^(发布|公开)(日期|时间)$/.test(key) && date) dates.publishedOn = date;
        else if (/^(成文|生成)日期$/.test(key) && date) dates.issuedOn = date;
      }
      continue;
    }
    if (!isProse(b) || consumed.has(i) || b.text.trim() === '') continue;
    if (title && i >= title.first && i <= title.last) continue;
    const text = squeeze(b.text);
    const [issued, published] = [dateLine(text), publishedDate(text)];
    if (published !== undefined) dates.publishedOn ??= published;
    const leave = (): void => void unplaced.push({ text: b.text.trim(), place: place(i, b), why: 'residue' });
    if (i < start) {
      if (text !== title?.text) leave();
    } else if (issued !== undefined) dates.issuedOn ??= issued;
    else if (isPageLine(text) && !SENTENCE.test(text)) {
      if (!/^(发布|公开)(日期|时间)[:：]?[\d年月日./-]+$/.test(text)) leave();
    } else if (isOrganName(text) && preface.length === 0) publisher ??= text;
    else preface.push(b);
  }
  return { title: title?.text, preface: preface.map(toParagraph), publisher, dates, unplaced };
}

const isProse = (b: Block): b is Heading | TextBlock => b.kind === 'heading' || b.kind === 'paragraph';

export const place = (block: number, { line }: Block): Unplaced['place'] =>
  line === undefined ? { block } : { block, line };
