/** What every page repeats around the text: its number, and lines at its head and foot. */
import type { Box } from './ruledTables.ts';
import type { TextLine } from './textLine.ts';

export interface PageLines {
  readonly height: number;
  readonly lines: readonly TextLine[];
  readonly tables: readonly Pick<Box, 'y0' | 'y1'>[];
}
export interface Furniture {
  readonly numbers: ReadonlySet<TextLine>;
  readonly repeated: ReadonlySet<TextLine>;
}

/** Head and foot, as shares of the page's height. */
const MARGIN = 0.13;
const SAME_PLACE = 6;
const DASHED = /^[-—–－―一·~～]+\s*\d{1,4}\s*[-—–－―一·~～]+$/;
const WORDED =
  /^第?\s*\d{1,4}\s*页?\s*([/／共,，、]|of)\s*共?\s*\d{1,4}\s*页?$|^第\s*\d{1,4}\s*页$|^Page\s*\d+(\s*of\s*\d+)?$/i;
const BARE = /^\d{1,4}$/;

/** @param pages their lines outside of tables */
export function findFurniture(pages: readonly PageLines[]): Furniture {
  const numbers = new Set<TextLine>();
  const bare: { line: TextLine; offset: number }[] = [];
  for (const [p, page] of pages.entries()) {
    for (const line of marginLines(page)) {
      if (DASHED.test(line.text) || WORDED.test(line.text)) numbers.add(line);
      else if (BARE.test(line.text)) bare.push({ line, offset: Number(line.text) - p });
    }
  }
  // A number alone is the page's when it counts with the pages; on a single page, when it is its first.
  for (const { line, offset } of bare) {
    const counts = bare.filter((b) => b.offset === offset).length;
    if (counts >= 2 || (pages.length === 1 && offset === 1)) numbers.add(line);
  }
  return { numbers, repeated: repeatedLines(pages, numbers) };
}

/** Lines in the margins; what stands in the text's own area is text. */
function marginLines({ height, lines }: PageLines): TextLine[] {
  return lines.filter((l) => l.angle === 0 && (l.base < MARGIN * height || l.base > (1 - MARGIN) * height));
}

function repeatedLines(pages: readonly PageLines[], numbers: ReadonlySet<TextLine>): Set<TextLine> {
  const edges = pages.flatMap((page, p) => {
    const own = marginLines(page).filter((l) => !numbers.has(l));
    // Only the outermost lines: a sentence is not a heading of the page because another page ends alike.
    const inner = page.lines.filter((l) => l.angle === 0 && !numbers.has(l));
    const [top, bottom] = [Math.min(...page.tables.map((t) => t.y0)), Math.max(...page.tables.map((t) => t.y1))];
    const outermost = own.filter((l) => (l === inner[0] && l.base < top) || (l === inner.at(-1) && l.base > bottom));
    // From the nearer edge: pages lie upright and across in one file.
    return outermost.map((line) => ({
      p,
      line,
      place: line.base < page.height / 2 ? line.base : line.base - page.height,
    }));
  });
  type Edge = (typeof edges)[number];
  const same = (a: Edge, b: Edge): boolean =>
    Math.sign(a.place) === Math.sign(b.place) &&
    (a.line.text === b.line.text ||
      (withoutDigits(a.line) === withoutDigits(b.line) && Math.abs(a.place - b.place) <= SAME_PLACE));
  return new Set(
    edges
      .filter((edge) => {
        const on = new Set(edges.filter((e) => e.p !== edge.p && same(e, edge)).map((e) => e.p));
        return on.size + 1 >= Math.max(2, pages.length / 2);
      })
      .map(({ line }) => line),
  );
}

const withoutDigits = ({ text }: TextLine): string => text.replace(/\d+/g, '#');
