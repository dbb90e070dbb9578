/** Which document a zip archive is, by the names in it. The names are only looked for here; `limits/` judges the archive. */
import type { ImportFormat } from '../../../shared/api.ts';
import { MANIFEST_NAME } from '../../../shared/bundle/manifest.ts';
import { fail, ok } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/errors.ts';

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) <= 8;

const DIRECTORY_ENTRY = Buffer.from('PK\x01\x02', 'latin1');
const NAME_AT = 46;
/** Enough to find the first part of any office file; hostile archives are not counted here. */
const MOST_NAMES = 2_000;

/** Entry names as the archive's directory gives them, at most `MOST_NAMES`. */
function names(archive: Buffer): string[] {
  const found: string[] = [];
  for (let at = archive.indexOf(DIRECTORY_ENTRY); at >= 0; at = archive.indexOf(DIRECTORY_ENTRY, at + NAME_AT)) {
    if (at + NAME_AT > archive.length || found.length === MOST_NAMES) break;
    found.push(archive.toString('utf8', at + NAME_AT, at + NAME_AT + archive.readUInt16LE(at + 28)));
  }
  return found;
}

/** E_FORMAT `binary` for OFD, presentations and archives of anything else; E_DAMAGED `cutOff`. */
export function zipKind(bytes: Uint8Array): Result<ImportFormat> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const all = names(archive);
  const has = (start: string): boolean => all.some((n) => n.toLowerCase().startsWith(start));
  if (all.length === 0) return fail('E_DAMAGED', 'cutOff', '文件不完整');
  if (has('word/')) return ok('docx');
  if (has('xl/')) return ok('xlsx');
  if (has('ppt/')) return fail('E_FORMAT', 'binary', '这是演示文稿，不能从中识别年报');
  if (has('ofd.xml')) return fail('E_FORMAT', 'binary', '这是 OFD 文件，请用 WPS 或阅读器另存为 PDF 或 docx 后再导入');
  // Texts and spreadsheets of OpenDocument have the same parts; the reader tells them apart.
  if (all.includes('content.xml') && all.includes('mimetype')) return ok('ods');
  if (all.includes(MANIFEST_NAME)) return ok('gknb');
  return fail('E_FORMAT', 'binary', '这是压缩文件，请先解压');
}
