/** The reports of the year before that a new one can start from: those in the list, and a file that the officer chose. */
import type { ImportPreview, Profile, ReportSummary } from '../../shared/api.ts';
import type { ChosenLastYear } from '../../shared/report/lastYear.ts';
import type { Report } from '../../shared/report/report.ts';
import { api } from '../api.ts';
import { answerOf } from '../notices.ts';

/** A file that was read, with how much of it the reader was not sure of. */
export interface LastYearFile {
  readonly chosen: ChosenLastYear;
  readonly doubts: number;
}

export interface LastYearSource {
  readonly key: string;
  readonly organName: string;
  readonly year: number;
  readonly label: string;
  /** The chosen file; absent for a report of the list. */
  readonly file?: ChosenLastYear;
  /** undefined when it cannot be read, which the officer is told. */
  readonly read: () => Promise<Report | undefined>;
}

export const FILE_KEY = 'file';

const fileSource = (file: ChosenLastYear, profile: Profile | null): LastYearSource => {
  const report = ofThisOffice(file.report, profile);
  return {
    key: FILE_KEY,
    organName: report.organ.name,
    year: report.year,
    label: `文件“${file.fileName}”，${report.organ.name} ${report.year}年`,
    file,
    read: () => Promise.resolve(report),
  };
};

const listedSource = ({ id, organName, year }: ReportSummary): LastYearSource => ({
  key: id,
  organName,
  year,
  label: `${organName} ${year}年`,
  read: async () => (await answerOf(api.openReport(id)))?.report,
});

/** What a report of `year` can start from, the file first. */
export const lastYearSources = (
  year: number,
  list: readonly ReportSummary[],
  file: LastYearFile | null,
  profile: Profile | null,
): LastYearSource[] => [
  ...(file?.chosen.report.year === year - 1 ? [fileSource(file.chosen, profile)] : []),
  ...list.filter((r) => r.year === year - 1 && !r.damaged).map(listedSource),
];

/** Lets the officer choose a file of any kind that can be imported; null when he does not, or it cannot be read. */
export async function chooseFile(): Promise<LastYearFile | null> {
  const preview = await answerOf(api.chooseImport());
  return preview ? fileOf(preview) : null;
}

const fileOf = ({ fileName, recognition }: ImportPreview): LastYearFile => ({
  chosen: { fileName, report: recognition.report },
  doubts: Object.keys(recognition.unsure).length + recognition.unplaced.length,
});

/** A document says neither level nor kind, and seldom how to reach the office: what is known of this office fills in. */
function ofThisOffice(report: Report, profile: Profile | null): Report {
  if (!profile || (report.organ.name !== '' && report.organ.name !== profile.organ.name)) return report;
  return { ...report, organ: profile.organ, metadata: { ...profile.contact, ...report.metadata } };
}
