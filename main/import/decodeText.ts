/** Bytes to text: UTF-8, UTF-16 with its mark, or GB18030; and whether what comes out is still Chinese. */
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';
}

const MARKS = [
  { encoding: 'UTF-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'UTF-16LE', bytes: [0xff, 0xfe] },
  { encoding: 'UTF-16BE', bytes: [0xfe, 0xff] },
] as const;

/** E_ENC `noEncoding` when neither encoding fits, `nulBytes` for text with NUL characters. */
export function decodeText(bytes: Uint8Array): Result<Decoded> {
  const marked = MARKS.find((m) => m.bytes.every((b, i) => bytes[i] === b))?.encoding;
  for (const encoding of marked ? [marked] : (['UTF-8', 'GB18030'] as const)) {
    const text = decode(bytes, encoding);
    if (text === undefined) continue;
    return text.includes('\u0000') ? fail('E_ENC', 'nulBytes') : ok({ text, encoding });
  }
  return fail('E_ENC', 'noEncoding');
}

function decode(bytes: Uint8Array, encoding: Decoded['encoding']): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 read as GBK: 政府, 信息, 公开, 的 and the comma as they come out then; and GBK read as UTF-8. */
const MOJIBAKE = /鏀垮簻|淇℃伅|鍏紑|鐢宠|骞村害|锛[\u0080-\uffff]|銆[\u0080-\uffff]|锟斤拷|烫烫烫|屯屯屯/g;
/** Question marks for lost characters stand together, or in the middle of words; at the end of one they may ask. */
const LOST = /[?\ufffd]{2,}|[?\ufffd](?=\p{Script=Han})/gu;
const HAN = /\p{Script=Han}/gu;
/** UTF-8 read as Latin-1. */
const LATIN = /[\u00c0-\u00ff][\u0080-\u00bf\u2018-\u203a]/g;
const FEW = 12;
/** Of all characters; with more of them lost nobody can say what a label was. */
const MOST_LOST = 0.15;

const found = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? [];

/** Why the text is worthless although its numbers may be whole, in Chinese; undefined for sound text. */
export function textDamage(text: string): string | undefined {
  const han = found(text, HAN).length;
  if (found(text, MOJIBAKE).length >= FEW && !/政府|信息|公开/.test(text)) {
    return '文字已损坏：中文在转换编码时成了乱码，无法还原，请找原文件重新导入';
  }
  if (found(text, LATIN).length >= FEW && han < FEW) {
    return '文字已损坏：中文成了西文符号，请找原文件重新导入';
  }
  const lost = found(text, LOST).join('').length;
  if (lost >= FEW && lost > (lost + han) * MOST_LOST) {
    return '文字已损坏：许多中文成了问号，数字属于哪一行无法判断，请找原文件重新导入';
  }
  return undefined;
}
