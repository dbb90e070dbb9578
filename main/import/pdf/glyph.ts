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

/** Radicals that fonts draw with the same shape as a character, where NFKC does nothing or gives the old form. */
const RADICALS = new Map(
  (
    '⺁厂 ⺇几 ⺌小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺛旡 ⺝月 ⺟母 ⺠民 ⺧牛 ⺩王 ⺪疋 ⺫目 ⺬示 ⺮竹 ⺶羊 ⺷羊 ⺸羊 ⺻聿 ⺼月 ⺽臼 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ' +
    '⻋车 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻰龙 ⻳龟 ⼾户 ⾭青'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);

/** What a font calls a character as text has it: radicals, compatibility forms and ligatures become what they look like. */
export function plainCharacter(unicode: string): string {
  const own = RADICALS.get(unicode);
  if (own !== undefined) return own;
  return /[\u2f00-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/.test(unicode) ? unicode.normalize('NFKC') : unicode;
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
