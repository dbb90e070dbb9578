/** The files of the list of bad inputs (54 to 67) that are refused: how each is made, its class, reason, and a word of its sentence. */
import type { ErrorCode } from '../../shared/errors.ts';
import { DOCX, XLSX, compoundFile, repacked, withParts, withRelationship, withText } from './hostileOffice.ts';

export const SHEET = 'xl/worksheets/sheet1.xml';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const DOCTYPE = '<!DOCTYPE x [<!ENTITY a "b">]>';
const HTML_PAGE = '<html><body><table><tr><td>规章</td><td>0</td></tr></table></body></html>';
const DOCUMENT = 'word/document.xml';
const CONTENT_TYPES = '[Content_Types].xml';
const inBody = (xml: string): Uint8Array => withText(DOCX, DOCUMENT, '</w:body>', `${xml}</w:body>`);
const inSheet = (xml: string): Uint8Array => withText(XLSX, SHEET, '</sheetData>', `${xml}</sheetData>`);
const rows = (n: number): string => '<row r="99"/>'.repeat(n);

export const REFUSED: readonly (readonly [string, string, () => Uint8Array, ErrorCode, string, string])[] = [
  [
    '54 xlsx with DOCTYPE',
    'a.xlsx',
    () => withText(XLSX, SHEET, '<worksheet', `${DOCTYPE}<worksheet`),
    'E_UNSAFE',
    'doctype',
    '实体',
  ],
  ['54 in UTF-16', 'a.xlsx', utf16Sheet, 'E_UNSAFE', 'xmlEncoding', 'UTF-8'],
  [
    '56 huge cell',
    'a.xlsx',
    () => withParts(XLSX, { 'xl/sharedStrings.xml': `<sst><si><t>${'A'.repeat(30_000_000)}</t></si></sst>` }),
    'E_TOO_BIG',
    'entryTooBig',
    'sharedStrings',
  ],
  [
    '56 bomb',
    'a.xlsx',
    () => withParts(XLSX, { 'xl/sharedStrings.xml': ' '.repeat(15_000_000) }),
    'E_TOO_BIG',
    'ratio',
    '压缩得不正常',
  ],
  ['57 a million rows', 'a.xlsx', () => inSheet(rows(1_000_000)), 'E_TOO_BIG', 'ratio', 'sheet1'],
  ['57 many rows', 'a.xlsx', () => inSheet(rows(60_000)), 'E_TOO_BIG', 'tooManyRows', '50000行'],
  [
    '57 many columns',
    'a.xlsx',
    () => inSheet('<row r="99"><c r="ZZ99" t="str"><v>x</v></c></row>'),
    'E_TOO_BIG',
    'tooManyColumns',
    '列',
  ],
  ['58 page named xls', '年报.xls', () => utf8(HTML_PAGE), 'E_FORMAT', 'notWorkbook', '扩展名改为 html'],
  [
    '58 csv named xls',
    '年报.xls',
    () => utf8('规章,0,0,0\n行政许可,1\n行政处罚,2\n'),
    'E_FORMAT',
    'notWorkbook',
    '扩展名改为',
  ],
  [
    '59 macros by type',
    'a.xlsm',
    () => withText(XLSX, CONTENT_TYPES, /spreadsheetml\.sheet\.main\+xml/, 'ms-excel.sheet.macroEnabled.main+xml'),
    'E_UNSAFE',
    'macros',
    '宏',
  ],
  ['59 macros by part', 'a.xlsx', () => withParts(XLSX, { 'xl/vbaProject.bin': 'x' }), 'E_UNSAFE', 'macros', '宏'],
  [
    '59 external links',
    'a.xlsx',
    () => withParts(XLSX, { 'xl/externalLinks/externalLink1.xml': '<x/>' }),
    'E_UNSAFE',
    'externalLink',
    '外部',
  ],
  [
    '59 connections',
    'a.xlsx',
    () => withParts(XLSX, { 'xl/connections.xml': '<x/>' }),
    'E_UNSAFE',
    'externalLink',
    '外部',
  ],
  [
    '59 OLE object',
    'a.xlsx',
    () => withParts(XLSX, { 'xl/embeddings/oleObject1.bin': 'x' }),
    'E_UNSAFE',
    'embeddedObject',
    '嵌入',
  ],
  [
    '59 DDE',
    'a.xlsx',
    () => inSheet(`<row r="99"><c r="A99"><f>cmd|'/C calc'!A0</f><v>1</v></c></row>`),
    'E_UNSAFE',
    'dde',
    '启动其他程序',
  ],
  [
    '59 old workbook with macros',
    'a.xls',
    () => compoundFile('Workbook', '_VBA_PROJECT_CUR/VBA/dir'),
    'E_UNSAFE',
    'macros',
    '宏',
  ],
  [
    '59 old workbook with objects',
    'a.xls',
    () => compoundFile('Workbook', 'MBD0018D4F3/Package'),
    'E_UNSAFE',
    'embeddedObject',
    '嵌入',
  ],
  [
    '59 old document with macros',
    'a.doc',
    () => compoundFile('WordDocument', 'Macros/VBA/dir'),
    'E_UNSAFE',
    'macros',
    '宏',
  ],
  ['60 password', 'a.xlsx', () => compoundFile('EncryptionInfo', 'EncryptedPackage'), 'E_FORMAT', 'encrypted', '密码'],
  [
    '64 docx with DOCTYPE',
    'a.docx',
    () => withText(DOCX, DOCUMENT, '<w:document', `${DOCTYPE}<w:document`),
    'E_UNSAFE',
    'doctype',
    '实体',
  ],
  ['64 altChunk', 'a.docx', () => inBody('<w:altChunk r:id="rIdX"/>'), 'E_UNSAFE', 'altChunk', '外来文档'],
  [
    '64 remote template',
    'a.docx',
    () => withRelationship(DOCX, 'word/_rels/settings.xml.rels', 'attachedTemplate', 'https://example.invalid/a.dotm'),
    'E_UNSAFE',
    'remoteTemplate',
    '模板',
  ],
  [
    '64 template on a share',
    'a.docx',
    () => withRelationship(DOCX, 'word/_rels/settings.xml.rels', 'attachedTemplate', 'file:///\\\\server\\a.dotm'),
    'E_UNSAFE',
    'remoteTemplate',
    '模板',
  ],
  [
    '64 external frame',
    'a.docx',
    () => withRelationship(DOCX, 'word/_rels/document.xml.rels', 'frame', 'https://example.invalid/'),
    'E_UNSAFE',
    'externalLink',
    '外部',
  ],
  [
    '64 OLE object',
    'a.docx',
    () => withParts(DOCX, { 'word/embeddings/oleObject1.bin': 'x' }),
    'E_UNSAFE',
    'embeddedObject',
    '嵌入',
  ],
  [
    '64 DDE field',
    'a.docx',
    () =>
      inBody(
        '<w:p><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\cmd</w:instrText></w:r></w:p>',
      ),
    'E_UNSAFE',
    'dde',
    '启动其他程序',
  ],
  [
    '67 mixed encodings',
    'a.csv',
    () => Buffer.concat([utf8('规章,0,0,0\n'), Buffer.from([0xb9, 0xe6, 0xff, 0xff, 0x2c, 0x30, 0x0a])]),
    'E_ENC',
    'noEncoding',
    '编码',
  ],
  [
    'a page of endless paragraphs',
    'a.html',
    () => utf8(`<p>全年平稳。</p>`.repeat(6_000)),
    'E_TOO_BIG',
    'tooManyBlocks',
    '5000段',
  ],
  [
    'a page of endless cells',
    'a.html',
    () => utf8(`<table>${'<tr><td>a</td><td>1</td></tr>'.repeat(6_500)}</table>`),
    'E_TOO_BIG',
    'tooManyCells',
    '12000格',
  ],
  [
    'a text of half a million characters',
    'a.txt',
    () => utf8(`${'全年平稳，公开有序。'.repeat(200)}\n`.repeat(290)),
    'E_TOO_BIG',
    'tooMuchText',
    '50万字',
  ],
  ['cut off', 'a.docx', () => DOCX.subarray(0, 5_000), 'E_DAMAGED', 'cutOff', '不完整'],
  ['a byte changed', 'a.docx', changedByte, 'E_DAMAGED', 'unpacking', 'document.xml'],
  ['not a Word document of this age', 'a.doc', () => compoundFile('WordDocument'), 'E_DAMAGED', 'unreadable', '结构'],
];

/** One byte of the packed document is another. */
function changedByte(): Uint8Array {
  const bytes = Uint8Array.from(DOCX);
  const at = Buffer.from(bytes).indexOf(DOCUMENT) + 500;
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
}

function utf16Sheet(): Uint8Array {
  return repacked(XLSX, (parts) => {
    const text = parts[SHEET] ?? '';
    parts[SHEET] = `\u0000${text}`;
  });
}
