/** A number with its note in a cell too narrow for both: 45（其中 / 修订1 / 件） below one another are one piece again. */
import { isValue } from '../../../shared/document/recognise/cellValue.ts';
import { NEXT_LINE, inOneColumn } from './pieces.ts';
import type { Piece } from './pieces.ts';

const STARTS = /^[+-]?[\d０-９][\d０-９.．,，]*(?:[（(][^（(）)]*)?$/;
const WHOLE = /^[+-]?[\d０-９][\d０-９.．,，]*[（(][^（(）)]+[）)]$/;

/** The pieces with such cells joined. Digits are never joined to digits: they may be numbers of two rows. */
export function withoutBrokenNotes(pieces: readonly Piece[]): Piece[] {
  const taken = new Set<Piece>();
  const joined = pieces
    .filter((p) => STARTS.test(p.text))
    .flatMap((start): Piece[] => {
      const lines = linesBelow(start, pieces);
      if (!lines) return [];
      for (const l of lines) taken.add(l);
      return [pieceOf(lines, pieces)];
    });
  return [...pieces.filter((p) => !taken.has(p)), ...joined];
}

/** The lines of the cell that begins so, down to the end of its note; undefined where it has none. */
function linesBelow(start: Piece, pieces: readonly Piece[]): Piece[] | undefined {
  const lines = [start];
  let [text, last] = [start.text, start];
  while (!WHOLE.test(text)) {
    const below = pieces.find((p) => isBelow(p, last));
    if (!below || !(/[（(]/.test(text) || /^[（(]/.test(below.text))) return undefined;
    lines.push(below);
    [text, last] = [text + below.text, below];
  }
  return lines.length > 1 ? lines : undefined;
}

const isBelow = (p: Piece, above: Piece): boolean =>
  p.base > above.base + 0.5 * above.size && p.base <= above.base + NEXT_LINE * above.size && inOneColumn(p, above);

/** One piece, on the line on which the other numbers of its row stand: in the middle of the cell, or at its top. */
function pieceOf(lines: readonly Piece[], pieces: readonly Piece[]): Piece {
  const [first, last] = [lines[0], lines.at(-1)] as [Piece, Piece];
  const others = pieces.filter((p) => isValue(p.text) && !lines.includes(p)).map((p) => p.base);
  const far = (base: number): number => Math.min(...others.map((o) => Math.abs(o - base)));
  const [base = first.base] = [(first.base + last.base) / 2, first.base].sort((a, b) => far(a) - far(b));
  return {
    text: lines.map((l) => l.text).join(''),
    x0: Math.min(...lines.map((l) => l.x0)),
    x1: Math.max(...lines.map((l) => l.x1)),
    base,
    size: first.size,
  };
}
