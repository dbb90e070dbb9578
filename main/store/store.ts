/** The store: everything this program remembers, in one SQLite file. The only folder with SQL. */
import { z } from 'zod';
import type { Backup, Profile, ReportSummary, Saved, SavedReport } from '../../shared/api.ts';
import type { YearNumbers } from '../../shared/charts/chart.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { CheckOptions } from '../../shared/checks/checkOptions.ts';
import { fail, ok } from '../../shared/errors.ts';
import type { Result } from '../../shared/errors.ts';
import type { HouseTemplateFile } from '../../shared/house/placeholders.ts';
import type { FinalHistory } from '../../shared/report/finalHistory.ts';
import type { ChosenLastYear, LastYear } from '../../shared/report/lastYear.ts';
import type { PreviewView } from '../../shared/printPreview.ts';
import type { Report } from '../../shared/report/report.ts';
import { metadataSchema, organSchema } from '../../shared/report/schema.ts';
import { attempt, attemptAsync, transaction } from './attempt.ts';
import { listBackups, takeBackup } from './backup.ts';
import { readCheckOptions } from './checkOptions.ts';
import { readChanges } from './changeLog.ts';
import type { LoggedChange } from './changeLog.ts';
import { openDatabase } from './database.ts';
import type { Database, OpenDatabase } from './driver.ts';
import { finaliseReport, unlockReport } from './finalisation.ts';
import { readFinalHistory } from './finalRow.ts';
import { findingsOf } from './findings.ts';
import { readHouseTemplate, writeHouseTemplate } from './houseTemplate.ts';
import { chooseLastYear, lastYearOf } from './lastYear.ts';
import { checkLocation } from './location.ts';
import { MIGRATIONS } from './migrations.ts';
import type { Migration } from './migrations.ts';
import { openStoreFile } from './opening.ts';
import type { StorePlace } from './opening.ts';
import { reportList } from './reportList.ts';
import { readPreviewView } from './previewView.ts';
import { liveReport } from './reportRow.ts';
import { addReport, binReport, earlierNumbers, openReport, saveReport } from './reports.ts';
import { readSetting, writeSetting } from './settings.ts';

export interface StoreOptions {
  /** Holds the store file and its backups; made when it is not there. */
  readonly directory: string;
  readonly now: () => Date;
  readonly appVersion: string;
  /** Refuses with E_LOCATION a directory that no store may be in. */
  readonly checkLocation?: (directory: string) => Result<null>;
  /** The SQLite library. */
  readonly open?: OpenDatabase;
  readonly migrations?: readonly Migration[];
}

/**
 * Every answer is a `Result`: E_FULL and E_IO when the disk fails, E_DAMAGED when something stored is not what was
 * written. A success has reached the disk.
 */
export interface Store {
  readonly readProfile: () => Result<Profile | null>;
  readonly saveProfile: (profile: Profile) => Result<null>;
  /** What the office has set about the checks; the usual values until it does. */
  readonly readCheckOptions: () => Result<CheckOptions>;
  readonly saveCheckOptions: (options: CheckOptions) => Result<null>;
  /** 单位模板; null when the office has none. */
  readonly readPreviewView: () => Result<PreviewView>;
  readonly savePreviewView: (view: PreviewView) => Result<null>;
  readonly readHouseTemplate: () => Result<HouseTemplateFile | null>;
  readonly saveHouseTemplate: (template: HouseTemplateFile | null) => Result<null>;
  /** Reports that are not in the bin, newest year first; a damaged one is marked. Waits while many are checked. */
  readonly listReports: () => Promise<Result<ReportSummary[]>>;
  readonly openReport: (id: string) => Result<SavedReport>;
  readonly addReport: (report: Report) => Result<Saved>;
  /** E_CONFLICT when the stored revision is not `baseRev`, E_LOCKED while the report is final. */
  readonly saveReport: (report: Report, baseRev: number) => Result<Saved>;
  /** Into the bin; E_LOCKED while the report is final. */
  readonly removeReport: (id: string) => Result<null>;
  /** Out of the bin. */
  readonly restoreReport: (id: string) => Result<null>;
  /** What the report `id` is held against: the file chosen for it, else the office's report of `year - 1`; null for none. */
  /** Numbers of the four years before by the same office; a year without a sound report is left out. */
  readonly earlierNumbers: (organName: string, year: number) => Result<YearNumbers[]>;
  readonly lastYearReport: (id: string, organName: string, year: number) => Result<LastYear | null>;
  /** Keeps a file's report as last year's of the report `id`, or lets it go. E_LOCKED while that one is final. */
  readonly chooseLastYear: (id: string, chosen: ChosenLastYear | null) => Result<null>;
  /** 定稿: locks revision `baseRev`. E_RULE while something must be put right or explained. */
  readonly finaliseReport: (id: string, baseRev: number) => Result<FinalHistory>;
  /** 解除定稿; the reason stays on record. */
  readonly unlockReport: (id: string, reason: string) => Result<FinalHistory>;
  readonly finalHistory: (id: string) => Result<FinalHistory>;
  /** A report with all that the checks find in it. */
  readonly checkReport: (id: string) => Result<CheckedReport>;
  /** Changes of a report, newest first, at most `limit` (1,000 unless told). */
  readonly changeLog: (id: string, limit?: number) => Result<LoggedChange[]>;
  /** Newest first. */
  readonly listBackups: () => Result<Backup[]>;
  /** A verified copy beside the store; null when nothing changed since the last one. */
  readonly backup: () => Promise<Result<Backup | null>>;
  readonly close: () => void;
}

