/** One character as it stands on a page. Coordinates are points from the page's upper left corner, y downwards. */

/** Direction of reading, clockwise from left to right. */
export type Angle = 0 | 90 | 180 | 270;

export interface Glyph {
  readonly text: string;
  readonly angle: Angle;
  /** Along the direction of reading. */
  readonly start: number;
  readonly end: number;
  /** Across it, growing from line to line. */
  readonly base: number;
  readonly size: number;
  /** Centre, whatever the direction. */
  readonly x: number;
  readonly y: number;
}

/** The angle of a direction on the page, if it is along one of its sides. */
export function angleOf(dx: number, dy: number): Angle | undefined {
  const quarter = Math.atan2(dy, dx) / (Math.PI / 2);
  const nearest = Math.round(quarter);
  if (Math.abs(quarter - nearest) > 0.05) return undefined;
  return ((((nearest % 4) + 4) % 4) * 90) as Angle;
}

/** Page coordinates as reading coordinates of text at this angle. */
export function reading(angle: Angle, x: number, y: number): { along: number; across: number } {
  if (angle === 0) return { along: x, across: y };
  if (angle === 90) return { along: y, across: -x };
  if (angle === 180) return { along: -x, across: -y };
  return { along: -y, across: x };
}
