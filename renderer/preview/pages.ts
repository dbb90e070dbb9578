/** Blocks onto pages: prose breaks between lines, tables and headings stay whole. Pure; heights come from the screen. */

/** A measured block. All lengths in one unit. */
export interface Piece {
  readonly height: number;
  /** Pitch of its lines, where it may break between them; 0 where it may not break. */
  readonly pitch: number;
  readonly newPage: boolean;
  /** A heading: stands on the page where what follows it begins. */
  readonly keepWithNext: boolean;
}

/** The part of block `index` that a page shows, from `top` on. */
export interface Fragment {
  readonly index: number;
  readonly top: number;
  readonly height: number;
}

/** Heights come from drawing and carry fractions of a pixel. */
const SLACK = 0.5;

/** Fills pages from the top; a block higher than a page gets a page of its own. */
export function paginate(pieces: readonly Piece[], pageHeight: number): Fragment[][] {
  const pages: Fragment[][] = [[]];
  let left = pageHeight;
  const turn = (): void => {
    pages.push([]);
    left = pageHeight;
  };
  const put = (fragment: Fragment): void => {
    pages.at(-1)?.push(fragment);
    left -= fragment.height;
  };
  pieces.forEach((piece, index) => {
    const used = left < pageHeight;
    if (used && (piece.newPage || startHeight(pieces, index) > left + SLACK)) turn();
    let top = 0;
    while (piece.pitch > 0 && piece.height - top > left + SLACK) {
      const height = Math.floor((left + SLACK) / piece.pitch) * piece.pitch;
      if (height === 0 && left === pageHeight) break;
      if (height > 0) put({ index, top, height });
      top += height;
      turn();
    }
    put({ index, top, height: piece.height - top });
  });
  return pages;
}

/** Room that a block needs to begin: all of it, or one line of it; for a heading, also what follows it. */
function startHeight(pieces: readonly Piece[], index: number): number {
  const piece = pieces[index];
  if (!piece) return 0;
  if (piece.keepWithNext) return piece.height + (pieces[index + 1]?.newPage ? 0 : startHeight(pieces, index + 1));
  return piece.pitch > 0 ? Math.min(piece.pitch, piece.height) : piece.height;
}
