import { describe, expect, it } from 'vitest';
import { check } from '../../shared/checks/check.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { brokenIdentities } from '../reports/findings.ts';
import { ABSENT, expectedBroken, havingReports, realReports, reportOf } from '../reports/realReports.ts';

const reports = havingReports ? realReports() : [];

it('finds the published reports beside the project, or says that they are absent', () => {
  if (!havingReports) console.log(ABSENT);
  expect(reports.length > 0 || !havingReports).toBe(true);
});

describe.each(reports.map((r) => [r.id, r] as const))('%s', (_, real) => {
  const report = reportOf(real);
  const findings = check(report);

  it('breaks the identities that the published report breaks, no more and no fewer', () => {
    expect(brokenIdentities(findings, formOf(report))).toEqual(expectedBroken(real));
  });

  it('holds no number of its prose against a table that agrees', () => {
    expect(findings.filter((f) => ['C01', 'C02', 'C05'].includes(f.rule))).toEqual([]);
  });
});
