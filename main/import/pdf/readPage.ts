/** One page of a PDF as what stands on it: characters, lines, links. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Glyph } from './glyph.ts';
import { combine } from './matrix.ts';
import type { Matrix } from './matrix.ts';
import type { Rule } from './paintedRules.ts';
import { filledRules, pictureRules, strokedRules } from './paintedRules.ts';
import { INITIAL_TEXT, TextCursor } from './paintedText.ts';
import type { PdfFont, PdfGlyph, TextState } from './paintedText.ts';

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** Addresses of links, as far as they lead out of the file. */
  readonly links: readonly string[];
  readonly pictures: number;
  /** Characters that nobody sees on the page, or that stand askew. */
  readonly unseen: string;
}

/** Operators of pdf.js that matter here, by their numbers (`OPS`). */
export type OperatorNames = Readonly<Record<string, number>>;

interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}
interface Graphics {
  readonly page: Matrix;
  readonly lineWidth: number;
  readonly text: TextState;
}

/** Reads a page; text that is written across a page lying on its side is turned upright. */
export async function readPage(page: PDFPageProxy, ops: OperatorNames): Promise<Page> {
  const operators = (await page.getOperatorList()) as Operators;
  const fonts = await fontsOf(page, operators, ops);
  const links = ((await page.getAnnotations()) as readonly { readonly url?: string }[]).flatMap(({ url }) => url ?? []);
  const turned = (rotation: number): Page => {
    const { width, height, transform } = page.getViewport({ scale: 1, rotation });
    return { width, height, links, ...follow(operators, ops, fonts, transform as unknown as Matrix) };
  };
  const upright = turned(page.rotate);
  const counts = new Map<number, number>();
  for (const { angle } of upright.glyphs) counts.set(angle, (counts.get(angle) ?? 0) + 1);
  const [angle = 0, most = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return angle === 0 || most <= upright.glyphs.length / 2 ? upright : turned((page.rotate + 360 - angle) % 360);
}

/** Fonts come over in messages of their own. */
async function fontsOf(page: PDFPageProxy, { fnArray, argsArray }: Operators, ops: OperatorNames) {
  const names = new Set(fnArray.flatMap((fn, i) => (fn === ops['setFont'] ? (argsArray[i] as [string])[0] : [])));
  const objects = page.commonObjs as { get: (name: string, done: (font: PdfFont) => void) => void };
  const fonts = [...names].map(
    (name) => new Promise<[string, PdfFont]>((done) => objects.get(name, (font) => done([name, font]))),
  );
  return new Map(await Promise.all(fonts));
}

function follow(
  { fnArray, argsArray }: Operators,
  ops: OperatorNames,
  fonts: ReadonlyMap<string, PdfFont>,
  start: Matrix,
): Pick<Page, 'glyphs' | 'rules' | 'pictures' | 'unseen'> {
  const cursor = new TextCursor();
  const rules: Rule[] = [];
  const saved: Graphics[] = [];
  let now: Graphics = { page: start, lineWidth: 1, text: INITIAL_TEXT };
  let pictures = 0;
  const setText = (change: Partial<TextState>): void => void (now = { ...now, text: { ...now.text, ...change } });
  const transform = (m: Matrix | null | undefined): void => {
    if (m) now = { ...now, page: combine(now.page, m) };
  };
  const restore = (): void => void (now = saved.pop() ?? now);
  const picture = (): void => {
    const lines = pictureRules(now.page);
    rules.push(...lines);
    if (lines.length === 0) pictures += 1;
  };
  const handlers: Readonly<Record<string, (args: readonly unknown[]) => void>> = {
    save: () => saved.push(now),
    restore,
    transform: (m) => transform(m as unknown as Matrix),
    paintFormXObjectBegin: ([m]) => {
      saved.push(now);
      transform(m as Matrix | null);
    },
    paintFormXObjectEnd: restore,
    beginAnnotation: ([, , m, own]) => {
      saved.push(now);
      now = { page: start, lineWidth: 1, text: INITIAL_TEXT };
      transform(m as Matrix);
      transform(own as Matrix);
    },
    endAnnotation: restore,
    setLineWidth: ([width]) => (now = { ...now, lineWidth: width as number }),
    constructPath: ([paint, paths]) => {
      const [painted, [points]] = [paint as number, paths as [ArrayLike<number> | null]];
      if (!points) return;
      if (STROKES.some((name) => ops[name] === painted)) rules.push(...strokedRules(points, now.page, now.lineWidth));
      if (FILLS.some((name) => ops[name] === painted)) rules.push(...filledRules(points, now.page));
    },
    paintImageXObject: picture,
    paintInlineImageXObject: picture,
    paintImageMaskXObject: picture,
    paintSolidColorImageMask: picture,
    beginText: () => cursor.setMatrix([1, 0, 0, 1, 0, 0]),
    setFont: ([name, size]) => setText({ font: fonts.get(name as string) ?? {}, size: size as number }),
    setCharSpacing: ([n]) => setText({ characterSpacing: n as number }),
    setWordSpacing: ([n]) => setText({ wordSpacing: n as number }),
    setHScale: ([n]) => setText({ stretch: (n as number) / 100 }),
    setLeading: ([n]) => setText({ leading: -(n as number) }),
    setTextRise: ([n]) => setText({ rise: n as number }),
    setTextRenderingMode: ([n]) => setText({ mode: n as number }),
    setTextMatrix: ([m]) => cursor.setMatrix(m as Matrix),
    moveText: ([x, y]) => cursor.move(x as number, y as number),
    setLeadingMoveText: ([x, y]) => {
      setText({ leading: y as number });
      cursor.move(x as number, y as number);
    },
    nextLine: () => cursor.move(0, now.text.leading),
    showText: ([shown]) => cursor.show(shown as (PdfGlyph | number)[], now.text, now.page),
  };
  const byNumber = new Map(Object.entries(handlers).map(([name, handler]) => [ops[name], handler]));
  for (const [i, fn] of fnArray.entries()) byNumber.get(fn)?.((argsArray[i] ?? []) as readonly unknown[]);
  return { glyphs: cursor.glyphs, rules, pictures, unseen: cursor.unseen.join('') };
}

const STROKES = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const FILLS = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
