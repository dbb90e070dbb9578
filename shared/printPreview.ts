/** What the print preview is given, and what it remembers of how an office looks at pages. */
import { z } from 'zod';

/** Fonts of one part of the page by name: the official one first, then what takes its place. */
export interface PageFonts {
  readonly part: string;
  readonly names: readonly string[];
}

export interface PrintedPages {
  /** The very pages that are printed, as a PDF. */
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly fonts: readonly PageFonts[];
}

export const PREVIEW_SIZES = [50, 75, 100, 125, 150] as const;

export const previewViewSchema = z.strictObject({
  /** In percent. */
  size: z.literal(PREVIEW_SIZES),
  /** Two pages side by side. */
  twoPages: z.boolean(),
});
export type PreviewView = z.infer<typeof previewViewSchema>;
export const USUAL_VIEW: PreviewView = { size: 75, twoPages: false };

/** Pages from `from` to `to`, counted from 1, both included. */
export const pageRangeSchema = z
  .strictObject({ from: z.int().min(1), to: z.int().min(1) })
  .refine(({ from, to }) => from <= to);
export type PageRange = z.infer<typeof pageRangeSchema>;

/** Reads `1-3,5`; undefined when it is no list of pages from 1 to `last`. */
export function readPageRanges(text: string, last: number): PageRange[] | undefined {
  const ranges = text
    .normalize('NFKC')
    .split(/[,、;\s]+/)
    .filter((part) => part !== '')
    .map((part): PageRange | undefined => {
      const [, from, to = from] = /^(\d{1,4})(?:[-—~至到](\d{1,4}))?$/.exec(part) ?? [];
      const { success, data } = pageRangeSchema.safeParse({ from: Number(from), to: Number(to) });
      return success && data.to <= last ? data : undefined;
    });
  const read = ranges.filter((r) => r !== undefined);
  return read.length > 0 && read.length === ranges.length ? read : undefined;
}
