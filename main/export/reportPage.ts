import type { Report } from '../../shared/report/report.ts';
import { chartAddresses } from './charts/chartAddresses.ts';
import { exportDocument } from './exportDocument.ts';
import { writeFragment } from './html/writeFragment.ts';
import { writeHtml } from './html/writeHtml.ts';

/** The report as a web page, which is also what is printed on paper and to PDF. */
export async function reportPage(report: Report): Promise<string> {
  const document = exportDocument(report);
  return writeHtml(document, await chartAddresses(document));
}

/** The report as a piece of a page, for a site's CMS. */
export async function reportFragment(report: Report): Promise<string> {
  const document = exportDocument(report);
  return writeFragment(document, await chartAddresses(document));
}
