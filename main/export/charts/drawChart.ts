/** A chart as SVG, for web pages, PDF and the window. */
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { EChartsOption } from 'echarts';
import type { Chart } from '../../../shared/charts/chart.ts';
import { TABLE_FONTS } from '../layout/fonts.ts';
import { CHART_COLOURS, CHART_RATIO, chartTitle, labelAbove } from './chartLook.ts';

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** In CSS pixels; what is printed scales it to the text block. */
const WIDTH = 640;
const INK = '#222222';
const colour = (of: number): string => `#${CHART_COLOURS[of % CHART_COLOURS.length] ?? ''}`;
const FONTS = TABLE_FONTS.map((f) => `'${f}'`).join(',');

/** @returns the source text of a self-contained SVG picture; the same chart gives the same picture */
export function drawChart(chart: Chart): string {
  const drawing = init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: WIDTH,
    height: Math.round(WIDTH * CHART_RATIO),
  });
  try {
    drawing.setOption(chart.form === 'bars' ? barsOption(chart) : linesOption(chart));
    return drawing.renderToSVGString();
  } finally {
    drawing.dispose();
  }
}

const frame = (chart: Chart): EChartsOption => ({
  animation: false,
  backgroundColor: '#ffffff',
  textStyle: { fontFamily: FONTS, color: INK },
  title: {
    text: chartTitle(chart),
    left: 'center',
    top: 8,
    textStyle: { fontSize: 17, fontWeight: 'bold', fontFamily: FONTS, color: INK },
  },
});
const categoryAxis = (categories: readonly string[]): object => ({
  type: 'category',
  data: [...categories],
  axisTick: { show: false },
  axisLine: { lineStyle: { color: INK } },
  axisLabel: { fontSize: 15, color: INK, interval: 0 },
});
const valueAxis = {
  type: 'value',
  minInterval: 1,
  splitNumber: 4,
  axisLabel: { fontSize: 13, color: INK },
  splitLine: { lineStyle: { color: '#dddddd' } },
} as const;

/** Bars lie, so that their names need no turning; the first kind stands on top. */
const barsOption = (chart: Chart): EChartsOption => ({
  ...frame(chart),
  grid: { left: 8, right: 56, top: 48, bottom: 12, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
  xAxis: valueAxis,
  yAxis: { ...categoryAxis(chart.categories), inverse: true },
  series: chart.series.map(({ name, values }, i) => ({
    name,
    type: 'bar' as const,
    data: [...values],
    barWidth: '55%',
    itemStyle: { color: colour(i) },
    label: { show: true, position: 'right' as const, fontSize: 15, color: INK },
  })),
});

const linesOption = (chart: Chart): EChartsOption => ({
  ...frame(chart),
  legend: { bottom: 6, itemWidth: 44, icon: 'inherit', textStyle: { fontSize: 15, color: INK } },
  grid: { left: 8, right: 24, top: 56, bottom: 40, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
  xAxis: categoryAxis(chart.categories),
  yAxis: valueAxis,
  // The second line is dashed, its points are squares: told apart without colour.
  series: chart.series.map(({ name, values }, i) => ({
    name,
    type: 'line' as const,
    data: values.map((value, at) => ({ value, label: { position: labelAbove(chart, i, at) ? 'top' : 'bottom' } })),
    symbol: i === 0 ? 'circle' : 'rect',
    symbolSize: 9,
    itemStyle: { color: colour(i) },
    lineStyle: { width: 2.5, type: i === 0 ? 'solid' : 'dashed' },
    label: { show: true, fontSize: 13, color: colour(i) },
  })),
});
