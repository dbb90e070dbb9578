/** Stars over what names a person or a case. Every sentence that quotes a report goes through here before it is shown. */
import { isBankCard, isIdentityNumber, isMobile } from './personalNumbers.ts';
import type { PersonalNumber } from './personalNumbers.ts';

export type Masked = PersonalNumber | 'name' | 'address' | 'caseNumber';

/** How many characters stay readable at both ends: enough to find it, not enough to use it. */
const SHOWN: Readonly<Record<Masked, readonly [head: number, tail: number]>> = {
  identity: [4, 4],
  bankCard: [4, 4],
  mobile: [3, 4],
  plate: [2, 1],
  name: [1, 0],
  address: [3, 0],
  caseNumber: [6, 1],
};

/** The text with its middle starred. */
export function masked(text: string, kind: Masked): string {
  const [head, tail] = SHOWN[kind];
  const stars = '*'.repeat(Math.max(1, text.length - head - tail));
  return text.slice(0, head) + stars + (tail === 0 ? '' : text.slice(-tail));
}

/** 11 to 19 digits, also in groups: 138 1234 5678, 6222-0200-0000-0000. */
export const GROUPED_DIGITS = /(?<![A-Za-z0-9.=_/-])\d(?:[ -]?\d){10,18}[Xx]?(?![A-Za-z0-9])/g;

/** What a run of digits is by its own form, whatever stands around it. */
export function personalNumber(digits: string): Exclude<PersonalNumber, 'plate'> | undefined {
  const plain = digits.replace(/[ -]/g, '');
  if (isIdentityNumber(plain)) return 'identity';
  if (isMobile(plain)) return 'mobile';
  return isBankCard(plain) ? 'bankCard' : undefined;
}

/** The same inside addresses too: a list loses nothing by a star too many. */
const ANY_DIGITS = /(?<!\d)\d(?:[ -]?\d){10,18}[Xx]?(?!\d)/g;

/** A text with every number that may name a person starred, for lists and logs. */
export const maskedText = (text: string): string =>
  text.replace(ANY_DIGITS, (digits) => {
    const kind = personalNumber(digits);
    return kind === undefined ? digits : masked(digits.replace(/[ -]/g, ''), kind);
  });
