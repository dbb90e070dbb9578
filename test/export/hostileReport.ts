/** A report whose every text tries to become something else: markup, a formula, a header code, a broken file. */
import type { Report } from '../../shared/report/report.ts';
import { paragraph } from '../../shared/report/richText.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';

export const FORMULA = "=cmd|' /C calc'!A0";
export const SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(1)>';
const BROKEN = `]]>&amp;&#x0;\u0000\u0007\u001b\u202e\ud800\ufffe"'--><?pi?>`;

export function hostileReport(): Report {
  const report = cleanReport();
  const evil = [SCRIPT, FORMULA, BROKEN, '{{x}} ${y} javascript:alert(1) @SUM(1) +1 -1\n第二行'];
  return {
    ...report,
    organ: { ...report.organ, name: `甲&乙<局>${BROKEN}` },
    metadata: { ...report.metadata, title: `${FORMULA}${SCRIPT}${BROKEN}`, issuedOn: '2024-01-20' },
    preface: evil.map((text) => paragraph(text)),
    sections: report.sections.map((s) => ({
      ...s,
      title: `${SCRIPT}${BROKEN}`,
      body: evil.map((text, i) => paragraph(text, ([0, 2, 3] as const)[i % 3] ?? 0)),
      after: evil.map((text) => paragraph(text)),
    })),
    tables: {
      ...report.tables,
      'requests.granted.naturalPerson': { value: null, note: FORMULA },
      'requests.granted.business': { value: '1', note: SCRIPT },
      'proactive.licensing.decisions': { value: '2', note: BROKEN },
    },
  };
}
