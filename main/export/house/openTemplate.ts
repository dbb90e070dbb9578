/** An office's Word file as a template: judged like any foreign file before it is used. */
import { patchDetector } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { BLOCK_PLACEHOLDERS, PLACEHOLDERS, braced } from '../../../shared/house/placeholders.ts';
import { fail, ok } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/errors.ts';
import { PACKAGE_LIMITS, openPackage } from '../../import/limits/officePackage.ts';
import { unsafeParts } from '../../import/limits/unsafeParts.ts';

export interface HouseTemplate {
  /** The package written anew from what was judged. */
  readonly bytes: Uint8Array;
  readonly documentXml: string;
  /** Empty where the file defines no styles. */
  readonly stylesXml: string;
  /** Names found, without braces. */
  readonly placeholders: readonly string[];
}

export const MAIN_PART = 'word/document.xml';
export const STYLE_PART = 'word/styles.xml';
/** Letterhead with a picture; larger files are not templates. */
export const MAX_TEMPLATE = 5 * 1024 * 1024;

/**
 * E_TOO_BIG `templateTooBig`; E_FORMAT `notDocx`; the refusals of `openPackage` and `unsafeParts`; E_SCHEMA
 * `unknownPlaceholders`, `noPlaceholders`, with what stands there and what may.
 */
export async function openTemplate(bytes: Uint8Array): Promise<Result<HouseTemplate>> {
  if (bytes.byteLength > MAX_TEMPLATE) return fail('E_TOO_BIG', 'templateTooBig', '模板不能超过5 MB');
  const opened = await openPackage(bytes);
  if (!opened.ok) return opened;
  const documentXml = opened.value.parts.get(MAIN_PART);
  if (documentXml === undefined) return fail('E_FORMAT', 'notDocx', '模板应是 Word 文档（docx）');
  const refused = unsafeParts(opened.value);
  if (refused) return refused;
  const plain = rewritten(bytes);
  if (plain === undefined) return fail('E_TOO_BIG', 'totalTooBig', '模板展开后过大');

  const placeholders = [...new Set(await patchDetector({ data: plain, trimPlaceholders: true }))];
  const unknown = placeholders.filter((name) => !PLACEHOLDERS.includes(name));
  const known = `可以使用：${PLACEHOLDERS.map(braced).join('')}`;
  if (unknown.length > 0) {
    return fail('E_SCHEMA', 'unknownPlaceholders', `模板里的${unknown.map(braced).join('')}不认识，${known}`);
  }
  if (!placeholders.some((name) => name in BLOCK_PLACEHOLDERS)) {
    return fail('E_SCHEMA', 'noPlaceholders', `模板里没有放正文的位置，请另起一段写上${braced('正文')}；${known}`);
  }
  const stylesXml = opened.value.parts.get(STYLE_PART) ?? '';
  return ok({ bytes: plain, documentXml, stylesXml, placeholders });
}

/** The package with its pictures, none longer than it says it is; undefined when all together are too large. */
function rewritten(bytes: Uint8Array): Uint8Array | undefined {
  let total = 0;
  const parts = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      return total <= PACKAGE_LIMITS.totalBytes;
    },
  });
  return total > PACKAGE_LIMITS.totalBytes ? undefined : zipSync(parts, { level: 0 });
}
