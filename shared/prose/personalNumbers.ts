/** Numbers that name a person: identity card, bank card, mobile phone, number plate. */

export type PersonalNumber = 'identity' | 'bankCard' | 'mobile' | 'plate';

const IDENTITY = /^[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** 公民身份号码: 18 characters, a date inside, check digit after GB 11643. */
export function isIdentityNumber(text: string): boolean {
  if (!IDENTITY.test(text)) return false;
  const total = WEIGHTS.reduce((s, w, i) => s + w * Number(text.charAt(i)), 0);
  return '10X98765432'.charAt(total % 11) === text.charAt(17).toUpperCase();
}

/** Bank card: 16 to 19 digits of the UnionPay range with a right Luhn digit. */
export function isBankCard(text: string): boolean {
  if (!/^62\d{14,17}$/.test(text)) return false;
  const total = Array.from(text)
    .reverse()
    .reduce((s, c, i) => {
      const d = Number(c) * (i % 2 === 0 ? 1 : 2);
      return s + (d > 9 ? d - 9 : d);
    }, 0);
  return total % 10 === 0;
}

export const isMobile = (text: string): boolean => /^1[3-9]\d{9}$/.test(text);
