/** Pixels of the widest digit of the workbook's font, by which spreadsheets measure columns. */
const DIGIT_PIXELS = 7;
const PIXELS_PER_POINT = 96 / 72;

/** A width in points as spreadsheets write it: in digits. */
export const columnWidth = (points: number): number => (points * PIXELS_PER_POINT) / DIGIT_PIXELS;
