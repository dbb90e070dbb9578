/** Which document an OLE compound file is: old Word, old Excel and their WPS twins, or an encrypted new one. */
import type { ImportFormat } from '../../../shared/api.ts';
import { fail, ok } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/errors.ts';
import { compoundNames } from './compoundNames.ts';

/** E_FORMAT `encrypted` with what to do, `binary` for other documents of this container. */
export function compoundKind(bytes: Uint8Array, fileName: string): Result<ImportFormat> {
  const names = compoundNames(bytes);
  if (names.includes('EncryptedPackage')) {
    return fail('E_FORMAT', 'encrypted', '文件设有打开密码，请用 Word、Excel 或 WPS 打开，去掉密码后另存再导入');
  }
  if (names.includes('Workbook') || names.includes('Book')) return ok('xls');
  if (names.includes('WordDocument')) return ok('doc');
  return fail(
    'E_FORMAT',
    'binary',
    /\.(?:wps|et)$/.test(fileName)
      ? '这个 WPS 文件没有 Word、Excel 能读的内容，请用 WPS 另存为 docx 或 xlsx 后再导入'
      : '这个文件不是 Word 文档，也不是 Excel 表格',
  );
}
