import { describe, expect, it } from 'vitest';
import { check } from '../../shared/checks/check.ts';
import { formOf } from '../../shared/editions/editions.ts';
import { brokenIdentities } from '../reports/findings.ts';
import { ABSENT, expectedBroken, havingReports, realReports, reportOf } from '../reports/realReports.ts';

/** Classes of what the rules on prose find in a quote, by what is known of it. Notices that it cites are other rules'. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = { match: [], mismatch: ['C'], explain: ['C'] };
/** Where `reportOf` puts the quotes. */
const OVERVIEW = 'sec1Overview.body';

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

  const quotes = real.prose.map((p, i) => [p.expect, p.quote, i] as const).filter(([e]) => e in EXPECTED);

  it.each(quotes)('judges as %s: %s', (expected, _quote, paragraph) => {
    const last = reports.find((r) => r.unit === real.unit && r.year === real.year - 1);
    const classes = check(report, last ? { lastYear: reportOf(last) } : {})
      .filter((f) => /^(?:C0|B17)/.test(f.rule))
      .filter((f) => f.places.some((p) => p.kind === 'text' && p.part === OVERVIEW && p.paragraph === paragraph))
      .map((f) => f.class);
    expect([...new Set(classes)]).toEqual(EXPECTED[expected]);
  });
});
