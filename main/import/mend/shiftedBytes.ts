/** GBK that lost a byte: every character behind it is made of halves of two, as in `。ㄒ唬` for （一）. */
import { byteTable, toBytes } from './byteTables.ts';
import { MARK } from './tolerantUtf8.ts';

/** An ideographic full stop before pinyin or bopomofo: the halves of （ and a numeral. */
const SHIFTED = /[?\ufffd]?。[\u0101-\u01dcüê\u3105-\u3129](?:(?![\s。，；])\P{ASCII}){0,12}/gu;
/** First bytes of the numerals in GBK. */
const NUMERALS = new Map([
  [0xd2, '一'],
  [0xb6, '二'],
  [0xc8, '三'],
  [0xcb, '四'],
  [0xce, '五'],
  [0xc1, '六'],
  [0xc6, '七'],
]);
const OPENING_END = 0xa8;
const CLOSING = [0xa3, 0xa9];

/** Puts such places right where a numbering comes out. @param tell called with what stood there and what stands there now */
export function mendShifted(text: string, tell: (was: string, is: string) => void): string {
  return text.replace(SHIFTED, (run) => {
    const [, , opening, numeral = 0, ...rest] = toBytes(run.replace(/^[?\ufffd]/, ''), byteTable('gbk'));
    const n = NUMERALS.get(numeral);
    // The second byte of the numeral and the first of ） make a character that many programs do not have.
    const closed = rest[1] === CLOSING[0] ? rest.slice(2) : rest;
    if (opening !== OPENING_END || n === undefined || closed[0] !== CLOSING[1]) return run;
    const behind = closed.slice(1);
    const whole = new Uint8Array(behind.slice(0, behind.length - (behind.length % 2)).map((b) => Math.max(b, 0)));
    const is = `（${n}）${new TextDecoder('gb18030').decode(whole)}${behind.length % 2 === 0 ? '' : MARK}`;
    tell(run, is);
    return is;
  });
}
