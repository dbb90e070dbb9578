/** Follows the text operators of a page and says where each character stands. */
import { plainCharacters } from '../plainText.ts';
import type { Glyph } from './glyph.ts';
import { angleOf, reading } from './glyph.ts';
import { IDENTITY, combine, mapPoint, mapVector } from './matrix.ts';
import type { Matrix } from './matrix.ts';

/** What pdf.js says of a font and of one character in it. */
export interface PdfFont {
  readonly fontMatrix?: Matrix;
  readonly vertical?: boolean;
}
export interface PdfGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly vmetric?: readonly [advance: number, originX: number, originY: number] | null;
  readonly isSpace: boolean;
}

const THOUSANDTH: Matrix = [0.001, 0, 0, 0.001, 0, 0];
/** Middle of a character over its baseline, in its size. */
const MIDDLE = 0.36;
const INVISIBLE = 3;
const CLIPPED_ONLY = 7;

export interface TextState {
  readonly font: PdfFont;
  readonly size: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
}

export const INITIAL_TEXT: TextState = {
  font: {},
  size: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
};

/** Where the next character goes; not part of what the page saves and restores. */
export class TextCursor {
  readonly glyphs: Glyph[] = [];
  /** Characters that are not drawn, and those that stand askew (watermarks). */
  readonly unseen: string[] = [];
  private matrix = IDENTITY;
  private x = 0;
  private y = 0;
  private lineX = 0;
  private lineY = 0;

  setMatrix(matrix: Matrix): void {
    this.matrix = matrix;
    this.x = this.lineX = this.y = this.lineY = 0;
  }

  move(x: number, y: number): void {
    this.x = this.lineX += x;
    this.y = this.lineY += y;
  }

  /** @param shown characters, and numbers that move the next one back by thousandths of the size */
  show(shown: readonly (PdfGlyph | number)[], state: TextState, page: Matrix): void {
    const { font, size: signedSize } = state;
    const direction = signedSize < 0 ? -1 : 1;
    const size = Math.abs(signedSize);
    const unit = (font.fontMatrix ?? THOUSANDTH)[0] * size;
    const stretch = state.stretch * direction;
    const whole = combine(page, this.matrix);
    for (const glyph of shown) {
      if (typeof glyph === 'number') {
        if (font.vertical === true) this.y += (glyph * size) / 1000;
        else this.x -= (glyph * size * stretch) / 1000;
        continue;
      }
      const spacing = (state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * direction;
      if (font.vertical === true) {
        const [advance, originX, originY] = glyph.vmetric ?? [-glyph.width, glyph.width / 2, 880];
        const [x, y] = [this.x - originX * unit * stretch, this.y - originY * unit];
        this.put(glyph, x, y, glyph.width * unit * stretch, size * direction, state, whole);
        this.y += advance * unit - spacing;
      } else {
        this.put(glyph, this.x, this.y, glyph.width * unit * stretch, size * direction, state, whole);
        this.x += (glyph.width * unit + spacing) * stretch;
      }
    }
  }

  private put(
    glyph: PdfGlyph,
    x: number,
    y: number,
    width: number,
    size: number,
    state: TextState,
    whole: Matrix,
  ): void {
    const text = plainCharacters(glyph.unicode);
    if (text === '') return;
    const [originX, originY] = mapPoint(whole, x, y + state.rise);
    const [runX, runY] = mapVector(whole, width, 0);
    const [upX, upY] = mapVector(whole, 0, size);
    const [forwardX, forwardY] = mapVector(whole, size, 0);
    const angle = angleOf(forwardX, forwardY);
    if (angle === undefined || state.mode === INVISIBLE || state.mode === CLIPPED_ONLY) {
      this.unseen.push(text);
      return;
    }
    const from = reading(angle, originX, originY);
    const to = reading(angle, originX + runX, originY + runY);
    this.glyphs.push({
      text,
      angle,
      start: Math.min(from.along, to.along),
      end: Math.max(from.along, to.along),
      base: from.across,
      size: Math.hypot(upX, upY),
      x: originX + runX / 2 + upX * MIDDLE,
      y: originY + runY / 2 + upY * MIDDLE,
    });
  }
}
