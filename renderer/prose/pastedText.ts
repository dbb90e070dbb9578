/** What is worth keeping of a page or document that was copied elsewhere: its paragraphs as plain text. */
import { paragraph } from '../../shared/report/richText.ts';
import type { Paragraph } from '../../shared/report/richText.ts';

/** What was left out, for the officer to know. */
export interface Dropped {
  readonly links: number;
  readonly images: number;
  readonly tables: number;
  readonly hidden: number;
}
export interface PastedText {
  readonly paragraphs: readonly Paragraph[];
  readonly dropped: Dropped;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT H1 H2 H3 H4 H5 H6 LI OL P PRE SECTION TABLE TR UL'.split(' '),
);
const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'IFRAME', 'HEAD', 'O:P']);
const CJK = String.raw`[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”‘’—…]`;
const BREAK_INSIDE_CHINESE = new RegExp(`(?<=${CJK})\\s+(?=${CJK})`, 'g');

/** No-break spaces, zero-width marks and line ends of the source text are layout, not text. */
const tidy = (text: string): string =>
  text
    .replace(/[\u200b-\u200d\ufeff\u00ad]/g, '')
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .trim()
    .replace(BREAK_INSIDE_CHINESE, '');

/** （一）… on a line of its own, without a full stop, is a heading. */
const headingLevel = (text: string): Paragraph['level'] =>
  /^[（(][一二三四五六七八九十]+[）)][^。；;]{1,30}$/.test(text) ? 2 : 0;

const asParagraphs = (lines: readonly string[]): Paragraph[] =>
  lines
    .map(tidy)
    .filter((line) => line !== '')
    .map((line) => paragraph(line, headingLevel(line)));

/** Plain text: one paragraph a line. */
export const pastedPlain = (text: string): PastedText => ({
  paragraphs: asParagraphs(text.split(/\r\n|[\n\r]/)),
  dropped: { links: 0, images: 0, tables: 0, hidden: 0 },
});

/** A parsed page: its visible text, block by block; a table row becomes one line. */
export function pastedPage(page: Document): PastedText {
  const lines = [''];
  let hidden = 0;
  const add = (text: string): void => {
    lines.push((lines.pop() ?? '') + text);
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      add((node.textContent ?? '').replace(/\s+/g, ' '));
      return;
    }
    if (!(node instanceof Element)) return;
    if (UNREAD.has(node.tagName)) return;
    if (isHidden(node)) {
      hidden++;
      return;
    }
    const block = BLOCKS.has(node.tagName);
    if (block || node.tagName === 'BR') lines.push('');
    node.childNodes.forEach(walk);
    if (block) lines.push('');
    if (node.tagName === 'TD' || node.tagName === 'TH') add(' ');
  };
  walk(page.body);
  const count = (selector: string): number => page.body.querySelectorAll(selector).length;
  return {
    paragraphs: asParagraphs(lines),
    dropped: { links: count('a[href]'), images: count('img, picture, svg'), tables: count('table'), hidden },
  };
}

const isHidden = (e: Element): boolean =>
  e.hasAttribute('hidden') ||
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0/i.test(e.getAttribute('style') ?? '');

/** What was left out, as a sentence; empty when nothing was. */
export function droppedSentence({ links, images, tables, hidden }: Dropped): string {
  const parts = [
    links > 0 && `去掉链接${links}个`,
    images > 0 && `图片${images}张未粘贴`,
    tables > 0 && `表格${tables}个转为文字`,
    hidden > 0 && `隐藏文字${hidden}处未粘贴`,
  ].filter((p) => p !== false);
  return parts.length === 0 ? '' : `已粘贴为纯文字：${parts.join('，')}。`;
}
