import { expect, it } from 'vitest';
import { linkableNumbers, linkedNumbers } from '../../shared/checks/linkedNumbers.ts';
import type { Report } from '../../shared/report/report.ts';
import type { Paragraph } from '../../shared/report/richText.ts';
import { line } from '../../shared/sample/writing.ts';
import { paragraph } from '../../shared/report/richText.ts';
import { cleanReport } from '../fixtures/cleanReport.ts';

const TOTAL = 'requests.newReceived.total';

const withOverview = (...body: Paragraph[]): Report => {
  const report = cleanReport();
  return { ...report, sections: report.sections.map((s) => (s.id === 'sec1Overview' ? { ...s, body } : s)) };
};
const words = (report: Report): string[] => {
  const body = report.sections.find((s) => s.id === 'sec1Overview')?.body ?? [];
  return linkableNumbers(report).map(({ paragraph: p, from, to, fields }) => {
    const text = (body[p]?.inlines ?? []).map((i) => (i.type === 'text' ? i.text : '43')).join('');
    return `${text.slice(from, to)} ${fields.join('+')}`;
  });
};

it('lists the typed numbers that equal the cells they speak of', () => {
  const report = withOverview(
    paragraph('2023年，我局共受理政府信息公开申请 43 件，上年结转3件；办结43件，结转下年度继续办理 3 件。'),
    paragraph('全年收办政府信息公开申请46件，其中法人或其他组织申请9件；作出行政许可决定1286件。'),
  );
  expect(words(report)).toEqual([
    `43 ${TOTAL}`,
    '3 requests.carriedIn.total',
    '43 requests.resultTotal.total',
    '3 requests.carriedOut.total',
    `46 ${TOTAL}+requests.carriedIn.total`,
    `9 ${['business', 'researchInstitute', 'publicWelfareOrg', 'legalServiceOrg', 'otherEntity'].map((c) => `requests.newReceived.${c}`).join('+')}`,
    '1286 proactive.licensing.decisions',
  ]);
});

it('leaves out what disagrees, is not written in digits, is rounded, or speaks of something else', () => {
  const report = withOverview(
    paragraph('共受理政府信息公开申请42件，办结四十三件，全年办结政府信息公开申请40余件，受理咨询43件。'),
    paragraph('2022年共受理政府信息公开申请43件。'),
  );
  expect(words(report)).toEqual([]);
});

it('lists chips, and does not offer them again', () => {
  const report = withOverview(line`共受理政府信息公开申请${TOTAL}件，办结43件。`);
  expect(words(report)).toEqual(['43 requests.resultTotal.total']);
  expect(linkedNumbers(report)).toEqual([
    { part: 'sec1Overview.body', paragraph: 0, from: 11, to: 13, fields: [TOTAL] },
  ]);
});
