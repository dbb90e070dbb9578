/** Published reports of one office in two years: what goes on from one to the other does so. */
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { check } from '../../shared/checks/check.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { Report } from '../../shared/report/report.ts';
import { APPLICANTS, known } from '../reports/aliases.ts';
import { ABSENT, REPORTS_FOLDER, havingReports, realReports, reportOf } from '../reports/realReports.ts';

/** One entry of cross_year.json: whether each continuity holds in what was published. */
interface Pair {
  readonly prev: string;
  readonly cur: string;
  readonly stock_regulations: boolean;
  readonly stock_normative: boolean;
  readonly carry_by_column: Readonly<Record<string, boolean>>;
}

const pairs = havingReports ? (JSON.parse(readFileSync(`${REPORTS_FOLDER}cross_year.json`, 'utf8')) as Pair[]) : [];

it('finds the pairs of years beside the project, or says that they are absent', () => {
  if (!havingReports) console.log(ABSENT);
  expect(pairs.length > 0).toBe(havingReports);
});

function published(id: string): Report {
  const real = realReports().find((r) => r.id === id);
  if (!real) throw new Error(`no report ${id}`);
  return reportOf(real);
}
const cellsOf = (findings: readonly Finding[], rule: string): string[] =>
  findings
    .filter((f) => f.rule === rule)
    .flatMap((f) => f.places.flatMap((p) => (p.kind === 'cell' ? [p.field] : [])))
    .sort();
const broken = (holds: Readonly<Record<string, boolean>>): string[] =>
  Object.keys(holds).filter((name) => holds[name] === false);

describe.each(pairs.map((p) => [`${p.prev} and ${p.cur}`, p] as const))('%s', (_, pair) => {
  const [lastYear, report] = [published(pair.prev), published(pair.cur)];
  const findings = check(report, { lastYear });

  it('carries over the columns that the list says', () => {
    const columns = broken(pair.carry_by_column).map((alias) => `requests.carriedIn.${known(APPLICANTS, alias)}`);
    expect(cellsOf(findings, 'A09')).toEqual(columns.sort());
  });

  it('keeps the stock that the list says', () => {
    const { stock_regulations: regulations, stock_normative: normativeDocuments } = pair;
    const rows = broken({ regulations, normativeDocuments }).map((row) => `proactive.${row}.inForce`);
    expect(cellsOf(findings, 'A10')).toEqual(rows.sort());
  });

  it('takes no change for a slip of the unit, nor the move from courts to review for an error', () => {
    expect(cellsOf(findings, 'A13')).toEqual([]);
    expect(cellsOf(findings, 'A14').filter((id) => id.startsWith('reviewLitigation.'))).toEqual([]);
  });

  it('tells a carry-over and a stock that were made wrong', () => {
    const wrong: Report = {
      ...report,
      tables: {
        ...report.tables,
        'requests.carriedIn.naturalPerson': { value: '1' },
        'proactive.normativeDocuments.inForce': { value: '1' },
      },
    };
    const found = check(wrong, { lastYear });
    expect(cellsOf(found, 'A09')).toContain('requests.carriedIn.naturalPerson');
    expect(cellsOf(found, 'A10')).toEqual(['proactive.normativeDocuments.inForce']);
  });
});
