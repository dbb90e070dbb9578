/** How wide text runs and how many lines it takes: estimates that hold for the fonts of official documents. */

const WIDE =
  /[\u1100-\u11ff\u2014\u2018-\u201d\u2026\u2460-\u24ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f000}-\u{3ffff}]/u;
const LETTER = /[A-Za-z]/;

/**
 * Words and numbers stay whole on a line; so do a character and the closing marks behind it or the opening marks before
 * it, which begin or end no line (避头尾).
 */
const PIECES = /[（“‘《〈【〔]*(?:[\u0021-\u007e]+|.)[，。；：、？！）”’》〉】〕]*/gsu;

/** Half an em in 宋体 and Times New Roman; other fonts that may stand in for them have wider digits. */
const DIGIT_EM = 0.56;

/** Width in em (font sizes): 1 for a Chinese character, about one half for a digit. */
export function emWidth(text: string): number {
  let em = 0;
  for (const c of text) em += WIDE.test(c) ? 1 : LETTER.test(c) ? 0.6 : DIGIT_EM;
  return em;
}

/** Lines that `text` takes in a column `em` font sizes wide; at least 1. */
export function lineCount(text: string, em: number): number {
  return text.split('\n').reduce((lines, line) => lines + wrapped(line, Math.max(em, 1)), 0);
}

function wrapped(line: string, em: number): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of line.matchAll(PIECES)) {
    const width = emWidth(piece);
    if (used + width > em && used > 0) {
      lines += 1;
      used = 0;
    }
    // A word wider than the column breaks inside.
    lines += Math.max(0, Math.ceil(width / em) - 1);
    used += width > em ? width % em : width;
  }
  return lines;
}

/** Width in em of the widest piece of `text` that does not break. */
export const widestPiece = (text: string): number =>
  Math.max(0, ...[...text.matchAll(PIECES)].map(([piece]) => emWidth(piece)));

/** The narrowest width in em at which `text` takes no more lines than at `em`: its lines are then of even length. */
export function balancedWidth(text: string, em: number): number {
  const lines = lineCount(text, em);
  let width = em;
  while (width > 1.5 && lineCount(text, width - 0.5) === lines) width -= 0.5;
  return width;
}
