/** Charts of a document as addresses (`data:`), drawn by a package that is loaded only where there is something to draw. */
import type { Chart } from '../../../shared/charts/chart.ts';
import type { ExportDocument } from '../exportDocument.ts';

/** The address of a chart's picture. */
export type AddressOf = (chart: Chart) => string;

/** For documents without charts. @throws Error when there is one after all */
export const noCharts: AddressOf = ({ title }) => {
  throw new Error(`not drawn: ${title}`);
};

/** Draws the charts of a document. */
export async function chartAddresses({ blocks }: ExportDocument): Promise<AddressOf> {
  const charts = blocks.flatMap((b) => (b.kind === 'picture' ? [b.chart] : []));
  const addresses = new Map<Chart, string>();
  for (const chart of charts) addresses.set(chart, await chartAddress(chart));
  return (chart) => addresses.get(chart) ?? noCharts(chart);
}

/** The chart as an address that a page can show without loading anything. */
export async function chartAddress(chart: Chart): Promise<string> {
  const { drawChart } = await import('./drawChart.ts');
  return `data:image/svg+xml;base64,${Buffer.from(drawChart(chart)).toString('base64')}`;
}
