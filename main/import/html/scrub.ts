/** What of a page is not report: scripts, frames, pictures, hidden text, the site's own menus. */
import type { Scrubbed } from '../../../shared/document/blocks.ts';
import type { Scrubbing } from '../scrubbing.ts';
import { attribute, contains, rawText } from './tree.ts';
import type { Element } from './tree.ts';

const KINDS: Readonly<Record<string, Scrubbed['what']>> = {
  script: 'script',
  noscript: 'script',
  iframe: 'frame',
  frame: 'frame',
  object: 'frame',
  embed: 'frame',
  img: 'image',
  svg: 'image',
  canvas: 'image',
  video: 'image',
};
/** Never text, and nothing to tell. */
const SILENT = new Set([
  'style',
  'head',
  'template',
  'link',
  'meta',
  'col',
  'colgroup',
  'input',
  'select',
  'button',
  'map',
]);

const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|(?:font-size|opacity)\s*:\s*0(?![.\d])|(?:left|top|text-indent)\s*:\s*-\d{3,}/i;

const MENU_TAGS = new Set(['nav', 'aside', 'header', 'footer']);
const MENU_NAMES =
  /(?:^|[\s_-])(?:nav\w*|menu\w*|bread\w*|crumbs?|position|location|head|header|foot|footer|topbar|toolbar|tools?|share\w*|bdshare\w*|print\w*|sidebar|copyright|friendlink\w*)(?:$|[\s_-])/i;
const LONGEST_MENU = 600;
const REPORT = /信息公开.{0,6}(?:报告|年报)|总体情况/;

const isHidden = (e: Element): boolean =>
  attribute(e, 'hidden') !== undefined || HIDDEN.test(attribute(e, 'style') ?? '');

/** A menu by its tag or names, short, without a table or the report's words: a box around the report is none. */
function isMenu(e: Element): boolean {
  const named = MENU_NAMES.test(`${attribute(e, 'class') ?? ''} ${attribute(e, 'id') ?? ''}`);
  if (!named && !MENU_TAGS.has(e.tagName)) return false;
  const text = rawText(e);
  return text.length <= LONGEST_MENU && !REPORT.test(text) && !contains(e, (x) => x.tagName === 'table');
}

/** Whether to leave the element out; counts it if so. */
export function scrub(e: Element, scrubbing: Scrubbing): boolean {
  if (SILENT.has(e.tagName)) return true;
  const kind = KINDS[e.tagName];
  if (kind !== undefined) {
    scrubbing.add(kind, attribute(e, 'src') ?? '');
    return true;
  }
  if (e.tagName === 'body' || e.tagName === 'html') return false;
  if (isHidden(e)) {
    const text = rawText(e);
    if (text.trim() !== '') scrubbing.add('hiddenText', text);
    return true;
  }
  if (!isMenu(e)) return false;
  scrubbing.add('navigation', rawText(e));
  return true;
}

/** Counts a link that leads somewhere; its text stays. */
export function countLink(e: Element, scrubbing: Scrubbing): void {
  const href = attribute(e, 'href') ?? '';
  if (!/^(https?:)?\/\//i.test(href)) return;
  const host = /^(?:https?:)?\/\/([^/?#]+)/i.exec(href)?.[1] ?? href;
  scrubbing.add('link', `${rawText(e).trim()} → ${host}`);
}
