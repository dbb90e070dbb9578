/** Files are told by what they hold; those that hold no report are told with what to do. */
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fileKind } from '../../main/import/fileKind.ts';
import { errorSentence } from '../../shared/errors.ts';
import { DOCX, XLSX, compoundFile, compoundStream } from '../generate/hostileOffice.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const begins = (...bytes: number[]): Uint8Array => Uint8Array.from([...bytes, ...Array<number>(600).fill(0)]);
const zip = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((n) => [n, utf8('x')])));
const ROWS = '信息内容,本年制发件数,本年废止件数,现行有效件数\n规章,0,0,0\n行政规范性文件,1,2,3\n';
const PROSE = '一、总体情况\n全年公开政府信息12条，其中政策解读3条。\n';

test.each<[string, Uint8Array, string]>([
  ['年报.xlsx', DOCX, 'docx'],
  ['年报.doc', XLSX, 'xlsx'],
  ['年报.txt', zip('content.xml', 'mimetype', 'META-INF/manifest.xml'), 'ods'],
  ['年报.et', compoundFile('Workbook'), 'xls'],
  ['年报.wps', compoundFile('WordDocument', '1Table'), 'doc'],
  ['年报.doc', compoundStream('WordDocument', [0xec, 0xa5, 0xc1, 0]), 'doc'],
  ['年报.xls', compoundStream('Workbook', [9, 8, 2, 0, 0, 6]), 'xls'],
  ['年报.doc', utf8('\n%PDF-1.7\n'), 'pdf'],
  ['年报.doc', utf8('<html><body><p>一、总体情况</p></body></html>'), 'html'],
  ['年报.doc', utf8('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n'), 'mht'],
  ['年报.txt', utf8('{ "schema": 1 }'), 'json'],
  ['年报.txt', utf8(ROWS), 'csv'],
  ['年报.csv', utf8(ROWS.replaceAll(',', '\t')), 'csv'],
  ['年报.txt', utf8(PROSE), 'text'],
  ['年报.csv', utf8(PROSE), 'text'],
  ['年报.md', utf8('| 规章 | 0 | 0 | 0 |\n|---|---|---|---|\n'), 'text'],
  ['年报.txt', utf8('Summary, with commas, in prose.\nMore, of, it.\n'), 'text'],
  ['年报.zip', zip('manifest.json', 'report.json'), 'gknb'],
  ['年报.gknb', utf8('anything'), 'gknb'],
])('%s is told by its content', (name, bytes, kind) => {
  expect(fileKind(bytes, name)).toEqual({ ok: true, value: kind });
});

test.each<[string, Uint8Array, string, string]>([
  ['年报.doc', utf8('{\\rtf1\\ansi}'), 'binary', 'RTF'],
  ['年报.ofd', zip('OFD.xml', 'Doc_0/Document.xml'), 'binary', 'OFD'],
  ['年报.pptx', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'binary', '演示文稿'],
  ['年报.zip', zip('年报.docx'), 'binary', '解压'],
  ['年报.rar', begins(0x52, 0x61, 0x72, 0x21), 'binary', '解压'],
  ['年报.exe', begins(0x4d, 0x5a), 'binary', '程序文件'],
  ['年报.docx', begins(0x89, 0x50, 0x4e, 0x47), 'binary', '图片'],
  ['年报.jpg', begins(0xff, 0xd8, 0xff), 'binary', '图片'],
  ['年报.wps', compoundFile('Contents'), 'binary', '用 WPS 另存为'],
  ['年报.msg', compoundFile('__properties_version1.0'), 'binary', '不是 Word 文档'],
  ['年报.docx', compoundFile('EncryptionInfo', 'EncryptedPackage'), 'encrypted', '密码'],
  ['年报.doc', compoundStream('WordDocument', [0xec, 0xa5, 0xc1, 0, 0, 0, 0, 0, 0, 0, 0, 1]), 'encrypted', '密码'],
  ['年报.xls', compoundStream('Workbook', [9, 8, 2, 0, 0, 6, 0x2f, 0, 4, 0, 0, 0]), 'encrypted', '密码'],
  ['年报.xlsx', utf8(PROSE), 'notWorkbook', '扩展名改为 txt'],
  ['年报.txt', new Uint8Array(), 'empty', '空'],
])('%s is refused in words', (name, bytes, reason, words) => {
  const kind = fileKind(bytes, name);
  expect(kind).toMatchObject({ ok: false, error: { code: 'E_FORMAT', reason } });
  expect(kind.ok ? '' : errorSentence(kind.error)).toContain(words);
});