export interface CheckedReport {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

const profileSchema = z.strictObject({ organ: organSchema, contact: metadataSchema }) satisfies z.ZodType<Profile>;

/**
 * Opens the store, creating or migrating it where needed. Refuses with E_LOCATION, E_NEWER (file untouched), E_IO
 * `store-in-use` (another process has it), or E_DAMAGED (see `restore.ts`).
 */
export function openStore(options: StoreOptions): Result<Store> {
  const { directory, now, appVersion } = options;
  const place: StorePlace = {
    directory,
    now,
    appVersion,
    open: options.open ?? openDatabase,
    migrations: options.migrations ?? MIGRATIONS,
  };
  return attempt(() => {
    const located = (options.checkLocation ?? checkLocation)(directory);
    if (!located.ok) return located;
    const opened = openStoreFile(place);
    return opened.ok ? ok(storeOver(opened.value, place)) : opened;
  });
}

function storeOver(db: Database, place: StorePlace): Store {
  const list = reportList(db);
  const at = (): string => place.now().toISOString();
  let running: Promise<Result<Backup | null>> | undefined;
  return {
    readProfile: () => attempt(() => readProfile(db)),
    saveProfile: (profile) =>
      transaction(db, () => {
        writeSetting(db, 'profile', profile);
        return ok(null);
      }),
    readCheckOptions: () => attempt(() => readCheckOptions(db)),
    saveCheckOptions: (options) =>
      transaction(db, () => {
        writeSetting(db, 'checks', options);
        return ok(null);
      }),
    readPreviewView: () => attempt(() => readPreviewView(db)),
    savePreviewView: (view) =>
      transaction(db, () => {
        writeSetting(db, 'preview', view);
        return ok(null);
      }),
    readHouseTemplate: () => attempt(() => readHouseTemplate(db)),
    saveHouseTemplate: (template) =>
      transaction(db, () => {
        writeHouseTemplate(db, template);
        return ok(null);
      }),
    listReports: () => attemptAsync(list),
    openReport: (id) => attempt(() => openReport(db, id)),
    addReport: (report) => addReport(db, report, at()),
    saveReport: (report, baseRev) => saveReport(db, report, baseRev, at()),
    removeReport: (id) => binReport(db, id, at()),
    restoreReport: (id) => binReport(db, id, null),
    earlierNumbers: (organName, year) => attempt(() => ok(earlierNumbers(db, organName, year))),
    lastYearReport: (id, organName, year) => attempt(() => lastYearOf(db, id, organName, year)),
    chooseLastYear: (id, chosen) => chooseLastYear(db, id, chosen),
    finaliseReport: (id, baseRev) => finaliseReport(db, id, baseRev, at()),
    unlockReport: (id, reason) => unlockReport(db, id, reason, at()),
    finalHistory: (id) => attempt(() => readFinalHistory(db, id)),
    checkReport: (id) =>
      attempt(() => {
        const found = liveReport(db, id);
        if (!found.ok) return found;
        const { report } = found.value;
        return ok({ report, findings: findingsOf(db, report) });
      }),
    changeLog: (id, limit = 1_000) =>
      attempt(() => {
        const found = liveReport(db, id);
        return found.ok ? readChanges(db, found.value.report, limit) : found;
      }),
    listBackups: () => listBackups(place),
    // Timer and quit may ask at the same time; they get the same copy.
    backup: () => (running ??= takeBackup(db, place).finally(() => (running = undefined))),
    close: () => db.close(),
  };
}

function readProfile(db: Database): Result<Profile | null> {
  const stored = readSetting(db, 'profile');
  if (!stored.ok) return stored;
  if (stored.value === undefined) return ok(null);
  const { success, data } = profileSchema.safeParse(stored.value);
  return success ? ok(data) : fail('E_SCHEMA', 'profile-schema');
}
