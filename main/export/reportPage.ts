import type { Report } from '../../shared/report/report.ts';
import { exportDocument } from './exportDocument.ts';
import { writeHtml } from './html/writeHtml.ts';

/** The report as a web page, which is also what is printed on paper and to PDF. */
export const reportPage = (report: Report): string => writeHtml(exportDocument(report));
