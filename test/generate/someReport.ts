/** A plain report to put into a store. The office is invented. */
import { randomUUID } from 'node:crypto';
import { blankReport } from '../../shared/report/newReport.ts';
import type { Organ, Report } from '../../shared/report/report.ts';
import { paragraph } from '../../shared/report/richText.ts';

export const ORGAN: Organ = { name: '青禾县水利局', level: 'county', kind: 'department' };

/** A report with prose of some length and a few numbers. */
export function someReport(year = 2024, organ = ORGAN, length = 20): Report {
  const text = `${organ.name}${year}年主动公开政府信息${year - 2000}条，𠮷祥。`;
  return {
    ...blankReport(randomUUID(), year, organ),
    preface: Array.from({ length }, (_, i) => paragraph(`${i}、${text}`)),
    tables: { 'requests.newReceived.naturalPerson': { value: '12' }, 'requests.newReceived.business': { value: '3' } },
  };
}

/** The report with one number set. */
export const withNumber = (report: Report, value: string, field = 'requests.newReceived.naturalPerson'): Report => ({
  ...report,
  tables: { ...report.tables, [field]: { value } },
});
