/**
 * What a file is, by its bytes. Names lie: a page is saved as .doc, a workbook sent as .et. The name decides only what
 * calls itself a bundle, so that a damaged one is told as damaged, and between text and a list with separators.
 */
import type { ImportFormat } from '../../shared/api.ts';
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import { compoundKind } from './kind/compoundKind.ts';
import { refusedKind } from './kind/refusedKind.ts';
import { textKind } from './kind/textKind.ts';
import { isZip, zipKind } from './kind/zipKind.ts';

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A PDF may have rubbish before its mark. */
const PDF_WITHIN = 1024;

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((b, i) => bytes[i] === b);

/**
 * The kind of a file. E_FORMAT `empty`; `binary` for what cannot be imported, saying what it is and what to do;
 * `encrypted` for an Office file with a password; `notWorkbook` for text that calls itself a workbook.
 */
export function fileKind(bytes: Uint8Array, fileName: string): Result<ImportFormat> {
  const name = fileName.toLowerCase();
  if (name.endsWith('.gknb')) return ok('gknb');
  if (bytes.byteLength === 0) return fail('E_FORMAT', 'empty', '文件是空的');
  if (isZip(bytes)) return zipKind(bytes);
  if (begins(bytes, COMPOUND)) return compoundKind(bytes, name);
  if (Buffer.from(bytes.subarray(0, PDF_WITHIN)).includes(Buffer.from(PDF))) return ok('pdf');
  const refused = refusedKind(bytes);
  if (refused !== undefined) return fail('E_FORMAT', 'binary', refused);
  const kind = textKind(bytes, name);
  if (/\.(?:xlsx?|xlsm|et|ods)$/.test(name)) {
    const extension = { html: 'html', mht: 'mht', csv: 'csv', json: 'json', text: 'txt' }[kind];
    return fail('E_FORMAT', 'notWorkbook', `文件名是表格，内容不是。请把扩展名改为 ${extension} 后再导入`);
  }
  return ok(kind);
}
