/** Files that hold no report that could be read, told by their first bytes. */

const ARCHIVE = '这是压缩文件，请先解压';
const PICTURE = '这是图片文件，不能识别其中的文字';
const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x52, 0x61, 0x72, 0x21], ARCHIVE],
  [[0x37, 0x7a, 0xbc, 0xaf], ARCHIVE],
  [[0x1f, 0x8b], ARCHIVE],
  [[0x4d, 0x5a], '这是程序文件'],
  [[0x7f, 0x45, 0x4c, 0x46], '这是程序文件'],
  [[0x89, 0x50, 0x4e, 0x47], PICTURE],
  [[0xff, 0xd8, 0xff], PICTURE],
  [[0x47, 0x49, 0x46, 0x38], PICTURE],
  [[0x49, 0x49, 0x2a, 0x00], PICTURE],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], '这是 RTF 文件，请用 Word 或 WPS 另存为 docx 后再导入'],
];

/** What the file is, in Chinese; undefined for what may be text. */
export const refusedKind = (bytes: Uint8Array): string | undefined =>
  SIGNATURES.find(([signature]) => signature.every((b, i) => bytes[i] === b))?.[1];
