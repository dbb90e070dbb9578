/** Files of text: plain, markdown, and pages of the web. */
import { ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import { decodeText } from './decodeText.ts';
import type { Reading } from './foreignFile.ts';
import { mendText } from './mend/mendText.ts';
import { readHtml } from './readHtml.ts';
import { readText } from './readText.ts';
import { hasMarkup, readMarkup } from './text/markup.ts';

/** A report's words, as they stand or escaped, outside of what the page shows. */
const REPORT_WORDS = /总体情况|政府信息公开申请|\\u603b\\u4f53/i;

/** Refusals are those of `decodeText`. */
export function readTextFile(bytes: Uint8Array): Result<Reading> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { encoding } = decoded.value;
  const { text, repairs } = mendText(decoded.value.text);
  return ok({
    source: hasMarkup(text) ? readMarkup(text) : readText(text),
    encoding,
    ...(repairs.length > 0 && { repairs }),
  });
}

/** Refusals are those of `decodeText`. */
export function readHtmlFile(bytes: Uint8Array): Result<Reading> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { encoding } = decoded.value;
  const { text, repairs } = mendText(decoded.value.text);
  const source = readHtml(text);
  const inScript = source.scrubbed.some((s) => s.what === 'script') && REPORT_WORDS.test(text);
  return ok({ source, encoding, ...(repairs.length > 0 && { repairs }), ...(inScript && { reportInScript: true }) });
}
