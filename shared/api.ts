/**
 * The whole contract between window and main: one line per call, with the schema of its argument and the type of its
 * result. Preload loops over `CALLS`; `main/ipc.ts` checks sender and argument; every call answers with a `Result`.
 */
import { z } from 'zod';
import type { BundleManifest } from './bundle/manifest.ts';
import type { YearNumbers } from './charts/chart.ts';
import { chartSchema } from './charts/chartSchema.ts';
import { checkOptionsSchema } from './checks/checkOptions.ts';
import type { CheckOptions } from './checks/checkOptions.ts';
import type { FindingClass } from './checks/finding.ts';
import type { Scrubbed, SourceDocument } from './document/blocks.ts';
import type { Recognition } from './document/recognition.ts';
import { EDITION_IDS } from './editions/editions.ts';
import { TABLE_IDS } from './editions/form.ts';
import type { Repair } from './document/repair.ts';
import type { Result } from './errors.ts';
import type { FileSummary, ImportFolder } from './importFolder.ts';
import { pageRangeSchema, previewViewSchema } from './printPreview.ts';
import type { PreviewView, PrintedPages } from './printPreview.ts';
import type { FinalHistory, ReportState } from './report/finalHistory.ts';
import type { LastYear } from './report/lastYear.ts';
import { FIRST_YEAR, LAST_YEAR } from './report/report.ts';
import type { Metadata, Organ, Report } from './report/report.ts';
import { metadataSchema, organSchema, reportSchema } from './report/schema.ts';

/** What first run asks: the office that uses this program. */
export interface Profile {
  readonly organ: Organ;
  readonly contact: Metadata;
}

export interface ReportSummary {
  readonly id: string;
  readonly organName: string;
  readonly year: number;
  readonly rev: number;
  readonly updatedAt: string;
  readonly state: ReportState;
  /** Open findings by class, derived when listed; never stored. */
  readonly counts: Readonly<Record<FindingClass, number>>;
  /** Findings that are explained or put aside. */
  readonly explained: number;
  /** Numbers filled, of all that the form asks for (totals left out). */
  readonly filled: number;
  readonly fields: number;
  /** What is stored is not what was written: it opens with E_DAMAGED, and nothing is known of its content. */
  readonly damaged?: true;
}

export interface SavedReport {
  readonly report: Report;
  readonly rev: number;
  readonly updatedAt: string;
}
export interface Saved {
  readonly rev: number;
  readonly savedAt: string;
}

