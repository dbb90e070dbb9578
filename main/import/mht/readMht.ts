/** A page saved as one file (mht, 网页单个文件; also what Word saves under that name) to blocks. */
import { fail, ok } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/errors.ts';
import { decodeText } from '../decodeText.ts';
import type { Reading } from '../foreignFile.ts';
import { readHtml } from '../readHtml.ts';
import { mimeParts } from './mimeParts.ts';

/** E_DAMAGED `noPage` without a page inside; refusals of `decodeText`. */
export function readMht(bytes: Uint8Array): Result<Reading> {
  const parts = mimeParts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const page = parts.find((p) => p.type === 'text/html');
  if (!page) return fail('E_DAMAGED', 'noPage', '文件里没有网页正文');
  const content = page.content();
  const declared = decodeAs(content, page.charset);
  if (declared !== undefined) return ok({ source: readHtml(declared, { lines: false }), encoding: page.charset ?? '' });
  const decoded = decodeText(content);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  return ok({ source: readHtml(text, { lines: false }), encoding });
}

/** Undefined for a charset that is not known, or not the part's. */
function decodeAs(bytes: Uint8Array, charset: string | undefined): string | undefined {
  if (charset === undefined) return undefined;
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
