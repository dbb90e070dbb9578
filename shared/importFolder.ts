/** Many files at once: which of them are read, and what is told of each. Shared by what reads a folder and what is dropped. */
import type { ImportFormat } from './api.ts';
import type { ClassCounts } from './checks/finding.ts';
import type { TableId } from './editions/form.ts';

/** What a file holds, in short. The whole is read again when the officer opens it, so that many files stay small. */
export interface FileSummary {
  readonly format: ImportFormat;
  readonly organName: string;
  readonly year: number;
  /** Numbers found, of all that the form asks for, totals included. */
  readonly found: number;
  readonly fields: number;
  /** Tables in which no number was found. */
  readonly withoutNumbers: readonly TableId[];
  /** Numbers that the officer must look at. */
  readonly unsure: number;
  /** Texts that went nowhere. */
  readonly unplaced: number;
  /** What the checks find, by class. */
  readonly counts: ClassCounts;
}

export type Skipped = 'hidden' | 'temporary' | 'otherKind' | 'tooDeep' | 'tooMany' | 'link' | 'unreadable';

/** A chosen folder: its files are read by number, one at a time. */
export interface ImportFolder {
  readonly token: string;
  readonly name: string;
  /** Paths within the folder, in the order in which they are read. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  readonly skipped: readonly { readonly path: string; readonly why: Skipped }[];
}

/** Folders within the chosen one that are looked into: an office sorts by year, district and bureau. */
export const DEEPEST_FOLDER = 5;
export const MOST_FILES = 2_000;
/** What is skipped is told up to this number: a wrong folder may hold anything. */
export const MOST_SKIPPED = 10_000;

const EXTENSIONS = /\.(?:docx|docm|doc|wps|xlsx|xlsm|xls|et|ods|csv|pdf|html?|mht|mhtml|txt|md|json|gknb)$/i;
/** Left by Word, WPS and LibreOffice beside an open document, or by a download that has not ended. */
const TEMPORARY = /^(?:~\$|\.~|~wr)|\.(?:tmp|temp|crdownload|part)$/i;

/** Why a file or folder of this name is not looked at; undefined when it is. */
export function skippedByName(name: string, isFolder: boolean): Skipped | undefined {
  if (TEMPORARY.test(name)) return 'temporary';
  if (name.startsWith('.') || name === '__MACOSX') return 'hidden';
  return isFolder || EXTENSIONS.test(name) ? undefined : 'otherKind';
}
