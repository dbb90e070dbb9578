/** Formats that are told by their first bytes. */

const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], '这是 PDF 文件，目前不能直接导入，请复制全文存为 txt 后再导入'],
  [[0xd0, 0xcf, 0x11, 0xe0], '这是旧版 Word、Excel 或 WPS 文件，请另存为网页（html）后再导入'],
  [[0x52, 0x61, 0x72, 0x21], '这是压缩文件，请先解压'],
  [[0x37, 0x7a, 0xbc, 0xaf], '这是压缩文件，请先解压'],
  [[0x4d, 0x5a], '这是程序文件'],
  [[0x89, 0x50, 0x4e, 0x47], '这是图片文件，不能识别其中的文字'],
  [[0xff, 0xd8, 0xff], '这是图片文件，不能识别其中的文字'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], '这是 RTF 文件，请另存为网页（html）后再导入'],
];
const OFFICE_PARTS: readonly (readonly [string, string])[] = [
  ['word/', '这是 Word 文件，目前不能直接导入，请另存为网页（html）后再导入'],
  ['xl/', '这是 Excel 文件，目前不能直接导入，请复制表格到 Word，另存为网页（html）后再导入'],
  ['ofd.xml', '这是 OFD 文件，目前不能直接导入，请复制全文存为 txt 后再导入'],
];

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((b, i) => bytes[i] === b);

export const isZip = (bytes: Uint8Array): boolean => begins(bytes, [0x50, 0x4b]);

/** What a file is that cannot be imported, in Chinese; undefined for text and for other zip archives. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const known = SIGNATURES.find(([signature]) => begins(bytes, signature));
  if (known) return known[1];
  if (!isZip(bytes)) return undefined;
  const names = Buffer.from(bytes).toString('latin1');
  if (!names.includes('[Content_Types].xml') && !names.includes('OFD.xml')) return undefined;
  return OFFICE_PARTS.find(([part]) => names.toLowerCase().includes(part))?.[1];
}
