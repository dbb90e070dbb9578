/** The page of GB/T 9704-2012: A4, text block of 156 x 225 mm, 22 lines of 28 characters in 三号 (16 pt). */

export const PAGE = { widthMm: 210, heightMm: 297 } as const;
/** 天头 37, 订口 28; what is left of A4 gives right and bottom. */
export const MARGIN = { topMm: 37, rightMm: 26, bottomMm: 35, leftMm: 28 } as const;

const POINTS_PER_MM = 72 / 25.4;
export const TWIPS_PER_POINT = 20;

/** Millimetres to points. */
export const points = (mm: number): number => mm * POINTS_PER_MM;
/** Millimetres to twips, whole. */
export const twips = (mm: number): number => Math.round(points(mm) * TWIPS_PER_POINT);

export interface TextBlock {
  readonly width: number;
  readonly height: number;
}
/** 版心, in points. */
export const TEXT_BLOCK: TextBlock = {
  width: points(PAGE.widthMm - MARGIN.leftMm - MARGIN.rightMm),
  height: points(PAGE.heightMm - MARGIN.topMm - MARGIN.bottomMm),
};

/** 225 mm over 22 lines, in twips; the exact pitch of every line of prose. */
export const LINE_TWIPS = 579;
export const LINE = LINE_TWIPS / TWIPS_PER_POINT;
/** 三号 */
export const BODY_SIZE = 16;
/** 二号 */
export const TITLE_SIZE = 22;
/** 四号 */
export const PAGE_NUMBER_SIZE = 14;
/** Set tighter than 16 pt by a quarter point, 28 characters fill 156 mm. */
export const CHARACTER_SPACING_TWIPS = -5;
export const CHARACTERS_PER_LINE = 28;
/** How far 一字线 of the page number stands below 版心. */
export const PAGE_NUMBER_GAP_MM = 7;
