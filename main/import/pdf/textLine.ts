/** Characters to words and lines of text. */
import type { Angle, Glyph } from './glyph.ts';

/** Characters that stand side by side as one thing: a number, a name. */
export interface Word {
  readonly glyphs: readonly Glyph[];
  readonly text: string;
}

/** Baselines this near are one line, in sizes. */
const SAME_LINE = 0.4;
/** A gap this wide ends a word, in sizes: two numbers in neighbouring narrow cells stand no closer. */
const WORD_GAP = 0.15;
/** A gap this wide between two words of Latin letters or digits is a space. */
const SPACE_GAP = 0.22;

export const isSpace = (g: Glyph): boolean => /^\s*$/.test(g.text);
const joinedText = (glyphs: readonly Glyph[]): string => glyphs.map((g) => g.text).join('');

/** Words in the order in which the page draws them. */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const words: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const g of glyphs) {
    if (isSpace(g)) {
      last = undefined;
      continue;
    }
    const joins =
      last?.angle === g.angle &&
      Math.abs(g.base - last.base) < 0.2 * g.size &&
      Math.abs(g.size - last.size) < 0.3 * g.size &&
      g.start - last.end < WORD_GAP * g.size &&
      g.start - last.end > -0.6 * g.size;
    if (joins) words.at(-1)?.push(g);
    else words.push([g]);
    last = g;
  }
  return words.map((own) => ({ glyphs: own, text: joinedText(own) }));
}

export interface TextLine {
  readonly text: string;
  readonly angle: Angle;
  readonly start: number;
  readonly end: number;
  readonly base: number;
  readonly size: number;
  readonly glyphs: readonly Glyph[];
}

/** Lines in reading order: upright ones from the top, then those at other angles. */
export function linesOf(glyphs: readonly Glyph[]): TextLine[] {
  return [...Map.groupBy(glyphs, (g) => g.angle)]
    .sort(([a], [b]) => a - b)
    .flatMap(([, own]) => linesAtAngle(own))
    .filter((line) => line.text !== '');
}

function linesAtAngle(glyphs: readonly Glyph[]): TextLine[] {
  const lines: Glyph[][] = [];
  for (const g of [...glyphs].sort((a, b) => a.base - b.base)) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    // Compared with the neighbour, not with the line's first: superscripts and mixed fonts drift by less.
    if (last && g.base - last.base <= SAME_LINE * Math.min(g.size, last.size)) line?.push(g);
    else lines.push([g]);
  }
  return lines.map(lineOf);
}

/** @param glyphs of one line, in any order */
export function lineOf(glyphs: readonly Glyph[]): TextLine {
  const sorted = withoutShadows([...glyphs].sort((a, b) => a.start - b.start));
  const seen = sorted.filter((g) => !isSpace(g));
  const sizes = seen.map((g) => g.size).sort((a, b) => a - b);
  return {
    text: spaced(sorted),
    angle: sorted[0]?.angle ?? 0,
    start: seen[0]?.start ?? 0,
    end: Math.max(...seen.map((g) => g.end)),
    base: seen[0]?.base ?? 0,
    size: sizes[Math.floor(sizes.length / 2)] ?? 0,
    glyphs: seen,
  };
}

/** Some programs draw a character twice, a hair apart, to make it bold. */
const withoutShadows = (sorted: readonly Glyph[]): Glyph[] =>
  sorted.filter((g, i) => {
    const twin = sorted.slice(Math.max(0, i - 3), i).find((o) => o.text === g.text && !isSpace(o));
    return twin === undefined || g.start - twin.start > 0.12 * g.size;
  });

/** Spaces stand only between Latin letters, digits and marks of that width: Chinese needs none, and PDF invents many. */
function spaced(sorted: readonly Glyph[]): string {
  let text = '';
  let last: Glyph | undefined;
  let between = false;
  for (const g of sorted) {
    if (isSpace(g)) {
      between = true;
      continue;
    }
    const gap = last ? g.start - last.end : 0;
    if (last && (between || gap > SPACE_GAP * g.size) && isNarrow(last.text) && isNarrow(g.text)) text += ' ';
    text += g.text;
    last = g;
    between = false;
  }
  return text;
}

/** Not Chinese and not a mark of its width. */
const isNarrow = (text: string): boolean => /^[\u0021-\u02ff]+$/.test(text);

/** Lines as one text: Chinese runs on, Latin words keep their space. */
export const joinLines = (texts: readonly string[]): string =>
  texts.reduce((all, t) => all + (/[A-Za-z,;]$/.test(all) && /^[A-Za-z]/.test(t) ? ' ' : '') + t, '');
