/**
 * The built-in sample: a report of an office that does not exist, as an officer might hand it in. It has a few of the
 * mistakes that published reports really have, so that one sees what the program finds:
 * - 商业企业 carried out was typed as 0 instead of 1: the column does not balance, and the text (结转3件) disagrees;
 * - the total of 本年新收 was typed as 45: its row adds up to 46, which is what the text says;
 * - the preface cites the superseded notice 〔2019〕60号 and an address outside gov.cn; and there is 一是是.
 */
import { formOf } from '../editions/editions.ts';
import { blankReport } from '../report/newReport.ts';
import type { Report } from '../report/report.ts';
import { SAMPLE_CONTACT, SAMPLE_ORGAN } from './office.ts';
import { SAMPLE_PREFACE, SAMPLE_TEXT } from './sampleText.ts';
import { applicants, filled } from './writing.ts';

const NUMBERS: Readonly<Record<string, string>> = {
  'proactive.normativeDocuments.issued': '2',
  'proactive.normativeDocuments.repealed': '1',
  'proactive.normativeDocuments.inForce': '7',
  'proactive.licensing.decisions': '36',
  'proactive.penalties.decisions': '4',
  'proactive.adminFees.amountWanYuan': '1286.35',
  ...applicants('newReceived', [38, 5, 0, 1, 2, 0]),
  'requests.newReceived.total': '45',
  ...applicants('carriedIn', [3, 1]),
  ...applicants('granted', [17, 2, 0, 0, 1, 0]),
  ...applicants('partiallyGranted', [6, 1]),
  ...applicants('denied.thirdPartyRights', [3]),
  ...applicants('denied.internalAffairs', [1]),
  ...applicants('denied.deliberativeProcess', [1]),
  ...applicants('unable.notHeld', [5, 1, 0, 1, 1, 0]),
  ...applicants('unable.wouldRequireCreation', [1]),
  ...applicants('notProcessed.petitionComplaint', [2]),
  ...applicants('notProcessed.repeated', [1]),
  ...applicants('otherHandling.correctionOverdue', [1]),
  ...applicants('otherHandling.other', [1, 1]),
  ...applicants('carriedOut', [2, 0]),
  'reviewLitigation.review.upheld': '1',
  'reviewLitigation.review.pending': '1',
};

/** The sample report for 2025. @param id a new report id */
export function sampleReport(id: string): Report {
  const blank = blankReport(id, 2025, SAMPLE_ORGAN, {
    ...SAMPLE_CONTACT,
    issuedOn: '2026-01-16',
    publishedOn: '2026-01-20',
    indexNumber: 'QSJY/2026-00003',
  });
  return {
    ...blank,
    preface: SAMPLE_PREFACE,
    sections: blank.sections.map((s) => ({ ...s, ...SAMPLE_TEXT[s.id] })),
    tables: filled(formOf(blank), NUMBERS),
    provenance: { origin: 'sample' },
  };
}
