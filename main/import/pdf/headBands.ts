/** Columns of table three that is not drawn, from the words of its head: they show the columns that hold no number too. */
import { EDITIONS } from '../../../shared/editions/editions.ts';
import { fold } from '../../../shared/document/recognise/labelText.ts';
import { inOneColumn } from './pieces.ts';
import type { Piece } from './pieces.ts';

/** A range across the page. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

const NAMES = [...new Set(EDITIONS.FMT2021.tables.requests.fields.map((f) => f.columnName))].map(fold);

/**
 * @param heads words above the first row of numbers
 * @param bands where numbers stand over one another
 * @returns a band for every column of the form, in its order; undefined where a head is lost or numbers stand beside all
 */
export function headBands(heads: readonly Piece[], bands: readonly Band[]): Band[] | undefined {
  const columns: Piece[][] = [];
  const parts = heads.filter((p) => NAMES.some((n) => n.includes(fold(p.text))));
  for (const p of parts.toSorted((a, b) => a.base - b.base)) {
    const own = columns.find((c) => c.some((o) => inOneColumn(p, o)));
    if (own) own.push(p);
    else columns.push([p]);
  }
  const ordered = columns.toSorted((a, b) => (a[0]?.x0 ?? 0) - (b[0]?.x0 ?? 0));
  if (ordered.map((c) => fold(c.map((p) => p.text).join(''))).join() !== NAMES.join()) return undefined;
  const found = ordered.map((c): Band => ({
    from: Math.min(...c.map((p) => p.x0)),
    to: Math.max(...c.map((p) => p.x1)),
  }));
  const over = bands.map((b) => found.filter((f) => f.from < b.to && f.to > b.from));
  if (over.some((o) => o.length !== 1)) return undefined;
  return found.map((f) => {
    const own = bands.filter((_, i) => over[i]?.[0] === f);
    return { from: Math.min(f.from, ...own.map((b) => b.from)), to: Math.max(f.to, ...own.map((b) => b.to)) };
  });
}
