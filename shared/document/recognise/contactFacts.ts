/** How to reach the office, where an introduction labels it plainly (地址：…，邮编：…，电话：…). */
import type { Metadata } from '../../report/report.ts';

type Contact = Pick<Metadata, 'address' | 'phone' | 'postcode' | 'email'>;

const PATTERNS: Readonly<Record<keyof Contact, RegExp>> = {
  // Only characters of an address: injected advertising carries letters.
  address: /(?:地址|地点)[:：]\s*([\p{Script=Han}\d\-－—（）()·]{4,60}?)(?=[,，;；。）)\s]|$)/u,
  phone: /(?:电话|联系电话|联系方式)[:：]\s*([\d\-－—()（） ]{7,20}\d)/,
  postcode: /(?:邮编|邮政编码)[:：]\s*(\d{6})(?!\d)/,
  email: /(?:邮箱|邮件|E-?mail)[:：]\s*([\w.+-]+@[\w.-]+\.\w+)/i,
};

/** Facts that the texts give; a fact that they do not give plainly is left out. */
export function contactFacts(texts: readonly string[]): Contact {
  const found = Object.entries(PATTERNS).flatMap(([key, pattern]) => {
    const value = texts.map((t) => pattern.exec(t)?.[1]?.trim()).find((v) => v !== undefined);
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(found);
}
