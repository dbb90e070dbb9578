/** How charts look in every file: told apart in black and white too. */
import type { Chart } from '../../../shared/charts/chart.ts';

/** Dark blue and ochre: apart in grey and for colour-blind eyes. Six hexadecimal digits. */
export const CHART_COLOURS = ['1f4e79', 'b5651d'] as const;
/** Width to height; the width is the text block's. */
export const CHART_RATIO = 0.52;

/** As every picture says it: the title, and what its numbers count. */
export const chartTitle = ({ title }: Chart): string => `${title}（单位：件）`;

/** The higher of two points has its number above, the lower below: so neither stands in the other's line. */
export function labelAbove({ series }: Chart, of: number, at: number): boolean {
  const own = series[of]?.values[at] ?? 0;
  const others = series.flatMap((s, i) => (i === of ? [] : (s.values[at] ?? [])));
  return !others.some((n) => n > own || (n === own && of > 0));
}
