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

/** UTF-8 read as GBK: 政府, 信息, 公开, 的 and the comma as they come out then. */
const MOJIBAKE = /鏀垮簻|淇℃伅|鍏紑|鐢宠|骞村害|锛[\u0080-\uffff]|銆[\u0080-\uffff]/g;
const LOST = /[?\ufffd]{2,}/g;
const HAN = /\p{Script=Han}/gu;
/** UTF-8 read as Latin-1. */
const LATIN = /[\u00c0-\u00ff][\u0080-\u00bf\u2018-\u203a]/g;
const FEW = 12;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Why the text is worthless although its numbers may be whole, in Chinese; undefined for sound text. */
export function textDamage(text: string): string | undefined {
  const han = count(text, HAN);
  if (count(text, MOJIBAKE) >= FEW && !/政府|信息|公开/.test(text)) {
    return '文字已损坏：UTF-8 的内容被当作 GBK 读过，请找原文件重新导入';
  }
  if (count(text, LATIN) >= FEW && han < FEW) return '文字已损坏：中文成了西文符号，请找原文件重新导入';
  if (count(text, LOST) >= FEW && count(text, /[?\ufffd]/g) > han) {
    return '文字已损坏：中文都成了问号，只剩数字，请找原文件重新导入';
  }
  return undefined;
}
