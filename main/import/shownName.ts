/** A file's name as it can be shown and kept: names come from other people's machines. */

const LONGEST = 200;
/** Control characters, and such that turn the text around or show nothing. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffe\uffff]|\p{Surrogate}/gu;

/** Hidden characters as `\u000a`; the middle of a long name left out, so that its beginning and its extension stay. */
export function shownName(fileName: string): string {
  const visible = fileName.replace(HIDDEN, (c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
  const characters = Array.from(visible);
  if (characters.length <= LONGEST) return visible;
  return `${characters.slice(0, LONGEST - 40).join('')}…${characters.slice(-39).join('')}`;
}
