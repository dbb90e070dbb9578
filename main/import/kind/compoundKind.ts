/** Which document an OLE compound file is: old Word, old Excel and their WPS twins, or an encrypted new one. */
import type { ImportFormat } from '../../../shared/api.ts';
import { fail, ok } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/errors.ts';
import { compoundEntries } from './compoundFile.ts';

const ENCRYPTED = fail('E_FORMAT', 'encrypted', '文件设有打开密码，请用 Word、Excel 或 WPS 打开，去掉密码后另存再导入');

/** E_FORMAT `encrypted` with what to do, `binary` for other documents of this container. */
export function compoundKind(bytes: Uint8Array, fileName: string): Result<ImportFormat> {
  const entries = compoundEntries(bytes);
  const find = (...names: string[]): Buffer | undefined => entries.find((e) => names.includes(e.name))?.head;
  if (find('EncryptedPackage')) return ENCRYPTED;
  const workbook = find('Workbook', 'Book');
  if (workbook) return hasFilePass(workbook) ? ENCRYPTED : ok('xls');
  const word = find('WordDocument');
  if (word) return isEncryptedWord(word) ? ENCRYPTED : ok('doc');
  return fail(
    'E_FORMAT',
    'binary',
    /\.(?:wps|et)$/.test(fileName)
      ? '这个 WPS 文件没有 Word、Excel 能读的内容，请用 WPS 另存为 docx 或 xlsx 后再导入'
      : '这个文件不是 Word 文档，也不是 Excel 表格',
  );
}

/** The flag fEncrypted of the file information block ([MS-DOC] 2.5.2). */
const isEncryptedWord = (head: Buffer): boolean => head.length >= 12 && (head.readUInt16LE(10) & 0x0100) !== 0;

const FILE_PASS = 0x2f;

/** Whether the record FilePass ([MS-XLS] 2.4.117) stands among the first. */
function hasFilePass(head: Buffer): boolean {
  for (let at = 0; at + 4 <= head.length; at += 4 + head.readUInt16LE(at + 2)) {
    if (head.readUInt16LE(at) === FILE_PASS) return true;
  }
  return false;
}
