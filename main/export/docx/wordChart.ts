/** A chart as Word's own chart: sharp at any size, and its numbers can be looked up and corrected in Word and WPS. */
import { Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import type { ChartBaseOptions } from 'docx/charts';
import type { Chart } from '../../../shared/charts/chart.ts';
import { CHART_COLOURS, CHART_RATIO, chartTitle, labelAbove } from '../charts/chartLook.ts';
import { TABLE_FONTS } from '../layout/fonts.ts';
import { TEXT_BLOCK } from '../layout/page.ts';
import { CHART_STYLE } from './styles.ts';

/** docx measures pictures in CSS pixels, 96 to the inch. */
const PIXELS_PER_POINT = 96 / 72;
const WIDTH = Math.floor(TEXT_BLOCK.width * PIXELS_PER_POINT);
const INK = '222222';
const TEXT = { size: 10.5, color: INK };

/** Drawings of a document have numbers of their own; an office's template may hold some, hardly that many. */
const FIRST_DRAWING = 1_000;

/** @param nth counts the charts of the document @returns a paragraph that holds nothing but the chart */
export function wordChart(chart: Chart, nth: number): Paragraph {
  const id = String(FIRST_DRAWING + nth);
  return new Paragraph({
    style: CHART_STYLE,
    // The chart entry of docx declares a Run of its own; at run time it is the same class.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
    children: [chart.form === 'bars' ? barsRun(chart, id) : linesRun(chart, id)],
  });
}

const frame = (chart: Chart, id: string): ChartBaseOptions => ({
  title: { text: chartTitle(chart), font: { size: 12, bold: true, color: INK } },
  font: { name: TABLE_FONTS[0] ?? '', color: INK },
  chartArea: { fill: 'FFFFFF', border: 'none' },
  transformation: { width: WIDTH, height: Math.round(WIDTH * CHART_RATIO) },
  altText: { id, name: chart.title, description: chart.description },
});

const barsRun = (chart: Chart, id: string): ChartRun =>
  new ChartRun({
    ...frame(chart, id),
    type: 'bar',
    legend: false,
    categories: chart.categories,
    series: chart.series.map((s, i) => ({ ...s, color: CHART_COLOURS[i] ?? INK })),
    gapWidth: 80,
    // The first kind stands on top; the values stay below.
    categoryAxis: { reverseOrder: true, font: TEXT },
    valueAxis: { crossesAt: 'maximum', numberFormat: '0', font: TEXT },
    dataLabels: { value: true, position: 'outsideEnd', font: TEXT },
  });

const linesRun = (chart: Chart, id: string): ChartRun =>
  new ChartRun({
    ...frame(chart, id),
    type: 'line',
    legend: { position: 'bottom', font: TEXT },
    categories: chart.categories,
    series: chart.series.map(({ name, values }, i) => ({
      name,
      values,
      color: CHART_COLOURS[i] ?? INK,
      markers: { shape: i === 0 ? 'circle' : 'square', size: 7 },
      line: { dash: i === 0 ? 'solid' : 'dash', width: 2.25 },
      pointLabels: values.map((_, at) => ({ position: labelAbove(chart, i, at) ? 'above' : 'below' })),
    })),
    categoryAxis: { font: TEXT },
    valueAxis: { numberFormat: '0', font: TEXT },
    dataLabels: { value: true, font: TEXT },
  });
