/** Tags inside a text: markdown writes its merged tables as those of a web page, and converters leave boxes around words. */
import type { Block, SourceDocument, SourceLine } from '../../../shared/document/blocks.ts';
import { readHtml } from '../readHtml.ts';
import { readText } from '../readText.ts';

const TAG = /<(?:!doctype\s+html|html|head|body|table|t[rdh]|div|p|br|span|article|section|h[1-6])[\s/>]/i;
/** What only a page as a whole has. */
const WHOLE_PAGE = /<(?:!doctype\s+html|head|body)[\s/>]/i;
/** Headings with # and the rule under the head of a pipe table: no page has these on lines of their own. */
const MARKDOWN = /^(?:#{1,6}\s+\S|\|?\s*:?-{3,}:?\s*\|)/m;
/** Where Windows begins a page on the clipboard. */
const CLIPBOARD_HEAD = /^\s*Version:[\d.]+\s/;

const TABLE = ['<table', '</table>'] as const;
const NOT_SHOWN = [
  ['<!--', '-->'],
  ['<script', '</script>'],
  ['<style', '</style>'],
  ['<head', '</head>'],
] as const;
const LINE_TAG = /<(?:br|\/?(?:p|div|section|article|h[1-6]|li|ul|ol|html|body|center))(?:\s[^<>]*)?\/?>/gi;
const INLINE_TAG = /<\/?(?:a|b|i|u|em|strong|span|font|sup|sub|img|mark|small|o:p)(?:\s[^<>]*)?\/?>/gi;
const ENTITY = /&(nbsp|ensp|emsp|lt|gt|quot|ldquo|rdquo|amp);/g;
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  amp: '&',
};

export const hasMarkup = (text: string): boolean => TAG.test(text);

/** Whether a text with tags is still a text, to be read line by line, and not a page. */
export function isTextWithMarkup(text: string): boolean {
  const mark = text.search(MARKDOWN);
  const page = text.search(WHOLE_PAGE);
  if (mark >= 0 && (page < 0 || mark < page)) return true;
  return page < 0 && /^\s*[^<\s]/.test(text) && !CLIPBOARD_HEAD.test(text);
}

/** Tables as those of a page, everything between them as text. Lines count through the whole file. */
export function readMarkup(text: string): SourceDocument {
  const parts: SourceDocument[] = [];
  let before = 0;
  for (const [i, part] of cut(text, TABLE).entries()) {
    const own = i % 2 === 1 ? undefined : shownLines(part);
    const { blocks, scrubbed } = own ? readText(own.map((l) => l.text).join('\n')) : readHtml(part);
    const start = before;
    const lineOf = (line: number): number => start + (own?.[line - 1]?.line ?? line);
    parts.push({ blocks: blocks.map((b) => renumbered(b, lineOf)), scrubbed });
    before += part.split('\n').length - 1;
  }
  return { blocks: parts.flatMap((p) => p.blocks), scrubbed: parts.flatMap((p) => p.scrubbed) };
}

/** Every second part runs from `open` to `close`; one that is never closed runs to the end. */
function cut(text: string, [open, close]: readonly [string, string]): string[] {
  const small = text.toLowerCase();
  const parts: string[] = [];
  let from = 0;
  for (let at = small.indexOf(open); at >= 0; at = small.indexOf(open, from)) {
    const end = small.indexOf(close, at);
    const to = end < 0 ? text.length : end + close.length;
    parts.push(text.slice(from, at), text.slice(at, to));
    from = to;
  }
  return [...parts, text.slice(from)];
}

interface ShownLine {
  readonly text: string;
  /** Of the part, from 1. */
  readonly line: number;
}

/** The lines without tags; a tag that ends a line within one splits it. */
function shownLines(part: string): ShownLine[] {
  const shown = NOT_SHOWN.reduce(
    (text, ends) =>
      cut(text, ends)
        .map((p, i) => (i % 2 === 1 ? p.replace(/[^\n]/g, '') : p))
        .join(''),
    part,
  );
  return shown.split(/\r\n|\r|\n/).flatMap((line, i) => {
    const texts = line
      .split(LINE_TAG)
      .map((t) => t.replace(INLINE_TAG, '').replace(ENTITY, (_, n: string) => ENTITIES[n] ?? ' '));
    const kept = texts.filter((t) => t.trim() !== '');
    return (kept.length > 0 ? kept : ['']).map((text) => ({ text, line: i + 1 }));
  });
}

const moved = <T extends SourceLine>(place: T, lineOf: (line: number) => number): T =>
  place.line === undefined ? place : { ...place, line: lineOf(place.line) };

function renumbered(block: Block, lineOf: (line: number) => number): Block {
  const cell = <T extends SourceLine>(c: T): T => moved(c, lineOf);
  if (block.kind === 'table') return cell({ ...block, rows: block.rows.map((r) => r.map(cell)) });
  if (block.kind === 'cells') return cell({ ...block, cells: block.cells.map(cell) });
  return cell(block);
}
