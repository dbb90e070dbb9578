/** A page as an office copied it, with numbers that can be read in two ways. */
import { copiedPage, mistakenReport } from './copiedPage.ts';

/** Two cells of table two are not certain, one is printed with full-width digits, and a row is none of the form's. */
export function doubtfulPage(): string {
  const report = mistakenReport();
  const tables = {
    ...report.tables,
    'proactive.licensing.decisions': { value: '7101' },
    'proactive.penalties.decisions': { value: '7102' },
    'proactive.coercion.decisions': { value: '7103' },
  };
  return copiedPage({ ...report, tables })
    .replace('7101 |', '＋7101 |')
    .replace('7102 |', '增7102 |')
    .replace('7103 |', '７１０３ |\n其他主动公开文件 |\n5 |');
}