/** A foreign file, read and recognised; nothing is written until the officer confirms. */
export interface ImportPreview {
  readonly fileName: string;
  readonly format: ImportFormat;
  readonly source: SourceDocument;
  readonly recognition: Recognition;
  readonly scrubbed: readonly Scrubbed[];
  /** Text encoding found, where the format has one. */
  readonly encoding?: string;
  /** What was put right in the text before it was recognised. */
  readonly repairs?: readonly Repair[];
  /** What a bundle says about itself. */
  readonly manifest?: BundleManifest;
}
export const IMPORT_FORMATS = [
  'docx',
  'doc',
  'xlsx',
  'xls',
  'ods',
  'csv',
  'pdf',
  'html',
  'mht',
  'text',
  'json',
  'gknb',
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** `cms` is a piece of a web page, for the editor of a site. */
export const EXPORT_FORMATS = ['docx', 'html', 'xlsx', 'pdf', 'gknb', 'cms', 'json', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export const FINDINGS_FORMATS = ['docx', 'xlsx'] as const satisfies readonly ExportFormat[];
export type FindingsFormat = (typeof FINDINGS_FORMATS)[number];
/** An empty form, for paper or to be filled in elsewhere. */
export const BLANK_FORMATS = ['docx', 'xlsx', 'pdf', 'html'] as const satisfies readonly ExportFormat[];
export type BlankFormat = (typeof BLANK_FORMATS)[number];
export interface HouseTemplateInfo {
  readonly fileName: string;
}
export interface Exported {
  readonly format: ExportFormat;
  readonly result: Result<{ readonly path: string; readonly bytes: number }>;
}

export interface Backup {
  readonly fileName: string;
  readonly takenAt: string;
  readonly reports: number;
  readonly bytes: number;
}

/** A word list kept as a text file, one entry a line. */
export interface WordFile {
  readonly fileName: string;
  readonly text: string;
}

export interface AppInfo {
  readonly version: string;
  readonly electron: string;
  readonly storePath: string;
  readonly backupPath: string;
}

/** What an import from the clipboard is called where a file has its name. */
export const CLIPBOARD_NAME = '剪贴板';

const nothing = z.undefined();
const id = z.uuid();
const year = z.int();
const reportYear = z.int().min(FIRST_YEAR).max(LAST_YEAR);
/** Largest foreign file, in bytes. */
export const MAX_FILE = 20 * 1024 * 1024;
/** Sheets of a 数据采集表. */
export const MAX_SUPPLIERS = 100;
export const MAX_WORD_FILE = 1024 * 1024;

const foreignFile = z
  .strictObject({ fileName: z.string().min(1).max(500), bytes: z.instanceof(Uint8Array) })
  .refine((f) => f.bytes.byteLength <= MAX_FILE);
/** By its number in the list that `chooseImportFolder` gave. */
const folderFile = z.strictObject({ token: z.uuid(), index: z.int().min(0) });

/** Result type of a call, carried only by the compiler. */
interface Call<A extends z.ZodType, R> {
  readonly argument: A;
  readonly result?: R;
}
const call =
  <R>() =>
  <A extends z.ZodType>(argument: A): Call<A, R> => ({ argument });

export const CALLS = {
  appInfo: call<AppInfo>()(nothing),
  readProfile: call<Profile | null>()(nothing),
  saveProfile: call<null>()(z.strictObject({ organ: organSchema, contact: metadataSchema })),
  /** What the office has set about the checks; the usual limits and words until it does. */
  readCheckOptions: call<CheckOptions>()(nothing),
  saveCheckOptions: call<null>()(checkOptionsSchema),
  /** Opens the system's file dialog for a word list; null when the officer cancels. */
  chooseWordFile: call<WordFile | null>()(nothing),
  listReports: call<ReportSummary[]>()(nothing),
  openReport: call<SavedReport>()(id),
  addReport: call<Saved>()(reportSchema),
  /** Refused with E_CONFLICT when the stored revision is not `baseRev`, with E_LOCKED while the report is final. */
  saveReport: call<Saved>()(z.strictObject({ report: reportSchema, baseRev: z.int().min(1) })),
  /** 定稿 of revision `baseRev`; E_RULE while something must be put right or explained. */
  finaliseReport: call<FinalHistory>()(z.strictObject({ id, baseRev: z.int().min(1) })),
  /** 解除定稿 */
  unlockReport: call<FinalHistory>()(z.strictObject({ id, reason: z.string().max(500) })),
  finalHistory: call<FinalHistory>()(id),
  /** Into the bin; `restoreReport` takes it back. E_LOCKED while the report is final. */
  removeReport: call<null>()(id),
  restoreReport: call<null>()(id),
  /** What the report is held against: the file chosen for it, else the same office's stored report of the year before. */
  lastYearReport: call<LastYear | null>()(z.strictObject({ id, organName: z.string().max(200), year })),
  /** Keeps a file's report as last year's of the report `id`; null lets it go. E_LOCKED while that one is final. */
  chooseLastYear: call<null>()(
    z.strictObject({
      id,
      chosen: z.strictObject({ fileName: z.string().min(1).max(500), report: reportSchema }).nullable(),
    }),
  ),
  /** Numbers of the years before, as far as the store has reports of the office; oldest first. */
  earlierNumbers: call<YearNumbers[]>()(z.strictObject({ organName: z.string().max(200), year })),
  /** Address (`data:`) of the chart's picture, which the page can show. */
  drawChart: call<string>()(chartSchema),
  /** Opens the system's file dialog; null when the officer cancels. */
  chooseImport: call<ImportPreview | null>()(nothing),
  /** A file dropped on the window. */
  importFile: call<ImportPreview>()(foreignFile),
  /** What was copied elsewhere. */
  importClipboard: call<ImportPreview>()(nothing),
  /** Opens the system's folder dialog; null when the officer cancels. The folder chosen before is forgotten. */
  chooseImportFolder: call<ImportFolder | null>()(nothing),
  /** One file of the folder, in short. */
  summariseFolderFile: call<FileSummary>()(folderFile),
  openFolderFile: call<ImportPreview>()(folderFile),
  /** One of many files that were dropped, in short. */
  summariseFile: call<FileSummary>()(foreignFile),
  /** Gives up the file that is being read; its call fails. */
  stopReading: call<null>()(nothing),
  sampleReport: call<Report>()(nothing),
  /** Opens the system's folder dialog; null when the officer cancels. */
  chooseFolder: call<string | null>()(nothing),
  exportReport: call<Exported[]>()(
    z.strictObject({ id, formats: z.array(z.enum(EXPORT_FORMATS)).min(1), folder: z.string().min(1).max(1_000) }),
  ),
  /** Opens the file manager at the last exported file. */
  showExported: call<null>()(nothing),
  /** The pages of a report as they will be printed. */
  previewReport: call<PrintedPages>()(id),
  readPreviewView: call<PreviewView>()(nothing),
  savePreviewView: call<null>()(previewViewSchema),
  /** All pages, or those of `pages`. */
  printReport: call<null>()(z.strictObject({ id, pages: z.array(pageRangeSchema).min(1).max(100).exactOptional() })),
  /** The list of findings, with what was said of them. */
  exportFindings: call<Exported[]>()(
    z.strictObject({
      id,
      formats: z.array(z.enum(FINDINGS_FORMATS)).min(1),
      folder: z.string().min(1).max(1_000),
    }),
  ),
  printFindings: call<null>()(id),
  /** 单位模板, in which the report's Word file is set; null when the office has none. */
  readHouseTemplate: call<HouseTemplateInfo | null>()(nothing),
  /** Refused with a sentence when the file is no template that can be filled. */
  saveHouseTemplate: call<HouseTemplateInfo>()(
    z.strictObject({ fileName: z.string().min(1).max(500), bytes: z.instanceof(Uint8Array) }),
  ),
  removeHouseTemplate: call<null>()(nothing),
  /** 空白表 */
  exportBlankForm: call<Exported[]>()(
    z.strictObject({
      edition: z.enum(EDITION_IDS),
      year: reportYear,
      organName: z.string().max(200),
      formats: z.array(z.enum(BLANK_FORMATS)).min(1),
      folder: z.string().min(1).max(1_000),
    }),
  ),
  /** 数据采集表: one sheet for each supplier; importing it filled in gives their sums. */
  exportCollection: call<Exported[]>()(
    z.strictObject({
      edition: z.enum(EDITION_IDS),
      year: reportYear,
      organName: z.string().max(200),
      tables: z.array(z.enum(TABLE_IDS)).min(1).max(TABLE_IDS.length),
      suppliers: z
        .array(z.string().trim().min(1).max(100))
        .min(1)
        .max(MAX_SUPPLIERS)
        .refine((names) => new Set(names).size === names.length),
      folder: z.string().min(1).max(1_000),
    }),
  ),
  listBackups: call<Backup[]>()(nothing),
  /** The page has written everything it holds; the window may close. */
  flushed: call<null>()(nothing),
  /** What the page shows in the window's title bar. */
  setTitle: call<null>()(z.string().max(300)),
} as const;

export type CallName = keyof typeof CALLS;
export type Argument<N extends CallName> = z.infer<(typeof CALLS)[N]['argument']>;
type ResultOf<N extends CallName> =
  NonNullable<(typeof CALLS)[N]['result']> | (null extends (typeof CALLS)[N]['result'] ? null : never);
export type Answer<N extends CallName> = Result<ResultOf<N>>;

/** Messages from main to the page. */
export const EVENTS = ['flush', 'openFile'] as const;
export type EventName = (typeof EVENTS)[number];
export interface EventPayload {
  /** Write everything now, then call `flushed`: the window is about to close. */
  flush: null;
  /** A file that the system handed to the program (double click, second start). */
  openFile: ImportPreview;
}

/** What preload puts on `window.api`. */
export type Api = {
  readonly [N in CallName]: undefined extends Argument<N>
    ? () => Promise<Answer<N>>
    : (argument: Argument<N>) => Promise<Answer<N>>;
} & {
  /** Returns the function that stops listening. */
  readonly on: <E extends EventName>(event: E, listener: (payload: EventPayload[E]) => void) => () => void;
};
