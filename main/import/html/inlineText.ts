/** Text of a page as it is seen: white space folded, line ends of the source between Chinese characters dropped. */
import { plainText } from '../plainText.ts';

const HAN = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’]';
const SOURCE_BREAK = new RegExp(`(?<=${HAN})[ \\t]*[\\r\\n]\\s*(?=${HAN})`, 'gu');

/** One paragraph. Ideographic spaces inside stay; around it all white space goes. */
export const paragraphText = (raw: string): string =>
  plainText(raw)
    .replace(SOURCE_BREAK, '')
    .replace(/[ \t\r\n\f\v\u00a0]+/g, ' ')
    .trim();

/** The lines of one cell as one text: broken labels grow together, numbers never do. */
export const cellText = (lines: readonly string[]): string =>
  lines
    .map(paragraphText)
    .filter((l) => l !== '')
    .reduce((all, l) => all + (/[\w.]$/.test(all) && /^[\w.]/.test(l) ? ' ' : '') + l, '');
