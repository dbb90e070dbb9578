/** A web page of an invented office, sound or with numbers that can be read in two ways. */
import { compose } from '../../shared/document/compose.ts';
import type { Table } from '../../shared/document/blocks.ts';
import type { Report } from '../../shared/report/report.ts';
import { mistakenReport } from './copiedPage.ts';

const cellHtml = ({ text, colSpan, rowSpan }: Table['rows'][number][number]): string =>
  `<td colspan="${colSpan}" rowspan="${rowSpan}">${text}</td>`;
const tableHtml = ({ rows }: Table): string =>
  `<table>${rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('')}</table>`;

/** The report as a plain web page. */
export function pageOf(report: Report): string {
  const body = compose(report).map((b) => {
    if (b.kind === 'table') return tableHtml(b);
    return 'text' in b ? `<p>${b.text}</p>` : '';
  });
  return `<html><body>${body.join('\n')}</body></html>`;
}

/** Two cells of table two are not certain, one is printed with full-width digits, and a row is none of the form's. */
export function doubtfulPage(): string {
  const report = mistakenReport();
  const tables = {
    ...report.tables,
    'proactive.licensing.decisions': { value: '7101' },
    'proactive.penalties.decisions': { value: '7102' },
    'proactive.coercion.decisions': { value: '7103' },
  };
  return pageOf({ ...report, tables })
    .replace('>7101<', '>＋7101<')
    .replace('>7102<', '>增7102<')
    .replace(/>7103<\/td><\/tr>/, '>７１０３</td></tr><tr><td>其他主动公开文件</td><td colspan="3">5</td></tr>');
}
