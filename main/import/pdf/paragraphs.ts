/** Lines of a page to paragraphs: where a line begins and where the one before it ends say whether it goes on. */
import type { Heading, TextBlock } from '../../../shared/document/blocks.ts';
import type { Box } from './ruledTables.ts';
import { joinLines } from './textLine.ts';
import type { TextLine } from './textLine.ts';

/** Where the text of a page stands, and how large it is. */
export interface Layout {
  readonly left: number;
  readonly right: number;
  readonly size: number;
  /** From one baseline to the next. */
  readonly pitch: number;
}

/** A first line begins this far in, in sizes; two characters are usual. */
const INDENT = 0.7;
/** A line that ends this far from the edge is the last of its paragraph, in sizes. */
const SHORT = 1.7;
const WIDE_GAP = 1.5;
const LARGER = 1.15;
const OTHER_SIZE = 0.12;
const NUMBERED = /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)])/;
const SENTENCE_END = /[。！？；：:]$/;

/**
 * @param lines of pages whose text stands in the same place; tables and furniture left out
 * @param tables of these pages: they begin at the text's edge
 */
export function layoutOf(lines: readonly TextLine[], tables: readonly Pick<Box, 'x0'>[] = []): Layout {
  const size = weighted(lines.map((l) => [l.size, l.text.length]));
  const body = lines.filter((l) => Math.abs(l.size - size) < 1);
  const longest = Math.max(0, ...body.map((l) => l.end - l.start));
  const long = body.filter((l) => l.end - l.start > 0.6 * longest);
  const pitches = body
    .slice(1)
    .flatMap((l, i): [number, number][] => [[l.base - (body[i]?.base ?? 0), 1]])
    .filter(([p]) => p > 0.8 * size && p < 4 * size);
  const left = Math.min(...edge(long.map((l) => l.start)));
  return {
    left: tables.map((t) => t.x0).find((x) => isFirstLine((left - x) / size)) ?? left,
    right: Math.max(...edge(long.map((l) => l.end))),
    size,
    pitch: weighted(pitches),
  };
}

/** Where no paragraph has a second line, all lines stand two characters in. */
const isFirstLine = (indent: number): boolean => Math.abs(indent - 2) < 0.6;

/** Values that more than one line shares, or all when there are too few to tell. */
function edge(values: readonly number[]): readonly number[] {
  const shared = values.filter((v) => values.filter((o) => Math.abs(o - v) < 2).length > 1);
  return shared.length > 0 ? shared : values;
}

/** The value with the most weight, of values that are equal to half a point. */
function weighted(values: readonly (readonly [value: number, weight: number])[]): number {
  const sums = new Map<number, number>();
  for (const [value, weight] of values) {
    const key = Math.round(value * 2) / 2;
    sums.set(key, (sums.get(key) ?? 0) + weight);
  }
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

const indentOf = (line: TextLine, { left }: Layout): number => (line.start - left) / line.size;
const isCentred = (line: TextLine, { left, right }: Layout): boolean =>
  Math.abs(line.start + line.end - left - right) < 1.2 * line.size;

const textOf = (lines: readonly TextLine[]): string => joinLines(lines.map((l) => l.text));

/** Builds paragraphs line by line, over the ends of pages too. */
export class Paragraphs {
  private lines: TextLine[] = [];
  private isTitle = false;
  private readonly body: number;

  /** @param body size of most of the document's text */
  constructor(body: number) {
    this.body = body;
  }

  /** @returns the paragraph that this line ends by beginning another */
  add(line: TextLine, layout: Layout, newPage: boolean): Heading | TextBlock | undefined {
    const last = this.lines.at(-1);
    if (last && this.goesOn(last, line, layout, newPage)) {
      this.lines.push(line);
      return undefined;
    }
    const ended = this.end();
    this.lines = [line];
    this.isTitle = this.isLarge(line) && (isCentred(line, layout) || indentOf(line, layout) <= INDENT);
    return ended;
  }

  /** Ends the paragraph: a table stands here, or nothing more. */
  end(): Heading | TextBlock | undefined {
    const { lines } = this;
    this.lines = [];
    if (lines.length === 0) return undefined;
    const text = textOf(lines).trim();
    return this.isTitle && !NUMBERED.test(text) ? { kind: 'heading', level: 0, text } : { kind: 'paragraph', text };
  }

  private isLarge(line: TextLine): boolean {
    return line.size > LARGER * this.body;
  }

  private goesOn(last: TextLine, line: TextLine, layout: Layout, newPage: boolean): boolean {
    if (last.angle !== line.angle || Math.abs(last.size - line.size) > OTHER_SIZE * this.body) return false;
    if (this.isLarge(line) && isCentred(last, layout) && isCentred(line, layout)) {
      return !newPage && !NUMBERED.test(line.text) && line.base - last.base < 3 * line.size;
    }
    if (indentOf(line, layout) > INDENT) return false;
    const pitch = (layout.pitch / layout.size) * Math.max(line.size, layout.size);
    if (!newPage && pitch > 0 && line.base - last.base > WIDE_GAP * pitch) return false;
    if (SENTENCE_END.test(last.text) && NUMBERED.test(line.text)) return false;
    return !this.endsShort(last, line, layout);
  }

  /** Short even when what follows could not be parted: a number or an address goes to the next line whole. */
  private endsShort(last: TextLine, line: TextLine, layout: Layout): boolean {
    const whole = /^[（《“‘(<〔]?[\u0021-\u007e]+[，。；：、）》”’]?|^../u.exec(line.text)?.[0].length ?? 0;
    const perCharacter = line.text.length > 0 ? (line.end - line.start) / line.text.length : 0;
    return layout.right - last.end > SHORT * line.size + whole * Math.min(perCharacter, line.size);
  }
}
