/** The report's numbers as a CSV file, one row per number. */
import { listNumbers } from '../../../shared/numberList/listNumbers.ts';
import type { Report } from '../../../shared/report/report.ts';
import { printable } from '../printable.ts';

/** By this mark Excel and WPS know UTF-8; without it they take the file for GBK. */
const BYTE_ORDER_MARK = '\ufeff';

/** @returns UTF-8 bytes with byte order mark; lines and quotes as RFC 4180 has them */
export const writeCsv = (report: Report): Uint8Array =>
  Buffer.from(
    BYTE_ORDER_MARK +
      listNumbers(report)
        .map((row) => `${row.map(csvField).join(',')}\r\n`)
        .join(''),
  );

function csvField(value: string): string {
  const text = printable(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
