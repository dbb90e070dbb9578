/** A web page to blocks: what a reader of the page sees, without the site around it as far as that can be told. */
import { parse } from 'parse5';
import type { Block, Heading, SourceDocument } from '../../shared/document/blocks.ts';
import { BLOCK_TAGS } from './html/blockTags.ts';
import { paragraphText } from './html/inlineText.ts';
import { isLayout, readTable } from './html/readTable.ts';
import { countLink, scrub } from './html/scrub.ts';
import { walk } from './html/tree.ts';
import type { Element } from './html/tree.ts';
import { Scrubbing } from './scrubbing.ts';

/** What Windows puts before a page on the clipboard. */
const CLIPBOARD_HEAD = /^\s*Version:[\d.]+\s+(?:(?:Start|End|Source)\w+:\S*\s+)+/;

/** `h1` is the title's level 0; what is deeper than `h4` counts as that. */
const headingLevel = (e: Element): Heading['level'] | undefined => {
  const n = /^h([1-6])$/.exec(e.tagName)?.[1];
  return n === undefined ? undefined : (Math.min(Number(n) - 1, 3) as Heading['level']);
};

/**
 * @param html decoded source text. Links are unwrapped and counted, hidden text and scripts dropped and counted.
 * @param lines whether the blocks tell their lines; those of a page made by a converter mean nothing
 */
export function readHtml(html: string, { lines = true } = {}): SourceDocument {
  const blocks: Block[] = [];
  const scrubbing = new Scrubbing();
  let text = '';
  let line: number | undefined;
  let level: Heading['level'] | undefined;
  let preformatted = 0;

  const flush = (): void => {
    const own = preformatted > 0 ? text.split(/\r?\n/) : [text];
    text = '';
    for (const l of own) {
      const t = paragraphText(l);
      if (t === '') continue;
      const at = line === undefined ? {} : { line };
      blocks.push(
        level === undefined ? { kind: 'paragraph', text: t, ...at } : { kind: 'heading', level, text: t, ...at },
      );
    }
  };
  const beginLine = (e: Element): void => {
    flush();
    line = e.sourceCodeLocation?.startLine;
  };

  walk(parse(html.replace(CLIPBOARD_HEAD, ''), { sourceCodeLocationInfo: lines }), {
    text: (t) => (text += t),
    enter: (e) => {
      if (e.tagName === 'br') flush();
      if (scrub(e, scrubbing)) return false;
      if (e.tagName === 'table' && !isLayout(e)) {
        flush();
        blocks.push(readTable(e, scrubbing));
        return false;
      }
      if (e.tagName === 'a') countLink(e, scrubbing);
      if (BLOCK_TAGS.has(e.tagName)) beginLine(e);
      if (e.tagName === 'pre') preformatted += 1;
      level = headingLevel(e) ?? level;
      return true;
    },
    leave: (e) => {
      if (BLOCK_TAGS.has(e.tagName)) flush();
      if (e.tagName === 'pre') preformatted -= 1;
      if (headingLevel(e) !== undefined) level = undefined;
    },
  });
  flush();
  return { blocks, scrubbed: scrubbing.list };
}
