/** What the checks say of a stored report: the same for the list, for 定稿 and for the printed list of findings. */
import { check } from '../../shared/checks/check.ts';
import type { CheckOptions } from '../../shared/checks/checkOptions.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { Report } from '../../shared/report/report.ts';
import { optionsForChecks } from './checkOptions.ts';
import type { Database } from './driver.ts';
import { lastYearOf } from './lastYear.ts';

/**
 * All findings, explained or not, by what the office has set. A damaged report of last year is not held against this one.
 * Throws `DatabaseFailure`.
 */
export function findingsOf(db: Database, report: Report, options: CheckOptions = optionsForChecks(db)): Finding[] {
  const last = lastYearOf(db, report.id, report.organ.name, report.year);
  return check(report, { ...options, ...(last.ok && last.value && { lastYear: last.value.report }) });
}
