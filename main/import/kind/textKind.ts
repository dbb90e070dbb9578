/** Which kind of text a file is, from its beginning. */
import { isTextWithMarkup } from '../text/markup.ts';
import { isCsv } from './isCsv.ts';

const SAMPLE_BYTES = 256 * 1024;
/** Markup further down than this is quoted in a text, not the file's own. */
const HTML_WITHIN = 4_000;
const IS_HTML = /<(?:!doctype\s+html|html|body|table|div|p|span|article|section|h[1-6])[\s/>]/i;
/** Mail headers of a saved page: 网页单个文件. */
const IS_MHT = /^\s*(?:[\w-]+:.*(?:\r?\n[ \t].*)*\r?\n)*?mime-version:/i;
const IS_JSON = /^\s*\{\s*"/;

export type TextKind = 'html' | 'mht' | 'json' | 'csv' | 'text';

/** @param fileName in small letters */
export function textKind(bytes: Uint8Array, fileName: string): TextKind {
  const text = sample(bytes);
  const head = text.slice(0, HTML_WITHIN);
  if (IS_MHT.test(head) && /content-type:/i.test(text)) return 'mht';
  if (IS_HTML.test(head) && !isTextWithMarkup(text)) return 'html';
  if (IS_JSON.test(head)) return 'json';
  return isCsv(text, fileName) ? 'csv' : 'text';
}

/** The beginning as text: what a wrong guess of the encoding spoils does not matter here. */
function sample(bytes: Uint8Array): string {
  const part = bytes.subarray(0, SAMPLE_BYTES);
  const [a, b] = part;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(part);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(part);
  const utf8 = new TextDecoder('utf-8').decode(part);
  // A cut at the sample's end may spoil one character.
  return utf8.slice(0, -1).includes('\ufffd') ? new TextDecoder('gb18030').decode(part) : utf8;
}
