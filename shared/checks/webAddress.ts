/** Web addresses in prose. */

import { matchesIn } from '../prose/occurrences.ts';
export interface WebAddress {
  /** As printed, path included. */
  readonly text: string;
  /** Lower case, without port. */
  readonly host: string;
  readonly from: number;
  readonly to: number;
}

const TLD =
  '(?:com|cn|net|org|gov|edu|top|cc|vip|info|xyz|site|online|shop|club|biz|tv|me|co|io|app|live|fun|win|bet|pro|asia|hk|政务|公益|中国)';
/** Mail addresses and parts of longer names are not web addresses. */
const ADDRESS = new RegExp(
  `(?:https?://|(?<![A-Za-z0-9@._/-]))((?:[A-Za-z0-9-]+\\.)+${TLD}(?![A-Za-z0-9-])|(?<=https?://)\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d+)?(?:/[A-Za-z0-9._~%/?#&=+:-]*)?`,
  'gi',
);

/** Every web address of the text, in order. */
export function* webAddressesIn(text: string): Iterable<WebAddress> {
  for (const m of matchesIn(text, ADDRESS)) {
    if (text.charAt(m.index + m[0].length) === '@') continue;
    yield { text: m[0], host: (m[1] ?? '').toLowerCase(), from: m.index, to: m.index + m[0].length };
  }
}

/** The host when `text` is one web address and nothing else. */
export function hostOf(text: string): string | undefined {
  const [address] = webAddressesIn(text.trim());
  return address?.text.length === text.trim().length ? address.host : undefined;
}
